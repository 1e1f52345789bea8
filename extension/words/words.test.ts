import { expect, test } from 'vitest';
import { english } from './english.ts';
import { createFormats } from './formats.ts';
import { german } from './german.ts';

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
