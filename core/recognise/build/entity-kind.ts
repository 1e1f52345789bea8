import type { Collection, Entity } from '../../plan/plan.ts';
import type { Source } from '../../plan/provenance.ts';
import type { Meaning, Table } from '../../plan/table.ts';
import type { Row } from '../../sheet/workbook.ts';
import type { FieldsOf } from './fields.ts';
import type { TableReading } from './read-table.ts';

export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** One line of a table while its entity is made. */
export interface LineContext {
  readonly row: Row;
  readonly index: number;
  readonly parent: string | null | undefined;
  readonly section: string | null | undefined;
}

/** What the rows of a kind of table become. */
export interface EntityKind<E extends Entity = Entity> {
  readonly collection: Collection;
  /** Meanings of the column that names an entity, best first. */
  readonly name: readonly Meaning[];
  readonly fields: FieldsOf<E>;
  /** Fields that no single column gives, with what they are before `finish`. */
  readonly derived?: Partial<E>;
  /** Prepares, once a table, what mends each entity after its columns were read. */
  readonly finish?: (table: Table, reading: TableReading) => (draft: Draft<E>, line: LineContext) => void;
  /** Prepares, once a table, what makes several entities of one line (columns that stand for periods). */
  readonly spread?: (table: Table, reading: TableReading) => (draft: Draft<E>, line: LineContext) => readonly E[];
}

/** Marks fields that `finish` takes from a column in the provenance all entities of the table share. */
export function alsoFrom(source: Source, columns: Readonly<Record<string, number>>): Source {
  return { ...source, fields: { ...source.fields, ...columns } };
}

/** Defines what the rows of a kind of table become; only there so that the fields are checked. */
export function entityKind<E extends Entity>(kind: EntityKind<E>): EntityKind {
  return kind as unknown as EntityKind;
}
