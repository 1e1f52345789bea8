import type { Language } from '../sheet/phrase.ts';
import type { Verdict } from './verdict.ts';

/** What a signal is told with; values as they are shown, readings counted from 1. */
interface Told {
  readonly at: number;
  readonly to: number;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly line: string;
}

const english = {
  adverse: (signal: string) => `Going the wrong way: ${signal}`,
  meets: (value: string, aim: string) => `The last reading, ${value}, meets the target of ${aim}.`,
  misses: (value: string, aim: string) => `The last reading, ${value}, misses the target of ${aim}.`,
  endMeets: (value: string, aim: string) => `The expected end, ${value}, meets the target of ${aim}.`,
  endMisses: (value: string, aim: string) => `The expected end, ${value}, misses the target of ${aim}.`,
  ended: (value: string, aim: string) => `It ended at ${value}, the target is ${aim}.`,
  willEnd: (low: string, high: string, aim: string) => `It will end between ${low} and ${high}, the target is ${aim}.`,
  verdict: {
    capable: (low: string, high: string, aim: string) =>
      `As it runs now (${low} to ${high}) it meets the target of ${aim} every time.`,
    incapable: (low: string, high: string, aim: string) =>
      `As it runs now (${low} to ${high}) it does not meet the target of ${aim}.`,
    'hit-and-miss': (low: string, high: string, aim: string) =>
      `As it runs now (${low} to ${high}) it meets the target of ${aim} by chance.`,
  } satisfies Readonly<Record<Verdict, unknown>>,
  improved: (low: string, high: string, aim: string) =>
    `It ran at ${low} to ${high} and has got better: it meets the target of ${aim} now.`,
  aim: {
    least: (value: string) => `at least ${value}`,
    most: (value: string) => `at most ${value}`,
    between: (low: string, high: string) => `${low} to ${high}`,
  },
  high: {
    'outside-limits': ({ at, first, line }: Told) => `Reading ${at} (${first}) is above the upper limit of ${line}.`,
    run: ({ at, to, count, line }: Told) => `Readings ${at} to ${to}: ${count} in a row above the mean of ${line}.`,
    trend: ({ at, to, count, first, last }: Told) =>
      `Readings ${at} to ${to}: ${count} in a row rising, from ${first} to ${last}.`,
    'two-of-three': ({ at, to, line }: Told) =>
      `Readings ${at} to ${to}: 2 of 3 above ${line}, two thirds of the way to the limit.`,
  },
  low: {
    'outside-limits': ({ at, first, line }: Told) => `Reading ${at} (${first}) is below the lower limit of ${line}.`,
    run: ({ at, to, count, line }: Told) => `Readings ${at} to ${to}: ${count} in a row below the mean of ${line}.`,
    trend: ({ at, to, count, first, last }: Told) =>
      `Readings ${at} to ${to}: ${count} in a row falling, from ${first} to ${last}.`,
    'two-of-three': ({ at, to, line }: Told) =>
      `Readings ${at} to ${to}: 2 of 3 below ${line}, two thirds of the way to the limit.`,
  },
};

const german: typeof english = {
  adverse: (signal) => `In die falsche Richtung: ${signal}`,
  meets: (value, aim) => `Der letzte Wert, ${value}, erreicht das Ziel (${aim}).`,
  misses: (value, aim) => `Der letzte Wert, ${value}, verfehlt das Ziel (${aim}).`,
  endMeets: (value, aim) => `Das erwartete Ende, ${value}, erreicht das Ziel (${aim}).`,
  endMisses: (value, aim) => `Das erwartete Ende, ${value}, verfehlt das Ziel (${aim}).`,
  ended: (value, aim) => `Es endete bei ${value}; das Ziel ist ${aim}.`,
  willEnd: (low, high, aim) => `Es wird zwischen ${low} und ${high} enden; das Ziel ist ${aim}.`,
  verdict: {
    capable: (low, high, aim) => `So, wie es läuft (${low} bis ${high}), wird das Ziel (${aim}) immer erreicht.`,
    incapable: (low, high, aim) => `So, wie es läuft (${low} bis ${high}), wird das Ziel (${aim}) nicht erreicht.`,
    'hit-and-miss': (low, high, aim) =>
      `So, wie es läuft (${low} bis ${high}), wird das Ziel (${aim}) nur zufällig erreicht.`,
  },
  improved: (low, high, aim) =>
    `Es lief bei ${low} bis ${high} und ist besser geworden: Das Ziel (${aim}) wird jetzt erreicht.`,
  aim: {
    least: (value) => `mindestens ${value}`,
    most: (value) => `höchstens ${value}`,
    between: (low, high) => `${low} bis ${high}`,
  },
  high: {
    'outside-limits': ({ at, first, line }) => `Wert ${at} (${first}) liegt über der oberen Grenze von ${line}.`,
    run: ({ at, to, count, line }) => `Werte ${at} bis ${to}: ${count} in Folge über dem Mittel von ${line}.`,
    trend: ({ at, to, count, first, last }) =>
      `Werte ${at} bis ${to}: ${count} in Folge steigend, von ${first} auf ${last}.`,
    'two-of-three': ({ at, to, line }) =>
      `Werte ${at} bis ${to}: 2 von 3 über ${line}, zwei Dritteln des Wegs zur Grenze.`,
  },
  low: {
    'outside-limits': ({ at, first, line }) => `Wert ${at} (${first}) liegt unter der unteren Grenze von ${line}.`,
    run: ({ at, to, count, line }) => `Werte ${at} bis ${to}: ${count} in Folge unter dem Mittel von ${line}.`,
    trend: ({ at, to, count, first, last }) =>
      `Werte ${at} bis ${to}: ${count} in Folge fallend, von ${first} auf ${last}.`,
    'two-of-three': ({ at, to, line }) =>
      `Werte ${at} bis ${to}: 2 von 3 unter ${line}, zwei Dritteln des Wegs zur Grenze.`,
  },
};

/** What is said of the health of a measure, by language. */
export const HEALTH_WORDS: Readonly<Record<Language, typeof english>> = { en: english, de: german };
