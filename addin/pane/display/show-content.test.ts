import { expect, test } from 'vitest';
import { createFormats } from './formats.ts';
import { english } from '../words/english/english.ts';
import { showContent } from './show-content.ts';

const show = createFormats('en-GB');
const pane = { show, words: english(show) };
const date = { value: 44_927, formula: null, numberFormat: 'd mmm yyyy' };

test.each([
  [1900, 'Date 2023-01-01'],
  [1904, 'Date 2027-01-02'],
] as const)('a date of a workbook counted from %i', (dateSystem, full) => {
  expect(showContent(date, dateSystem, pane).full).toBe(full);
});

test('text that looks like a formula stays text, and a formula shows as one', () => {
  expect(showContent({ value: '=1+1', formula: null, numberFormat: null }, 1900, pane).text).toBe('“=1+1”');
  expect(showContent({ value: 2, formula: '1+1', numberFormat: null }, 1900, pane).text).toBe('=1+1');
});
