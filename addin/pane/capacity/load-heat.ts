import { freeOf, loadOf } from '../../../core/capacity/ledger/ledger.ts';
import type { CapacityRow } from '../capacity-answers.ts';

/** What rounding of shares may add up to. */
const SLACK = 0.005;
/** Queues balloon from here on: the default of the rule `no-slack`. */
const TIGHT = 0.85;
const LIGHT = 0.5;

/** How hot a load is: 0 nothing or unknown, 1 light, 2 fine, 3 no slack left, 4 more than there is. */
export function heatOf(load: number | null): 0 | 1 | 2 | 3 | 4 {
  if (load === null || load <= 0) return 0;
  if (load > 1 + SLACK) return 4;
  if (load > TIGHT) return 3;
  return load > LIGHT ? 2 : 1;
}

/** Whether more is asked of a row than there is, in a period from `now` on. */
export function isTooMuch(row: CapacityRow, now: number): boolean {
  return row.supply.some((_, period) => period >= now && heatOf(loadOf(row, period)) === 4);
}

/** Rows by the most that is too much in a period from `now` on, then by the highest load, else as they stand in the plan. */
export function worstFirst(rows: readonly CapacityRow[], now: number): readonly CapacityRow[] {
  const rank = new Map(rows.map((row) => [row, rankOf(row, now)]));
  return rows.toSorted((one, other) => {
    const [a, b] = [rank.get(one)!, rank.get(other)!];
    return b.tooMuch - a.tooMuch || b.load - a.load || one.row - other.row;
  });
}

function rankOf(row: CapacityRow, now: number): { readonly tooMuch: number; readonly load: number } {
  let [tooMuch, load] = [0, 0];
  if (!row.isKnown) return { tooMuch, load: -1 };
  for (let period = now; period < row.supply.length; period++) {
    tooMuch = Math.max(tooMuch, -freeOf(row, period));
    const own = loadOf(row, period) ?? 0;
    if (Number.isFinite(own)) load = Math.max(load, own);
  }
  return { tooMuch: tooMuch > SLACK ? tooMuch : 0, load };
}
