import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import type { Outcome } from './outcome.ts';

const A_DAY = 86_400;

/** A whole number that an option gives, from `least` (1) to `most`; `otherwise` where it is not given. */
export function countOf<T extends number | null>(
  typed: Typed,
  option: string,
  otherwise: T,
  { least = 1, most }: { readonly least?: number; readonly most: number },
): Outcome<number | T> {
  const given = valueOf(typed, option);
  if (given === null) return { ok: true, value: otherwise };
  const count = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
  if (count >= least && count <= most) return { ok: true, value: count };
  const end = most === Number.MAX_SAFE_INTEGER ? null : most;
  return { ok: false, message: COMPLAINTS[typed.language].needsCount(`--${option}`, least, end, given) };
}

/** Seconds that an option gives, above 0 and up to `most` (a day); `otherwise` where it is not given. */
export function secondsOf<T extends number | null>(
  typed: Typed,
  option: string,
  otherwise: T,
  most = A_DAY,
): Outcome<number | T> {
  const given = valueOf(typed, option);
  if (given === null) return { ok: true, value: otherwise };
  const seconds = /^\d{1,9}(?:\.\d{1,3})?$/.test(given) ? Number(given) : 0;
  if (seconds > 0 && seconds <= most) return { ok: true, value: seconds };
  return { ok: false, message: COMPLAINTS[typed.language].needsSeconds(`--${option}`, most, given) };
}
