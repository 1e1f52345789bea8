import type { CellEdit } from '../../sheet/cell-edit.ts';
import { quoted } from './csv-escape.ts';
import { dialectOf } from './csv-dialect.ts';
import { CsvFields } from './csv-fields.ts';
import { csvText } from './csv-text.ts';
import type { Patched, RefusalReason } from '../refusal.ts';
import { toldRefusal } from '../refusal.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Encoding } from '../encoding/encodings.ts';
import { decodeText } from '../encoding/encodings.ts';
import { encodeText } from '../encoding/encode-text.ts';
import { encodingOf } from '../encoding/text-encoding.ts';

const DAMAGED: RefusalReason = {
  id: 'letters-damaged',
  message: {
    en: 'Some letters of the file are damaged or written in a rare way that would be lost, so nothing was saved; save it in Excel as “CSV UTF-8”, open that and repeat the edit.',
    de: 'Einige Buchstaben der Datei sind beschädigt oder auf eine seltene Art geschrieben, die verloren ginge; deshalb wurde nichts gespeichert. Speichern Sie sie in Excel als „CSV UTF-8“, öffnen Sie dann diese und wiederholen Sie die Änderung.',
  },
};

/** Writes edits into a delimited text: same encoding and delimiter, every field that is not edited as it was. */
export function patchCsv(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  { encoding: named, language }: { readonly encoding: Encoding | null; readonly language: Language },
): Patched {
  if (edits.length === 0) return { ok: true, bytes };
  const { encoding, hasMark } = encodingOf(bytes, named);
  const text = decodeText(bytes, encoding);
  if (!isEqual(encodeText(text, encoding, hasMark), bytes))
    return { ok: false, refusal: toldRefusal(DAMAGED, language) };
  const { delimiter, decimal, start } = dialectOf(text);
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const byRow = new Map<number, Map<number, string>>();
  for (const { cell, before, after } of edits) {
    const row = byRow.get(cell.row) ?? new Map<number, string>();
    const field = csvText(after.value, after.numberFormat ?? before.numberFormat ?? 'General', decimal);
    byRow.set(cell.row, row.set(cell.column, quoted(field, delimiter)));
  }
  const { fields, records } = fieldsOf(new CsvFields(text, start, delimiter), byRow);
  let patched = '';
  let at = 0;
  let last = records - 1;
  for (const [row, cells] of [...byRow].toSorted(([a], [b]) => a - b)) {
    const known = fields.get(row) ?? [];
    if (known.length === 0) {
      patched += text.slice(at) + lineEnd.repeat(row - last);
      at = text.length;
      last = row;
    }
    for (const [column, field] of [...cells].toSorted(([a], [b]) => a - b)) {
      const range = known[column];
      const end = known.at(-1)?.end ?? text.length;
      patched += text.slice(at, range?.start ?? end);
      if (range === undefined) patched += delimiter.repeat(column - widthSoFar(known.length, cells, column));
      patched += field;
      at = range?.end ?? end;
    }
  }
  return { ok: true, bytes: encodeText(patched + text.slice(at), encoding, hasMark) };
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Column the record already reaches, counting fields added just before. */
function widthSoFar(known: number, cells: ReadonlyMap<number, string>, column: number): number {
  let width = Math.max(known - 1, 0);
  for (const other of cells.keys()) if (other < column) width = Math.max(width, other);
  return width;
}

interface FieldRange {
  readonly start: number;
  readonly end: number;
}

/** Where the fields of the wanted records stand, and how many records there are. */
function fieldsOf(
  walk: CsvFields,
  wanted: ReadonlyMap<number, unknown>,
): { readonly fields: ReadonlyMap<number, readonly FieldRange[]>; readonly records: number } {
  const fields = new Map<number, FieldRange[]>();
  let records = 0;
  while (walk.next()) {
    if (wanted.has(records)) {
      const known = fields.get(records) ?? [];
      known.push({ start: walk.start, end: walk.end });
      fields.set(records, known);
    }
    if (walk.endsRecord) records += 1;
  }
  return { fields, records };
}
