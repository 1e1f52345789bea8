import { expect, test } from 'vitest';
import { forumRhythm } from './forum-rhythm.ts';

test.each([
  ['Monthly cross-functional review', 'monthly'],
  ['MBR', 'monthly'],
  ['Monatsrunde', 'monthly'],
  ['Weekly sales', 'weekly'],
  ['wöchentliche Runde', 'weekly'],
  ['QBR', 'quarterly'],
  ['Daily stand-up', 'daily'],
  ['Annual board meeting', 'yearly'],
  ['Steering committee', null],
])('%s meets %s', (forum, rhythm) => {
  expect(forumRhythm(forum)).toBe(rhythm);
});
