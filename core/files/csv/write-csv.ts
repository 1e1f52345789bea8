import type { CellValue } from '../../sheet/workbook.ts';
import { quoted } from './csv-escape.ts';
import { csvText } from './csv-text.ts';

/** How a CSV is written; comma, `\n` and no byte order mark where nothing is said. */
export interface CsvOptions {
  readonly delimiter?: string;
  readonly lineEnd?: '\n' | '\r\n';
  /** Number format of a column, so that serials come out as dates and shares as percent. */
  readonly formatOf?: (column: number) => string;
}

/** Rows as delimited text. Text that a spreadsheet would run as a formula is escaped; numbers stay numbers. */
export function writeCsv(rows: readonly (readonly CellValue[])[], options: CsvOptions = {}): string {
  const { delimiter = ',', lineEnd = '\n', formatOf = () => 'General' } = options;
  const decimal = delimiter === ';' ? ',' : '.';
  return rows
    .map((row) =>
      row.map((value, column) => quoted(csvText(value, formatOf(column), decimal), delimiter)).join(delimiter),
    )
    .map((line) => line + lineEnd)
    .join('');
}
