import Papa from 'papaparse';
import type { CellStyle, CellValue, Row } from '../sheet/workbook.ts';
import { PLAIN_STYLE } from '../sheet/workbook.ts';
import { dialectOf } from './csv-dialect.ts';
import { CsvValues } from './csv-values.ts';
import type { Reading } from './reading.ts';
import type { Opened } from './refusal.ts';
import { toldRefusal } from './refusal.ts';
import { emptySheet } from './sheet-part.ts';
import { decodeText, encodingOf } from './text-encoding.ts';

/** Reads delimited text as a workbook of one sheet that has the file's name. */
export function readCsv(bytes: Uint8Array, name: string, reading: Reading): Opened {
  const text = decodeText(bytes, encodingOf(bytes).encoding);
  const dialect = dialectOf(text);
  const records = Papa.parse<string[]>(text.slice(dialect.start), { delimiter: dialect.delimiter }).data;
  const styles: CellStyle[] = [PLAIN_STYLE];
  const values = new CsvValues(dialect.decimal, styles);
  const rows: (Row | undefined)[] = [];
  let columnCount = 0;
  let cells = 0;
  for (const [at, record] of records.entries()) {
    const row = readRecord(record, values);
    cells += record.length;
    if (cells > reading.limits.cells)
      return {
        ok: false,
        refusal: toldRefusal(
          {
            id: 'too-many-cells',
            message: {
              en: `The file holds more than ${reading.limits.cells / 1e6} million cells up to line ${at + 1}; split it and open its parts.`,
              de: `Die Datei enthält bis Zeile ${at + 1} mehr als ${reading.limits.cells / 1e6} Millionen Zellen; teilen Sie sie auf und öffnen Sie die Teile.`,
            },
          },
          reading.language,
        ),
      };
    if (row === null) continue;
    rows[at] = row;
    columnCount = Math.max(columnCount, row.values.length);
  }
  const sheet = { ...emptySheet(sheetNameOf(name), 'visible'), rows, rowCount: rows.length, columnCount };
  return {
    ok: true,
    workbook: {
      name,
      sheets: [sheet],
      styles,
      names: [],
      dateSystem: 1900,
      externalLinks: [],
      customParts: [],
      troubles: reading.troubles,
    },
  };
}

function readRecord(record: readonly string[], reader: CsvValues): Row | null {
  const values: (CellValue | undefined)[] = [];
  let styles: number[] | null = null;
  for (const [column, text] of record.entries()) {
    if (text === '') continue;
    const { value, style } = reader.read(text);
    values[column] = value;
    if (style > 0) (styles ??= [])[column] = style;
  }
  if (values.length === 0) return null;
  return styles === null ? { values } : { values, styles };
}

/** A sheet's name holds at most 31 characters and none of \ / ? * [ ] : (Excel). */
function sheetNameOf(name: string): string {
  const bare = name
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return bare.slice(0, 31) || 'Sheet1';
}
