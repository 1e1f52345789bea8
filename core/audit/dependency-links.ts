import type { Dependency, Entity, Initiative, Milestone, Plan } from '../plan/plan.ts';
import { onceFor } from './once-for.ts';
import type { Finder } from './references.ts';
import { referenceKey, referencesTo } from './references.ts';

export type DatedWork = Initiative | Milestone;

/** One stated dependency between two pieces of work of the plan. */
export interface DependencyLink {
  readonly predecessor: DatedWork;
  readonly successor: DatedWork;
  readonly dependency: Dependency;
}

/** What the dependency columns say, with their ids and names looked up. */
export interface DependencyLinks {
  readonly links: readonly DependencyLink[];
  /** Texts that name neither a milestone nor an initiative. */
  readonly unknown: readonly { readonly successor: DatedWork; readonly dependency: Dependency }[];
}

/** All dependencies of a plan's milestones and initiatives, looked up once for all rules that ask. */
export function dependencyLinks(plan: Plan): DependencyLinks {
  return linksOf(plan.milestones)(plan.initiatives);
}

const linksOf = onceFor((milestones: readonly Milestone[]) =>
  onceFor((initiatives: readonly Initiative[]) => resolve(milestones, initiatives)),
);

function resolve(milestones: readonly Milestone[], initiatives: readonly Initiative[]): DependencyLinks {
  const links: DependencyLink[] = [];
  const unknown: DependencyLinks['unknown'][number][] = [];
  const find: { readonly milestone: Finder<Milestone>; readonly initiative: Finder<Initiative> } = {
    milestone: referencesTo(milestones),
    initiative: referencesTo(initiatives),
  };
  for (const successor of [...milestones, ...initiatives])
    for (const dependency of successor.dependsOn ?? []) {
      const found =
        'due' in successor
          ? (nearest(successor, find.milestone(dependency.on)) ?? find.initiative(dependency.on)[0])
          : (nearest(successor, find.initiative(dependency.on)) ?? find.milestone(dependency.on)[0]);
      if (found === undefined) unknown.push({ successor, dependency });
      else links.push({ predecessor: found, successor, dependency });
    }
  return { links, unknown };
}

/** Where several bear the name, the one in the same table is meant; a row never means itself by its name. */
function nearest<E extends Entity>(from: Entity, found: readonly E[]): E | undefined {
  if (found.length <= 1) return found[0];
  const others = found.filter((entity) => (entity as Entity) !== from);
  return others.find((entity) => entity.source.table === from.source.table) ?? others[0];
}

/** The letters and digits of an id: `MS-012`, `ms12` and `MS 12` are one. */
export function idKey(text: string): string {
  return referenceKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
