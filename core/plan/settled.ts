import type { Plan } from './plan.ts';
import type { Table } from './table.ts';

/** Lists of few things that are made anew whenever their sheet is looked at again, mostly to say the same. */
const READ_ANEW: ReadonlySet<string> = new Set<keyof Plan>(['tables', 'unrecognised', 'questions']);

/**
 * The plan with its lists replaced by the earlier ones wherever these hold the very same things, so that what rests on
 * such a list stays valid. A table that says what it said is the earlier one.
 */
export function settledPlan(plan: Plan, previous: Plan | undefined): Plan {
  if (previous === undefined || previous === plan) return plan;
  const settled = new Map<string, unknown>();
  for (const [key, list] of Object.entries(plan)) {
    const before: readonly unknown[] = Reflect.get(previous, key);
    const now = READ_ANEW.has(key) ? withEarlier(list, before) : list;
    settled.set(key, sameItems(now, before) ? before : now);
  }
  return Object.fromEntries(settled) as unknown as Plan;
}

/** The list with each thing that says what the one in its place said replaced by that one. */
function withEarlier(list: readonly unknown[], before: readonly unknown[]): readonly unknown[] {
  return list.map((item, at) => (saysTheSame(item, before[at]) ? before[at] : item));
}

/** Whether two plain values are alike all the way down. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => saysTheSame(item, other[at]));
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => saysTheSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

/** Tables by the sheet they stand on; lists that did not change are the earlier ones. */
export function tablesBySheet(
  tables: readonly Table[],
  previous: ReadonlyMap<string, readonly Table[]> | undefined,
): ReadonlyMap<string, readonly Table[]> {
  const sheets = new Map<string, Table[]>();
  for (const table of tables) {
    const list = sheets.get(table.sheet);
    if (list === undefined) sheets.set(table.sheet, [table]);
    else list.push(table);
  }
  const settled = new Map<string, readonly Table[]>();
  for (const [sheet, list] of sheets) {
    const before = previous?.get(sheet);
    settled.set(sheet, before !== undefined && sameItems(list, before) ? before : list);
  }
  return settled;
}

/** Whether two lists hold the very same things in the same order. */
export function sameItems(one: readonly unknown[], two: readonly unknown[]): boolean {
  if (one === two) return true;
  if (one.length !== two.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== two[at]) return false;
  return true;
}
