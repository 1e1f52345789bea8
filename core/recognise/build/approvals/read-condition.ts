import type { Condition, Span } from '../../../plan/approvals.ts';
import { inBands } from '../../values/condition-bands.ts';
import { apart, counted } from '../../values/condition-ends.ts';
import type { WrittenSpan } from '../../values/condition-spans.ts';
import { readSpans } from '../../values/condition-spans.ts';
import { readAnswer, readWords } from '../../values/condition-words.ts';
import { isLogic } from '../../values/stated-condition.ts';
import type { ConditionCell } from './condition-cell.ts';
import type { ConditionColumn } from './condition-column.ts';
import { isSplitBy } from './condition-column.ts';
import { askedBy, spansOfCells } from './condition-pairs.ts';
import { nearestForm } from './nearest-form.ts';

const ANY: Condition = { is: 'any' };
const EMPTY: Condition = { is: 'empty' };
const FILLED: Condition = { is: 'filled' };
const PLAIN = { any: ANY, empty: EMPTY, filled: FILLED, open: { is: 'unread', nearest: null } } as const;

/** Prepares the reading of one column’s cells (two cells where its ends have a column each) as conditions. */
export function conditionReader(column: ConditionColumn): (cells: readonly ConditionCell[]) => Condition {
  const { kind, name } = column.field;
  if (isLogic(name))
    return ([cell]) =>
      cell === undefined || cell.text === ''
        ? ANY
        : ofWords(cell, { ...column, field: { ...column.field, kind: 'yes-no' } }, () => false);
  if (kind === 'words' || kind === 'yes-no') {
    const split = kind === 'yes-no' ? () => true : isSplitBy(column.words);
    return ([cell]) => (cell === undefined ? ANY : ofWords(cell, column, split));
  }
  return (cells) => ofNumbers(cells, column);
}

function ofWords(cell: ConditionCell, { field, words }: ConditionColumn, split: (whole: string) => boolean): Condition {
  if (cell.isError) return { is: 'unread', nearest: null };
  const read = readWords(cell.text, split);
  if (read.is === 'others') return words.length === 0 ? ANY : { is: 'none-of', words };
  if (read.is !== 'list') return PLAIN[read.is];
  if (read.parts.some((part) => /[<>≤≥]|=\s*\d/.test(part))) return PLAIN.open;
  if (field.kind === 'words') return { is: read.not ? 'none-of' : 'one-of', words: read.parts };
  const answers = new Set(read.parts.map(readAnswer));
  if (answers.has(null)) return PLAIN.open;
  return answers.size > 1
    ? ANY
    : { is: read.not ? 'none-of' : 'one-of', words: [...answers].flatMap((one) => one ?? []) };
}

function ofNumbers(cells: readonly ConditionCell[], column: ConditionColumn): Condition {
  const asked = cells.map((cell, at) => askedBy(cell, column.columns[at]?.compare ?? null, column));
  if (asked.every((one) => one === 'any')) return ANY;
  if (asked.length === 1 && asked[0] === 'empty') return EMPTY;
  if (asked.length === 1 && asked[0] === 'filled') return FILLED;
  const written = spansOfCells(cells, column);
  const spans = written === null ? null : spansIn(written, column);
  const currency = written === null ? null : currencyIn(written, column);
  if (spans === null || currency === undefined) return { is: 'unread', nearest: nearestOf(cells, column) };
  return { is: 'within', spans, currency };
}

function spansIn(written: readonly WrittenSpan[], column: ConditionColumn): readonly Span[] | null {
  const spans: Span[] = [];
  for (const one of written) {
    const span = counted(one, column);
    if (span === null) return null;
    const set = inBands(span, column.bands);
    spans.push(set);
  }
  return apart(spans);
}

/** The currency of a cell: its own, else the column’s; undefined where it names two. */
function currencyIn(written: readonly WrittenSpan[], { field }: ConditionColumn): string | null | undefined {
  if (field.kind !== 'money') return null;
  const own = new Set(
    written
      .flatMap(({ low, high }) => [low?.at.currency, high?.at.currency])
      .filter((code) => typeof code === 'string'),
  );
  return own.size > 1 ? undefined : ([...own][0] ?? field.currency);
}

/** The readable form that an unread cell is closest to. */
function nearestOf(cells: readonly ConditionCell[], column: ConditionColumn): string | null {
  const cell = cells.find(({ text, isError }) => text !== '' && !isError);
  if (cell === undefined) return null;
  if (cell.value !== null)
    return nearestForm([{ low: null, high: { at: cell.value, isIn: true, isFirm: true } }], column);
  if (readWords(cell.text, () => false).is === 'others') return 'any';
  const spans = readSpans(cell.text, { ...column.hints, header: new Set(column.headerWords) }, true);
  const [only] = spans ?? [];
  const isAlone = spans?.length === 1 && only?.low?.at === only?.high?.at;
  const guessed = isAlone && only !== undefined ? [{ ...only, low: null }] : spans;
  return guessed === null ? null : nearestForm(guessed, column);
}
