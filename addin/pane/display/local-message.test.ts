import { expect, test } from 'vitest';
import { createFormats } from './formats.ts';
import { localMessage } from './local-message.ts';

const FINDING = {
  message: '“Due 1 Feb 2026” ends on 1 Feb 2026 (not 11 Feb 2026), before it starts on 1 Sep 2026.',
  evidence: { work: 'Due 1 Feb 2026', end: '2026-02-01', start: '2026-09-01', days: 1 },
};

test.each([
  ['en-US', '“Due 1 Feb 2026” ends on Feb 1, 2026 (not 11 Feb 2026), before it starts on Sep 1, 2026.'],
  ['en-GB', '“Due 1 Feb 2026” ends on 1 Feb 2026 (not 11 Feb 2026), before it starts on 1 Sept 2026.'],
])('a sentence has its days as they are written in %s, and names as the plan has them', (locale, expected) => {
  expect(localMessage(FINDING, 'en', createFormats(locale).day)).toBe(expected);
});
