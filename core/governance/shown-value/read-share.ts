import { readNumber } from './read-number.ts';
import type { Read } from './shown-trouble.ts';
import { readAs, unread } from './shown-trouble.ts';

const PERCENT = /^[%٪％﹪]$/;
/** Labels that say that bare numbers under them are percent. */
const OF_PERCENT = /[%٪％]|(?<![\p{L}])(?:pct|percent(?:age)?|prozent|pourcentage|porcentaje|percentuale)(?![\p{L}])/iu;

/** Reads a share (0–1) that is shown in percent; a bare number is one only where its label says so. */
export function readShare(text: string, locale: string, label: string): Read<number> {
  const number = readNumber(text, locale);
  if (!number.ok) return number;
  const { digits, before, after } = number.value;
  const around = before + after;
  if (around === '' ? !OF_PERCENT.test(label) : !PERCENT.test(around)) return unread('other-unit');
  // 1.1 ÷ 100 is not 0.011 in binary; its digits are.
  return readAs(Number(`${digits}e-2`));
}
