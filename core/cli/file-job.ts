import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../audit/language.ts';
import { RULES } from '../audit/rules/index.ts';
import type { FileAudit, RefusedFile } from '../audit/report/audit-report.ts';
import type { Day } from '../calendar/day.ts';
import { openWorkbook } from '../files/open-workbook.ts';
import { settingsFileName, withSettingsFile } from '../plan/settings-file.ts';
import { settingsFrom } from '../plan/settings-part.ts';
import { openSession } from '../session/session.ts';
import type { Config } from './config-file.ts';
import { withConfig } from './config-settings.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { FoundFile } from './find-workbooks.ts';
import { unreadable } from './unreadable.ts';

/** One file to read, as it is handed to a worker. */
export interface FileJob {
  readonly file: FoundFile;
  readonly today: Day;
  readonly config: Config;
  /** Ids of the rules to run; null runs all, an empty list only recognises. */
  readonly rules: readonly string[] | null;
  readonly language: Language;
}

/** What became of a file: what an audit says, or why there is none. */
export type FileResult =
  | { readonly ok: true; readonly audit: FileAudit }
  | { readonly ok: false; readonly refused: RefusedFile };

/** Opens, recognises and audits one file. */
export function runFileJob({ file, today, config, rules, language }: FileJob): FileResult {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return refusal(file, 'unreadable', bytes);
  const opened = openWorkbook(bytes, file.name.slice(file.name.lastIndexOf('/') + 1));
  if (!opened.ok) return refusal(file, opened.refusal.id, `${file.name}: ${opened.refusal.message}`);
  const workbook = withSettingsBeside(opened.workbook, file);
  const session = openSession(workbook, {
    today,
    language,
    settings: withConfig(settingsFrom(workbook).settings, config),
    rules: rules === null ? RULES : RULES.filter(({ id }) => rules.includes(id)),
  });
  const { tables, unrecognised, questions } = session.recognition.plan;
  const { findings, outcomes } = session.audit;
  const { troubles } = session;
  return { ok: true, audit: { file: file.name, findings, outcomes, tables, unrecognised, questions, troubles } };
}

/** A delimited text with the settings kept in the file beside it, where there is one. */
function withSettingsBeside(workbook: Workbook, { path, name }: FoundFile): Workbook {
  const beside = settingsFileName(path);
  const shown = settingsFileName(name);
  if (beside === null || shown === null || !existsSync(beside)) return workbook;
  try {
    return withSettingsFile(workbook, shown, readFileSync(beside, 'utf8'));
  } catch (error) {
    const message = `${unreadable(shown, error)} The audit runs with the usual settings.`;
    return { ...workbook, troubles: [...workbook.troubles, { id: 'settings-unreadable', message, sheet: null }] };
  }
}

function refusal(file: FoundFile, id: string, message: string): FileResult {
  return { ok: false, refused: { file: file.name, id, message } };
}

function bytesOf(file: FoundFile): Uint8Array | string {
  try {
    return readFileSync(file.path);
  } catch (error) {
    return unreadable(file.name, error);
  }
}
