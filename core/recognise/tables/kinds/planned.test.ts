import { expect, test } from 'vitest';
import type { Meaning } from '../../../plan/table.ts';
import { isPlanned } from './planned.ts';

const choices = (...meanings: readonly Meaning[]) =>
  meanings.map((meaning) => ({ meaning, weight: 2, margin: 1, reasons: [] }));

test.each([
  [['owner', 'due', 'status'], true],
  [['start', 'end', 'status'], true],
  [['start', 'due', 'percent_complete'], true],
  [['start', 'end'], false],
  [['start', 'status'], false],
  [['title', 'due', 'status'], false],
] as const)('Columns %j say what is planned: %s', (meanings, expected) => {
  expect(isPlanned(choices(...meanings))).toBe(expected);
});
