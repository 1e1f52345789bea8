import type { ApprovalField, ApprovalFieldKind } from '../../../plan/approvals.ts';
import { isAtOnce } from '../../../plan/at-once.ts';
import type { Row, Workbook } from '../../../sheet/workbook.ts';
import type { Comparison } from '../../values/comparison-words.ts';
import type { Bands } from '../../values/condition-bands.ts';
import { bandsOf } from '../../values/condition-bands.ts';
import type { Counting } from '../../values/condition-ends.ts';
import { counted } from '../../values/condition-ends.ts';
import type { ConditionHeader } from '../../values/condition-header.ts';
import { readConditionHeader } from '../../values/condition-header.ts';
import type { WrittenSpan } from '../../values/condition-spans.ts';
import { readSpans } from '../../values/condition-spans.ts';
import type { ConditionHints } from '../../values/condition-values.ts';
import { readWords, weakParts } from '../../values/condition-words.ts';
import { fold } from '../../lexicon/fold.ts';
import type { WrittenValue } from '../../values/written-value.ts';
import type { ConditionCell } from './condition-cell.ts';
import { conditionCell } from './condition-cell.ts';
import { decimalIn, orderIn } from './condition-habits.ts';
import { sortOf } from './condition-kind.ts';
import { spansOfCells } from './condition-pairs.ts';

/** One column of conditions, or two that hold the ends of one, and what all its cells together say. Plain data. */
export interface ConditionColumn extends Counting {
  readonly field: ApprovalField;
  readonly columns: readonly { readonly column: number; readonly compare: Comparison | null }[];
  readonly bands: Bands;
  readonly hints: Omit<ConditionHints, 'header'>;
  /** Words of its headers, folded. */
  readonly headerWords: readonly string[];
  /** Words that its cells name, each once, as written. */
  readonly words: readonly string[];
}

/** A column with its header and what that says. */
export interface HeadedColumn {
  readonly column: number;
  readonly text: string;
  readonly header: ConditionHeader;
}

/** A column of the sheet with what its header says. */
export function headedColumnOf(column: number, text: string): HeadedColumn {
  return { column, text, header: readConditionHeader(text) };
}

/** What a field is called whose headers only say “from” and “to”. */
const NAMES: Readonly<Record<ApprovalFieldKind, string>> = {
  number: 'Amount',
  money: 'Amount',
  share: 'Share',
  duration: 'Term',
  day: 'Date',
  'yes-no': 'Answer',
  words: 'Value',
};

/** Reads what the cells under one or two headers say together. `fiscalYearStart` is a month, 1–12. */
export function conditionColumn(
  headed: readonly HeadedColumn[],
  lines: readonly Row[],
  workbook: Workbook,
  fiscalYearStart: number,
): ConditionColumn {
  const rows = lines.map((line) => headed.map(({ column }) => conditionCell(line, column, workbook)));
  return columnOfCells(headed, rows, fiscalYearStart);
}

/** The same for cells that stand elsewhere than below their header. */
export function columnOfCells(
  headed: readonly HeadedColumn[],
  rows: readonly (readonly ConditionCell[])[],
  fiscalYearStart: number,
): ConditionColumn {
  const headers = headed.map(({ header }) => header);
  const cells = unique(rows.flat());
  const texts = cells.flatMap(({ text, value }) => (value === null ? [text] : []));
  const kind = headers.find((header) => header.kind !== null)?.kind;
  const hints = {
    decimal: decimalIn(texts),
    order: orderIn(texts),
    fiscalYearStart,
    wants: kind === 'duration' ? ('time' as const) : kind === 'day' ? ('day' as const) : undefined,
    atOnce: kind === 'duration',
  };
  const headerWords = headed.flatMap(({ text }) => fold(text).split(/[^\p{L}]+/u));
  const header = new Set(headerWords);
  // “Due on receipt” is a duration among durations and a word among words: by itself it says nothing of the column.
  const telling = texts.filter((text) => kind !== 'duration' || !isAtOnce(text));
  const read = telling.map((text) => readSpans(text, { ...hints, header }));
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const spans = read.flatMap((one) => one ?? []);
  const words = telling.filter((_, at) => read[at] === null);
  const name = headers.find((one) => one.name !== '')?.name ?? '';
  const sort = sortOf(headers, headed.map(({ text }) => text).join(' '), {
    words,
    spans,
    values,
    hasAtOnce: telling.length < texts.length,
  });
  const field: ApprovalField = {
    name: name === '' ? NAMES[sort.kind] : name,
    kind: sort.kind,
    currency: sort.kind === 'money' ? currencyOf(headers, spans, values) : null,
    unit: sort.unit,
  };
  const column: Omit<ConditionColumn, 'bands'> = {
    field,
    columns: headed.map(({ column: at, header: { compare } }) => ({ column: at, compare })),
    scale: headers.find((one) => one.scale !== 1)?.scale ?? 1,
    isInPoints: sort.kind === 'share' && isInPoints(headed, spans, values),
    hints: { ...hints, atOnce: sort.kind === 'duration' },
    headerWords,
    words: sort.kind === 'words' ? wordsIn(texts) : [],
  };
  const open = { ...column, bands: { lowOut: [], highOut: [], highTo: [] } };
  const all = rows.flatMap((row) => spansOfCells(row, open) ?? []).flatMap((span) => counted(span, column) ?? []);
  return { ...open, bands: bandsOf(sort.kind, all) };
}

function unique(cells: readonly ConditionCell[]): readonly ConditionCell[] {
  const known = new Map<string, ConditionCell>();
  for (const cell of cells)
    if (cell.text !== '' && !cell.isError) known.set(`${cell.value !== null} ${cell.text}`, cell);
  return [...known.values()];
}

/** The currency that the header or all cells that name one agree on. */
function currencyOf(
  headers: readonly ConditionHeader[],
  spans: readonly WrittenSpan[],
  values: readonly WrittenValue[],
): string | null {
  const said = new Set([
    ...values.map(({ currency }) => currency),
    ...spans.flatMap(({ low, high }) => [low?.at.currency, high?.at.currency]),
    ...headers.map(({ currency }) => currency),
  ]);
  const codes = [...said].filter((code) => typeof code === 'string');
  return codes.length === 1 ? (codes[0] ?? null) : null;
}

/** Whether numbers without a percent sign are points: one is above 1, or the header has the sign and none is a fraction. */
function isInPoints(
  headed: readonly HeadedColumn[],
  spans: readonly WrittenSpan[],
  values: readonly WrittenValue[],
): boolean {
  const plain = [...values, ...spans.flatMap(({ low, high }) => [low?.at, high?.at])].flatMap((value) =>
    value === undefined || value.percent ? [] : [Math.abs(value.amount)],
  );
  if (plain.some((amount) => amount > 1)) return true;
  return !plain.some((amount) => amount > 0 && amount < 1) && headed.some(({ text }) => text.includes('%'));
}

function wordsIn(texts: readonly string[]): readonly string[] {
  const whole = wordsOf(texts, () => false);
  return [...wordsOf(texts, isSplitBy([...whole.values()])).values()];
}

function wordsOf(texts: readonly string[], split: (whole: string) => boolean): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const text of texts) {
    const read = readWords(text, split);
    if (read.is === 'list') for (const part of read.parts) if (!words.has(fold(part))) words.set(fold(part), part);
  }
  return words;
}

/** Whether the parts of `EMEA & APAC` are words of their own: another cell names one of them alone. */
export function isSplitBy(written: readonly string[]): (whole: string) => boolean {
  const words = new Set(written.map(fold));
  return (whole) => {
    const parts = weakParts(whole);
    if (parts.length < 2) return false;
    if (parts.some((part) => words.has(fold(part)))) return true;
    return /^[^/&+]+(?:\/[^/&+]+)+$/.test(whole) && parts.every((part) => part.trim().length >= 2);
  };
}
