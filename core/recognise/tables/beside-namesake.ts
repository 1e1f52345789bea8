import type { Meaning, Table } from '../../plan/table.ts';

/** Meanings that a list of anything has. */
const ANYTHING: ReadonlySet<Meaning | null> = new Set<Meaning | null>([null, 'id', 'title', 'description', 'notes']);
/** Meanings of the table that a sheet is called after, at least. */
const TELLING = 4;
/** From here on a header itself says that its cells name the rows. */
const NAMED = 0.55;

/** A table that only looks like another one's kind because it stands beside it, as one of no plan. */
export function withoutNamesakes(table: Table, tables: readonly Table[]): Table {
  if (!isBesideNamesake(table, tables)) return table;
  return { ...table, kind: 'other', reasons: ['another table is what the sheet is called after'] };
}

/**
 * Whether a table has its kind from the name of its sheet alone, which another table of the same kind there is called after:
 * the references below a register, a legend beside a plan.
 */
function isBesideNamesake(table: Table, tables: readonly Table[]): boolean {
  const { kind, columns, confidence } = table;
  if (kind === 'other') return false;
  const isPlain = columns.every(
    ({ meaning, period, confidence: sure }) =>
      ANYTHING.has(meaning) && period === null && !(meaning === 'title' && sure > NAMED),
  );
  if (!isPlain) return false;
  return tables.some(
    (other) =>
      other !== table &&
      other.kind === kind &&
      other.confidence >= confidence &&
      other.columns.filter(({ meaning }) => meaning !== null).length >= TELLING,
  );
}
