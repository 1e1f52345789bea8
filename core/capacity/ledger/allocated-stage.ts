import { changedPlaces } from '../../plan/changed-places.ts';
import { sameItems } from '../../plan/settled.ts';
import type { Allocation } from '../../plan/resources.ts';
import type { Allocated, AllocatedRow } from './allocated.ts';
import { allocatedEntries, isTaken } from './allocated.ts';
import { entriesOfRow } from './allocated-row.ts';
import type { DemandReading } from './demand-reading.ts';
import type { NoteTaker } from './notes.ts';
import { shownIn } from './notes.ts';
import { isSameList, isSamePeople } from './shapes.ts';
import type { Stage } from './stage.ts';
import { areSame, demandStage, sharesOf, suits } from './stage.ts';
import type { Supplied } from './supplied.ts';
import type { NamedWork } from './works.ts';

/** What an earlier state of the list asked for. */
interface EarlierAllocated {
  readonly stage: Stage<Allocated>;
  readonly allocations: readonly Allocation[];
}

/** What the allocations ask for; where only amounts changed since, only their entries are made anew. */
export function allocatedStage(
  given: readonly unknown[],
  allocations: readonly Allocation[],
  before: EarlierAllocated | undefined,
  supply: Supplied,
  reading: Omit<DemandReading, 'notes' | 'supplyOf'>,
  workNamed: (text: string) => NamedWork,
): Stage<Allocated> {
  const known = before?.stage;
  const inputs = [...given, allocations];
  const isOnlyTheList = known !== undefined && suits(known, supply) && areSame(known.inputs.slice(0, -1), given);
  if (isOnlyTheList && !areSame(known.inputs, inputs)) {
    const { value, notes } = known;
    const { supplyOf, taken } = sharesOf(supply);
    const again = allocatedAgain(allocations, before!.allocations, value, notes, { ...reading, notes, supplyOf });
    if (again !== null) return { inputs, value: again, notes, supply: known.supply ?? taken() };
  }
  return demandStage(known, inputs, supply, (own) => allocatedEntries(allocations, workNamed, { ...reading, ...own }));
}

/**
 * What the allocations ask for after some amounts changed, all else as it was; null where something else changed, or where
 * a changed row was told of in a note, so that all must be read again.
 */
function allocatedAgain(
  allocations: readonly Allocation[],
  earlier: readonly Allocation[],
  before: Allocated,
  notes: NoteTaker,
  reading: DemandReading,
): Allocated | null {
  const places = changedPlaces(allocations, earlier);
  if (places === null || !places.every((at) => differsInAmount(allocations[at]!, earlier[at]!))) return null;
  const shown = shownIn(notes);
  if (places.some((at) => shown.has(earlier[at]!))) return null;
  const rows = before.rows.slice();
  const all = before.entries.slice();
  for (const place of places) {
    const at = rowOf(rows, place);
    const row = rows[at];
    if (row === undefined) continue;
    const entries = entriesOfRow(row, allocations[place]!, reading);
    if (entries.length !== row.entries.length) return null;
    rows[at] = { ...row, entries };
    for (const [step, entry] of entries.entries()) all[row.place + step] = entry;
  }
  return { ...before, rows, entries: all };
}

/** The position of the row of an allocation; -1 where it gives nothing. */
function rowOf(rows: readonly AllocatedRow[], place: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const { at } = rows[middle]!;
    if (at === place) return middle;
    if (at < place) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function differsInAmount(one: Allocation, other: Allocation): boolean {
  return (
    !isTaken(one) &&
    sameItems(givenIn(one), givenIn(other)) &&
    one.name === other.name &&
    one.initiative === other.initiative &&
    one.unit === other.unit &&
    one.start === other.start &&
    one.end === other.end &&
    one.source.table === other.source.table &&
    one.source.index === other.source.index &&
    isSamePeriods(one.periods, other.periods) &&
    isSamePeople(one.person, other.person) &&
    isSameList(one.skills, other.skills) &&
    isSameList(one.teams, other.teams)
  );
}

/** By period, whether anything is given. */
function givenIn({ amounts }: Allocation): readonly number[] {
  return (amounts ?? []).map((amount) => Math.sign(amount ?? 0));
}

function isSamePeriods(one: Allocation['periods'], other: Allocation['periods']): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every(({ period, line }, at) => {
      const twin = other[at]!;
      return period?.start === twin.period?.start && period?.end === twin.period?.end && line === twin.line;
    })
  );
}
