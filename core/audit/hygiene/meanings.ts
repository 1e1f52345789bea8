import type { Meaning, TableColumn } from '../../plan/table.ts';

/** Columns whose cells are days. */
export const DATE_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'start',
  'end',
  'due',
  'start_actual',
  'end_actual',
  'start_baseline',
  'end_baseline',
  'date',
  'stage_since',
  'updated_on',
  'raised_on',
  'closed_on',
  'decided_on',
  'reviewed_on',
]);

/** Columns whose cells are money. */
export const MONEY_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'cost',
  'cost_actual',
  'funding',
  'total',
  'variance',
  'contingency',
  'rate',
]);

/** Columns whose cells are amounts that a plan promises or divides. */
export const AMOUNT_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'cost',
  'cost_actual',
  'funding',
  'total',
  'contingency',
  'effort',
  'capacity',
  'allocation',
  'target',
  'baseline',
]);

/** Columns whose cells are numbers. */
export const NUMBER_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  ...MONEY_MEANINGS,
  ...AMOUNT_MEANINGS,
  'percent_complete',
  'duration',
  'lag',
  'effort_actual',
  'remaining',
  'absence',
  'share',
  'actual',
  'forecast',
  'probability',
  'impact',
  'score',
]);

/** Columns that other tables are matched with by their text. */
export const KEY_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'parent',
  'initiative',
  'milestone',
  'depends_on',
  'successor',
  'owner',
  'decision_owner',
  'integrator',
  'approver',
  'person',
  'team',
  'skill',
  'status',
  'rag',
  'stage',
  'lane',
  'measure',
  'drives',
  'choice',
]);

/** What a column was understood to mean; null where the guess is too unsure to audit with. */
export function meaningOf(column: TableColumn): Meaning | null {
  return column.confidence >= 0.5 ? column.meaning : null;
}

/** Whether a column's meaning is one of a set. */
export function means(column: TableColumn, set: ReadonlySet<Meaning>): boolean {
  const meaning = meaningOf(column);
  return meaning !== null && set.has(meaning);
}
