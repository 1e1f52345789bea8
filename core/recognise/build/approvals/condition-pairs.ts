import type { Comparison } from '../../values/comparison-words.ts';
import type { WrittenEnd, WrittenSpan } from '../../values/condition-spans.ts';
import { readSpans } from '../../values/condition-spans.ts';
import { isZeroWord, readWords } from '../../values/condition-words.ts';
import type { WrittenValue } from '../../values/written-value.ts';
import { BARE } from '../../values/written-value.ts';
import type { ConditionCell } from './condition-cell.ts';
import type { ConditionColumn } from './condition-column.ts';

/** What one cell of numbers asks: stretches, nothing in particular, or something that could not be read (null). */
type Asked = readonly WrittenSpan[] | 'any' | 'empty' | 'filled' | null;

/** What one cell of a column of numbers asks, before its ends are set by the column’s bands. */
export function askedBy(
  cell: ConditionCell,
  compare: Comparison | null,
  column: Pick<ConditionColumn, 'hints' | 'headerWords' | 'field'>,
): Asked {
  if (cell.isError) return null;
  if (cell.value !== null) return plain(cell.value, compare, column.field.kind);
  if (cell.text === '') return 'any';
  const words = readWords(cell.text, () => false);
  if (isZeroWord(cell.text)) return plain({ ...BARE, amount: 0 }, null, column.field.kind);
  if (words.is === 'any' || words.is === 'empty' || words.is === 'filled') return words.is;
  const spans = readSpans(cell.text, { ...column.hints, header: new Set(column.headerWords) });
  const [only] = spans ?? [];
  const value =
    spans?.length === 1 && only?.low?.at === only?.high?.at && /^\D*\d/.test(cell.text) ? only?.low?.at : undefined;
  return value === undefined || /^\s*=/.test(cell.text) ? spans : plain(value, compare, column.field.kind);
}

/**
 * A number alone: the end that its header says (“Max discount”); without one exactly that number, save for money and shares,
 * of which nobody asks one exact value but 0: null there, because either end could be meant.
 */
function plain(at: WrittenValue, compare: Comparison | null, kind: string): Asked {
  const end = (isIn: boolean, isFirm: boolean): WrittenEnd => ({ at, isIn, isFirm });
  switch (compare) {
    case '<=':
      return [{ low: null, high: end(true, true) }];
    case '<':
      return [{ low: null, high: end(false, true) }];
    case '>=':
      return [{ low: end(true, true), high: null }];
    case '>':
      return [{ low: end(false, true), high: null }];
    default:
      if ((kind === 'money' || kind === 'share') && at.amount !== 0) return null;
      return [{ low: end(true, true), high: end(true, true) }];
  }
}

/** The stretches that the cells of a condition ask for; those of two columns for its ends are one. Null where there are none. */
export function spansOfCells(
  cells: readonly ConditionCell[],
  column: Pick<ConditionColumn, 'columns' | 'hints' | 'headerWords' | 'field'>,
): readonly WrittenSpan[] | null {
  const asked = cells.map((cell, at) => askedBy(cell, column.columns[at]?.compare ?? null, column));
  const [first = null, second] = asked;
  if (second === undefined) return typeof first === 'string' ? null : first;
  const [low, high] = [endsOf(first), endsOf(second)];
  if (low === null || high === null) return null;
  const span = { low: soft(low.low ?? high.low), high: soft(low.high ?? high.high) };
  return span.low === null && span.high === null ? null : [span];
}

/** The one stretch of a cell of ends; null where it has several or none that could be read. */
function endsOf(asked: Asked): WrittenSpan | null {
  if (asked === 'any') return { low: null, high: null };
  return typeof asked === 'string' || asked === null || asked.length !== 1 ? null : (asked[0] ?? null);
}

/** Bands in two columns touch by habit as those in one do. An end that a strict word sets stays. */
function soft(end: WrittenEnd | null): WrittenEnd | null {
  return end === null || !end.isIn ? end : { ...end, isFirm: false };
}
