import type { Meaning, Table } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import type { FigureRole } from '../../values/figure-role.ts';
import { figureRoleOf } from '../../values/figure-role.ts';
import { columnFor } from './fields.ts';

/** Share of a column's words that say which figure of its measure a row holds. */
const MOST = 0.8;

/**
 * The column of a scorecard that tells rows of one measure apart by what they hold: its target, its readings. Null where
 * no column says both. Linear in the rows until a column is found.
 */
export function figureColumn(table: Table, lines: readonly Row[]): number | null {
  if (table.kind !== 'scorecard') return null;
  const name = nameOf(table);
  for (const { column, period } of table.columns) {
    if (period !== null || column === name) continue;
    const roles = rolesIn(column, lines);
    if (roles.has('target') && roles.has('actual')) return column;
  }
  return null;
}

/** The figures that the words of a column name; none where they are others than a few, as most show at once. */
function rolesIn(column: number, lines: readonly Row[]): ReadonlySet<FigureRole> {
  const roles = new Set<FigureRole>();
  let [words, others] = [0, 0];
  for (const { values } of lines) {
    const word = values[column];
    if (typeof word !== 'string') continue;
    const role = figureRoleOf(word);
    words += 1;
    if (role === null) others += 1;
    else roles.add(role);
    if (lines.length - others < lines.length * MOST) break;
  }
  return words - others < words * MOST ? new Set() : roles;
}

/** What the first row of a measure says for those below it that hold its other figures. */
const SAID_ONCE: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'measure',
  'title',
  'unit',
  'owner',
  'team',
  'category',
  'direction',
  'definition',
  'measure_kind',
  'cadence',
]);

/** Rows of a measure that leave its name to the row above them, with what that one says of it. */
export function namedFigures(table: Table, lines: readonly Row[]): readonly Row[] {
  const name = nameOf(table);
  if (name === undefined || figureColumn(table, lines) === null) return lines;
  const once = table.columns.flatMap(({ column, meaning }) =>
    meaning !== null && SAID_ONCE.has(meaning) ? [column] : [],
  );
  let above: Row | null = null;
  return lines.map((line) => {
    if (above === null || !isEmpty(line, name)) {
      above = line;
      return line;
    }
    return below(line, above, once);
  });
}

function nameOf(table: Table): number | undefined {
  return columnFor(table, ['measure', 'title', 'description'])?.column;
}

function isEmpty(line: Row, column: number): boolean {
  const value = line.values[column] ?? null;
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** A row by itself and the row it takes from: the same rows give the same object. */
const NAMED = new WeakMap<Row, { readonly above: Row; readonly row: Row }>();

function below(line: Row, above: Row, columns: readonly number[]): Row {
  const known = NAMED.get(line);
  if (known?.above === above) return known.row;
  const values = line.values.slice();
  for (const column of columns) if (isEmpty(line, column)) values[column] = above.values[column];
  const row: Row = { ...line, values };
  NAMED.set(line, { above, row });
  return row;
}
