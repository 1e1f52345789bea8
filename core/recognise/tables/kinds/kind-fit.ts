import type { Meaning } from '../../../plan/table.ts';
import type { Choice } from '../meanings/settle.ts';

/** What columns with a meaning say together of a table being understood, whatever its kind; log-odds. */
export function fitOf(choices: readonly Choice[]): number {
  const counts = new Map<Meaning, number>();
  let fit = 0;
  for (const { meaning, weight, assumed } of choices) {
    if (meaning === null || assumed === true) continue;
    const count = counts.get(meaning) ?? 0;
    counts.set(meaning, count + 1);
    if (count < AGAIN) fit += Math.min(weight, 4) * 0.12;
  }
  return fit;
}

/** So many columns of one meaning count; a survey has dozens that all say “Response”. */
const AGAIN = 8;
