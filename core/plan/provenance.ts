import type { CellRef } from '../sheet/cell-reference.ts';

/**
 * Where an entity stands in the workbook. `fields` is shared by all entities of one table: field name → column (the row,
 * where the table is transposed), so provenance costs one number per entity.
 */
export interface Source {
  /** `Table.id`. */
  readonly table: string;
  readonly sheet: string;
  /** Row of the entity, counted from 0; its column where the table is transposed (entities stand across). */
  readonly index: number;
  readonly transposed: boolean;
  readonly fields: Readonly<Record<string, number>>;
}

/** Anything in the plan that was read from a table. */
export interface Sourced {
  readonly source: Source;
}

/** The cell a field was read from; where the field has no column of its own, the cell that names the entity. */
export function cellOf<E extends Sourced>(entity: E, field: Extract<keyof E, string>): CellRef {
  const { sheet, index, transposed, fields } = entity.source;
  const across = fields[field] ?? fields['name'] ?? Math.min(...Object.values(fields));
  return transposed ? { sheet, row: across, column: index } : { sheet, row: index, column: across };
}

/** Whether the entity's table has a column (or row) for the field. */
export function hasField<E extends Sourced>(entity: E, field: Extract<keyof E, string>): boolean {
  return entity.source.fields[field] !== undefined;
}
