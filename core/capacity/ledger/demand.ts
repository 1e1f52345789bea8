import type { Allocated } from './allocated.ts';
import { allocatedStage } from './allocated-stage.ts';
import type { DemandReading } from './demand-reading.ts';
import type { Ground } from './ground.ts';
import type { LedgerEntry, Supplier } from './ledger.ts';
import { drawnEntries, withPools } from './pool.ts';
import type { LedgerPlan } from './recalled.ts';
import type { Requested } from './requested.ts';
import { requestedEntries } from './requested.ts';
import { requestedStage } from './requested-stage.ts';
import { settledSuppliers } from './settled-suppliers.ts';
import type { Stage } from './stage.ts';
import { demandStage, stageOf } from './stage.ts';
import type { Supplied } from './supplied.ts';
import type { Worked } from './worked.ts';
import { workedAgain, workedEntries } from './worked.ts';
import { workedStage } from './worked-stage.ts';

/** What is asked of a supply, and the suppliers with what flex pools lend them. */
export interface DemandStages {
  readonly draws: Stage<readonly LedgerEntry[]>;
  readonly suppliers: Stage<readonly Supplier[]>;
  readonly allocated: Stage<Allocated>;
  readonly requested: Stage<Requested>;
  readonly covered: Stage<Covered>;
  readonly worked: Stage<Worked>;
}

/** The demand of an earlier plan. */
interface Earlier {
  readonly plan: LedgerPlan;
  readonly stages: DemandStages;
}

/** @param reading how demand is read, but for the supply it takes shares of */
export function demandOf(
  plan: LedgerPlan,
  ground: Ground,
  supply: Supplied,
  reading: Omit<DemandReading, 'supplyOf' | 'notes'>,
  before: Earlier | undefined,
): DemandStages {
  const { works, base, places, headers, tablesById } = ground;
  const { initiatives, milestones, allocations, requests } = plan;
  const known = before?.stages;
  const given = [...base, works];
  const draws = demandStage(known?.draws, [...given, plan.draws], supply, (own) =>
    drawnEntries(plan, works, { ...reading, ...own }),
  );
  const { supplies, supplyOf } = supply;
  const suppliers = stageOf(known?.suppliers, [...base, supply, draws.value, plan.flexPools], (notes) =>
    settledSuppliers(withPools(plan, supplies, draws.value, { ...reading, supplyOf, notes }), known?.suppliers.value),
  );
  const allocated = allocatedStage(
    given,
    allocations,
    before && { stage: before.stages.allocated, allocations: before.plan.allocations },
    supply,
    reading,
    works,
  );
  const requested = requestedStage(
    [...given, allocated.value.given],
    requests,
    known?.requested,
    supply,
    (own, earlier) => requestedEntries(requests, allocated.value.given, works, { ...reading, ...own }, earlier),
  );
  const covered = stageOf(known?.covered, [allocated.value.given, requested.value], () =>
    coveredBy(allocated.value, requested.value, known?.covered.value),
  );
  const worked = workedStage(
    { reading: [...base, headers], choice: [works, places, initiatives, covered.value] },
    milestones,
    before && { stage: before.stages.worked, milestones: before.plan.milestones },
    supply,
    {
      whole: (own, earlier) => workedEntries(plan, covered.value, tablesById, { ...reading, ...own }, earlier),
      changed: (own, earlier, moved) => workedAgain(earlier, milestones, moved, tablesById, { ...reading, ...own }),
    },
  );
  return { draws, suppliers, allocated, requested, covered, worked };
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
