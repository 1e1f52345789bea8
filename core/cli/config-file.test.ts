import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../audit/rules/index.ts';
import type { Language } from '../sheet/phrase.ts';
import { readConfig } from './config-file.ts';

function said(text: string, language: Language = 'en'): string | object {
  const file = join(mkdtempSync(join(tmpdir(), 'lanekeeper-config-')), 'c.json');
  writeFileSync(file, text);
  const read = readConfig({ names: [], options: new Map([['config', [file]]]), language, input: null }, RULES);
  return read.ok ? read.value : read.message.replaceAll(file, 'c.json');
}

test.each([
  ['{"params":{"stuck-in-decide":{"days":"7"}}}', '“params › stuck-in-decide › days” must be a number'],
  ['{"params":{"stuck-in-decide":7}}', '“params › stuck-in-decide” must be settings in {…}'],
  ['{"failOn":"bad"}', '“failOn” must be one of critical, serious, moderate, minor, none'],
  ['{"holidays":["2026-01-01","25.12.2026"]}', '“holidays › entry 2” must be a day written YYYY-MM-DD'],
  ['{"fiscalYearStart":13}', '“fiscalYearStart” must be 12 or less'],
  ['{"fiscalYearStart":1.5}', '“fiscalYearStart” must be a whole number'],
  ['{"workingWeekdays":[]}', '“workingWeekdays” must hold at least one entry'],
  ['{"workingWeekdays":[0]}', '“workingWeekdays › entry 1” must be 1 or more'],
  ['{"rulesOff":"stray-space"}', '“rulesOff” must be a list in […]'],
  ['{"rulesOff":[7]}', '“rulesOff › entry 1” must be a text in quotes'],
  ['{"processChanges":[{"measure":"Churn","reason":""}]}', '“processChanges › entry 1 › on” is missing'],
  ['[]', 'the file must hold settings in {…}'],
  ['null', 'the file must hold settings in {…}'],
])('%s: %s', (text, why) => {
  expect(said(text)).toBe(`c.json cannot be used: ${why}.`);
});

test.each([
  ['{"rulesof":[]}', 'c.json sets “rulesof”, which is no setting. Did you mean rulesOff?'],
  [
    '{"processChanges":[{"measure":"a","on":"2026-01-01","reson":""}]}',
    'c.json sets “reson”, which is no setting. Did you mean reason?',
  ],
  ['{"params":{"stuck-in-decid":{}}}', 'c.json names a rule “stuck-in-decid” that does not exist.'],
  ['{"params":{"stuck-in-decide":{"day":3}}}', 'c.json sets “day” of stuck-in-decide, which has no such parameter.'],
  [
    '{"params":{"stuck-in-decide":{"days":-5}}}',
    'c.json sets “days” of stuck-in-decide to what it cannot be: it goes from 0 upwards.',
  ],
  [
    '{"params":{"commitment-without-buffer":{"confidence":80}}}',
    'c.json sets “confidence” of commitment-without-buffer to what it cannot be: it goes from 0 to 1.',
  ],
])('%s is refused', (text, sentence) => {
  expect(said(text)).toContain(sentence);
});

test.each(['{"failOn":"bad"}', '{"rulesof":[]}', '[]', '{"params":{"stuck-in-decide":{"days":-5}}}'])(
  '%s is refused in German too',
  (text) => expect(said(text, 'de')).toMatch(/^c\.json (?:lässt sich nicht verwenden|setzt „).*[.?]$/),
);

test('what can be used is read', () => {
  const text = '{"params":{"negative-cash":{"floor":-20000}},"holidays":["2026-12-25"],"failOn":"none"}';
  expect(said(`\uFEFF${text}`)).toEqual(JSON.parse(text));
});
