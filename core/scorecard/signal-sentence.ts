import type { Language } from '../sheet/phrase.ts';
import { HEALTH_WORDS } from './health-words.ts';
import { shownValue } from './shown-value.ts';
import type { Limits } from './limits.ts';
import type { ProcessChart } from './process-chart.ts';
import { bySignalRank } from './signal.ts';
import type { Signal } from './signal.ts';

/** The signal to tell first: of those that last to the newest reading the strongest, else the strongest; null without any. */
export function strongestSignal(chart: ProcessChart): Signal | null {
  return chart.signals.toSorted(bySignalRank(chart.newest ?? -1))[0] ?? null;
}

/** A signal in a sentence: `Reading 9 (31) is above the upper limit of 24.6.` Readings are counted from 1, gaps included. */
export function signalSentence({ kind, side, from, to }: Signal, chart: ProcessChart, language: Language): string {
  const isHigh = side === 'high';
  const limits = chart.stretches.find((stretch) => stretch.from <= from && to <= stretch.to)?.limits ?? null;
  if (limits === null) throw new Error('A signal stands in a stretch that has limits.');
  const values = chart.readings.slice(from, to + 1).filter((value) => value !== null);
  const line = {
    'outside-limits': isHigh ? limits.upper : limits.lower,
    run: limits.centre,
    trend: limits.centre,
    'two-of-three': twoThirds(limits, isHigh),
  }[kind];
  const shown = (value: number): string => shownValue(value, language);
  return HEALTH_WORDS[language][side][kind]({
    at: from + 1,
    to: to + 1,
    count: values.length,
    first: shown(values[0] ?? 0),
    last: shown(values.at(-1) ?? 0),
    line: shown(line),
  });
}

function twoThirds({ centre, lower, upper }: Limits, isHigh: boolean): number {
  return centre + ((isHigh ? upper : lower) - centre) * (2 / 3);
}
