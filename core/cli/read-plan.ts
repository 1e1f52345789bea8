import { RULES } from '../audit/rules/index.ts';
import type { Day } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { settingsFrom } from '../plan/settings-part.ts';
import type { Settings } from '../plan/settings.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { Typed } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import { readConfig } from './config-file.ts';
import { withConfig } from './config-settings.ts';
import type { FoundFile } from './find-workbooks.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { openFile } from './open-file.ts';
import { olderCopies } from './older-copies.ts';
import type { Outcome } from './outcome.ts';
import { tellLosses } from './tell-losses.ts';
import { todayOf } from './today-of.ts';

/** A plan read from the one workbook that was named. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly today: Day;
  /** As reports name it. */
  readonly file: string;
  readonly source: FoundFile;
  /** The file’s name without folders and ending. */
  readonly title: string;
}

/** Reads the one workbook that a command names, with its settings and those of the working directory. */
export function readPlan(typed: Typed, command: string): Outcome<ReadPlan> {
  const { language } = typed;
  const today = todayOf(typed);
  if (!today.ok) return today;
  const [name, more] = typed.names;
  if (name === undefined || more !== undefined) return { ok: false, message: COMPLAINTS[language].nameFile(command) };
  const config = readConfig(typed, RULES);
  if (!config.ok) return config;
  const { files, refused } = findWorkbooks(typed, [name]);
  const [file, other] = files;
  if (refused[0] !== undefined) return { ok: false, message: refused[0].message };
  if (file === undefined || other !== undefined) return { ok: false, message: COMPLAINTS[language].several(name) };
  const opened = openFile(file, language);
  if (!opened.ok) return { ok: false, message: opened.refused.message };
  const { workbook } = opened;
  tellLosses(file.name, [...olderCopies(file, language), ...workbook.troubles], language);
  const settings = withConfig(settingsFrom(workbook).settings, config.value);
  const { plan } = recognise(workbook, settings);
  const title = file.name.slice(file.name.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
  return { ok: true, value: { plan, workbook, settings, today: today.value, file: file.name, source: file, title } };
}
