import type { TableKind } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import { periodParts } from '../../values/period.ts';
import type { PeriodParts } from '../../values/period-shapes.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';

const ADDED: ReadonlySet<TableKind> = new Set<TableKind>(['budget', 'capacity', 'allocation']);
const LENGTHS: readonly PeriodParts['unit'][] = ['week', 'month', 'quarter', 'half', 'year'];
/** A year that does not say which. */
const YEAR = anyCase`^(?:fy|cy|full[ -]year|year)$`;

/** Behind columns of months a quarter or year is what they come to together: `Jan | Feb | Mar | Q1`, `FQ1 27 … FQ4 27 | FY27`. */
export function longerSpans(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (!ADDED.has(kind) || choices.some(({ meaning }) => meaning === 'total')) return choices;
  const lengths = columns.flatMap((column) => (column.isPeriod ? lengthOf(column.header) : []));
  if (lengths.length < 2) return choices;
  const longest = Math.max(...lengths);
  const first = columns.findIndex(({ isPeriod }) => isPeriod);
  const reasons = ['it is a span of time that the others are parts of'];
  return choices.map((choice, at): Choice => {
    const { header, isPeriod, profile } = columns[at]!;
    if (isPeriod || at < first || profile.numbers < NUMBERS || (lengthOf(header)[0] ?? -1) <= longest) return choice;
    return { meaning: 'total', weight: 2, margin: 1.5, reasons };
  });
}

const NUMBERS = 0.8;

/** How long the span of a header is, as a place in `LENGTHS`; empty where it is none. */
function lengthOf(header: string): readonly number[] {
  const unit = YEAR.test(header.trim()) ? 'year' : periodParts(header)?.unit;
  return unit === undefined ? [] : [LENGTHS.indexOf(unit)];
}
