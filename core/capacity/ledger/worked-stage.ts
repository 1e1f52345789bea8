import { changedPlaces } from '../../plan/changed-places.ts';
import type { Milestone } from '../../plan/work.ts';
import type { NoteTaker } from './notes.ts';
import { shownIn } from './notes.ts';
import type { Stage } from './stage.ts';
import { areSame, stageOf } from './stage.ts';
import type { Worked } from './worked.ts';

/** What an earlier state of the list asked for. */
interface EarlierWorked {
  readonly stage: Stage<Worked>;
  readonly milestones: readonly Milestone[];
}

/** What work asks for itself. Milestones that ask for nothing of their own, or that others speak for, may change in all but their places. */
export function workedStage(
  inputs: readonly unknown[],
  milestones: readonly Milestone[],
  before: EarlierWorked | undefined,
  make: (notes: NoteTaker) => Worked,
): Stage<Worked> {
  const known = before?.stage;
  if (before !== undefined && known !== undefined && areSame(known.inputs, inputs)) {
    const earlier = before.milestones;
    const shown = shownIn(known.notes);
    const places = changedPlaces(milestones, earlier);
    const isUntouched = places?.every((at) => !known.value.read.has(earlier[at]!) && !shown.has(earlier[at]!));
    if (isUntouched === true) return known;
  }
  return stageOf<Worked>(undefined, inputs, make);
}
