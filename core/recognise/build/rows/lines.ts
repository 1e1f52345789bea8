import type { Table } from '../../../plan/table.ts';
import { rowOf } from '../../../sheet/row.ts';
import type { CellValue, Row, Sheet } from '../../../sheet/workbook.ts';

const NOTHING = rowOf({ values: [] });

/**
 * The rows of a table's entities, in the order of `bodyRows`. Those of a transposed table are its columns, turned
 * upright so that everything after reads rows.
 */
export function linesOf(sheet: Sheet, table: Table): readonly Row[] {
  if (!table.transposed) return table.bodyRows.map((row) => sheet.rows[row] ?? NOTHING);
  return table.bodyRows.map((across) => {
    const values: (CellValue | undefined)[] = [];
    const styles: (number | undefined)[] = [];
    for (let row = table.area.top; row <= table.area.bottom; row += 1) {
      values[row] = sheet.rows[row]?.values[across];
      styles[row] = sheet.rows[row]?.styles?.[across];
    }
    return rowOf({ values, styles });
  });
}
