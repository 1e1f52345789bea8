import type { Entity } from '../../core/plan/entity.ts';
import type { People } from '../../core/plan/people.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';

/** The cell that names a row, then those of its fields that have a column. */
export function cellsOf<E extends Entity>(entity: E, fields: readonly Extract<keyof E, string>[]): readonly CellRef[] {
  const own = fields.filter((field) => entity.source.fields[field] !== undefined);
  return [cellOf<Entity>(entity, 'name'), ...own.map((field) => cellOf(entity, field))];
}

/** Names as written; none where nobody or a placeholder stands. */
export function namesOf(people: People | null | undefined): readonly string[] {
  return people === null || people === undefined || people.nature === 'placeholder' ? [] : people.names;
}
