import { shownValue } from '../shown-value.ts';
import type { Bound, Condition, Doubt, SpanUnit, Trigger, Unreadable } from './trigger.ts';

type Tongue = 'en' | 'de';

const COMPARED = {
  en: { above: 'above', 'at-least': 'at least', below: 'below', 'at-most': 'at most', equal: 'exactly' },
  de: { above: 'über', 'at-least': 'mindestens', below: 'unter', 'at-most': 'höchstens', equal: 'genau' },
} as const;

const SPANS: Readonly<Record<Tongue, Readonly<Record<SpanUnit | 'reading', readonly [string, string]>>>> = {
  en: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    year: ['year', 'years'],
    reading: ['reading', 'readings'],
  },
  de: {
    day: ['Tag', 'Tagen'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monaten'],
    quarter: ['Quartal', 'Quartalen'],
    year: ['Jahr', 'Jahren'],
    reading: ['Messwert', 'Messwerten'],
  },
};

/** A trigger in words of the fixed vocabulary, to be confirmed: `Churn is above 4% in 2 consecutive months → start the save desk, Ben`. */
export function triggerSentence({ anyOf, action, who }: Trigger, tongue: Tongue): string {
  const [and, or] = tongue === 'de' ? [' und ', '; oder '] : [' and ', '; or '];
  const condition = anyOf.map((all) => all.map((one) => conditionSentence(one, tongue)).join(and)).join(or);
  return [condition, ...(action === null ? [] : [` → ${action}`]), ...(who === null ? [] : [`, ${who}`])].join('');
}

/** One condition in words: `change of NPS against the period before is below −10`. */
export function conditionSentence(condition: Condition, tongue: Tongue): string {
  const { measure, change, comparison, bound, upper, periods, unit } = condition;
  const isGerman = tongue === 'de';
  const against = {
    previous: isGerman ? 'zum Zeitraum davor' : 'against the period before',
    year: isGerman ? 'zum Vorjahr' : 'against a year before',
  };
  const what =
    change === null ? measure : `${isGerman ? 'Veränderung von' : 'change of'} ${measure} ${against[change.against]}`;
  const of = (one: Bound): string => boundInWords(one, tongue);
  const compared =
    comparison === 'between' || comparison === 'outside'
      ? `${comparison === 'outside' ? (isGerman ? 'nicht ' : 'not ') : ''}${isGerman ? 'zwischen' : 'between'} ${of(bound)} ${isGerman ? 'und' : 'and'} ${upper === null ? '…' : of(upper)}`
      : `${COMPARED[tongue][comparison]} ${of(bound)}`;
  const span = SPANS[tongue][unit ?? 'reading'][periods === 1 ? 0 : 1];
  const running =
    periods === 1
      ? ''
      : isGerman
        ? ` in ${periods} aufeinanderfolgenden ${span}`
        : ` in ${periods} consecutive ${span}`;
  return `${what} ${isGerman ? 'ist' : 'is'} ${compared}${running}`;
}

function boundInWords(bound: Bound, tongue: Tongue): string {
  if (bound.of === 'target') return tongue === 'de' ? 'dem Zielwert' : 'its target';
  const shown = shownValue(bound.isShare ? bound.value * 100 : bound.value).replace('-', '−');
  const local = tongue === 'de' ? shown.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : shown;
  if (bound.isShare) return `${local}${tongue === 'de' ? '\u00a0' : ''}%`;
  const { currency = '' } = bound;
  return /^\p{L}/u.test(currency) ? `${local}\u00a0${currency}` : `${currency}${local}`;
}

/** Why a text could not be read, in a sentence. */
export const UNREADABLE: Readonly<Record<Unreadable, Readonly<Record<Tongue, string>>>> = {
  empty: { en: 'There is no text.', de: 'Es steht kein Text da.' },
  'too-long': { en: 'The text is too long for a condition.', de: 'Der Text ist zu lang für eine Bedingung.' },
  'no-number': { en: 'It names no value to compare with.', de: 'Es fehlt ein Wert, mit dem verglichen wird.' },
  'no-comparison': {
    en: 'It does not say whether above or below the value.',
    de: 'Es fehlt, ob über oder unter dem Wert.',
  },
  'no-measure': { en: 'It names no measure.', de: 'Es fehlt die Kennzahl.' },
  'relative-target': {
    en: 'It compares with a part or multiple of the target: write the number.',
    de: 'Es vergleicht mit einem Teil oder Vielfachen des Zielwerts: Schreiben Sie die Zahl.',
  },
  exception: {
    en: 'It has an exception (“unless”, “2 of 3”), which the vocabulary does not have.',
    de: 'Es enthält eine Ausnahme („es sei denn“, „2 von 3“), die das Vokabular nicht kennt.',
  },
  contradiction: {
    en: 'It asks for two things that cannot both be.',
    de: 'Es verlangt zweierlei, das nicht zugleich sein kann.',
  },
};

/** What may have been meant otherwise, in a sentence. */
export const DOUBTS: Readonly<Record<Doubt, Readonly<Record<Tongue, string>>>> = {
  'unknown-measure': { en: 'No measure of the plan has that name.', de: 'Keine Kennzahl des Plans heißt so.' },
  'similar-measure': {
    en: 'The plan’s measure is called a little differently.',
    de: 'Die Kennzahl des Plans heißt etwas anders.',
  },
  'no-such-name': {
    en: 'There are no measures to find the name among.',
    de: 'Es gibt keine Kennzahlen, unter denen der Name zu finden wäre.',
  },
  'number-style': {
    en: 'The mark in the number can group thousands or be a decimal one.',
    de: 'Das Zeichen in der Zahl kann Tausender gliedern oder ein Dezimalzeichen sein.',
  },
  'mixed-and-or': { en: '“And” was taken before “or”.', de: '„Und“ wurde vor „oder“ genommen.' },
  'shared-duration': {
    en: 'The number of periods was taken for the last comparison alone.',
    de: 'Die Zahl der Zeiträume wurde nur für den letzten Vergleich genommen.',
  },
  'direction-of-crossing': {
    en: 'Crossing was taken as rising above.',
    de: 'Das Kreuzen wurde als Überschreiten genommen.',
  },
  'change-or-level': {
    en: 'It can speak of the size of the change or of the value reached.',
    de: 'Es kann die Größe der Veränderung oder der erreichte Wert gemeint sein.',
  },
  'long-name': { en: 'The name of the measure is very long.', de: 'Der Name der Kennzahl ist sehr lang.' },
};
