import { plainWords } from '../scorecard/plain-words.ts';
import { scenarioStates } from '../scorecard/trigger/scenario-states.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { meant } from './nearest.ts';
import { oneOf } from './one-of.ts';
import type { Outcome } from './outcome.ts';
import { complain, deliver } from './output.ts';
import { noPaint, paintFor } from './paint.ts';
import { readPlan } from './read-plan.ts';
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
  const read = readPlan(typed, 'scorecard');
  if (!read.ok) return read;
  const { plan, scorecard, today, file } = read.value;
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
  return { ok: true, value: { file, today, scorecard, teams, scenarios } };
}
