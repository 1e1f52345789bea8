import type { Table } from '../plan/table.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { sheetNamed } from '../sheet/workbook.ts';
import type { DatedWork } from './activity.ts';
import type { ThreePoints } from './spread.ts';

/** Headers of the three columns, unit words taken off; letters alone count only where all three stand side by side. */
const HEADERS: Readonly<Record<keyof ThreePoints, RegExp>> = {
  optimistic: /^(?:optimisti\w*|best case|minimum|min|lowest?|gunstig\w*|optimista?e?|o|to|a)$/,
  likely:
    /^(?:most likely|mostlikely|likely|most probable|probable|realisti\w*|expected|normal|wahrscheinlich\w*|m|ml|tm)$/,
  pessimistic: /^(?:pessimisti\w*|worst case|maximum|max|highest?|ungunstig\w*|pessimista?e?|p|tp|b)$/,
};
const NOISE =
  /\b(?:estimates?d?|estimation|durations?|times?|in|schatzung|dauer|duree|duracion|working|work|days?|d|tagen?|jours?|dias?|hours?|hrs?|h|stunden|weeks?|wks?|wochen|semaines?|months?|monate|mois|meses|value|case)\b/g;
const UNITS: readonly (readonly [number, RegExp])[] = [
  [1 / 8, /\b(?:hours?|hrs?|stunden)\b/],
  [5, /\b(?:weeks?|wks?|wochen|semaines?|semanas?)\b/],
  [20, /\b(?:months?|monate|mois|meses)\b/],
];

interface Columns {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
  /** Working days in one unit of the columns. */
  readonly unit: number;
}

/** Three-point estimates by work, in working days; null for a work without them. Null where no table has such columns. */
export function estimatesIn(
  workbook: Workbook,
  tables: readonly Table[],
): ((work: DatedWork) => ThreePoints | null) | null {
  const columns = new Map<string, Columns>();
  for (const table of tables) {
    const found = estimateColumns(table);
    if (found !== null) columns.set(table.id, found);
  }
  if (columns.size === 0) return null;
  return ({ source }) => {
    const of = columns.get(source.table);
    const sheet = of === undefined ? null : sheetNamed(workbook, source.sheet);
    if (of === undefined || sheet === null) return null;
    const value = (across: number): number => {
      const [row, column] = source.transposed ? [across, source.index] : [source.index, across];
      const cell = sheet.rows[row]?.values[column];
      return typeof cell === 'number' ? cell * of.unit : Number.NaN;
    };
    const points = { optimistic: value(of.optimistic), likely: value(of.likely), pessimistic: value(of.pessimistic) };
    const isAscending =
      points.optimistic >= 0 && points.optimistic <= points.likely && points.likely <= points.pessimistic;
    return isAscending && points.pessimistic < Infinity ? points : null;
  };
}

function estimateColumns(table: Table): Columns | null {
  const headers = table.columns.map(({ column, header }) => {
    const folded = header
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return { column, folded, word: folded.replace(NOISE, ' ').replace(/\s+/g, ' ').trim() };
  });
  const named = (test: RegExp) => headers.find(({ word, folded }) => test.test(word) || test.test(folded));
  const [optimistic, likely, pessimistic] = [
    named(HEADERS.optimistic),
    named(HEADERS.likely),
    named(HEADERS.pessimistic),
  ];
  if (optimistic === undefined || likely === undefined || pessimistic === undefined) return null;
  const unit = UNITS.find(([, test]) => test.test(likely.folded) || test.test(optimistic.folded))?.[0] ?? 1;
  return { optimistic: optimistic.column, likely: likely.column, pessimistic: pessimistic.column, unit };
}
