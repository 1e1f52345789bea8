import { measureUnsaid } from '../../../core/scorecard/measure-unsaid.ts';
import { presentLimits } from '../../../core/scorecard/process-chart.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import type { Signal } from '../../../core/scorecard/signal.ts';
import type { Unsaid } from '../../../core/scorecard/unsaid.ts';
import type { Formats } from '../display/formats.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import { goalInWords, limitsOf, valueOf } from './shown-measure.ts';

/** What a view says of one measure. */
export interface Saying {
  readonly measure: ScoredMeasure;
  readonly words: AllWords['scorecard'];
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
  const { verdict, hasImproved, goal, newest } = measure.health;
  if (aim === null || newest === null || measure.accumulation !== null) return null;
  const limits = limitsOf(measure);
  const value = (number: number): string => valueOf(measure, number, show);
  if (verdict !== null && limits !== null)
    return words.verdict[hasImproved ? 'improved' : verdict](value(limits.lower), value(limits.upper), aim);
  if (goal === null) return null;
  const isMet = newest >= goal.low && newest <= goal.high;
  return (isMet ? words.verdict.meets : words.verdict.misses)(value(newest), aim);
}

/** How the status that the sheet states stands to the computed one. */
export function agreementSentence({ measure, words }: Saying): string {
  const { stated, status, isContradicted } = measure;
  if (stated === null) return words.notStated;
  const said = words.statusesInText[stated];
  if (stated === status) return words.agrees(said);
  if (status === 'no-data') return words.undecided(said);
  return (isContradicted ? words.contradicted : words.differs)(said, words.statusesInText[status]);
}

/** What could not be said of a measure or was taken for granted, a sentence each. */
export function unsaidSentences({ measure, words, show }: Saying): readonly string[] {
  const { values, leftOut, health, proposal, direction } = measure;
  const say = words.unsaid;
  const known = values.filter((value) => value !== null).length;
  const amounts: Partial<Record<Unsaid['id'], number>> = {
    'few-readings': known,
    'trial-limits': presentLimits(health.chart)?.points ?? 0,
    gaps: values.findLastIndex((value) => value !== null) + 1 - known,
    'mixed-percentages': leftOut.moved,
    'values-ahead': leftOut.ahead,
    'two-values': leftOut.twice,
    'other-periods': leftOut.otherPeriods,
  };
  return measureUnsaid(measure).flatMap(({ id }) => {
    if (id === 'told-direction') {
      if (direction.direction === null) return [say['unclear-direction'](direction.word ?? '')];
      return [direction.word === null ? say['told-by-baseline']() : say['told-direction'](direction.word)];
    }
    if (id !== 'new-level') return [say[id](amounts[id] ?? 0)];
    if (proposal === null) return [];
    const { before, after, point } = proposal;
    return [say[id](valueOf(measure, before, show), valueOf(measure, after, show), show.day(point.on))];
  });
}
