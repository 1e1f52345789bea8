import { expect, test } from 'vitest';
import { LANES_WORDS } from './lanes-words.ts';

test.each([
  [4 / 24, '4 hours', '4 Stunden', '4 h', '4 h'],
  [1 / 24, '1 hour', '1 Stunde', '1 h', '1 h'],
  [1, '1 day', '1 Tag', '1', '1'],
  [2.5, '2.5 days', '2,5 Tage', '2.5', '2,5'],
  [0, '0 days', '0 Tage', '0', '0'],
] as const)('a wait of %s days is told in the unit that says it', (days, english, german, short, kurz) => {
  const { en, de } = LANES_WORDS;
  expect([en.wait(days), de.wait(days)]).toEqual([english, german]);
  expect([en.shortWait(days), de.shortWait(days)]).toEqual([short, kurz]);
  expect(en.usually(days, 3)).toBe(`usually ${english} (3 cases)`);
  expect(en.shortWait(null)).toBe('–');
});
