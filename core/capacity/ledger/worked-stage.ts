import { changedPlaces } from '../../plan/changed-places.ts';
import type { Milestone } from '../../plan/work.ts';
import type { DemandReading } from './demand-reading.ts';
import { shownIn } from './notes.ts';
import type { Stage } from './stage.ts';
import { areSame, demandStage, suits } from './stage.ts';
import type { Supplied } from './supplied.ts';
import type { Worked } from './worked.ts';

/** What an earlier state of the list asked for. */
interface EarlierWorked {
  readonly stage: Stage<Worked>;
  readonly milestones: readonly Milestone[];
}

/** What says which work asks itself, and what each work is read with. */
interface WorkedInputs {
  readonly choice: readonly unknown[];
  readonly reading: readonly unknown[];
}

/**
 * What work asks for itself. Milestones that ask for nothing of their own, or that others speak for, may change in all but
 * their places; of those that ask, only the changed ones are read again.
 */
export function workedStage(
  { choice, reading }: WorkedInputs,
  milestones: readonly Milestone[],
  before: EarlierWorked | undefined,
  supply: Supplied,
  make: (own: Pick<DemandReading, 'notes' | 'supplyOf'>, known: Worked | null) => Worked,
): Stage<Worked> {
  const known = before?.stage;
  const inputs = [...reading, ...choice];
  if (
    before === undefined ||
    known === undefined ||
    !suits(known, supply) ||
    !areSame(known.inputs.slice(0, reading.length), reading)
  )
    return demandStage<Worked>(undefined, inputs, supply, (own) => make(own, null));
  if (areSame(known.inputs, inputs)) {
    const earlier = before.milestones;
    const shown = shownIn(known.notes);
    const places = changedPlaces(milestones, earlier);
    const isUntouched = places?.every((at) => !known.value.pieces.has(earlier[at]!) && !shown.has(earlier[at]!));
    if (isUntouched === true) return known;
  }
  const made = demandStage<Worked>(undefined, inputs, supply, (own) => make(own, known.value));
  // What was kept of the earlier pieces may have taken shares of it.
  return { ...made, supply: made.supply ?? known.supply };
}
