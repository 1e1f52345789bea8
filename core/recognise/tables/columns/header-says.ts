import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from './column-evidence.ts';

/** From how much on a header hints at a meaning, says it among others, clearly, and leaves no doubt; log-odds of its words alone. */
export const SAYS = { hint: 1, something: 1.5, clear: 2.2, sure: 3 } as const;

/** How much a header says that its column is of a meaning, or of the one among several that it says most; 0: nothing. */
export function saidOf(
  { candidates }: Pick<ColumnEvidence, 'candidates'>,
  ...meanings: readonly (Meaning | null)[]
): number {
  let most = 0;
  for (const { meaning, fromHeader } of candidates) if (meanings.includes(meaning)) most = Math.max(most, fromHeader);
  return most;
}
