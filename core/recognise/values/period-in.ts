import { periodParts } from './period.ts';

/** The span of time that a name tells, as it is written there, and the name with it left open. */
export interface PeriodIn {
  readonly period: string;
  /** `status #` for `Status Jan 2026`. */
  readonly rest: string;
}

const MOST_WORDS = 3;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The longest words of a name that are a span of time: `Jan`, `2026-01`, `KW 10`, `M1`; null where none are. */
export function periodIn(name: string): PeriodIn | null {
  const words = name.trim().split(/([\s_.,-]+)/);
  for (let length = MOST_WORDS; length > 0; length--)
    for (let at = 0; at + length * 2 - 2 < words.length; at += 2) {
      const text = words.slice(at, at + length * 2 - 1).join('');
      const period = spanOf(text.replaceAll('_', '-'));
      if (period === null) continue;
      const rest = [...words.slice(0, at), '#', ...words.slice(at + length * 2 - 1)].join('').toLowerCase();
      return { period, rest };
    }
  return null;
}

function spanOf(text: string): string | null {
  if (periodParts(text) !== null) return text;
  const counted = /^M ?(\d{1,2})$/i.exec(text)?.[1];
  return MONTHS[Number(counted ?? 0) - 1] ?? null;
}
