import type { Meaning, Table, TableKind } from '../../../plan/table.ts';
import { rowOf } from '../../../sheet/row.ts';
import type { CellValue, Row, Sheet } from '../../../sheet/workbook.ts';

/** What a merged cell says of every row it covers. Names, amounts and shares are said once. */
const SHARED: ReadonlySet<Meaning> = new Set<Meaning>([
  'initiative',
  'milestone',
  'category',
  'parent',
  'phase',
  'stage',
  'sprint',
  'owner',
  'decision_owner',
  'approver',
  'deputy',
  'lane',
  'condition',
  'flow',
  'system',
  'object',
  'field',
  'sync_direction',
  'source_of_truth',
  'cadence',
  'person',
  'team',
  'role',
  'measure',
  'customer',
]);

/** A row with the cells merged down to it, by the row itself and the row they begin in: the same rows give the same object. */
const FILLED = new WeakMap<Row, { readonly from: readonly Row[]; readonly row: Row }>();

/** Lines in which a cell merged over several rows stands in each of them, where it groups them. Lines without such cells stay what they are. */
export function filledDown(table: Table, sheet: Sheet, lines: readonly Row[]): readonly Row[] {
  if (table.transposed) return lines;
  const group = groupColumn(table, lines);
  if (sheet.merges.length === 0 && group === null) return lines;
  const shared = new Set(
    table.columns.flatMap(({ column, meaning }) => (meaning !== null && SHARED.has(meaning) ? [column] : [])),
  );
  const [first = 0] = table.bodyRows;
  const { bottom } = table.area;
  const above = new Map<number, { readonly column: number; readonly top: number }[]>();
  // Merged cells never overlap, but a broken file may say so a thousandfold.
  let left = (bottom - first + 1) * shared.size;
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top || merge.top < first || merge.top > bottom || !shared.has(merge.left)) continue;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, bottom) && left > 0; row += 1) {
      left -= 1;
      const known = above.get(row);
      const part = { column: merge.left, top: merge.top };
      if (known === undefined) above.set(row, [part]);
      else known.push(part);
    }
  }
  if (group !== null) addGroups(above, group, table, lines);
  if (above.size === 0) return lines;
  return lines.map((line, at) => {
    const parts = above.get(table.bodyRows[at] ?? -1);
    return parts === undefined ? line : filled(line, parts, sheet);
  });
}

function filled(line: Row, parts: readonly { readonly column: number; readonly top: number }[], sheet: Sheet): Row {
  const from = parts.flatMap(({ top }) => sheet.rows[top] ?? []);
  const known = FILLED.get(line);
  if (known !== undefined && known.from.length === from.length && known.from.every((row, at) => row === from[at]))
    return known.row;
  const values: (CellValue | undefined)[] = line.values.slice();
  const styles: (number | undefined)[] = line.styles?.slice() ?? [];
  for (const { column, top } of parts) {
    values[column] = sheet.rows[top]?.values[column];
    styles[column] = sheet.rows[top]?.styles?.[column];
  }
  const row = rowOf({ ...line, values, styles });
  FILLED.set(line, { from, row });
  return row;
}

/** Kinds whose first column may head groups of rows. */
const GROUPED: ReadonlySet<TableKind> = new Set<TableKind>([
  'initiatives',
  'milestones',
  'tasks',
  'deliverables',
  'requests',
  'scorecard',
  'budget',
]);
const GROUPS: ReadonlySet<Meaning> = new Set<Meaning>(['initiative', 'milestone', 'category', 'parent', 'phase']);

/**
 * The first column where each of its few words stands once, in the first row of a group, above rows that leave it empty:
 * the same as merged cells. Null where a word comes again, or where all rows but a few have one: those are missing.
 */
function groupColumn(table: Table, lines: readonly Row[]): number | null {
  const [first] = table.columns;
  if (first === undefined || first.meaning === null || !GROUPED.has(table.kind) || !GROUPS.has(first.meaning))
    return null;
  const texts = lines.map(({ values }) => values[first.column] ?? null);
  const words = texts.filter((text) => typeof text === 'string' && text.trim() !== '');
  const isEmpty = lines.length - words.length;
  const areHeads = words.length >= 2 && isEmpty >= words.length && texts[0] === words[0];
  return areHeads && new Set(words).size === words.length ? first.column : null;
}

function addGroups(
  above: Map<number, { readonly column: number; readonly top: number }[]>,
  column: number,
  table: Table,
  lines: readonly Row[],
): void {
  let top = table.bodyRows[0] ?? 0;
  for (const [at, { values }] of lines.entries()) {
    const row = table.bodyRows[at] ?? 0;
    const own = values[column] ?? null;
    if (own !== null && own !== '') top = row;
    else above.set(row, [...(above.get(row) ?? []), { column, top }]);
  }
}
