import type { Area } from '../sheet/cell-reference.ts';
import type { Period } from '../calendar/period.ts';
import type { DrawnCalendar } from './drawn-calendar.ts';
import type { TABLE_KINDS } from './table-kinds.ts';

/** What the rows of a table are. */
export type TableKind = (typeof TABLE_KINDS)[number];

/** What the cells of a column mean; the same word means the same in every kind of table. */
export const MEANINGS = [
  'id',
  'title',
  'description',
  'notes',
  'link',
  'level',
  'parent',
  'category',
  'phase',
  'priority',
  'mandatory',
  'sprint',
  'owner',
  'decision_owner',
  'integrator',
  'approver',
  'raised_by',
  'person',
  'persona',
  'team',
  'role',
  'customer',
  'raci_role',
  'skill',
  'email',
  'status',
  'rag',
  'stage',
  'stage_since',
  'percent_complete',
  'updated_on',
  'start',
  'end',
  'due',
  'earliest_start',
  'latest_finish',
  'start_actual',
  'end_actual',
  'start_baseline',
  'end_baseline',
  'duration',
  'constraint',
  'date',
  'period',
  'raised_on',
  'closed_on',
  'decided_on',
  'reviewed_on',
  'depends_on',
  'successor',
  'link_type',
  'lag',
  'effort',
  'effort_actual',
  'remaining',
  'capacity',
  'absence',
  'allocation',
  'rate',
  'share',
  'displaces',
  'cost',
  'cost_actual',
  'funding',
  'total',
  'variance',
  'contingency',
  'currency',
  'benefit',
  'measure',
  'measure_kind',
  'direction',
  'unit',
  'target',
  'actual',
  'forecast',
  'baseline',
  'drives',
  'cadence',
  'definition',
  'trend',
  'probability',
  'impact',
  'score',
  'response',
  'mitigation',
  'controls',
  'trigger',
  'decision',
  'lane',
  'condition',
  'deputy',
  'outcome',
  'flow',
  'touch',
  'wait',
  'timed_on',
  'system',
  'object',
  'field',
  'sync_direction',
  'source_of_truth',
  'memo',
  'forum',
  'options',
  'reason',
  'before',
  'after',
  'influence',
  'support',
  'deliverable',
  'criterion',
  'sunset',
  'lesson',
  'hypothesis',
  'result',
  'system_change',
  'choice',
  'consequence',
  'initiative',
  'milestone',
  'input',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** One column of a table (one row of a transposed one): what its header says and what it was understood to mean. */
export interface TableColumn {
  /** Column of the sheet counted from 0 (row, where the table is transposed). */
  readonly column: number;
  /** Header text with the levels of a two-row header joined by ` / `; empty where there is none. */
  readonly header: string;
  /** Null: not understood. */
  readonly meaning: Meaning | null;
  /** For columns that stand for a span of time (Jan-26, Q1 FY27 …); `meaning` then says what their cells are. */
  readonly period: Period | null;
  /** 0–1: how often a guess as sure as this one is right. */
  readonly confidence: number;
  /** Why, in words for the planner, strongest first. */
  readonly reasons: readonly string[];
}

/** A table found on a sheet. */
export interface Table {
  /** Unique in the workbook and stable while rows are added: sheet name and first header text or address. */
  readonly id: string;
  readonly sheet: string;
  /** From the first header row to the last row of data or the totals right below; title and legends are outside. */
  readonly area: Area;
  /** Rows counted from 0; empty where the table has no header. */
  readonly headerRows: readonly number[];
  readonly transposed: boolean;
  readonly kind: TableKind;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Rows that are one entity each (columns, where transposed), ascending: no totals, sections, repeated headers or blank rows. */
  readonly bodyRows: readonly number[];
  /** Rows of totals and subtotals, inside the area or further below. */
  readonly totalRows: readonly number[];
  /** Rows inside the body that head a group (“Phase 1”), with the text that heads it. */
  readonly sections: readonly { readonly row: number; readonly title: string }[];
  /** Name of the Excel table it coincides with. */
  readonly excelTable: string | null;
  /** Days, weeks or months to the right of the area in which bars are drawn; absent where there are none of a known time. */
  readonly calendar?: DrawnCalendar;
  /** The same table stands on several sheets, each called after a time; absent where it does not. */
  readonly series?: TableInSeries;
}

/** One of the same tables of several sheets that are each called after a span of time. */
export interface TableInSeries {
  /** The same for all of them. */
  readonly id: string;
  /** What its sheet is called after. */
  readonly period: Period;
  /** A later sheet lists the same work again: this one says how it stood. */
  readonly isPast: boolean;
}
