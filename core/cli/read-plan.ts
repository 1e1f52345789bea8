import { RULES } from '../audit/rules/index.ts';
import type { Language } from '../sheet/phrase.ts';
import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { settingsFrom } from '../plan/settings-part.ts';
import type { Settings } from '../plan/settings.ts';
import { recognise } from '../recognise/recognise.ts';
import { ALARMS_A_YEAR } from '../scorecard/alarm-threshold.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { scorecardOf } from '../scorecard/scorecard.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { readConfig } from './config-file.ts';
import { withConfig } from './config-settings.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { localDay } from './local-day.ts';
import { openFile } from './open-file.ts';
import type { Outcome } from './outcome.ts';

/** A plan read from the one workbook that was named. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly workbook: Workbook;
  readonly scorecard: Scorecard;
  readonly settings: Settings;
  readonly today: Day;
  /** The one that the settings of the working directory name; else English. */
  readonly language: Language;
  /** As reports name it. */
  readonly file: string;
  /** The file’s name without folders and ending. */
  readonly title: string;
}

/** Reads the one workbook that a command names, with its settings and those of the working directory. */
export function readPlan(typed: Typed, command: string): Outcome<ReadPlan> {
  const stated = valueOf(typed, 'today');
  const today: Day | null = stated === null ? localDay() : parseIsoDay(stated);
  if (today === null) return { ok: false, message: '--today needs a day written YYYY-MM-DD.' };
  const [name, more] = typed.names;
  if (name === undefined || more !== undefined)
    return { ok: false, message: `Name one workbook: lanekeeper ${command} plan.xlsx` };
  const config = readConfig(valueOf(typed, 'config'), process.cwd(), RULES);
  if (!config.ok) return config;
  const { files, refused } = findWorkbooks([name], process.cwd());
  const [file, other] = files;
  if (refused[0] !== undefined) return { ok: false, message: refused[0].message };
  if (file === undefined || other !== undefined)
    return { ok: false, message: `${name} holds several workbooks: name one of them.` };
  const language = config.value.language ?? 'en';
  const opened = openFile(file, language);
  if (!opened.ok) return { ok: false, message: opened.refused.message };
  const settings = withConfig(settingsFrom(opened.workbook).settings, config.value);
  const { plan } = recognise(opened.workbook, settings);
  const { fiscalYearStart, processChanges } = settings;
  const alarmsAYear = settings.params['adverse-signal']?.['alarms'] ?? ALARMS_A_YEAR;
  const scorecard = scorecardOf(plan, { today, fiscalYearStart, processChanges, alarmsAYear });
  const title = file.name.slice(file.name.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
  const { workbook } = opened;
  return { ok: true, value: { plan, workbook, scorecard, settings, today, language, file: file.name, title } };
}
