import { serialFromDay } from '../../core/sheet/serial-date.ts';
import { shareScale } from '../../core/scorecard/value-in-words.ts';
import type { Scorecard, ScoredMeasure } from '../../core/scorecard/scorecard.ts';
import type { Formats } from '../pane/display/formats.ts';
import { signalSentence, unsaidSentences, verdictSentence } from '../pane/scorecard/sentences.ts';
import { newestAt, statusWord } from '../pane/scorecard/shown-measure.ts';
import type { PlanWords } from '../pane/words/english/plan-views.ts';

/** A line of the scorecard sheet: numbers and days stay what they are, so that they can be sorted and drawn. */
export interface ScorecardRow {
  readonly cells: readonly (string | number)[];
  /** The number format of each cell; texts are written as text: a name may begin like a formula. */
  readonly formats: readonly string[];
}

/** What numbers are written as, by column; text where they are none. */
const NUMBER_COLUMNS: Readonly<Record<number, string>> = {
  4: 'General',
  6: 'd mmm yyyy',
  7: 'General',
  8: '0%',
  9: '0.0',
};
/** Of shares, the newest value and the target. */
const SHARE_COLUMNS: Readonly<Record<number, string>> = { ...NUMBER_COLUMNS, 4: '0.0#%', 7: '0.0#%' };
/** Columns that get data bars: how much of the target is there, and how strong the alarm is. */
export const BAR_COLUMNS = [8, 9] as const;

/** How the workbook writes numbers and days. */
interface Written {
  readonly show: Formats;
  readonly dateSystem: 1900 | 1904;
}

/** The measures of all teams as lines, the teams and their measures worst first; one of several teams stands with each. */
export function scorecardRows(
  { teams }: Scorecard,
  words: Pick<PlanWords, 'scorecard'>,
  written: Written,
): readonly ScorecardRow[] {
  return teams.flatMap(({ team, measures }) =>
    measures.map((measure) => {
      const cells = cellsOf(team ?? words.scorecard.noTeam, measure, words, written);
      return { cells, formats: formatsOf(cells, shareScale(measure) === 1 ? SHARE_COLUMNS : NUMBER_COLUMNS) };
    }),
  );
}

/** A line that says one thing in one of its cells. */
export function plainRow(cells: ScorecardRow['cells']): ScorecardRow {
  return { cells, formats: formatsOf(cells, {}) };
}

function formatsOf(cells: ScorecardRow['cells'], formats: Readonly<Record<number, string>>): ScorecardRow['formats'] {
  return cells.map((_, at) => formats[at] ?? '@');
}

function cellsOf(
  team: string,
  measure: ScoredMeasure,
  { scorecard: words }: Pick<PlanWords, 'scorecard'>,
  { show, dateSystem }: Written,
): ScorecardRow['cells'] {
  const { health, stated, target, values, points } = measure;
  const saying = { measure, words, show };
  const at = newestAt(measure);
  const newest = at === null ? null : (values[at] ?? null);
  const point = at === null ? undefined : points[at];
  const [adverse] = health.adverse;
  const said = [adverse === undefined ? null : signalSentence(adverse, saying), verdictSentence(saying)];
  return [
    team,
    measure.measure.name,
    statusWord(measure, words),
    stated === null ? '' : words.statuses[stated],
    newest ?? '',
    measure.measure.unit ?? '',
    point === undefined ? '' : serialFromDay(point.period?.end ?? point.on, dateSystem),
    typeof target === 'number' ? target : '',
    typeof target === 'number' && target > 0 && newest !== null ? newest / target : '',
    adverse?.strength ?? '',
    said.filter((sentence) => sentence !== null).join(' '),
    unsaidSentences(saying).join(' '),
  ];
}
