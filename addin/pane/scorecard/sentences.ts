import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import type { Signal } from '../../../core/scorecard/signal.ts';
import type { Unsaid } from '../../../core/scorecard/unsaid.ts';
import type { Formats } from '../display/formats.ts';
import type { Words } from '../words/english/english.ts';
import { goalInWords, limitsOf, valueOf } from './shown-measure.ts';

/** What a view says of one measure. */
export interface Saying {
  readonly measure: ScoredMeasure;
  readonly words: Words['scorecard'];
  readonly show: Formats;
}

/** A signal in a sentence, by its days. */
export function signalSentence(signal: Signal, { measure, words, show }: Saying): string {
  const { points, health } = measure;
  const { kind, side, from, to } = signal;
  const isHigh = side === 'high';
  const { chart } = health;
  const limits = chart.stretches.find((stretch) => stretch.from <= from && to <= stretch.to)?.limits ?? null;
  const value = (at: number | null | undefined): string => valueOf(measure, at ?? 0, show);
  const day = (at: number): string => {
    const point = points[at];
    return point === undefined ? show.number(at + 1) : show.day(point.period?.end ?? point.on);
  };
  const known = chart.readings.slice(from, to + 1).filter((reading) => reading !== null);
  const say = words.signal;
  switch (kind) {
    case 'outside-limits':
      return isHigh
        ? say.outsideHigh(day(from), value(known[0]), value(limits?.upper))
        : say.outsideLow(day(from), value(known[0]), value(limits?.lower));
    case 'run':
      return (isHigh ? say.runHigh : say.runLow)(known.length, day(from), value(limits?.centre));
    case 'trend':
      return (isHigh ? say.trendHigh : say.trendLow)(known.length, value(known[0]), value(known.at(-1)));
    case 'two-of-three':
      return (isHigh ? say.twoOfThreeHigh : say.twoOfThreeLow)(day(from));
  }
}

/** Whether the process meets its target, as far as limits can tell, else what the last reading says; null without either. */
export function verdictSentence({ measure, words, show }: Saying): string | null {
  const aim = goalInWords(measure, words, show);
  const { verdict, goal, newest } = measure.health;
  if (aim === null || newest === null || measure.accumulation !== null) return null;
  const limits = limitsOf(measure);
  const value = (number: number): string => valueOf(measure, number, show);
  if (verdict !== null && limits !== null) return words.verdict[verdict](value(limits.lower), value(limits.upper), aim);
  if (goal === null) return null;
  const isMet = newest >= goal.low && newest <= goal.high;
  return (isMet ? words.verdict.meets : words.verdict.misses)(value(newest), aim);
}

/** What could not be said of a measure, a sentence each. */
export function unsaidSentences({ measure, words, show }: Saying): readonly string[] {
  const { values, leftOut, health, proposal } = measure;
  const known = values.filter((value) => value !== null).length;
  const until = values.findLastIndex((value) => value !== null) + 1;
  const amounts: Partial<Record<Unsaid['id'], number>> = {
    'few-readings': known,
    'trial-limits': health.chart.stretches.at(-1)?.limits?.points ?? 0,
    gaps: until - known,
    'mixed-percentages': leftOut.moved,
    'values-ahead': leftOut.ahead,
    'two-values': leftOut.twice,
    'other-periods': leftOut.otherPeriods,
  };
  const own = health.unsaid.map(({ id }) => {
    if (id !== 'new-level') return words.unsaid[id](amounts[id] ?? 0);
    return null;
  });
  const level =
    proposal === null
      ? []
      : [
          words.unsaid['new-level'](
            valueOf(measure, proposal.before, show),
            valueOf(measure, proposal.after, show),
            show.day(proposal.point.on),
          ),
        ];
  const counted = (['mixed-percentages', 'values-ahead', 'two-values', 'other-periods'] as const).flatMap((id) =>
    (amounts[id] ?? 0) > 0 && !health.unsaid.some((one) => one.id === id) ? [words.unsaid[id](amounts[id] ?? 0)] : [],
  );
  return [...own.filter((sentence) => sentence !== null), ...counted, ...level];
}
