import type { RaciRow } from '../plan/registers.ts';
import { isNamed } from '../plan/named-row.ts';

/** A row of a responsibility matrix with those who have a letter in it. */
export interface FilledRow {
  readonly row: RaciRow;
  readonly filled: RaciRow['roles'];
}

/**
 * The rows of RACI matrices that say something: a row without any letter heads a section, one with letters alone explains
 * them; a matrix without R, or of neither C nor I, is of another kind.
 */
export function raciRows(rows: readonly RaciRow[]): readonly FilledRow[] {
  const matrices = lettersByTable(rows);
  return rows.flatMap((row) => {
    const letters = matrices.get(row.source.table);
    const filled = row.roles.filter((role) => role.letters.length > 0);
    return filled.length === 0 || !isNamed(row) || letters === undefined || !isRaci(letters) ? [] : [{ row, filled }];
  });
}

function lettersByTable(rows: readonly RaciRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  for (const row of rows) {
    const letters = tables.get(row.source.table) ?? new Set();
    tables.set(row.source.table, letters);
    for (const role of row.roles) for (const letter of role.letters) letters.add(letter);
  }
  return tables;
}

function isRaci(letters: ReadonlySet<string>): boolean {
  return letters.has('R') && (letters.has('A') || letters.has('C') || letters.has('I')) && !letters.has('D');
}
