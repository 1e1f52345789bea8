import type { Plan } from './plan.ts';
import type { Dependency, Initiative, Milestone } from './work.ts';
import { onceFor, onceForShape } from './once-for.ts';
import { positionsIn, referenceKey } from './references.ts';

export type DatedWork = Initiative | Milestone;

/** One stated dependency between two pieces of work of the plan. */
export interface DependencyLink {
  readonly predecessor: DatedWork;
  readonly successor: DatedWork;
  readonly dependency: Dependency;
}

/** What the dependency columns say, with their ids and names looked up. */
export interface DependencyLinks {
  /** Milestones, then initiatives. */
  readonly works: readonly DatedWork[];
  readonly links: readonly DependencyLink[];
  /** Texts that name neither a milestone nor an initiative. */
  readonly unknown: readonly { readonly successor: DatedWork; readonly dependency: Dependency }[];
  /** Changes only when an id, a name or a dependency does. */
  readonly shape: DependencyShape;
}

/** The same in positions of `works`: successor, place in its list of dependencies, predecessor (-1 where it is unknown). */
export interface DependencyShape {
  readonly size: number;
  readonly stated: readonly (readonly [successor: number, place: number, predecessor: number])[];
}

/** All dependencies of a plan's milestones and initiatives, looked up once for all rules that ask. */
export function dependencyLinks(plan: Pick<Plan, 'milestones' | 'initiatives'>): DependencyLinks {
  return linksOf(plan.milestones)(plan.initiatives);
}

const linksOf = onceFor((milestones: readonly Milestone[]) =>
  onceFor((initiatives: readonly Initiative[]) => resolve([...milestones, ...initiatives])),
);

function resolve(works: readonly DatedWork[]): DependencyLinks {
  const links: DependencyLink[] = [];
  const unknown: DependencyLinks['unknown'][number][] = [];
  const shape = shapeOf(works);
  for (const [to, place, from] of shape.stated) {
    const successor = works[to];
    const dependency = successor?.dependsOn?.[place];
    if (successor === undefined || dependency === undefined) continue;
    const predecessor = works[from];
    if (predecessor === undefined) unknown.push({ successor, dependency });
    else links.push({ predecessor, successor, dependency });
  }
  return { works, links, unknown, shape };
}

const shapeOf = onceForShape((works: readonly DatedWork[]): DependencyShape => {
  const stated: (readonly [number, number, number])[] = [];
  const find = positionsIn(works);
  for (const [at, work] of works.entries())
    for (const [place, { on }] of (work.dependsOn ?? []).entries())
      stated.push([at, place, nearest(works, at, find(on))]);
  return { size: works.length, stated };
}, sameReferences);

/** Where several bear the name: another of the same table, then of the same kind; a row rarely means itself by its name. */
function nearest(works: readonly DatedWork[], from: number, found: readonly number[]): number {
  const [first = -1] = found;
  const work = works[from];
  if (found.length <= 1 || work === undefined) return first;
  const others = found.filter((at) => at !== from);
  const sameTable = others.find((at) => works[at]?.source.table === work.source.table);
  const sameKind = others.find((at) => 'due' in (works[at] ?? {}) === 'due' in work);
  return sameTable ?? sameKind ?? others[0] ?? first;
}

function sameReferences(one: DatedWork, other: DatedWork): boolean {
  return (
    one.id === other.id &&
    one.name === other.name &&
    one.source.table === other.source.table &&
    'due' in one === 'due' in other &&
    sameNames(one.dependsOn ?? [], other.dependsOn ?? [])
  );
}

function sameNames(one: readonly Dependency[], other: readonly Dependency[]): boolean {
  return one === other || (one.length === other.length && one.every(({ on }, at) => on === other[at]?.on));
}

/** The letters and digits of an id: `MS-012`, `ms12` and `MS 12` are one. */
export function idKey(text: string): string {
  return referenceKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
