import { closeSync, openSync, readSync } from 'node:fs';
import { dialectOf } from '../../files/csv/csv-dialect.ts';
import { decodeText } from '../../files/encoding/encodings.ts';
import { encodingOf } from '../../files/encoding/text-encoding.ts';
import { zipIn } from '../../files/package/zip-directory.ts';
import type { ApprovalTable } from '../../governance/approvals/approval-table.ts';
import type { MappedField } from '../../plan/approvals.ts';
import type { RecordCell } from '../../records/record-cell.ts';
import type { RecordSheet } from '../../records/record-sheet.ts';
import { recordSheetIn } from '../../records/record-sheet.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import { COMPLAINTS } from '../complaint-words.ts';
import type { FoundFile } from '../find-workbooks.ts';
import { findWorkbooks } from '../find-workbooks.ts';
import { meant } from '../nearest.ts';
import { openFile } from '../open-file.ts';
import type { Outcome } from '../outcome.ts';
import { tellLosses } from '../tell-losses.ts';

/** An export of records, and where in it they are. */
export interface ReadDeals {
  /** As reports name it. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly records: RecordSheet;
  readonly readWith: RecordCell['readWith'];
}

/** Reads an export and finds the records of an approval table in it. */
export function readDeals(
  typed: Typed,
  name: string,
  { table, mapped }: { readonly table: ApprovalTable; readonly mapped: readonly MappedField[] },
): Outcome<ReadDeals> {
  const { language } = typed;
  const words = COMPLAINTS[language];
  const sheet = valueOf(typed, 'sheet');
  const { files, refused } = findWorkbooks(typed, [name]);
  const [file, other] = files;
  if (refused[0] !== undefined) return { ok: false, message: refused[0].message };
  if (file === undefined || other !== undefined) return { ok: false, message: words.several(name) };
  const opened = openFile(file, language);
  if (!opened.ok) return { ok: false, message: opened.refused.message };
  tellLosses(file.name, opened.workbook.troubles, language);
  const sheets = opened.workbook.sheets.filter((one) => sheet === null || one.name === sheet);
  if (sheets.length === 0) {
    const names = opened.workbook.sheets.map((one) => one.name);
    return { ok: false, message: words.noSheet(file.name, sheet ?? '', meant(sheet ?? '', names, language)) };
  }
  const workbook = { ...opened.workbook, sheets };
  const records = recordSheetIn(workbook, table.fields, mapped);
  if (records === null) {
    const wanted = table.fields.map((field) => field.name).join(', ');
    return { ok: false, message: words.noFields(file.name, table.name, wanted) };
  }
  return { ok: true, value: { file: file.name, workbook, records, readWith: decimalOf(file) } };
}

/** A beginning shows the marks of a text well enough. */
const BEGINNING = 2 ** 18;

/** The decimal mark that a delimited text was read with; null for workbooks, which have numbers of their own. */
function decimalOf({ path, bytes, encoding }: FoundFile): '.' | ',' | null {
  const some = bytes?.subarray(0, BEGINNING) ?? beginningOf(path);
  return zipIn(some) === null ? dialectOf(decodeText(some, encodingOf(some, encoding).encoding)).decimal : null;
}

function beginningOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(BEGINNING);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
