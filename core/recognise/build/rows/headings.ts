import type { Meaning, Table } from '../../../plan/table.ts';
import type { CellStyle, Row } from '../../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../../sheet/workbook.ts';
import { columnFor } from '../fields/fields.ts';

/** Columns that a heading may fill as well as a row of work does. */
const WORDS: readonly Meaning[] = [
  'id',
  'title',
  'milestone',
  'deliverable',
  'description',
  'notes',
  'category',
  'level',
];
/** What a heading may sum up of the rows below it. */
const SUMS: readonly Meaning[] = [
  'duration',
  'effort',
  'effort_actual',
  'remaining',
  'percent_complete',
  'cost',
  'cost_actual',
];

/**
 * Lines of a work plan that head the lines below them: nothing but words and sums, where the others have dates, owners or
 * a status, written in a style of their own, and always with work below. Null where there are not at least two.
 */
export function headingsOf(
  table: Table,
  lines: readonly Row[],
  styles: readonly CellStyle[],
): readonly boolean[] | null {
  if (table.kind !== 'tasks' && table.kind !== 'milestones') return null;
  const title = columnFor(table, ['title', 'milestone', 'deliverable', 'description'])?.column;
  const facts = columnsWithout(table, WORDS);
  const unsummed = columnsWithout(table, [...WORDS, ...SUMS]);
  if (title === undefined || facts.length < 2) return null;
  const bare = lines.map((line) => isBare(line, unsummed.length < 2 ? facts : unsummed));
  if (unsummed.length < 2) return asHeadings(bare, title, lines, styles);
  // Of the columns of sums only lines are asked that say nothing in all others.
  const unsaid = (): readonly boolean[] => bare.map((one, at) => one && isBare(lines[at]!, facts));
  return asHeadings(bare, title, lines, styles) ?? asHeadings(unsaid(), title, lines, styles);
}

function isBare({ values }: Row, columns: readonly number[]): boolean {
  return !columns.some((column) => isFact(values[column]));
}

/** Lines that are bare, where they look like headings; null where they do not. */
function asHeadings(
  bare: readonly boolean[],
  title: number,
  lines: readonly Row[],
  styles: readonly CellStyle[],
): readonly boolean[] | null {
  const count = bare.filter(Boolean).length;
  if (count < 2 || count * 2 > lines.length) return null;
  if (bare.some((one, at) => one && bare[at + 1] !== false)) return null;
  const looks = (wanted: boolean): ReadonlySet<string> =>
    new Set(lines.flatMap((line, at) => (bare[at] === wanted ? [lookOf(styles[line.styles?.[title] ?? 0])] : [])));
  const own = looks(true);
  const others = looks(false);
  return [...own].some((look) => others.has(look)) ? null : bare;
}

function columnsWithout(table: Table, meanings: readonly Meaning[]): readonly number[] {
  return table.columns.flatMap(({ column, meaning }) =>
    meaning === null || meanings.includes(meaning) ? [] : [column],
  );
}

function isFact(value: Row['values'][number]): boolean {
  if (typeof value === 'string') return /[\p{L}\p{N}]/u.test(value);
  return value !== null && value !== undefined && value !== 0;
}

function lookOf(style: CellStyle = PLAIN_STYLE): string {
  return `${style.bold} ${style.fill ?? ''} ${style.fontSize}`;
}
