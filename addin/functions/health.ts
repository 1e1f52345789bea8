import { healthOf } from '../../core/scorecard/health.ts';
import { healthSentence } from '../../core/scorecard/health-sentence.ts';
import { STATUS_WORDS } from '../../core/scorecard/status-words.ts';
import { readAim, readIsCumulative } from './aim-arguments.ts';
import type { Answer } from './answer.ts';
import { value } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { leftOutSentence } from './left-out-sentence.ts';
import { readSeries } from './series-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** What `HEALTH` is given, in its order. */
export type HealthArguments = readonly [
  readings: CellRange,
  target: CellRange,
  direction?: Cell,
  kind?: Cell,
  explain?: Cell,
];

/** The status of a measure in a word: `At risk`; with `explain`, followed by why: `At risk. As it runs now …`. */
export function health(args: HealthArguments, words: FunctionWords): Answer<string> {
  const [readings, target, direction, kind, explain] = args;
  const series = readSeries(readings, words);
  const aim = readAim(target, direction, words);
  const isCumulative = readIsCumulative(kind, words);
  if (!series.ok) return series;
  if (!aim.ok) return aim;
  if (!isCumulative.ok) return isCumulative;
  const found = healthOf({ ...aim.value, readings: series.value.readings, isCumulative: isCumulative.value });
  const status = STATUS_WORDS[found.status].en;
  if (explain !== true) return value(status);
  return value(
    [`${status}.`, healthSentence(found, 'en'), leftOutSentence(series.value.leftOut)].filter(Boolean).join(' '),
  );
}
