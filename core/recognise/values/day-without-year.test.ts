import { expect, test } from 'vitest';
import { isDayWithoutYear } from './day-without-year.ts';

test.each(['12 Mar', '12. März', '12-mar', '12 de marzo', 'Mar 12th', 'Do, 12. März', '12.3.', '3月12日', '3월 12일'])(
  '“%s” leaves its year to the reader',
  (text) => {
    expect(isDayWithoutYear(text)).toBe(true);
  },
);

test.each(['March', '12', '32 Mar', '12 Monkeys', '2026-03-12', '13月12日', '3.12', 'Mar 2026', '12 Mar 2026'])(
  '“%s” does not',
  (text) => {
    expect(isDayWithoutYear(text)).toBe(false);
  },
);
