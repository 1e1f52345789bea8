import type { Phrase } from '../../sheet/phrase.ts';
import { rowOf } from '../../sheet/row.ts';
import type { CellStyle, CellValue, Row } from '../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../sheet/workbook.ts';
import { dialectOf } from './csv-dialect.ts';
import { CsvFields } from './csv-fields.ts';
import { CsvValues } from './csv-values.ts';
import type { Encoding } from '../encoding/encodings.ts';
import type { Reading } from '../reading.ts';
import type { Opened, RefusalReason } from '../refusal.ts';
import { toldRefusal } from '../refusal.ts';
import { emptySheet } from '../sheets/sheet-part.ts';
import type { OtherReading } from '../encoding/guess-encoding.ts';
import { decodeText, lacksLetters } from '../encoding/encodings.ts';
import { encodingOf } from '../encoding/text-encoding.ts';

/** Reads delimited text as a workbook of one sheet that has the file's name. */
export function readCsv(bytes: Uint8Array, name: string, reading: Reading): Opened {
  const { encoding, isDoubtful, other } = encodingOf(bytes, reading.encoding);
  const text = decodeText(bytes, encoding);
  if (lacksLetters(text, bytes, encoding)) reading.trouble('letters-lost', lettersLost(name, encoding));
  else if (isDoubtful) reading.trouble('letters-doubtful', lettersDoubtful(name, encoding, other));
  const hasZeros = text.includes('\0');
  if (hasZeros) reading.trouble('zeros-left-out', zerosLeftOut(name));
  const dialect = dialectOf(text);
  const styles: CellStyle[] = [PLAIN_STYLE];
  const values = new CsvValues(dialect.decimal, styles);
  const rows: (Row | undefined)[] = [];
  const fields = new CsvFields(text, dialect.start, dialect.delimiter);
  const sheetName = sheetNameOf(name);
  let columnCount = 0;
  let cells = 0;
  for (let at = 0, isOver = false; !isOver; at += 1) {
    const record: string[] = [];
    do {
      isOver = !fields.next();
      if (isOver) break;
      record.push(hasZeros ? fields.value().replaceAll('\0', '') : fields.value());
      if (fields.isBroken) reading.trouble('quote-not-closed', quoteNotClosed(at), sheetName);
    } while (!fields.endsRecord);
    cells += record.length;
    if (cells > reading.limits.cells)
      return { ok: false, refusal: toldRefusal(tooManyCells(reading.limits.cells, at), reading.language) };
    const row = readRecord(record, values);
    if (row === null) continue;
    rows[at] = row;
    columnCount = Math.max(columnCount, row.values.length);
  }
  const sheet = { ...emptySheet(sheetName, 'visible'), rows, rowCount: rows.length, columnCount };
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
  const styles: (number | undefined)[] = [];
  for (const [column, text] of record.entries()) {
    if (text === '') continue;
    const { value, style } = reader.read(text);
    put(values, column, value);
    if (style > 0) put(styles, column, style);
  }
  if (values.length === 0) return null;
  return rowOf({ values, styles: styles.length > 0 ? styles : undefined });
}

/** Puts a cell into a row from the left to the right, without leaving holes. */
function put<T>(cells: (T | undefined)[], column: number, cell: T): void {
  while (cells.length < column) cells.push(undefined);
  cells.push(cell);
}

function lettersLost(name: string, encoding: Encoding): Phrase {
  return {
    en: `“${name}” was read as ${encoding}, and some of its letters are none there; they read “\ufffd”. Save it in Excel as “CSV UTF-8” and open that.`,
    de: `„${name}“ wurde als ${encoding} gelesen, und einige Buchstaben darin sind dort keine; statt ihrer steht „\ufffd“. Speichern Sie die Datei in Excel als „CSV UTF-8“ und öffnen Sie dann diese.`,
  };
}

function lettersDoubtful(name: string, encoding: Encoding, other: OtherReading | null): Phrase {
  const [en, de] =
    other === null
      ? ['words in it may be wrong', 'Wörter darin können falsch sein']
      : [
          `a word in it may be “${other.words.other}” (${other.encoding}) instead of “${other.words.taken}”`,
          `ein Wort darin kann „${other.words.other}“ (${other.encoding}) statt „${other.words.taken}“ heißen`,
        ];
  return {
    en: `How the letters of “${name}” are written cannot be told for sure; it was read as ${encoding}, and ${en}. If so, save it in Excel as “CSV UTF-8” and open that.`,
    de: `Wie die Buchstaben von „${name}“ geschrieben sind, ist nicht sicher; die Datei wurde als ${encoding} gelesen, und ${de}. Wenn es so ist, speichern Sie die Datei in Excel als „CSV UTF-8“ und öffnen Sie dann diese.`,
  };
}

function zerosLeftOut(name: string): Phrase {
  return {
    en: `“${name}” holds NUL characters, which no text has; they were left out.`,
    de: `„${name}“ enthält NUL-Zeichen, die kein Text hat; sie wurden weggelassen.`,
  };
}

function quoteNotClosed(row: number): Phrase {
  return {
    en: `Row ${row + 1} has a quotation mark that is not closed at its field’s end; the field was read as it is written, so check that row.`,
    de: `Zeile ${row + 1} enthält ein Anführungszeichen, das am Ende seines Feldes nicht geschlossen wird; das Feld wurde gelesen, wie es dasteht. Prüfen Sie diese Zeile.`,
  };
}

function tooManyCells(most: number, row: number): RefusalReason {
  return {
    id: 'too-many-cells',
    message: {
      en: `The file holds more than ${most / 1e6} million cells up to line ${row + 1}; split it and open its parts.`,
      de: `Die Datei enthält bis Zeile ${row + 1} mehr als ${most / 1e6} Millionen Zellen; teilen Sie sie auf und öffnen Sie die Teile.`,
    },
  };
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
