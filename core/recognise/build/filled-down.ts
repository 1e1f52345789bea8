import type { Meaning, Table } from '../../plan/table.ts';
import type { CellValue, Row, Sheet } from '../../sheet/workbook.ts';

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
  'person',
  'team',
  'role',
  'customer',
]);

/** A row with the cells merged down to it, by the row itself and the row they begin in: the same rows give the same object. */
const FILLED = new WeakMap<Row, { readonly from: readonly Row[]; readonly row: Row }>();

/** Lines in which a cell merged over several rows stands in each of them, where it groups them. Lines without such cells stay what they are. */
export function filledDown(table: Table, sheet: Sheet, lines: readonly Row[]): readonly Row[] {
  if (table.transposed || sheet.merges.length === 0) return lines;
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
  const row: Row = { ...line, values, styles };
  FILLED.set(line, { from, row });
  return row;
}
