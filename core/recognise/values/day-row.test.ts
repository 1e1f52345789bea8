import { expect, test } from 'vitest';
import { readDayRow } from './day-row.ts';

test.each([
  [['1/5/2026', '1/12/2026', '1/19/2026'], undefined, ['2026-01-05', '2026-01-12', '2026-01-19']],
  [['5/1/2026', '12/1/2026', '19/1/2026'], undefined, ['2026-01-05', '2026-01-12', '2026-01-19']],
  [['1/1/2026', '2/1/2026', '3/1/2026'], undefined, ['2026-01-01', '2026-02-01', '2026-03-01']],
  [['01.01.2026', '02.01.2026', '03.01.2026'], undefined, ['2026-01-01', '2026-02-01', '2026-03-01']],
  [['22 Dec', '29 Dec', '5 Jan'], 2025, ['2025-12-22', '2025-12-29', '2026-01-05']],
  [['05.01.', '12.01.', '19.01.'], 2026, ['2026-01-05', '2026-01-12', '2026-01-19']],
  [['w/c 5 Jan', 'w/c 12 Jan', 'w/c 19 Jan'], 2026, ['2026-01-05', '2026-01-12', '2026-01-19']],
  [
    ['Week ending 09/01/2026', 'Week ending 16/01/2026', 'Week ending 23/01/2026'],
    undefined,
    ['2026-01-09', '2026-01-16', '2026-01-23'],
  ],
  [['Name', '2026-01-05', '2026-01-12', '2026-01-19'], 2026, [null, '2026-01-05', '2026-01-12', '2026-01-19']],
])('The days of %j, in %s, are %j', (texts, year, days) => {
  expect(readDayRow(texts, year).map((span) => span?.start ?? null)).toEqual(days);
});

test.each([
  ['Sprint 1 (5 Jan - 16 Jan)', '2026-01-05', '2026-01-16'],
  ['5–16 Jan', '2026-01-05', '2026-01-16'],
  ['05.01.–16.01.', '2026-01-05', '2026-01-16'],
])('%s runs from %s to %s', (text, start, end) => {
  expect(readDayRow([text, '19 Jan', '2 Feb'], 2026)[0]).toEqual({ start, end });
});

test('The year may be said once, at the end', () => {
  const spans = readDayRow(['S1 (5 Jan - 16 Jan 2026)', 'S2 (19 Jan - 30 Jan 2026)', 'S3 (2 Feb - 13 Feb 2026)']);
  expect(spans.map((span) => span?.start)).toEqual(['2026-01-05', '2026-01-19', '2026-02-02']);
});

test.each([
  [['12.01.2026', '15.01.2026', '30.06.2026']],
  [['1/5/2026', '1/12/2026']],
  [['5 Jan', '12 Jan', '19 Jan']],
  [['1.5', '2.5', '3.5']],
  [['Version 1', 'Version 2', 'Version 3']],
])('%j is no row of days in even steps', (texts) => {
  expect(readDayRow(texts).every((span) => span === null)).toBe(true);
});
