import type { Scorecard, ScoredMeasure } from '../../core/scorecard/scorecard.ts';
import type { Formats } from '../pane/display/formats.ts';
import { signalSentence, unsaidSentences, verdictSentence } from '../pane/scorecard/sentences.ts';
import { newestAt } from '../pane/scorecard/shown-measure.ts';
import type { PlanWords } from '../pane/words/english/plan-views.ts';

/** A line of the scorecard sheet: numbers stay numbers, so that they can be sorted and drawn. */
export type ScorecardRow = readonly (string | number)[];

/** What numbers are written as, by column; text where they are none. */
export const NUMBER_COLUMNS: Readonly<Record<number, string>> = { 4: 'General', 7: 'General', 8: '0%', 9: '0.0' };
/** Columns that get data bars: how much of the target is there, and how strong the alarm is. */
export const BAR_COLUMNS = [8, 9] as const;

/** The measures of all teams as lines, the teams and their measures worst first; one of several teams stands with each. */
export function scorecardRows(
  { teams }: Scorecard,
  words: Pick<PlanWords, 'scorecard'>,
  show: Formats,
): readonly ScorecardRow[] {
  return teams.flatMap(({ team, measures }) =>
    measures.map((measure) => rowOf(team ?? words.scorecard.noTeam, measure, words, show)),
  );
}

function rowOf(
  team: string,
  measure: ScoredMeasure,
  { scorecard: words }: Pick<PlanWords, 'scorecard'>,
  show: Formats,
): ScorecardRow {
  const { health, stated, status, target, values, points } = measure;
  const saying = { measure, words, show };
  const at = newestAt(measure);
  const newest = at === null ? null : (values[at] ?? null);
  const point = at === null ? undefined : points[at];
  const [adverse] = health.adverse;
  const said = [adverse === undefined ? null : signalSentence(adverse, saying), verdictSentence(saying)];
  return [
    team,
    measure.measure.name,
    words.statuses[status],
    stated === null ? '' : words.statuses[stated],
    newest ?? '',
    measure.measure.unit ?? '',
    point === undefined ? '' : show.day(point.period?.end ?? point.on),
    typeof target === 'number' ? target : '',
    typeof target === 'number' && target > 0 && newest !== null ? newest / target : '',
    adverse?.strength ?? '',
    said.filter((sentence) => sentence !== null).join(' '),
    unsaidSentences(saying).join(' '),
  ];
}
