import { expect, test } from 'vitest';
import { periodIn } from './period-in.ts';

test.each([
  ['Jan', 'Jan', '#'],
  ['2026-01', '2026-01', '#'],
  ['Status Jan 2026', 'Jan 2026', 'status #'],
  ['Report_2026_02', '2026-02', 'report_#'],
  ['KW_10', 'KW-10', '#'],
  ['KW 10', 'KW 10', '#'],
  ['M3', 'Mar', '#'],
  ['Jan 26 v2', 'Jan 26', '# v2'],
])('The time in “%s” is %s', (name, period, rest) => {
  expect(periodIn(name)).toEqual({ period, rest });
});

test.each(['Plan', 'Sheet1', 'Team M', 'M13'])('“%s” tells no time', (name) => {
  expect(periodIn(name)).toBeNull();
});
