import { RULES } from '../audit/rules/index.ts';
import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { settingsFrom } from '../plan/settings-part.ts';
import { recognise } from '../recognise/recognise.ts';
import { ALARMS_A_YEAR } from '../scorecard/alarm-threshold.ts';
import { plainWords } from '../scorecard/plain-words.ts';
import { scorecardOf } from '../scorecard/scorecard.ts';
import { scenarioStates } from '../scorecard/trigger/scenario-states.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { readConfig } from './config-file.ts';
import { withConfig } from './config-settings.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { localDay } from './local-day.ts';
import { meant } from './nearest.ts';
import { oneOf } from './one-of.ts';
import { openFile } from './open-file.ts';
import type { Outcome } from './outcome.ts';
import { complain, deliver } from './output.ts';
import { noPaint, paintFor } from './paint.ts';
import type { ToldScorecard } from './scorecard-json.ts';
import { scorecardJson } from './scorecard-json.ts';
import { scorecardText } from './scorecard-text.ts';
import { screenOf } from './screen.ts';

/** `lanekeeper scorecard`: 0, or 2 where the file could not be read or the question makes no sense. */
export function scorecardCommand(typed: Typed): number {
  const format = oneOf(valueOf(typed, 'format') ?? 'text', ['text', 'json'], '--format');
  if (!format.ok) return complain(format.message);
  const told = readScorecard(typed);
  if (!told.ok) return complain(told.message);
  const output = valueOf(typed, 'output');
  const paint = output === null ? paintFor(process.stdout, process.env) : noPaint;
  const json = scorecardJson(told.value);
  const text =
    format.value === 'json'
      ? `${JSON.stringify(json, null, 2)}\n`
      : scorecardText(json, { paint, width: screenOf(process.stdout).width });
  const delivered = deliver(text, output);
  return delivered.ok ? 0 : complain(delivered.message);
}

function readScorecard(typed: Typed): Outcome<ToldScorecard> {
  const stated = valueOf(typed, 'today');
  const today: Day | null = stated === null ? localDay() : parseIsoDay(stated);
  if (today === null) return { ok: false, message: '--today needs a day written YYYY-MM-DD.' };
  const [name, more] = typed.names;
  if (name === undefined || more !== undefined)
    return { ok: false, message: 'Name one workbook: lanekeeper scorecard plan.xlsx' };
  const config = readConfig(valueOf(typed, 'config'), process.cwd(), RULES);
  if (!config.ok) return config;
  const { files, refused } = findWorkbooks([name], process.cwd());
  const [file, other] = files;
  if (refused[0] !== undefined) return { ok: false, message: refused[0].message };
  if (file === undefined || other !== undefined)
    return { ok: false, message: `${name} holds several workbooks: name one of them.` };
  const opened = openFile(file);
  if (!opened.ok) return { ok: false, message: opened.refused.message };
  const settings = withConfig(settingsFrom(opened.workbook).settings, config.value);
  const { plan } = recognise(opened.workbook, settings);
  const alarmsAYear = settings.params['adverse-signal']?.['alarms'] ?? ALARMS_A_YEAR;
  const { fiscalYearStart, processChanges } = settings;
  const scorecard = scorecardOf(plan, { today, fiscalYearStart, processChanges, alarmsAYear });
  const wanted = valueOf(typed, 'team');
  const teams =
    wanted === null
      ? scorecard.teams
      : scorecard.teams.filter(({ team }) => team !== null && plainWords(team) === plainWords(wanted));
  if (wanted !== null && teams.length === 0) {
    const names = scorecard.teams.flatMap(({ team }) => team ?? []);
    return { ok: false, message: `No measure belongs to a team “${wanted}”.${meant(wanted, names)}` };
  }
  const scenarios = wanted === null ? scenarioStates(plan, scorecard) : [];
  return { ok: true, value: { file: file.name, today, scorecard, teams, scenarios } };
}
