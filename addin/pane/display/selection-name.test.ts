import { expect, test } from 'vitest';
import { english } from '../words/english/english.ts';
import { createFormats } from './formats.ts';
import { selectionName } from './selection-name.ts';

const words = english(createFormats('en-GB'));
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test.each([
  ['Milestones', [area(11, 2, 11, 2)], 'Milestones!C12'],
  ['Q1 plan', [area(11, 2, 13, 3)], "'Q1 plan'!C12:D14"],
  ['Plan', [area(0, 2, 1_048_575, 3)], 'Plan!C:D'],
  ['Plan', [area(2, 0, 3, 16_383)], 'Plan!3:4'],
  ['Plan', [area(0, 0, 0, 0), area(2, 2, 2, 2), area(4, 4, 4, 4)], 'Plan!A1 and 2 more'],
])('%s %j is named as Excel names it', (sheet, areas, name) => {
  expect(selectionName({ sheet, areas }, words)).toBe(name);
});
