import { latin1, startsWith } from './bytes.ts';
import type { PackageParts } from './package-parts.ts';
import type { Refusal } from './refusal.ts';

const SAVE_AS = 'open it in Excel and save it as an Excel workbook (.xlsx)';
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** How known files start and what they are called. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['{\\rtf', 'a rich text document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['RIFF', 'a picture or a sound'],
  ['BM', 'a bitmap picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['SQLite format 3', 'an SQLite database'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
];

/** The refusal for bytes that are no zip and no text table; null where they may be a text table. */
export function refusalOfBytes(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return { id: 'empty', message: 'The file is empty (0 bytes); save it again and open that.' };
  if (startsWith(bytes, OLE)) return refusalOfCompound(bytes);
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature !== undefined && (signature[0].length > 2 || hasControls(bytes))) return looksLike(signature[1]);
  const start = latin1(bytes, 0, Math.min(bytes.length, 1000))
    .replace(/^(?:\xef\xbb\xbf)?\s+/, '')
    .toLowerCase();
  if (/^(<\?xml[^>]*>\s*)?(<!doctype html|<html|<head|<body|<table)/.test(start)) return looksLike('a web page (HTML)');
  if (start.startsWith('<?xml') || start.startsWith('<workbook')) return looksLike('an XML file');
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 32 && bytes[3] === 0)
    return oldExcel();
  return hasControls(bytes) ? looksLike('none that is known') : null;
}

/** The refusal for a zip that holds no workbook part. */
export function refusalOfPackage(parts: PackageParts): Refusal {
  const paths = parts.paths().map((path) => path.toLowerCase());
  const has = (start: string): boolean => paths.some((path) => path.startsWith(start));
  const mimetype = parts.raw('mimetype');
  const kind = mimetype === null ? '' : latin1(mimetype, 0, Math.min(mimetype.length, 100));
  if (kind.includes('opendocument.spreadsheet'))
    return {
      id: 'opendocument',
      message: `The file is an OpenDocument spreadsheet (.ods), which is not read; ${SAVE_AS}.`,
    };
  if (has('xl/workbook.bin')) return binaryWorkbook();
  if (has('word/')) return looksLike('a Word document');
  if (has('ppt/')) return looksLike('a PowerPoint presentation');
  if (has('visio/')) return looksLike('a Visio drawing');
  if (has('index/') || has('index.zip')) return looksLike('an Apple Numbers file');
  if (kind.includes('opendocument')) return looksLike('an OpenDocument file');
  const isWorkbook = has('xl/') || has('[content_types].xml');
  if (!isWorkbook) return looksLike('a zip archive');
  return {
    id: 'workbook-part-missing',
    message: 'The file holds no workbook part, so it has no sheets to read; open it in Excel, repair and save it.',
  };
}

export function binaryWorkbook(): Refusal {
  return { id: 'binary-workbook', message: `The file is a binary workbook (.xlsb), which is not read; ${SAVE_AS}.` };
}

function refusalOfCompound(bytes: Uint8Array): Refusal {
  const names = latin1(bytes, 0, bytes.length);
  const has = (name: string): boolean => names.includes(`${[...name].join('\0')}\0`);
  if (has('EncryptedPackage'))
    return {
      id: 'password',
      message:
        'The workbook has a password; open it in Excel, take the password off (File, Info, Protect Workbook) and save a copy.',
    };
  if (has('Workbook') || has('Book')) return oldExcel();
  if (has('WordDocument')) return looksLike('an old Word document');
  if (has('PowerPoint Document')) return looksLike('an old PowerPoint presentation');
  return looksLike('an old Office or Outlook file');
}

function oldExcel(): Refusal {
  return {
    id: 'old-excel',
    message: `The file is in the format of Excel 97–2003 (.xls), which is not read; ${SAVE_AS}.`,
  };
}

function looksLike(what: string): Refusal {
  const kind = what.startsWith('none') ? 'is of a kind that is not known' : `is not a workbook but looks like ${what}`;
  return { id: 'not-a-workbook', message: `The file ${kind}; choose an Excel workbook (.xlsx, .xlsm) or a CSV file.` };
}

/** Whether the start holds bytes that no text has; zeros count only where they are no UTF-16 text. */
function hasControls(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 2048);
  let zeros = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return odd > end / 100 || (zeros > 0 && (zeros < end / 8 || zeros > (end * 5) / 8));
}
