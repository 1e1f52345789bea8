import { breakdownOf } from '../plan/breakdown.ts';
import { dependencyLinks } from '../plan/dependency-links.ts';
import { initiativeOf } from '../plan/initiative-of.ts';
import { onceForShape } from '../plan/once-for.ts';
import type { Dependency, Initiative, Milestone } from '../plan/work.ts';
import type { DatedWork } from './activity.ts';
import type { WorkLink } from './plan-network.ts';

/** How the works of a plan hang together; an edit of a date leaves it as it is. */
export interface PlanStructure {
  readonly links: readonly WorkLink[];
  /** By work, the one it is a part of; -1 for none. */
  readonly parents: Int32Array;
}

/** Works, milestones first, as the two lists they came from. */
export function splitByKind(works: readonly DatedWork[]): {
  readonly milestones: readonly Milestone[];
  readonly initiatives: readonly Initiative[];
} {
  const first = works.findIndex((work) => !('due' in work));
  const count = first === -1 ? works.length : first;
  return {
    milestones: works.slice(0, count) as readonly Milestone[],
    initiatives: works.slice(count) as readonly Initiative[],
  };
}

/** The links and parents of works, milestones first: the same object as long as they say the same. */
export const structureOf = onceForShape(
  (works: readonly DatedWork[]): PlanStructure => {
    const { shape, links } = dependencyLinks(splitByKind(works));
    return {
      links: shape.known.map(([to, , from], at) => {
        const { type, lag } = links[at]!.dependency;
        return { from, to, type, lag };
      }),
      parents: parentsOf(works),
    };
  },
  (one, other) =>
    one.id === other.id &&
    one.name === other.name &&
    one.parent === other.parent &&
    Reflect.get(one, 'initiative') === Reflect.get(other, 'initiative') &&
    one.source.table === other.source.table &&
    'due' in one === 'due' in other &&
    sameDependencies(one.dependsOn ?? [], other.dependsOn ?? []),
);

function sameDependencies(one: readonly Dependency[], other: readonly Dependency[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ on, within, type, lag }, at) => {
      const there = other[at]!;
      return on === there.on && within === there.within && type === there.type && lag === there.lag;
    })
  );
}

/** A milestone is part of the one it names or stands under, else of its initiative. */
function parentsOf(works: readonly DatedWork[]): Int32Array {
  const { milestones, initiatives } = splitByKind(works);
  const above: readonly ReadonlyMap<DatedWork, DatedWork>[] = [
    breakdownOf(milestones).parent,
    breakdownOf(initiatives).parent,
  ];
  // Most milestones have no parts: only initiatives are looked for then.
  const place = new Map<DatedWork, number>();
  for (let at = above[0]!.size > 0 ? 0 : milestones.length; at < works.length; at += 1) place.set(works[at]!, at);
  return Int32Array.from(works, (work) => {
    const own = above[0]!.get(work) ?? above[1]!.get(work);
    const named = own === undefined && 'due' in work ? initiativeOf(work, initiatives) : [];
    const parent = own ?? (named.length === 1 ? named[0] : undefined);
    return (parent === undefined ? undefined : place.get(parent)) ?? -1;
  });
}
