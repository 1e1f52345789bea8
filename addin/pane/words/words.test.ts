import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createFormats, localeFor } from '../display/formats.ts';
import { english } from './english/english.ts';
import { publish as englishPublish } from './english/publish.ts';
import { planViews as englishViews } from './english/plan-views.ts';
import { german } from './german/german.ts';
import { planViews as germanViews } from './german/plan-views.ts';
import { publish as germanPublish } from './german/publish.ts';
import { languageOf } from './language.ts';
import { loadWords } from './load-words.ts';

const PANE = resolve(import.meta.dirname, '..');
const views = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

/** What stands between tags or in attributes that people read or hear, and is no expression. */
function literalsIn(source: string): string[] {
  const code = source.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$|^(?:export )?interface [^]*?^\}|[!=]== '[^']*'/gm, '');
  const found = [
    // An attribute that people read or hear.
    /\b(?:aria-label|aria-description|title|placeholder|alt|label)=(?:"[^"]*\p{L}[^"]*"|\{[^}]*?[`'"][^`'"$]*\p{L}{2})/gu,
    // Text between tags and expressions.
    /(?<=\}|<\/?\w[^<>]*>)[^<>{}()=;:?&|'`]*\p{L}[^<>{}()=;:?&|'`]*(?=<\/|<[a-z]|\{)/gu,
    // A sentence kept in a string.
    /(['"`])\p{Lu}\p{Ll}[^'"`\n]* [^'"`\n]*\1/gu,
  ];
  return found.flatMap((pattern) => code.match(pattern) ?? []).map((literal) => literal.trim());
}

test('no view says a word that is not in the catalogue', () => {
  const said = views.flatMap((file) =>
    literalsIn(readFileSync(resolve(PANE, file), 'utf8')).map((literal) => `${file}: ${literal}`),
  );
  expect(said).toEqual([]);
});

test.each([
  '<p>Some words</p>',
  '<p>{name} words</p>',
  '<p>words {name}</p>',
  '<button aria-label="Close">',
  "<button title={open ? 'a' : `Close ${it}`} placeholder={`Close`}>",
  '<Icon name="x" />\n  Back\n  </button>',
  "const said = open ? 'It is open' : '';",
])('the check sees a literal: %s', (source) => {
  expect(literalsIn(source)).not.toEqual([]);
});

/** Every text of a catalogue by its path; functions are called with numbers, which are strings enough. */
function textsOf(value: unknown, path = ''): [string, string][] {
  // What it gives back is recognition's; german-reasons.test.ts holds it.
  if (path === 'reason') return [];
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...args: unknown[]) => unknown;
    return [1, 2].map((amount) => [`${path}(${amount})`, String(call(amount, [amount], amount))]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const [inEnglish, inGerman] = [createFormats('en'), createFormats('de')];
// What views and dialogs load for themselves is held here too.
const en = new Map(textsOf({ ...english(inEnglish), ...englishViews(inEnglish), publish: englishPublish(inEnglish) }));
const de = new Map(textsOf({ ...german(inGerman), ...germanViews(inGerman), publish: germanPublish(inGerman) }));

test('both catalogues say the same things, and nothing is left empty', () => {
  expect([...de.keys()]).toEqual([...en.keys()]);
  const empty = [...en, ...de].filter(([, text]) => text.trim() === '');
  expect(empty.map(([path]) => path)).toEqual([]);
});

/** Words that are the same in both languages. */
const SAME =
  /^(language|kinds\.(budget|scorecard)|meanings\.(initiative|link|phase|sprint|person|persona|team|trend|definition|status|memo|integrator|system)|whatIf\.pieces\.initiative|frame\.(keys\.escape)|findings\.filter\b.*)/;

test('German is German: only what both languages share reads alike', () => {
  const alike = [...en].filter(([path, text]) => /\p{L}{3}/u.test(text) && de.get(path) === text && !SAME.test(path));
  expect(alike.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
});

test('German uses German quotes and no straight ones, and an ellipsis stands apart', () => {
  const wrong = [...de].filter(
    ([, text]) => /["”]|\p{L}…/u.test(text) || text.split('„').length !== text.split('“').length,
  );
  expect(wrong).toEqual([]);
});

test('what is loaded for German alone imports nothing else', () => {
  const folder = resolve(import.meta.dirname, 'german');
  const imports = readdirSync(folder).flatMap(
    (file) => readFileSync(resolve(folder, file), 'utf8').match(/^import (?!type ).*$/gm) ?? [],
  );
  expect(imports.length).toBeGreaterThan(5);
  // Words that core has in German too are German alone.
  const own = (line: string): boolean =>
    line.includes("from './") || /core\/.*\/german(-reasons|-meanings|-questions)?\.ts'/.test(line);
  expect(imports.filter((line) => !own(line))).toEqual([]);
  const shared = [
    'capacity/question/words/german',
    'capacity/ledger/words/german',
    'audit/report/german-reasons',
    'audit/report/german-meanings',
    'audit/report/german-questions',
  ];
  for (const part of shared) {
    const core = resolve(import.meta.dirname, `../../../core/${part}.ts`);
    expect(readFileSync(core, 'utf8')).not.toMatch(/^import (?!type )/m);
  }
});

test('one and many', () => {
  expect(en.get('told.fixed(1)')).toContain('1 cell ');
  expect(en.get('frame.standing.clean(1)')).toBe('Nothing found in 1 table.');
  expect(en.get('frame.standing.clean(2)')).toBe('Nothing found in 2 tables.');
  expect(de.get('frame.standing.clean(1)')).toBe('Kein Befund in 1 Tabelle.');
  expect(de.get('frame.standing.clean(2)')).toBe('Kein Befund in 2 Tabellen.');
});

test('nothing is used that Office forbids in a pane', () => {
  const forbidden = /\b(?:alert|confirm|prompt)\(|history\.(?:push|replace)State|(?:local|session)Storage|window\.open/;
  const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
  expect(files.filter((file) => forbidden.test(readFileSync(resolve(PANE, file), 'utf8')))).toEqual([]);
});

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-ch', 'de'],
  ['en-US', 'en'],
  ['fr', 'en'],
  ['den', 'en'],
  ['', 'en'],
])('who reads “%s” gets %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test('numbers and days are written as they are where the planner sits, in the pane’s language', () => {
  expect(localeFor('de', 'de-CH')).toBe('de-CH');
  expect(localeFor('en', 'fr-FR')).toBe('en');
  expect(createFormats('de').number(1234.5)).toBe('1.234,5');
  expect(createFormats('de-CH').number(1234.5)).toMatch(/^1.234\.5$/);
  expect(createFormats('en-GB').text('2026-08-14')).toEqual({ text: '14 Aug 2026', iso: '2026-08-14' });
});

test('words are loaded by language', async () => {
  expect((await loadWords('de', createFormats('de'))).frame.findings).toBe('Befunde');
  expect((await loadWords('en', createFormats('en'))).frame.findings).toBe('Findings');
});
