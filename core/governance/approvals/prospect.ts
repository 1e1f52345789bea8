import type { ApprovalTable } from './approval-table.ts';
import type { Axis } from './axis.ts';
import { isPossible } from './axis.ts';
import type { Bits } from './bits.ts';
import { addAll, addBit, bitsIn, isEmptyBits, keepIn } from './bits.ts';
import { gridOf } from './grid.ts';
import type { Ranks } from './ranks.ts';
import { ranksOf } from './ranks.ts';
import type { UnknownWhy } from './record.ts';

/** For each column of a table the class of a record’s value, or why it is not known. */
export type Place = readonly (number | UnknownWhy)[];

/** What may become of a record, whatever its unknown values are. */
export interface Prospect {
  /** Rows that may decide. */
  readonly rows: Bits;
  /** What becomes of it in all cases; null where that depends on what is not known. */
  readonly always: Verdict | null;
  readonly mayBeUncovered: boolean;
}

type Verdict = 'decided' | 'uncovered' | 'conflict';

/** Combinations of unknown values that are looked at; beyond it more outcomes are held possible than there may be, never fewer. */
const MOST_CASES = 2000;

/**
 * Three-valued: every value that an unknown field may have is taken into account, those that all rows treat alike at once. So
 * “below 50,000” and “from 50,000 on” in one lane decide that lane for an amount that is not known, which a logic row by row
 * would leave open.
 */
export function prospectOf(table: ApprovalTable, place: Place): Prospect {
  const { columns, rows } = gridOf(table);
  const [sure, may] = [rows.slice(), rows.slice()];
  const open: { readonly at: number; readonly classes: readonly number[] }[] = [];
  for (const [at, column] of columns.entries()) {
    const value = place[at] ?? 'not-given';
    if (typeof value === 'number') {
      keepIn(sure, column.sure[value]!);
      keepIn(may, column.may[value]!);
    } else open.push({ at, classes: possibleClasses(column.axis, value) });
  }
  const ranks = ranksOf(table);
  if (open.length === 0) {
    const { verdict, contenders } = verdictOf(sure, may, ranks);
    const mayBeUncovered = verdict === 'uncovered' || (verdict === null && isEmptyBits(sure));
    return { rows: contenders, always: verdict, mayBeUncovered };
  }
  const found = {
    rows: new Uint32Array(rows.length),
    verdicts: new Set<Verdict | null>(),
    outcomes: new Set<number>(),
  };
  let cases = 0;
  const seen = new Set<string>();
  const look = (depth: number, sure: Bits, may: Bits): void => {
    const settled = sure.slice();
    for (const { at } of open.slice(depth)) keepIn(settled, columns[at]!.any);
    const { verdict, contenders } = verdictOf(settled, may, ranks);
    const next = open[depth];
    cases += 1;
    if (next === undefined || verdict === 'decided' || verdict === 'uncovered' || cases > MOST_CASES) {
      found.verdicts.add(verdict);
      if (verdict === null && isEmptyBits(settled)) found.verdicts.add('uncovered');
      addAll(found.rows, contenders);
      for (const row of bitsIn(contenders)) found.outcomes.add(ranks.outcome[row]!);
      return;
    }
    for (const at of next.classes) {
      const [surely, maybe] = [sure.slice(), may.slice()];
      keepIn(surely, columns[next.at]!.sure[at]!);
      keepIn(maybe, columns[next.at]!.may[at]!);
      const key = `${depth} ${surely.join()} ${maybe.join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      look(depth + 1, surely, maybe);
    }
  };
  look(0, sure, may);
  const [always = null] = found.verdicts;
  const isOne = found.verdicts.size === 1 && (always !== 'decided' || found.outcomes.size === 1);
  return { rows: found.rows, always: isOne ? always : null, mayBeUncovered: found.verdicts.has('uncovered') };
}

/** What rows that surely match and rows that may match make of a record. */
function verdictOf(sure: Bits, may: Bits, { rank, outcome }: Ranks): { verdict: Verdict | null; contenders: Bits } {
  const contenders = new Uint32Array(may.length);
  if (isEmptyBits(may)) return { verdict: 'uncovered', contenders };
  let best = Infinity;
  for (const row of bitsIn(sure)) best = Math.min(best, rank[row]!);
  const isMatched = !isEmptyBits(sure);
  const [outcomes, ofSure] = [new Set<number>(), new Set<number>()];
  let isOpen = !isMatched;
  for (const row of bitsIn(may)) {
    if (rank[row]! > best) continue;
    addBit(contenders, row);
    outcomes.add(outcome[row]!);
    if (rank[row]! < best) isOpen = true;
  }
  for (const row of bitsIn(sure)) if (rank[row] === best) ofSure.add(outcome[row]!);
  if (isMatched && outcomes.size === 1) return { verdict: 'decided', contenders };
  return { verdict: !isOpen && ofSure.size > 1 ? 'conflict' : null, contenders };
}

/** Classes that an unknown value may be in. A text that is only cut, unread or of another currency is not empty. */
function possibleClasses({ field, classes }: Axis, why: UnknownWhy): readonly number[] {
  const isFilled = why === 'truncated' || why === 'unread' || why === 'no-rate';
  return classes.flatMap((one, at) => {
    if (!isPossible(one, field) || (one.is === 'empty' && isFilled)) return [];
    return why === 'no-rate' && one.is !== 'span' ? [] : at;
  });
}
