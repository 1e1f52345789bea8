import type { ScoredMeasure } from './scorecard.ts';
import { shownValue } from './shown-value.ts';
import type { Unsaid } from './unsaid.ts';

/** All that has to be said beside a measure of a plan: what could not be told and why, and what was taken for granted. */
export function measureUnsaid(measure: ScoredMeasure): readonly Unsaid[] {
  const { health, direction, leftOut, points, last, proposal, pace, staleDays } = measure;
  const said: readonly (Unsaid | false)[] = [
    direction.from === 'words' && {
      id: 'told-direction',
      message: `${direction.direction === 'lower' ? 'Lower' : 'Higher'} is taken as better because of “${direction.word}” in its name; nothing states it.`,
    },
    direction.from === 'baseline' && {
      id: 'told-direction',
      message: `${direction.direction === 'lower' ? 'Lower' : 'Higher'} is taken as better because the target lies ${direction.direction === 'lower' ? 'below' : 'above'} the baseline.`,
    },
    direction.direction === null &&
      direction.word !== null && {
        id: 'told-direction',
        message: `Which way is better is unclear: “${direction.word}” in its name says one, target and baseline the other.`,
      },
    leftOut.moved > 0 && {
      id: 'mixed-percentages',
      message: `${counted(leftOut.moved, 'reading is', 'readings are')} written as another kind of percentage than the others and taken on their scale.`,
    },
    leftOut.ahead > 0 && {
      id: 'values-ahead',
      message: `${counted(leftOut.ahead, 'value is', 'values are')} of periods that have not begun: plans, not readings.`,
    },
    leftOut.twice > 0 && {
      id: 'two-values',
      message: `${counted(leftOut.twice, 'period has', 'periods have')} two values; the later cell counts.`,
    },
    leftOut.otherPeriods > 0 && {
      id: 'other-periods',
      message: `${counted(leftOut.otherPeriods, 'value stands', 'values stand')} for a longer or shorter period than the others and ${leftOut.otherPeriods === 1 ? 'is' : 'are'} left out.`,
    },
    points.length === 1 &&
      points[0]?.reading === null && {
        id: 'actual-only',
        message: 'There is one actual value and no history: noise, trend and pace cannot be told.',
      },
    points.length > 0 &&
      last === null && {
        id: 'no-rhythm',
        message: 'Whether the value is old cannot be told: nothing says when it was read.',
      },
    last !== null &&
      staleDays === null &&
      typeof measure.measure.rhythmDays !== 'number' && {
        id: 'no-rhythm',
        message: 'Whether the value is old cannot be told: nothing says how often it is read.',
      },
    proposal !== null && {
      id: 'new-level',
      message: `Since ${proposal.point.on} it seems to run at another level (${shownValue(proposal.before)} before, ${shownValue(proposal.after)} since). If the process was changed then, declare it: the limits start anew from there.`,
    },
    pace !== null &&
      pace.method === 'straight-line' && {
        id: 'straight-line',
        message:
          'The forecast is a straight line from what was counted so far: there are no earlier periods to learn from.',
      },
  ];
  const own = said.filter((one) => one !== false);
  return [...health.unsaid.filter(({ id }) => id !== 'straight-line'), ...own];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
