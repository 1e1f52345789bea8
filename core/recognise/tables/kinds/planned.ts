import type { Meaning } from '../../../plan/table.ts';
import type { Choice } from '../meanings/settle.ts';

/** Whether the columns say of work who does it, by when and how far it is, or from when to when and how far: no list called “List” is such by its name. */
export function isPlanned(choices: readonly Choice[]): boolean {
  const has = (...meanings: Meaning[]): boolean =>
    choices.some(({ meaning, weight }) => meaning !== null && weight >= 1 && meanings.includes(meaning));
  const isRun = has('start') && has('due', 'end') && has('status', 'percent_complete');
  return (
    isRun ||
    (has('owner', 'person', 'approver') &&
      has('due', 'end', 'start') &&
      has('status', 'percent_complete', 'priority', 'cost'))
  );
}
