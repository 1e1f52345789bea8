import type { Decision } from './registers.ts';
import { isOpen } from './status.ts';
import { isPlaceholder } from './placeholder.ts';
import { referenceKey } from './references.ts';

/** Whether a decision has still to be made: no day, no outcome of its own and no status says otherwise. */
export function isWaiting(decision: Decision): boolean {
  if ((decision.decidedOn ?? null) !== null || !isOpen(decision.status)) return false;
  const outcome = decision.outcome ?? '';
  // Where the log has one column for both, the question itself was read as the outcome.
  return isPlaceholder(outcome) || referenceKey(outcome) === referenceKey(decision.name);
}
