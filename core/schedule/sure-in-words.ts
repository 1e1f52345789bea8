import type { Day } from '../calendar/day.ts';
import type { Language } from '../sheet/phrase.ts';
import type { FinishConfidence } from './finish-confidence.ts';

const WORDS = {
  en: {
    sure: '',
    first: '% sure',
    other: '%',
    by: 'by',
    and: 'and',
    under: 'under 1%',
    over: 'over 99%',
    percent: '%',
    none: 'on the path in none of the samples',
    all: 'on the path in all samples',
    some: (share: string) => `on the path in ${share} of the samples`,
  },
  de: {
    sure: 'zu ',
    first: '\u00A0% sicher',
    other: '\u00A0%',
    by: 'bis',
    and: 'und',
    under: 'unter 1\u00A0%',
    over: 'über 99\u00A0%',
    percent: '\u00A0%',
    none: 'in keiner der Stichproben auf dem Pfad',
    all: 'in allen Stichproben auf dem Pfad',
    some: (share: string) => `in ${share} der Stichproben auf dem Pfad`,
  },
} as const;

/**
 * By which days a finish is 50, 80 and 90% sure; what falls on one day is told once: `50% sure by 27 Apr 2027, 80 and 90%
 * by 28 Apr 2027`. `day` writes a day.
 */
export function sureInWords(
  { p50, p80, p90 }: Pick<FinishConfidence, 'p50' | 'p80' | 'p90'>,
  language: Language,
  day: (day: Day) => string,
): string {
  const { sure, first, other, by, and } = WORDS[language];
  const percents = new Map<Day, number[]>();
  for (const [percent, on] of [
    [50, p50],
    [80, p80],
    [90, p90],
  ] as const)
    percents.set(on, [...(percents.get(on) ?? []), percent]);
  return [...percents]
    .map(([on, [lowest = 0, ...more]], at) => {
      const last = more.pop();
      const list = last === undefined ? `${lowest}` : `${[lowest, ...more].join(', ')} ${and} ${last}`;
      return `${sure}${list}${at === 0 ? first : other} ${by} ${day(on)}`;
    })
    .join(', ');
}

/** How likely something is, as samples tell it: what never or always came about in them is neither 0 nor 100%. */
export function chanceInWords(chance: number, language: Language): string {
  const { under, over, percent } = WORDS[language];
  if (chance < 0.01) return under;
  return chance > 0.99 ? over : `${Math.round(chance * 100)}${percent}`;
}

/** In how many of the samples work lies on the path: none and all are counted, so that they are said as they are. */
export function onPathInWords(share: number, language: Language): string {
  const { none, all, some } = WORDS[language];
  if (share === 0) return none;
  return share === 1 ? all : some(chanceInWords(share, language));
}
