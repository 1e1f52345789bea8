import { existsSync, readFileSync } from 'node:fs';
import type { RefusedFile } from '../audit/report/audit-report.ts';
import { openWorkbook } from '../files/open-workbook.ts';
import { settingsFileName, withSettingsFile } from '../plan/settings-file.ts';
import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { FoundFile } from './find-workbooks.ts';
import { unreadable } from './unreadable.ts';

/** A workbook, or why there is none. */
export type OpenedFile =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly refused: RefusedFile };

/** Reads a file as a workbook, with the settings that lie beside a delimited text. */
export function openFile(file: FoundFile, language: Language): OpenedFile {
  const bytes = bytesOf(file, language);
  if (typeof bytes === 'string') return refusal(file, 'unreadable', bytes);
  const { encoding } = file;
  const opened = openWorkbook(bytes, file.name.slice(file.name.lastIndexOf('/') + 1), { language, encoding });
  if (!opened.ok) return refusal(file, opened.refusal.id, `${file.name}: ${opened.refusal.message}`);
  return { ok: true, workbook: withSettingsBeside(opened.workbook, file, language) };
}

/** A delimited text with the settings kept in the file beside it, where there is one. */
function withSettingsBeside(workbook: Workbook, { path, name }: FoundFile, language: Language): Workbook {
  const beside = settingsFileName(path);
  const shown = settingsFileName(name);
  if (beside === null || shown === null || !existsSync(beside)) return workbook;
  try {
    return withSettingsFile(workbook, shown, readFileSync(beside, 'utf8'));
  } catch (error) {
    const message = `${unreadable(shown, error, language)} ${USUAL[language]}`;
    return { ...workbook, troubles: [...workbook.troubles, { id: 'settings-unreadable', message, sheet: null }] };
  }
}

const USUAL: Phrase = {
  en: 'The audit runs with the usual settings.',
  de: 'Geprüft wird mit den üblichen Einstellungen.',
};

function refusal(file: FoundFile, id: string, message: string): OpenedFile {
  return { ok: false, refused: { file: file.name, id, message } };
}

function bytesOf(file: FoundFile, language: Language): Uint8Array | string {
  try {
    return file.bytes ?? readFileSync(file.path);
  } catch (error) {
    return unreadable(file.name, error, language);
  }
}
