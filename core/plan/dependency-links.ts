import type { Plan } from './plan.ts';
import type { Dependency, Initiative, Milestone } from './work.ts';
import { changedPlaces } from './changed-places.ts';
import { onceFor, onceForShape } from './once-for.ts';
import { onceForList } from './once-for-list.ts';
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
  readonly known: readonly Stated[];
  readonly unknown: readonly Stated[];
}

type Stated = readonly [successor: number, place: number, predecessor: number];

/** All dependencies of a plan's milestones and initiatives, looked up once for all rules that ask. */
export function dependencyLinks(plan: Pick<Plan, 'milestones' | 'initiatives'>): DependencyLinks {
  return linksOf(plan.milestones)(plan.initiatives);
}

const linksOf = onceFor((milestones: readonly Milestone[]) =>
  onceFor((initiatives: readonly Initiative[]) => resolve([...milestones, ...initiatives])),
);

/** After an edit of a date or a note, links of other rows are the very same objects. */
const resolve = onceForList<DatedWork, DependencyLinks>((works, before) => {
  const shape = shapeOf(works);
  const linkAt = ([to, place, from]: Stated): DependencyLink => ({
    predecessor: works[from]!,
    successor: works[to]!,
    dependency: works[to]!.dependsOn![place]!,
  });
  const links = before?.value.shape === shape ? before.value.links.slice() : shape.known.map(linkAt);
  if (before?.value.shape === shape)
    for (const at of changedPlaces(works, before.list) ?? [])
      for (const link of linksTouching(shape)[at] ?? []) links[link] = linkAt(shape.known[link]!);
  const unknown = shape.unknown.map(([to, place]) => ({
    successor: works[to]!,
    dependency: works[to]!.dependsOn![place]!,
  }));
  return { works, links, unknown, shape };
});

/** By work, the places of the known links that begin or end there. */
const linksTouching = onceFor(({ size, known }: DependencyShape): readonly (readonly number[] | undefined)[] => {
  const touching = Array.from({ length: size }, (): number[] | undefined => undefined);
  for (const [link, [to, , from]] of known.entries())
    for (const end of to === from ? [to] : [to, from]) (touching[end] ??= []).push(link);
  return touching;
});

const shapeOf = onceForShape((works: readonly DatedWork[]): DependencyShape => {
  const stated: Stated[] = [];
  const find = positionsIn(works);
  for (let at = 0; at < works.length; at += 1) {
    const dependsOn = works[at]!.dependsOn ?? [];
    for (let place = 0; place < dependsOn.length; place += 1) {
      const { on, within } = dependsOn[place]!;
      const whole = within === undefined ? NOWHERE : find(within);
      if (whole.length === 0) stated.push([at, place, nearest(works, at, find(on))]);
      // Of the parts of a name with commas the last has the type and the lag.
      else if (dependsOn[place + 1]?.within !== within) stated.push([at, place, nearest(works, at, whole)]);
    }
  }
  const isKnown = ([, , from]: Stated): boolean => from >= 0;
  // A row that waits for 0 waits for nothing, unless one of that number is there.
  const isNone = ([to, place]: Stated): boolean => works[to]!.dependsOn![place]!.on === '0';
  return {
    size: works.length,
    known: stated.filter(isKnown),
    unknown: stated.filter((one) => !isKnown(one) && !isNone(one)),
  };
}, sameReferences);

const NOWHERE: readonly number[] = [];

/** Where several bear the name: another of the same table, then of the same kind; a row rarely means itself by its name. */
function nearest(works: readonly DatedWork[], from: number, found: readonly number[]): number {
  const [first = -1] = found;
  const work = works[from];
  if (found.length <= 1 || work === undefined) return first;
  // Many rows may bear it, and each of them is asked: the first that fits ends the search.
  const isOther = (at: number): boolean => at !== from;
  const sameTable = found.find((at) => isOther(at) && works[at]?.source.table === work.source.table);
  const sameKind = (): number | undefined =>
    found.find((at) => isOther(at) && 'due' in (works[at] ?? {}) === 'due' in work);
  return sameTable ?? sameKind() ?? found.find(isOther) ?? first;
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
  const isSame = ({ on, within }: Dependency, at: number): boolean =>
    on === other[at]?.on && within === other[at].within;
  return one === other || (one.length === other.length && one.every(isSame));
}

/** The letters and digits of an id: `MS-012`, `ms12` and `MS 12` are one. */
export function idKey(text: string): string {
  return referenceKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
