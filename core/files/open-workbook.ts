import { startsWith } from './bytes.ts';
import type { Limits } from './limits.ts';
import { withDefaults } from './limits.ts';
import { binaryWorkbook, refusalOfBytes, refusalOfPackage } from './looks-like.ts';
import { PackageParts } from './package-parts.ts';
import { readCsv } from './read-csv.ts';
import type { OnProgress } from './read-package.ts';
import { readPackage, workbookPathOf } from './read-package.ts';
import { Reading } from './reading.ts';
import type { Opened, Refusal } from './refusal.ts';
import { readZipDirectory } from './zip-directory.ts';

/** How a file is opened. */
export interface OpenOptions {
  readonly onProgress?: OnProgress;
  readonly limits?: Partial<Limits>;
}

const CUT_SHORT: Refusal = {
  id: 'cut-short',
  message: 'The file is incomplete: its end is missing, as after a broken download; get it again and open that.',
};
const DAMAGED: Refusal = {
  id: 'damaged',
  message: 'The workbook is damaged where it lists its sheets; open it in Excel, repair and save it.',
};

/**
 * Reads an .xlsx, .xlsm, .xltx or .csv file. Goes by what the bytes are, not by the name's ending. Never throws: a file
 * that is not taken gives a refusal, parts of it that could not be read are the workbook's `troubles`.
 * @param name the file's name, with or without folders
 */
export function openWorkbook(bytes: Uint8Array, name: string, options: OpenOptions = {}): Opened {
  const reading = new Reading(withDefaults(options.limits));
  const onProgress = options.onProgress ?? (() => {});
  const bare = name.split(/[\\/]/).at(-1) ?? name;
  if (bytes.length > reading.limits.fileBytes)
    return refused({
      id: 'too-large',
      message: `The file has ${Math.round(bytes.length / 1e6)} MB, more than can be read at once; split the workbook and open its parts.`,
    });
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'))
    return openPackage(bytes, bare, reading, onProgress);
  const refusal = refusalOfBytes(bytes);
  if (refusal !== null) return refused(refusal);
  if (/\.(xlsx|xlsm|xltx|xltm|xls)$/i.test(bare))
    reading.trouble(
      'text-named-workbook',
      `“${bare}” is named like an Excel workbook but holds plain text, so it was read as CSV; name it .csv to avoid surprises.`,
    );
  return readCsv(bytes, bare, reading);
}

function openPackage(bytes: Uint8Array, name: string, reading: Reading, onProgress: OnProgress): Opened {
  const entries = readZipDirectory(bytes, reading);
  if (entries === null) return refused(CUT_SHORT);
  if (entries.some((entry) => entry.isEncrypted))
    return refused({
      id: 'password',
      message: 'The file is a zip archive with a password; unpack it first, then open the workbook in it.',
    });
  if (/\.(csv|tsv|txt)$/i.test(name))
    reading.trouble(
      'workbook-named-text',
      `“${name}” is named like a text file but is an Excel workbook and was read as one; name it .xlsx to avoid surprises.`,
    );
  const parts = new PackageParts(bytes, entries, reading);
  const path = workbookPathOf(parts);
  if (reading.refusal !== null) return refused(reading.refusal);
  if (path === null) return refused(refusalOfPackage(parts));
  if (path.toLowerCase().endsWith('.bin')) return refused(binaryWorkbook());
  const workbook = readPackage(parts, path, name, onProgress);
  if (reading.refusal !== null) return refused(reading.refusal);
  return workbook === null || workbook.sheets.length === 0 ? refused(DAMAGED) : { ok: true, workbook };
}

function refused(refusal: Refusal): Opened {
  return { ok: false, refusal };
}
