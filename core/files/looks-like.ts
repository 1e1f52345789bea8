import { latin1, startsWith } from './package/bytes.ts';
import type { PackageParts } from './package/package-parts.ts';
import type { Phrase } from '../sheet/phrase.ts';
import type { RefusalReason } from './refusal.ts';
import type { Encoding } from './encoding/encodings.ts';
import { decodeText } from './encoding/encodings.ts';
import { encodingOf } from './encoding/text-encoding.ts';

const SAVE_AS: Phrase = {
  en: 'open it in Excel and save it as an Excel workbook (.xlsx)',
  de: 'öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx)',
};
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** How known files start and what they are called. */
const SIGNATURES: readonly (readonly [string, Phrase])[] = [
  ['%PDF', { en: 'a PDF', de: 'ein PDF' }],
  ['{\\rtf', { en: 'a rich text document', de: 'ein RTF-Dokument' }],
  ['\x89PNG', { en: 'a PNG picture', de: 'ein PNG-Bild' }],
  ['\xff\xd8\xff', { en: 'a JPEG picture', de: 'ein JPEG-Bild' }],
  ['GIF8', { en: 'a GIF picture', de: 'ein GIF-Bild' }],
  ['II*\0', { en: 'a TIFF picture', de: 'ein TIFF-Bild' }],
  ['MM\0*', { en: 'a TIFF picture', de: 'ein TIFF-Bild' }],
  ['RIFF', { en: 'a picture or a sound', de: 'ein Bild oder eine Tonaufnahme' }],
  ['BM', { en: 'a bitmap picture', de: 'ein Bitmap-Bild' }],
  ['\x1f\x8b', { en: 'a gzip archive', de: 'ein gzip-Archiv' }],
  ['7z\xbc\xaf', { en: 'a 7-Zip archive', de: 'ein 7-Zip-Archiv' }],
  ['Rar!', { en: 'a RAR archive', de: 'ein RAR-Archiv' }],
  ['SQLite format 3', { en: 'an SQLite database', de: 'eine SQLite-Datenbank' }],
  ['\x7fELF', { en: 'a program', de: 'ein Programm' }],
  ['MZ', { en: 'a program', de: 'ein Programm' }],
];

/** How texts start that are no tables for us and tables for Excel: many programs export them under the name of a workbook. */
const FOR_EXCEL: readonly (readonly [RegExp, Phrase])[] = [
  [
    /^(<\?xml[^>]*>\s*)?<(!doctype html|!--|(html|head|body|table|meta|style|title|script|link|div|center|font|p|h\d)\b)/i,
    { en: 'a web page (HTML)', de: 'eine Webseite (HTML)' },
  ],
  [/^(<\?xml|<(\w+:)?workbook\b)/i, { en: 'an XML file', de: 'eine XML-Datei' }],
  [/^mime-version:/i, { en: 'a web page archive (MHTML)', de: 'ein Webarchiv (MHTML)' }],
  [/^ID;P/, { en: 'a SYLK file (.slk)', de: 'eine SYLK-Datei (.slk)' }],
];

/** How texts start that are no tables, whatever their encoding. */
const TEXTS: readonly (readonly [RegExp, Phrase])[] = [
  [
    /^\{\s*"url"\s*:\s*"https:\/\/docs\.google\.com/,
    { en: 'a link to a Google spreadsheet', de: 'ein Verweis auf eine Google-Tabelle' },
  ],
  [/^[[{]\s*["{[]/, { en: 'a JSON file', de: 'eine JSON-Datei' }],
];

/** The refusal for bytes that are no zip and no text table; null where they may be a text table. */
export function refusalOfBytes(bytes: Uint8Array, encoding: Encoding | null = null): RefusalReason | null {
  if (bytes.length === 0)
    return {
      id: 'empty',
      message: {
        en: 'The file is empty (0 bytes); save it again and open that.',
        de: 'Die Datei ist leer (0 Byte); speichern Sie sie neu und öffnen Sie dann diese.',
      },
    };
  if (startsWith(bytes, OLE)) return refusalOfCompound(bytes);
  const atStart = textAtStart(bytes, encoding);
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature !== undefined && (signature[0].length > 2 || hasControls(atStart))) return looksLike(signature[1]);
  const start = atStart.trimStart();
  const table = FOR_EXCEL.find(([pattern]) => pattern.test(start));
  if (table !== undefined) return looksLike(table[1], true);
  const text = TEXTS.find(([pattern]) => pattern.test(start));
  if (text !== undefined) return looksLike(text[1]);
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 32 && bytes[3] === 0)
    return oldExcel();
  if (!hasControls(atStart)) return null;
  return encoding !== null && !hasControls(textAtStart(bytes, null)) ? notWrittenAs(encoding) : looksLike(null);
}

/** The refusal for a zip that holds no workbook part. */
export function refusalOfPackage(parts: PackageParts): RefusalReason {
  const paths = parts.paths().map((path) => path.toLowerCase());
  const has = (start: string): boolean => paths.some((path) => path.startsWith(start));
  const mimetype = parts.raw('mimetype');
  const kind = mimetype === null ? '' : latin1(mimetype, 0, Math.min(mimetype.length, 100));
  if (kind.includes('opendocument.spreadsheet'))
    return {
      id: 'opendocument',
      message: {
        en: `The file is an OpenDocument spreadsheet (.ods), which is not read; ${SAVE_AS.en}.`,
        de: `Die Datei ist eine OpenDocument-Tabelle (.ods), die nicht gelesen wird; ${SAVE_AS.de}.`,
      },
    };
  if (has('xl/workbook.bin')) return binaryWorkbook();
  if (has('word/')) return looksLike({ en: 'a Word document', de: 'ein Word-Dokument' });
  if (has('ppt/')) return looksLike({ en: 'a PowerPoint presentation', de: 'eine PowerPoint-Präsentation' });
  if (has('visio/')) return looksLike({ en: 'a Visio drawing', de: 'eine Visio-Zeichnung' });
  if (has('index/') || has('index.zip'))
    return looksLike({ en: 'an Apple Numbers file', de: 'eine Apple-Numbers-Datei' });
  if (kind.includes('opendocument')) return looksLike({ en: 'an OpenDocument file', de: 'eine OpenDocument-Datei' });
  const isWorkbook = has('xl/') || has('[content_types].xml');
  if (!isWorkbook) return looksLike({ en: 'a zip archive', de: 'ein Zip-Archiv' });
  return {
    id: 'workbook-part-missing',
    message: {
      en: 'The file holds no workbook part, so it has no sheets to read; open it in Excel, repair and save it.',
      de: 'Die Datei enthält keinen Arbeitsmappenteil und damit keine Blätter; öffnen Sie sie in Excel, reparieren und speichern Sie sie.',
    },
  };
}

export function binaryWorkbook(): RefusalReason {
  return {
    id: 'binary-workbook',
    message: {
      en: `The file is a binary workbook (.xlsb), which is not read; ${SAVE_AS.en}.`,
      de: `Die Datei ist eine binäre Arbeitsmappe (.xlsb), die nicht gelesen wird; ${SAVE_AS.de}.`,
    },
  };
}

function refusalOfCompound(bytes: Uint8Array): RefusalReason {
  const names = latin1(bytes, 0, bytes.length);
  const has = (name: string): boolean => names.includes(`${[...name].join('\0')}\0`);
  if (has('EncryptedPackage'))
    return {
      id: 'password',
      message: {
        en: 'The workbook has a password; open it in Excel, take the password off (File, Info, Protect Workbook) and save a copy.',
        de: 'Die Arbeitsmappe hat ein Kennwort; öffnen Sie sie in Excel, entfernen Sie das Kennwort (Datei, Informationen, Arbeitsmappe schützen) und speichern Sie eine Kopie.',
      },
    };
  if (has('Workbook') || has('Book')) return oldExcel();
  if (has('WordDocument')) return looksLike({ en: 'an old Word document', de: 'ein altes Word-Dokument' });
  if (has('PowerPoint Document'))
    return looksLike({ en: 'an old PowerPoint presentation', de: 'eine alte PowerPoint-Präsentation' });
  return looksLike({ en: 'an old Office or Outlook file', de: 'eine alte Office- oder Outlook-Datei' });
}

function oldExcel(): RefusalReason {
  return {
    id: 'old-excel',
    message: {
      en: `The file is in the format of Excel 97–2003 (.xls), which is not read; ${SAVE_AS.en}.`,
      de: `Die Datei hat das Format von Excel 97–2003 (.xls), das nicht gelesen wird; ${SAVE_AS.de}.`,
    },
  };
}

function looksLike(what: Phrase | null, isForExcel = false): RefusalReason {
  const en = what === null ? 'is of a kind that is not known' : `is not a workbook but looks like ${what.en}`;
  const de = what === null ? 'ist von unbekannter Art' : `ist keine Arbeitsmappe, sondern sieht aus wie ${what.de}`;
  return {
    id: 'not-a-workbook',
    message: {
      en: `The file ${en}; ${isForExcel ? `if it holds a table, ${SAVE_AS.en}` : 'choose an Excel workbook (.xlsx, .xlsm) or a CSV file'}.`,
      de: `Die Datei ${de}; ${isForExcel ? `enthält sie eine Tabelle, ${SAVE_AS.de}` : 'wählen Sie eine Excel-Arbeitsmappe (.xlsx, .xlsm) oder eine CSV-Datei'}.`,
    },
  };
}

function notWrittenAs(encoding: Encoding): RefusalReason {
  return {
    id: 'not-written-so',
    message: {
      en: `The letters of the file are not written as ${encoding}; name another encoding, or none.`,
      de: `Die Buchstaben der Datei sind nicht als ${encoding} geschrieben; nennen Sie eine andere Kodierung oder keine.`,
    },
  };
}

function textAtStart(bytes: Uint8Array, named: Encoding | null): string {
  const start = bytes.subarray(0, 2048);
  return decodeText(start, encodingOf(start, named).encoding);
}

/**
 * Whether the start holds more than a stray character that no text has. Databases pad the fields of a text with zeros; in
 * UTF-8 nothing else has them there.
 */
function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const odd = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\ufffd-\uffff]/g)?.length ?? 0;
  const zeros = text.split('\0').length - 1;
  if (odd > Math.max(1, text.length / 100)) return true;
  return zeros > Math.max(1, text.length / (/[^\0-\x7f]/.test(text) ? 100 : 5));
}
