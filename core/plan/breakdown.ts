import type { Plan } from './plan.ts';
import type { Work } from './work.ts';
import { onceFor, onceForShape } from './once-for.ts';
import { referenceKey, referenceKeysOf } from './references.ts';

/** How a list of work is broken down into parts. */
export interface Breakdown<W extends Work> {
  /** Parents with at least one child, in the order of their first children. */
  readonly children: ReadonlyMap<W, readonly W[]>;
  readonly parent: ReadonlyMap<W, W>;
  /** Rows that name a parent which the list does not have. */
  readonly orphans: readonly W[];
}

/**
 * The breakdown that a list states. A parent is looked for in the row's own table first; where several rows bear the
 * name, the nearest above is meant, as people read an indented list.
 */
export const breakdownOf = onceFor(breakDown) as <W extends Work>(works: readonly W[]) => Breakdown<W>;

const FLAT: Breakdown<Work> = { children: new Map(), parent: new Map(), orphans: [] };

function breakDown(works: readonly Work[]): Breakdown<Work> {
  if (!hasParents(works).some) return FLAT;
  const anywhere = new Map<string, Work>();
  const inTable = new Map<string, Work>();
  for (const work of works)
    for (const key of referenceKeysOf(work)) {
      if (!anywhere.has(key)) anywhere.set(key, work);
      const local = localKey(work, key);
      if (!inTable.has(local)) inTable.set(local, work);
    }
  const above = new Map<string, Work>();
  const children = new Map<Work, Work[]>();
  const parent = new Map<Work, Work>();
  const orphans: Work[] = [];
  for (const work of works) {
    if ((work.parent ?? null) !== null) {
      const key = referenceKey(work.parent!);
      const found = above.get(localKey(work, key)) ?? inTable.get(localKey(work, key)) ?? anywhere.get(key);
      if (found === undefined) orphans.push(work);
      else if (found !== work) {
        parent.set(work, found);
        const siblings = children.get(found);
        if (siblings === undefined) children.set(found, [work]);
        else siblings.push(work);
      }
    }
    for (const key of referenceKeysOf(work)) above.set(localKey(work, key), work);
  }
  return { children, parent, orphans };
}

/** The parts of each initiative and milestone that is broken down, for `context.of`. */
export function partsOf({
  initiatives,
  milestones,
}: Pick<Plan, 'initiatives' | 'milestones'>): ReadonlyMap<Work, readonly Work[]> {
  return joined(breakdownOf<Work>(initiatives).children)(breakdownOf<Work>(milestones).children);
}

type Parts = ReadonlyMap<Work, readonly Work[]>;
const joined = onceFor((one: Parts) => onceFor((other: Parts): Parts => new Map([...one, ...other])));

const hasParents = onceForShape(
  (works: readonly Work[]) => ({ some: works.some((work) => typeof work.parent === 'string') }),
  (one, other) => one.parent === other.parent,
);

function localKey(work: Work, key: string): string {
  return `${work.source.table}\n${key}`;
}
