import type { Meaning, Table, TableColumn } from '../../../plan/table.ts';
import type { Reader } from './readers.ts';

/** Where a field of an entity comes from: the first of these meanings that a column of the table has, and how its cells are read. */
export interface FieldSpec<T> {
  readonly reader: Reader<T>;
  readonly meanings: readonly Meaning[];
}

/** The fields of an entity that are read from one column each. */
export type FieldsOf<E> = {
  readonly [K in Exclude<keyof E, 'source' | 'name' | 'unread'> as undefined extends E[K] ? K : never]?: FieldSpec<
    NonNullable<E[K]>
  >;
};

/** A field read from the first of these meanings that the table has. */
export function from<T>(reader: Reader<T>, ...meanings: Meaning[]): FieldSpec<T> {
  return { reader, meanings };
}

/** Columns below this are questions to the planner, not facts of the plan. */
export const SURE_ENOUGH = 0.5;

/** The surest column with the first of these meanings that the table has; columns that stand for a period are left out. */
export function columnFor(table: Table, meanings: readonly Meaning[]): TableColumn | null {
  for (const meaning of meanings) {
    let best: TableColumn | null = null;
    for (const column of table.columns) {
      if (column.meaning !== meaning || column.period !== null || column.confidence < SURE_ENOUGH) continue;
      if (best === null || column.confidence > best.confidence) best = column;
    }
    if (best !== null) return best;
  }
  return null;
}

/** The columns that stand for a span of time, in the order of the sheet. */
export function periodColumns(table: Table): readonly TableColumn[] {
  return table.columns.filter((column) => column.period !== null && column.confidence >= SURE_ENOUGH);
}
