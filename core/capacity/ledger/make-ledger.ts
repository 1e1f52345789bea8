import type { Period } from '../../calendar/period.ts';
import type { Allocated } from './allocated.ts';
import { allocatedStage } from './allocated-stage.ts';
import { askedIn } from './asked-names.ts';
import type { DemandReading } from './demand-reading.ts';
import { directoryFrom, namesOf } from './directory.ts';
import { periodsOf, statedIn } from './grain.ts';
import type { Ledger, LedgerEntry, Supplier } from './ledger.ts';
import type { ListedNames } from './listed-names.ts';
import { listedNames } from './listed-names.ts';
import type { Lines } from './lines.ts';
import { linesOf } from './lines.ts';
import { moneyOf } from './money.ts';
import { notesOf, noteTaker } from './notes.ts';
import type { LedgerOptions } from './options.ts';
import { otherUnits } from './other-units.ts';
import { drawnEntries, withPools } from './pool.ts';
import type { LedgerPlan } from './recalled.ts';
import type { Requested } from './requested.ts';
import { requestedEntries } from './requested.ts';
import { requestedStage } from './requested-stage.ts';
import { namesOfAvailability, namesOfPeople, placesOfMilestones } from './shapes.ts';
import type { Stage } from './stage.ts';
import { demandStage, stageOf } from './stage.ts';
import type { SettledNames } from './settled-names.ts';
import { settledNames } from './settled-names.ts';
import { settledSuppliers } from './settled-suppliers.ts';
import type { Supplied } from './supplied.ts';
import { supplied } from './supplied.ts';
import type { Timeline } from './timeline.ts';
import { timelineOf } from './timeline.ts';
import type { Worked } from './worked.ts';
import { workedAgain, workedEntries } from './worked.ts';
import { workedStage } from './worked-stage.ts';
import type { NamedWork } from './works.ts';
import { worksIn } from './works.ts';

/** A ledger with the parts it was made of, for the next one after an edit. */
export interface MadeLedger {
  readonly ledger: Ledger;
  readonly reading: DemandReading;
  readonly plan: LedgerPlan;
  readonly stages: Stages;
}

interface Stages {
  readonly span: Stage<readonly Period[]>;
  readonly timeline: Stage<Timeline>;
  readonly listed: Stage<ListedNames>;
  readonly names: Stage<SettledNames>;
  readonly works: Stage<(text: string) => NamedWork>;
  readonly supply: Stage<Supplied>;
  readonly draws: Stage<readonly LedgerEntry[]>;
  readonly suppliers: Stage<readonly Supplier[]>;
  readonly allocated: Stage<Allocated>;
  readonly requested: Stage<Requested>;
  readonly covered: Stage<Covered>;
  readonly worked: Stage<Worked>;
  readonly money: Stage<Ledger['own']>;
  readonly others: Stage<Ledger['own']>;
  readonly lines: Stage<Lines>;
  readonly whole: Stage<Ledger>;
}

/** Makes the ledger of a plan; of an earlier one with the same options it keeps the parts whose inputs are the same. */
export function makeLedger(plan: LedgerPlan, options: LedgerOptions, before: MadeLedger | undefined): MadeLedger {
  const known = before?.stages;
  const { initiatives, milestones, allocations, requests, tables } = plan;
  const span = stageOf(known?.span, statedIn(plan), () => periodsOf(plan, options));
  const periods = span.value;
  const timeline = stageOf(
    known?.timeline,
    periods.flatMap(({ start, end }) => [start, end]),
    () => timelineOf(periods, options.calendar),
  );
  const lists = [namesOfPeople(plan.people), namesOfAvailability(plan.availability)];
  const listed = stageOf(known?.listed, lists, () => listedNames(plan));
  const asked = askedIn(plan);
  const names = stageOf(known?.names, [listed.value, ...Object.values(asked)], () =>
    settledNames(namesOf(asked, listed.value), known?.names.value),
  );
  const places = placesOfMilestones(milestones);
  const works = stageOf(known?.works, [initiatives, places], () => worksIn(plan));
  // A copy, so that names which only a question has do not stay.
  const directory = directoryFrom(names.value.names);
  const tablesById = new Map(tables.map((table) => [table.id, table]));
  const headers = tables.flatMap(({ id, columns }) => [
    id,
    ...columns.map(({ column, header }) => `${column} ${header}`),
  ]);
  const time = { timeline: timeline.value, options };
  const { meaning, roll } = names.value;
  const base = [timeline.value, meaning];
  const supply = stageOf(known?.supply, [...base, roll, plan.people, plan.availability, headers], (notes) =>
    supplied(plan, directory, { ...time, notes, tables: tablesById }),
  );
  const reading = { ...time, directory };
  const given = [...base, works.value];
  const draws = demandStage(known?.draws, [...given, plan.draws], supply.value, (own) =>
    drawnEntries(plan, works.value, { ...reading, ...own }),
  );
  const { supplies, supplyOf } = supply.value;
  const suppliers = stageOf(known?.suppliers, [...base, supply.value, draws.value, plan.flexPools], (notes) =>
    settledSuppliers(withPools(plan, supplies, draws.value, { ...reading, supplyOf, notes }), known?.suppliers.value),
  );
  const allocated = allocatedStage(
    given,
    allocations,
    before && { stage: before.stages.allocated, allocations: before.plan.allocations },
    supply.value,
    reading,
    works.value,
  );
  const requested = requestedStage(
    [...given, allocated.value.given],
    requests,
    known?.requested,
    supply.value,
    (own, earlier) => requestedEntries(requests, allocated.value.given, works.value, { ...reading, ...own }, earlier),
  );
  const covered = stageOf(known?.covered, [allocated.value.given, requested.value], () =>
    coveredBy(allocated.value, requested.value, known?.covered.value),
  );
  const worked = workedStage(
    {
      reading: [...base, headers],
      choice: [works.value, places, initiatives, covered.value],
    },
    milestones,
    before && { stage: before.stages.worked, milestones: before.plan.milestones },
    supply.value,
    {
      whole: (own, earlier) => workedEntries(plan, covered.value, tablesById, { ...reading, ...own }, earlier),
      changed: (own, earlier, places) => workedAgain(earlier, milestones, places, tablesById, { ...reading, ...own }),
    },
  );
  const money = stageOf(known?.money, [timeline.value, plan.budget], () => moneyOf(plan, timeline.value));
  const others = stageOf(known?.others, [...base, roll, plan.availability, allocations], () =>
    otherUnits(plan, directory, timeline.value),
  );
  const demands = [allocated.value, requested.value, worked.value, draws.value];
  const lines = stageOf<Lines>(known?.lines, [...base, roll, suppliers.value, ...demands], () => {
    const entries = allocated.value.entries.concat(requested.value.entries, worked.value.entries, draws.value);
    const made = { directory: names.value.names, suppliers: suppliers.value, entries, timeline: timeline.value };
    return linesOf(made, known?.lines.value);
  });
  const parts = [supply, draws, suppliers, allocated, requested, worked];
  const said = [lines.value, money.value, others.value, ...parts.map(({ notes }) => notes)];
  const whole = stageOf<Ledger>(known?.whole, said, () => {
    const { workingDays } = timeline.value;
    const { rows, entries, gaps } = lines.value;
    const now = periods.findIndex(({ end }) => end >= options.today);
    return {
      periods: timeline.value.periods,
      now: now === -1 ? periods.length : now,
      workingDays,
      suppliers: suppliers.value,
      rows,
      entries,
      own: [...money.value, ...others.value],
      notes: notesOf([...parts.map(({ notes }) => notes), gaps]),
    };
  });
  const stages = {
    span,
    timeline,
    listed,
    names,
    works,
    supply,
    draws,
    suppliers,
    allocated,
    requested,
    covered,
    worked,
    money,
    others,
    lines,
    whole,
  };
  return { ledger: whole.value, reading: { ...reading, supplyOf, notes: noteTaker() }, plan, stages };
}

type Covered = ReadonlySet<LedgerEntry['initiative']>;

/** The initiatives that allocations or requests speak for; the earlier set where it holds the same. */
function coveredBy(allocated: Allocated, requested: Requested, before: Covered | undefined): Covered {
  const covered = new Set<LedgerEntry['initiative']>();
  for (const { work } of allocated.given) covered.add(work.initiative);
  for (const { initiative } of requested.entries) covered.add(initiative);
  const isSame = before?.size === covered.size && [...covered].every((initiative) => before.has(initiative));
  return isSame && before !== undefined ? before : covered;
}
