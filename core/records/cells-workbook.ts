import { rowOf } from '../sheet/row.ts';
import type { CellValue, Workbook } from '../sheet/workbook.ts';
import { PLAIN_STYLE } from '../sheet/workbook.ts';

/** Bare cells as a workbook of one sheet, so that what reads sheets reads them too. */
export function cellsWorkbook(name: string, rows: readonly (readonly CellValue[])[]): Workbook {
  return {
    name,
    sheets: [
      {
        name,
        state: 'visible',
        rows: rows.map((values) => rowOf({ values })),
        rowCount: rows.length,
        columnCount: rows.reduce((most, { length }) => Math.max(most, length), 0),
        hiddenColumns: new Set(),
        columnWidths: new Map(),
        merges: [],
        tables: [],
        notes: [],
        links: [],
        validations: [],
        autoFilter: null,
        printArea: null,
        frozen: { rows: 0, columns: 0 },
        rightToLeft: false,
        isProtected: false,
      },
    ],
    styles: [PLAIN_STYLE],
    names: [],
    dateSystem: 1900,
    externalLinks: [],
    customParts: [],
    troubles: [],
  };
}
