import type { Language } from '../sheet/phrase.ts';
import type { Goal } from './goal.ts';
import { HEALTH_WORDS } from './health-words.ts';
import type { Health } from './health.ts';
import { presentLimits } from './process-chart.ts';
import { shownValue } from './shown-value.ts';
import { signalSentence } from './signal-sentence.ts';

/** Why a measure has its status: verdict, the strongest adverse signal, and what could not be said. */
export function healthSentence(health: Health, language: Language): string {
  const [adverse] = health.adverse;
  return [
    verdictSentence(health, language),
    ...(adverse === undefined ? [] : [HEALTH_WORDS[language].adverse(signalSentence(adverse, health.chart, language))]),
    ...health.unsaid.map(({ message }) => message[language]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function verdictSentence({ verdict, hasImproved, goal, chart, newest, ending }: Health, language: Language): string {
  const words = HEALTH_WORDS[language];
  const shown = (value: number): string => shownValue(value, language);
  const limits = ending === null ? presentLimits(chart) : ending.limits;
  if (goal === null || newest === null) return '';
  const aim = goalInWords(goal, language);
  if (verdict === null || limits === null) {
    const value = ending?.expected ?? newest;
    const isMet = value >= goal.low && value <= goal.high;
    if (ending === null) return (isMet ? words.meets : words.misses)(shown(value), aim);
    return (isMet ? words.endMeets : words.endMisses)(shown(value), aim);
  }
  const [low, high] = [shown(limits.lower), shown(limits.upper)];
  if (ending === null) return (hasImproved ? words.improved : words.verdict[verdict])(low, high, aim);
  return ending.left === 0 ? words.ended(shown(newest), aim) : words.willEnd(low, high, aim);
}

function goalInWords({ low, high }: Goal, language: Language): string {
  const { aim } = HEALTH_WORDS[language];
  const shown = (value: number): string => shownValue(value, language);
  if (low === high) return shown(low);
  if (high === Infinity) return aim.least(shown(low));
  return low === -Infinity ? aim.most(shown(high)) : aim.between(shown(low), shown(high));
}
