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
export function signalSentence(signal: Signal, chart: ProcessChart): string {
  const { kind, side, from, to } = signal;
  const isHigh = side === 'high';
  const limits = chart.stretches.find((stretch) => stretch.from <= from && to <= stretch.to)?.limits ?? null;
  if (limits === null) throw new Error('A signal stands in a stretch that has limits.');
  const values = chart.readings.slice(from, to + 1).filter((value) => value !== null);
  const which = `Readings ${from + 1} to ${to + 1}`;
  switch (kind) {
    case 'outside-limits':
      return `Reading ${from + 1} (${shownValue(values[0] ?? 0)}) is ${isHigh ? 'above the upper' : 'below the lower'} limit of ${shownValue(isHigh ? limits.upper : limits.lower)}.`;
    case 'run':
      return `${which}: ${values.length} in a row ${isHigh ? 'above' : 'below'} the mean of ${shownValue(limits.centre)}.`;
    case 'trend':
      return `${which}: ${values.length} in a row ${isHigh ? 'rising' : 'falling'}, from ${shownValue(values[0] ?? 0)} to ${shownValue(values.at(-1) ?? 0)}.`;
    case 'two-of-three':
      return `${which}: 2 of 3 ${isHigh ? 'above' : 'below'} ${shownValue(twoThirds(limits, isHigh))}, two thirds of the way to the limit.`;
  }
}

function twoThirds({ centre, lower, upper }: Limits, isHigh: boolean): number {
  return centre + ((isHigh ? upper : lower) - centre) * (2 / 3);
}
