import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import type { Outcome } from './outcome.ts';

/** A whole number from 1 to `most` that an option gives; `otherwise` where it is not given. */
export function countOf(typed: Typed, option: string, otherwise: number, most: number): Outcome<number> {
  const given = valueOf(typed, option);
  if (given === null) return { ok: true, value: otherwise };
  const count = /^\d{1,16}$/.test(given) ? Number(given) : 0;
  if (count >= 1 && count <= most) return { ok: true, value: count };
  return { ok: false, message: `--${option} needs a whole number from 1 to ${most}.` };
}
