import { MEASURE_UNSAID as WORDS } from './measure-unsaid-words.ts';
import type { ScoredMeasure } from './scorecard.ts';
import type { Unsaid } from './unsaid.ts';

/** All that has to be said beside a measure of a plan: what could not be told and why, and what was taken for granted. */
export function measureUnsaid(measure: ScoredMeasure): readonly Unsaid[] {
  const { health, direction, leftOut, points, last, proposal, pace, staleDays } = measure;
  const isLower = direction.direction === 'lower';
  const said: readonly (Unsaid | false)[] = [
    direction.from === 'words' && { id: 'told-direction', message: WORDS.byWord(isLower, direction.word ?? '') },
    direction.from === 'baseline' && { id: 'told-direction', message: WORDS.byBaseline(isLower) },
    direction.direction === null &&
      direction.word !== null && { id: 'told-direction', message: WORDS.unclear(direction.word) },
    leftOut.moved > 0 && { id: 'mixed-percentages', message: WORDS.mixed(leftOut.moved) },
    leftOut.ahead > 0 && { id: 'values-ahead', message: WORDS.ahead(leftOut.ahead) },
    leftOut.twice > 0 && { id: 'two-values', message: WORDS.twice(leftOut.twice) },
    leftOut.otherPeriods > 0 && { id: 'other-periods', message: WORDS.otherPeriods(leftOut.otherPeriods) },
    points.length === 1 && points[0]?.reading === null && { id: 'actual-only', message: WORDS.actualOnly },
    points.length > 0 && last === null && { id: 'no-rhythm', message: WORDS.undated },
    last !== null &&
      staleDays === null &&
      typeof measure.measure.rhythmDays !== 'number' && { id: 'no-rhythm', message: WORDS.noRhythm },
    proposal !== null && {
      id: 'new-level',
      message: WORDS.newLevel(proposal.point.on, proposal.before, proposal.after),
    },
    pace !== null && pace.method === 'straight-line' && { id: 'straight-line', message: WORDS.straightLine },
  ];
  const own = said.filter((one) => one !== false);
  return [...health.unsaid.filter(({ id }) => id !== 'straight-line'), ...own];
}
