import type { Plan } from './plan.ts';
import type { Table } from './table.ts';

/**
 * The plan with its lists replaced by the earlier ones wherever these hold the very same things, so that what rests on
 * such a list stays valid.
 */
export function settledPlan(plan: Plan, previous: Plan | undefined): Plan {
  if (previous === undefined || previous === plan) return plan;
  const settled = new Map<string, unknown>();
  for (const [key, list] of Object.entries(plan)) {
    const before: unknown = Reflect.get(previous, key);
    settled.set(key, Array.isArray(list) && Array.isArray(before) && sameItems(list, before) ? before : list);
  }
  return Object.fromEntries(settled) as unknown as Plan;
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
