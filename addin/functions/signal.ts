import { isAdverse } from '../../core/scorecard/goal.ts';
import { healthOf } from '../../core/scorecard/health.ts';
import { presentLimits } from '../../core/scorecard/process-chart.ts';
import { signalSentence, strongestSignal } from '../../core/scorecard/signal-sentence.ts';
import type { Unsaid } from '../../core/scorecard/unsaid.ts';
import { readDirectionArgument } from './aim-arguments.ts';
import type { Answer } from './answer.ts';
import { value } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { leftOutSentence } from './left-out-sentence.ts';
import { readSeries } from './series-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** What `SIGNAL` is given, in its order. */
export type SignalArguments = readonly [readings: CellRange, direction?: Cell];

/** What bears on a signal, whatever the target. */
const CAVEATS: ReadonlySet<Unsaid['id']> = new Set(['no-readings', 'few-readings', 'trial-limits', 'no-variation']);

/**
 * The strongest signal of a measure in a sentence: of those that last to the newest reading, else of all; with a direction
 * also whether it is good or bad. `No signal` without one; where there are too few readings to tell, that.
 */
export function signal([range, way]: SignalArguments, words: FunctionWords): Answer<string> {
  const series = readSeries(range, words);
  if (!series.ok) return series;
  const direction = readDirectionArgument(way, words);
  if (!direction.ok) return direction;
  const { chart, unsaid } = healthOf({
    readings: series.value.readings,
    direction: direction.value,
    target: null,
  });
  const limits = presentLimits(chart);
  const caveats = unsaid.filter(({ id }) => CAVEATS.has(id)).map(({ message }) => message.en);
  const strongest = strongestSignal(chart);
  if (limits !== null && strongest === null) return value('No signal');
  const told = strongest === null ? [] : [signalSentence(strongest, chart, 'en')];
  const judged =
    strongest === null || limits === null || direction.value === null
      ? []
      : [
          isAdverse(strongest, direction.value, null, limits.centre)
            ? 'That is the wrong way.'
            : 'That is the right way.',
        ];
  return value([...told, ...judged, ...caveats, leftOutSentence(series.value.leftOut)].filter(Boolean).join(' '));
}
