import { shownValue } from './shown-value.ts';
import type { Goal } from './goal.ts';
import type { Health } from './health.ts';
import { presentLimits } from './process-chart.ts';
import { signalSentence } from './signal-sentence.ts';
import type { HealthStatus } from './status.ts';

/** A status as it is shown. */
export const STATUS_WORDS: Readonly<Record<HealthStatus, string>> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  'no-data': 'No data',
};

/** Why a measure has its status: verdict, the strongest adverse signal, and what could not be said. */
export function healthSentence(health: Health): string {
  const [adverse] = health.adverse;
  return [
    verdictSentence(health),
    ...(adverse === undefined ? [] : [`Going the wrong way: ${signalSentence(adverse, health.chart)}`]),
    ...health.unsaid.map(({ message }) => message),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function verdictSentence({ verdict, goal, chart, newest, ending }: Health): string {
  const limits = ending === null ? presentLimits(chart) : ending.limits;
  if (goal === null || newest === null) return '';
  const aim = goalInWords(goal);
  if (verdict === null || limits === null) {
    const value = ending?.expected ?? newest;
    const isMet = value >= goal.low && value <= goal.high;
    const what =
      ending === null ? `The last reading, ${shownValue(value)},` : `The expected end, ${shownValue(value)},`;
    return `${what} ${isMet ? 'meets' : 'misses'} the target of ${aim}.`;
  }
  const span = `${shownValue(limits.lower)} to ${shownValue(limits.upper)}`;
  if (ending !== null)
    return `${ending.left === 0 ? `It ended at ${shownValue(newest)}` : `It will end between ${span}`}, the target is ${aim}.`;
  switch (verdict) {
    case 'capable':
      return `As it runs now (${span}) it meets the target of ${aim} every time.`;
    case 'incapable':
      return `As it runs now (${span}) it does not meet the target of ${aim}.`;
    case 'hit-and-miss':
      return `As it runs now (${span}) it meets the target of ${aim} by chance.`;
  }
}

function goalInWords({ low, high }: Goal): string {
  if (low === high) return shownValue(low);
  if (high === Infinity) return `at least ${shownValue(low)}`;
  return low === -Infinity ? `at most ${shownValue(high)}` : `${shownValue(low)} to ${shownValue(high)}`;
}
