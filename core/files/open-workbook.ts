import type { Encoding } from './encoding/encodings.ts';
import type { Limits } from './limits.ts';
import { withDefaults } from './limits.ts';
import { binaryWorkbook, refusalOfBytes, refusalOfPackage } from './looks-like.ts';
import { PackageParts } from './package/package-parts.ts';
import { readCsv } from './csv/read-csv.ts';
import type { OnProgress } from './sheets/read-package.ts';
import { readPackage, workbookPathOf } from './sheets/read-package.ts';
import { Reading } from './reading.ts';
import type { Opened, RefusalReason } from './refusal.ts';
import { toldRefusal } from './refusal.ts';
import type { Language } from '../sheet/phrase.ts';
import { readZipDirectory, zipIn } from './package/zip-directory.ts';

/** How a file is opened. */
export interface OpenOptions {
  readonly onProgress?: OnProgress;
  readonly limits?: Partial<Limits>;
  /** What refusals and troubles are told in; English where nothing is said. */
  readonly language?: Language;
  /** How the letters of a delimited text are written; told from the letters where nothing is said. */
  readonly encoding?: Encoding | null;
}

const CUT_SHORT: RefusalReason = {
  id: 'cut-short',
  message: {
    en: 'The file is incomplete: its end is missing, as after a broken download; get it again and open that.',
    de: 'Die Datei ist unvollständig: Ihr Ende fehlt, wie nach einem abgebrochenen Download; laden Sie sie neu und öffnen Sie dann diese.',
  },
};
const DAMAGED: RefusalReason = {
  id: 'damaged',
  message: {
    en: 'The workbook is damaged where it lists its sheets; open it in Excel, repair and save it.',
    de: 'Die Arbeitsmappe ist beschädigt, wo sie ihre Blätter aufzählt; öffnen Sie sie in Excel, reparieren und speichern Sie sie.',
  },
};

const PACKED_OTHERWISE: RefusalReason = {
  id: 'packed-otherwise',
  message: {
    en: 'The file is packed in a way that Excel does not use, as some archive programs do; unpack and zip it in the usual way, or save it again from Excel.',
    de: 'Die Datei ist auf eine Art gepackt, die Excel nicht benutzt, wie es manche Archivprogramme tun; entpacken Sie sie und packen Sie sie auf die übliche Art, oder speichern Sie sie in Excel neu.',
  },
};

/**
 * Reads an .xlsx, .xlsm, .xltx or .csv file. Goes by what the bytes are, not by the name's ending. Never throws: a file
 * that is not taken gives a refusal, parts of it that could not be read are the workbook's `troubles`.
 * @param name the file's name, with or without folders
 */
export function openWorkbook(bytes: Uint8Array, name: string, options: OpenOptions = {}): Opened {
  const reading = new Reading(withDefaults(options.limits), options.language ?? 'en', options.encoding ?? null);
  const onProgress = options.onProgress ?? (() => {});
  const bare = name.split(/[\\/]/).at(-1) ?? name;
  if (bytes.length > reading.limits.fileBytes)
    return refused(
      {
        id: 'too-large',
        message: {
          en: `The file has ${Math.round(bytes.length / 1e6)} MB, more than can be read at once; split the workbook and open its parts.`,
          de: `Die Datei hat ${Math.round(bytes.length / 1e6)} MB, mehr, als auf einmal gelesen werden kann; teilen Sie die Arbeitsmappe auf und öffnen Sie die Teile.`,
        },
      },
      reading,
    );
  const zip = zipIn(bytes);
  if (zip !== null) return openPackage(zip, bare, reading, onProgress);
  const refusal = refusalOfBytes(bytes, reading.encoding);
  if (refusal !== null) return refused(refusal, reading);
  if (/\.(xlsx|xlsm|xltx|xltm|xls)$/i.test(bare))
    reading.trouble('text-named-workbook', {
      en: `“${bare}” is named like an Excel workbook but holds plain text, so it was read as CSV; name it .csv to avoid surprises.`,
      de: `„${bare}“ heißt wie eine Excel-Arbeitsmappe, enthält aber reinen Text und wurde als CSV gelesen; nennen Sie die Datei .csv, damit nichts überrascht.`,
    });
  return readCsv(bytes, bare, reading);
}

function openPackage(bytes: Uint8Array, name: string, reading: Reading, onProgress: OnProgress): Opened {
  const entries = readZipDirectory(bytes, reading);
  if (entries === null) return refused(CUT_SHORT, reading);
  if (entries.some((entry) => entry.isEncrypted))
    return refused(
      {
        id: 'password',
        message: {
          en: 'The file is a zip archive with a password; unpack it first, then open the workbook in it.',
          de: 'Die Datei ist ein Zip-Archiv mit Kennwort; entpacken Sie es zuerst und öffnen Sie dann die Arbeitsmappe darin.',
        },
      },
      reading,
    );
  if (/\.(csv|tsv|txt)$/i.test(name))
    reading.trouble('workbook-named-text', {
      en: `“${name}” is named like a text file but is an Excel workbook and was read as one; name it .xlsx to avoid surprises.`,
      de: `„${name}“ heißt wie eine Textdatei, ist aber eine Excel-Arbeitsmappe und wurde als solche gelesen; nennen Sie sie .xlsx, damit nichts überrascht.`,
    });
  const parts = new PackageParts(bytes, entries, reading);
  const path = workbookPathOf(parts);
  if (reading.refusal !== null) return { ok: false, refusal: reading.refusal };
  if (path === null) return refused(refusalOfPackage(parts), reading);
  if (path.toLowerCase().endsWith('.bin')) return refused(binaryWorkbook(), reading);
  const workbook = readPackage(parts, path, name, onProgress);
  if (reading.refusal !== null) return { ok: false, refusal: reading.refusal };
  if (workbook !== null && workbook.sheets.length > 0) return { ok: true, workbook };
  return refused(entries.some(({ method }) => method !== 0 && method !== 8) ? PACKED_OTHERWISE : DAMAGED, reading);
}

function refused(reason: RefusalReason, { language }: Reading): Opened {
  return { ok: false, refusal: toldRefusal(reason, language) };
}
