import { expect, test } from 'vitest';
import { standing } from './tally.ts';

test.each([
  [{ critical: 3, serious: 11, moderate: 20, minor: 4, accepted: 0 }, '3 critical · 11 serious · 24 more'],
  [{ critical: 0, serious: 0, moderate: 1, minor: 0, accepted: 0 }, '1 lesser finding'],
  [{ critical: 0, serious: 2, moderate: 0, minor: 0, accepted: 1 }, '2 serious · 1 accepted'],
  [{ critical: 0, serious: 0, moderate: 0, minor: 0, accepted: 2 }, 'no findings · 2 accepted'],
])('%j stands as %s', (tally, told) => expect(standing(tally)).toBe(told));
