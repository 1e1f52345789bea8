import { expect, test } from 'vitest';
import { createFormats } from '../display/formats.ts';
import { approvals } from './english/approvals.ts';
import { lanes } from './english/lanes.ts';

test('one approves, several approve', () => {
  const show = createFormats('en');
  const words = approvals(show);
  expect([words.approves('Ada', 1), words.approves('Ada, Ben', 2)]).toEqual(['Ada approves', 'Ada, Ben approve']);
  expect([words.standsIn('Ada', 1), words.standsIn('Ada, Ben', 2)]).toEqual(['Ada stands in', 'Ada, Ben stand in']);
  expect(lanes(show).asks('Ada, Ben', 2)).toBe('Ada, Ben approve');
});
