import { expect, test } from 'vitest';
import { say } from '../telling/say.ts';
import { english } from './english.ts';
import { createFormats } from './formats.ts';
import { german } from './german.ts';
import { PAGE_ENGLISH } from './page-english.ts';
import { PAGE_GERMAN } from './page-german.ts';
import { RECORD_ENGLISH } from './record-english.ts';
import { RECORD_GERMAN } from './record-german.ts';

/** Every text of a catalogue by its path; functions are called with what is text and number enough. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...args: unknown[]) => unknown;
    const said = ['key', 'running', 'user', 2].map((it) => {
      try {
        return String(call(it, it, it));
      } catch {
        return 'undefined';
      }
    });
    return [[path, said.find((text) => text !== 'undefined') ?? '']];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const en = new Map(textsOf(english(createFormats('en'))));
const de = new Map(textsOf(german(createFormats('de'))));
const SAME = /^(language|options\.(title|page)|work\.(in|integrator|initiative))$/;

test('both catalogues say the same things, nothing is empty, and German is German', () => {
  expect([...de.keys()]).toEqual([...en.keys()]);
  expect([...en, ...de].filter(([, text]) => text.trim() === '')).toEqual([]);
  const alike = [...en].filter(([path, text]) => /\p{L}{3}/u.test(text) && de.get(path) === text && !SAME.test(path));
  expect(alike).toEqual([]);
});

test('German uses German quotes, and an ellipsis stands apart', () => {
  const wrong = [...de].filter(
    ([, text]) => /["”]|\p{L}…/u.test(text) || text.split('„').length !== text.split('“').length,
  );
  expect(wrong).toEqual([]);
});

test.each([
  [30_000, 'this minute'],
  [5 * 60_000, '5 minutes ago'],
  [26 * 3_600_000, 'yesterday'],
  [9 * 86_400_000, '9 days ago'],
])('%d ms ago is %s', (milliseconds, text) => expect(createFormats('en').ago(milliseconds)).toBe(text));

const PAGES = { en: { ...PAGE_ENGLISH, ...RECORD_ENGLISH }, de: { ...PAGE_GERMAN, ...RECORD_GERMAN } };
/** `7 more` and `7 weitere` are of any number. */
const UNCOUNTED = /^(?:more|weitere)$/;

test.each(['en', 'de'] as const)('in %s whatever is counted on pages is said of one and of several', (language) => {
  const counted = Object.values(PAGES[language]).flatMap((text) =>
    [...text.matchAll(/\{(?:amount|count|days)\} (\p{L}{2,})/gu)].map(([, noun = '']) => noun),
  );
  expect(counted.filter((noun) => !UNCOUNTED.test(noun))).toEqual([]);
});

test.each([
  [PAGE_ENGLISH.waitsSince, { days: 1 }, 'waits for 1 day'],
  [PAGE_GERMAN.waitsSince, { days: 1 }, 'wartet seit 1 Tag'],
  [PAGE_GERMAN.waitsSince, { days: 21 }, 'wartet seit 21 Tagen'],
  [PAGE_ENGLISH.guardrailCount, { count: 1 }, '1 guardrail'],
  [RECORD_ENGLISH.months, { amount: '1' }, '1 month'],
  [RECORD_GERMAN.months, { amount: '1' }, '1 Monat'],
  [RECORD_GERMAN.months, { amount: '1,5' }, '1,5 Monate'],
  [RECORD_ENGLISH.hours, { amount: '0' }, '0 hours'],
  [RECORD_GERMAN.cases, { wait: '1 Tag', count: '1' }, 'Übliche Wartezeit 1 Tag, der Median von 1 Fall'],
])('“%s” of %j is “%s”', (text, data, said) => expect(say(text, data)).toBe(said));
