import { plainWords } from '../../scorecard/plain-words.ts';
import { scenarioStates } from '../../scorecard/trigger/scenario-states.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import { COMPLAINTS } from '../complaint-words.ts';
import { layoutOf } from '../terminal/layout.ts';
import { meant } from '../nearest.ts';
import { oneOf } from '../one-of.ts';
import type { Outcome } from '../outcome.ts';
import { complain, deliver, jsonText } from '../output.ts';
import { planScorecard } from '../plan-scorecard.ts';
import { readPlan } from '../read-plan.ts';
import type { ToldScorecard } from './scorecard-json.ts';
import { scorecardJson } from './scorecard-json.ts';
import { scorecardText } from './scorecard-text.ts';

/** `lanekeeper scorecard`: 0, or 2 where the file could not be read or the question makes no sense. */
export function scorecardCommand(typed: Typed): number {
  const format = oneOf(typed, 'format', ['text', 'json'], 'text');
  if (!format.ok) return complain(format.message);
  const told = readScorecard(typed);
  if (!told.ok) return complain(told.message);
  const json = scorecardJson(told.value, typed.language);
  return deliver(typed, format.value === 'json' ? jsonText(json) : scorecardText(json, layoutOf(typed)));
}

function readScorecard(typed: Typed): Outcome<ToldScorecard> {
  const read = readPlan(typed, 'scorecard');
  if (!read.ok) return read;
  const { plan, today, file } = read.value;
  const scorecard = planScorecard(read.value);
  const wanted = valueOf(typed, 'team');
  const teams =
    wanted === null
      ? scorecard.teams
      : scorecard.teams.filter(({ team }) => team !== null && plainWords(team) === plainWords(wanted));
  if (wanted !== null && teams.length === 0) {
    const names = scorecard.teams.flatMap(({ team }) => team ?? []);
    const near = meant(wanted, names, typed.language);
    return { ok: false, message: COMPLAINTS[typed.language].noMeasures(wanted, near) };
  }
  const scenarios = wanted === null ? scenarioStates(plan, scorecard) : [];
  return { ok: true, value: { file, today, scorecard, teams, scenarios } };
}
