import { expect, test } from 'vitest';
import { isHard, readConstraint } from './constraint.ts';

test.each([
  ['Must Finish On', 'finish on null', true],
  ['Must Start On 2026-05-04', 'start on 2026-05-04', true],
  ['MFO', 'finish on null', true],
  ['Start No Earlier Than', 'start not-before null', false],
  ['Start No Later Than 2026-05-04', 'start not-after 2026-05-04', true],
  ['finish_no_later_than: 2026-05-04', 'finish not-after 2026-05-04', true],
  ['Start On or After', 'start not-before null', false],
  ['Finish On or Before', 'finish not-after null', true],
  ['Muss enden am', 'finish on null', true],
  ['Ende nicht früher als', 'finish not-before null', false],
  ['Mandatory Start', 'start on null', true],
])('%s', (text, read, hard) => {
  const constraint = readConstraint(text);
  expect(constraint === null ? null : `${constraint.end} ${constraint.bound} ${constraint.day}`).toBe(read);
  expect(constraint !== null && isHard(constraint)).toBe(hard);
});

test.each(['As Soon As Possible', 'So früh wie möglich', 'ASAP', 'budget', ''])('%s binds nothing', (text) => {
  expect(readConstraint(text)).toBeNull();
});
