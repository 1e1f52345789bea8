import type { Series } from '../../core/scorecard/trigger/condition-series.ts';
import { evaluateTrigger } from '../../core/scorecard/trigger/evaluate-trigger.ts';
import { parseTrigger } from '../../core/scorecard/trigger/parse-trigger.ts';
import { DOUBTS, triggerSentence } from '../../core/scorecard/trigger/trigger-sentence.ts';
import type { Language } from '../../core/sheet/phrase.ts';
import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { isError, textOf } from './cell-argument.ts';
import { leftOutSentence } from './left-out-sentence.ts';
import { readSeries } from './series-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** What `TRIGGER` is given, in its order. */
export type TriggerArguments = readonly [text: Cell, readings: CellRange];

const STATES = { met: 'Met', begins: 'Begins', 'not-met': 'Not met', unknown: 'No data' } as const;

/**
 * Whether a condition holds on the readings of its measure, followed by how it was read and when it would have fired:
 * `Met. Churn is above 4% in 2 consecutive months. It would have fired at readings 3 to 4.`
 */
export function trigger([text, range]: TriggerArguments, words: FunctionWords, language: Language): Answer<string> {
  if (isError(text)) return invalid(words.holdsError(text.code));
  const parsed = parseTrigger(textOf(text));
  if (!parsed.ok) return invalid(words.noTrigger(parsed.nearest[language]));
  const conditions = parsed.trigger.anyOf.flat();
  if (new Set(conditions.map(({ measure }) => measure.toLowerCase())).size > 1) return invalid(words.severalMeasures);
  if (conditions.some(({ bound }) => bound.of === 'target')) return invalid(words.noTargetHere);
  const series = readSeries(range, words);
  if (!series.ok) return series;
  const { readings } = series.value;
  const found: Series = {
    name: conditions[0]?.measure ?? '',
    values: readings,
    days: readings.map(() => null),
    rhythmDays: null,
    target: null,
    isShare: false,
  };
  const { state, fired } = evaluateTrigger(parsed.trigger, () => found);
  const spans = fired.map(({ from, to }) => {
    const [first, last] = [Number(from) + 1, to === null ? readings.length : Number(to) + 1];
    return first === last ? `${first}` : `${first} to ${last}`;
  });
  const doubts = parsed.doubts.filter((doubt) => doubt !== 'no-such-name').map((doubt) => DOUBTS[doubt].en);
  return value(
    [
      `${STATES[state]}.`,
      `${capital(triggerSentence({ ...parsed.trigger, action: null, who: null }, 'en'))}.`,
      spans.length === 0
        ? 'It would never have fired.'
        : `It would have fired at ${spans.length === 1 && !spans[0]?.includes(' ') ? 'reading' : 'readings'} ${spans.join(', ')}.`,
      ...doubts,
      leftOutSentence(series.value.leftOut),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
