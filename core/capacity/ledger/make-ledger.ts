import type { DemandReading } from './demand-reading.ts';
import type { DemandStages } from './demand.ts';
import { demandOf } from './demand.ts';
import type { Ground, GroundStages } from './ground.ts';
import { groundOf } from './ground.ts';
import type { Ledger } from './ledger.ts';
import type { Lines } from './lines.ts';
import { linesOf } from './lines.ts';
import { moneyOf } from './money.ts';
import { notesOf, noteTaker } from './notes.ts';
import type { LedgerOptions } from './options.ts';
import { otherUnits } from './other-units.ts';
import type { LedgerPlan } from './recalled.ts';
import type { Stage } from './stage.ts';
import { stageOf } from './stage.ts';
import type { Supplied } from './supplied.ts';
import { supplied } from './supplied.ts';

/** A ledger with the parts it was made of, for the next one after an edit. */
export interface MadeLedger {
  readonly ledger: Ledger;
  readonly reading: DemandReading;
  readonly plan: LedgerPlan;
  readonly stages: Stages;
}

interface Stages extends GroundStages, DemandStages, LedgerStages {
  readonly supply: Stage<Supplied>;
}

/** What becomes of supply and demand. */
interface LedgerStages {
  readonly money: Stage<Ledger['own']>;
  readonly others: Stage<Ledger['own']>;
  readonly lines: Stage<Lines>;
  readonly whole: Stage<Ledger>;
}

/** Makes the ledger of a plan; of an earlier one with the same options it keeps the parts whose inputs are the same. */
export function makeLedger(plan: LedgerPlan, options: LedgerOptions, before: MadeLedger | undefined): MadeLedger {
  const known = before?.stages;
  const ground = groundOf(plan, options, known);
  const { time, directory, base, headers, tablesById: tables } = ground;
  const { roll } = ground.stages.names.value;
  const supply = stageOf(known?.supply, [...base, roll, plan.people, plan.availability, headers], (notes) =>
    supplied(plan, directory, { ...time, notes, tables }),
  );
  const reading = { ...time, directory };
  const demand = demandOf(plan, ground, supply.value, reading, before);
  const told = ledgerStages(plan, ground, supply, demand, known);
  return {
    ledger: told.whole.value,
    reading: { ...reading, supplyOf: supply.value.supplyOf, notes: noteTaker() },
    plan,
    stages: { ...ground.stages, supply, ...demand, ...told },
  };
}

function ledgerStages(
  plan: LedgerPlan,
  { stages: { span, names }, time: { timeline, options }, directory, base }: Ground,
  supply: Stage<Supplied>,
  { draws, suppliers, allocated, requested, worked }: DemandStages,
  known: LedgerStages | undefined,
): LedgerStages {
  const { roll } = names.value;
  const money = stageOf(known?.money, [timeline, plan.budget], () => moneyOf(plan, timeline));
  const others = stageOf(known?.others, [...base, roll, plan.availability, plan.allocations], () =>
    otherUnits(plan, directory, timeline),
  );
  const demands = [allocated.value, requested.value, worked.value, draws.value];
  const lines = stageOf<Lines>(known?.lines, [...base, roll, suppliers.value, ...demands], () => {
    const entries = allocated.value.entries.concat(requested.value.entries, worked.value.entries, draws.value);
    return linesOf({ directory: names.value.names, suppliers: suppliers.value, entries, timeline }, known?.lines.value);
  });
  const parts = [supply, draws, suppliers, allocated, requested, worked];
  const said = [lines.value, money.value, others.value, ...parts.map(({ notes }) => notes)];
  const whole = stageOf<Ledger>(known?.whole, said, () => {
    const { rows, entries, gaps } = lines.value;
    const now = span.value.findIndex(({ end }) => end >= options.today);
    return {
      periods: timeline.periods,
      now: now === -1 ? span.value.length : now,
      workingDays: timeline.workingDays,
      suppliers: suppliers.value,
      rows,
      entries,
      own: [...money.value, ...others.value],
      notes: notesOf([...parts.map(({ notes }) => notes), gaps]),
    };
  });
  return { money, others, lines, whole };
}
