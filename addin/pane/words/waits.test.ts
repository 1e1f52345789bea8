import { expect, test } from 'vitest';
import { createFormats } from '../display/formats.ts';
import { approvalHistory as inEnglish } from './english/approval-history.ts';
import { approvalHistory as inGerman } from './german/approval-history.ts';

const en = inEnglish(createFormats('en'));
const de = inGerman(createFormats('de'));

test('waits of a history are told in the unit that fits, of one and of several', () => {
  expect([en.waits(1, 5), de.waits(1, 5)]).toEqual([
    'median 1 working day, 9 of 10 within 5 working days',
    'Median 1 Arbeitstag, 9 von 10 binnen 5 Arbeitstagen',
  ]);
  expect([en.waits(4 / 24, 2), de.waits(4 / 24, 2)]).toEqual([
    'median 4 hours, 9 of 10 within 2 working days',
    'Median 4 Stunden, 9 von 10 binnen 2 Arbeitstagen',
  ]);
  expect([en.overLimit(4 / 24), de.overLimit(2)]).toEqual([
    'over the limit of 4 hours',
    'über der Grenze von 2 Arbeitstagen',
  ]);
  expect([en.limits(1 / 24, 1), de.limits(1, 1)]).toEqual(['limits 1 hour to 1 working day', 'Grenze 1 Arbeitstag']);
  expect([en.proposals.frees(20 / 24, null), de.proposals.frees(8, 41.3)]).toEqual([
    'Frees the 20 hours that they waited.',
    'Spart 41 Arbeitstage Wartezeit im Jahr.',
  ]);
});
