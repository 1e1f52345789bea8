import type { Language } from '../sheet/phrase.ts';
import { RULES } from '../audit/rules/index.ts';
import type { FileAudit, RefusedFile } from '../audit/report/audit-report.ts';
import type { Day } from '../calendar/day.ts';
import { settingsFrom } from '../plan/settings-part.ts';
import { openSession } from '../session/session.ts';
import { troublesOf } from '../session/troubles-of.ts';
import type { Config } from './config-file.ts';
import { withConfig } from './config-settings.ts';
import type { FoundFile } from './find-workbooks.ts';
import { openFile } from './open-file.ts';

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
  const opened = openFile(file, language);
  if (!opened.ok) return opened;
  const { workbook } = opened;
  const session = openSession(workbook, {
    today,
    language,
    settings: withConfig(settingsFrom(workbook).settings, config),
    rules: rules === null ? RULES : RULES.filter(({ id }) => rules.includes(id)),
  });
  const { tables, unrecognised, questions } = session.recognition.plan;
  const { findings, outcomes } = session.audit;
  const troubles = troublesOf(session);
  return { ok: true, audit: { file: file.name, findings, outcomes, tables, unrecognised, questions, troubles } };
}
