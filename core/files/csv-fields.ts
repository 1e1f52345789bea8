/** Where one field of a delimited text stands, its quotes included. */
export interface FieldRange {
  readonly start: number;
  readonly end: number;
}

/** The fields of the wanted records, by record and column counted from 0, and where each of those records ends. */
export interface CsvFields {
  readonly fields: ReadonlyMap<number, readonly FieldRange[]>;
  /** How many records the text has. */
  readonly records: number;
}

/** Walks a delimited text once, keeping the ranges of the wanted records. */
export function csvFields(text: string, from: number, delimiter: string, wanted: ReadonlySet<number>): CsvFields {
  const fields = new Map<number, FieldRange[]>();
  let record = 0;
  let row: FieldRange[] = [];
  let at = from;
  for (;;) {
    const start = at;
    at = fieldEnd(text, at, delimiter);
    row.push({ start, end: at });
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (wanted.has(record)) fields.set(record, row);
    record += 1;
    row = [];
    if (at >= text.length) return { fields, records: record };
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  if (text[at] === '"') {
    at = text.indexOf('"', at + 1);
    while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
    at = at < 0 ? text.length : at + 1;
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
