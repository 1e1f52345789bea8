import type { Sourced } from './provenance.ts';

/**
 * A field as read from a cell: `undefined` where the table has no column for it, `null` where the cell is empty or holds
 * something that could not be read (then `Entity.unread` keeps its text). Missing is never a pass, and never zero.
 */
export type Field<T> = T | null | undefined;

/** What every entity of the plan has. */
export interface Entity extends Sourced {
  readonly id: Field<string>;
  /** Never empty: where no title was found, the id or the address of the row. */
  readonly name: string;
  /** Texts that stood where a field was expected and could not be read as one: `{ due: 'TBD' }`. */
  readonly unread: Readonly<Record<string, string>>;
}
