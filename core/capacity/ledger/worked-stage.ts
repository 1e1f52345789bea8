import { changedPlaces } from '../../plan/changed-places.ts';
import type { Milestone } from '../../plan/work.ts';
import type { DemandReading } from './demand-reading.ts';
import type { NoteTaker } from './notes.ts';
import { shownIn } from './notes.ts';
import type { Stage } from './stage.ts';
import { areSame, demandStage, suits } from './stage.ts';
import type { Supplied } from './supplied.ts';
import type { Worked } from './worked.ts';
import { isNotedAlike, isSilent, noteWorked } from './worked.ts';

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

/** How what work asks for is read, all of it or what changed. */
interface WorkedMaker {
  readonly whole: (own: OwnReading, known: Worked | null) => Worked;
  readonly changed: (own: OwnReading, known: Worked, places: readonly number[]) => Worked;
}

type OwnReading = Pick<DemandReading, 'notes' | 'supplyOf'>;

/**
 * What work asks for itself. While the same work asks for the same, only the milestones that changed are read again; what
 * asks otherwise is found among all, and what was read of the rest before is kept.
 */
export function workedStage(
  { choice, reading }: WorkedInputs,
  milestones: readonly Milestone[],
  before: EarlierWorked | undefined,
  supply: Supplied,
  make: WorkedMaker,
): Stage<Worked> {
  const known = before?.stage;
  const inputs = [...reading, ...choice];
  if (
    before === undefined ||
    known === undefined ||
    !suits(known, supply) ||
    !areSame(known.inputs.slice(0, reading.length), reading)
  ) {
    const fresh = demandStage<Worked>(undefined, inputs, supply, (own) => make.whole(own, null));
    noteWorked(fresh.value, fresh.notes);
    return fresh;
  }
  const places = areSame(known.inputs, inputs) ? changedPlaces(milestones, before.milestones) : null;
  if (places?.every((at) => isSilent(known.value, at)) === true) return known;
  const made = demandStage<Worked>(undefined, inputs, supply, (own) =>
    places === null ? make.whole(own, known.value) : make.changed(own, known.value, places),
  );
  const isAsNoted =
    places !== null &&
    isNotedAlike(known.value, made.value, places) &&
    !isShown(known.notes, before.milestones, places);
  if (!isAsNoted) noteWorked(made.value, made.notes);
  // What was kept of the earlier pieces may have taken shares of it.
  return { ...made, notes: isAsNoted ? known.notes : made.notes, supply: made.supply ?? known.supply };
}

/** Whether a note shows one of these milestones, as it was. */
function isShown(notes: NoteTaker, milestones: readonly Milestone[], places: readonly number[]): boolean {
  const shown = shownIn(notes);
  return places.some((at) => shown.has(milestones[at]!));
}
