import { cellOf } from '../../plan/provenance.ts';
import type { Allocation } from '../../plan/resources.ts';
import type { Given } from './allocated.ts';
import type { DemandReading } from './demand-reading.ts';
import { daysOf, placedFor } from './demand-reading.ts';
import type { LedgerEntry, Need } from './ledger.ts';
import type { Amounts } from './timeline.ts';

/** What a row asks of somebody in periods that follow each other. */
interface Run {
  readonly need: Need;
  readonly first: number;
  readonly fte: number[];
  readonly steps: (Allocation | null)[];
}

const NONE: readonly LedgerEntry[] = [];

/** What the allocations of one row ask for: one entry for each need, as long as their periods follow each other. */
export function entriesOfRow(
  { work, text, needs }: Given,
  allocations: readonly Allocation[],
  reading: DemandReading,
): readonly LedgerEntry[] {
  if (needs.length === 0) return NONE;
  const own = daysOf(work.initiative);
  const runs: Run[] = [];
  const open = new Map<Need, Run>();
  for (const allocation of allocations) {
    const amount = allocation.amount ?? 0;
    if (amount <= 0) continue;
    const from = allocation.period?.start ?? allocation.start ?? own.from;
    const to = allocation.period?.end ?? allocation.end ?? own.to;
    const placed = placedFor({ amount, unit: allocation.unit, from, to }, needs, allocation, reading);
    for (const [at, need] of needs.entries()) {
      const amounts = placed[at] ?? null;
      if (amounts === null) continue;
      const before = open.get(need);
      const run = before !== undefined && follows(amounts, before) ? before : { need, ...amounts, fte: [], steps: [] };
      if (run !== before) {
        open.set(need, run);
        runs.push(run);
      }
      extend(run, amounts, allocation);
    }
  }
  return runs.map(({ need, first, fte, steps }): LedgerEntry => {
    const entity = steps[0]!;
    const isOne = steps.every((step) => step === entity);
    const cell = cellOf(entity, 'amount');
    const { initiative } = work;
    return { kind: 'allocation', entity, cell, initiative, work: text, steps: isOne ? null : steps, need, first, fte };
  });
}

function follows({ first }: Amounts, before: Run): boolean {
  return first >= before.first + before.fte.length;
}

function extend({ first, fte, steps }: Run, amounts: Amounts, allocation: Allocation): void {
  while (first + fte.length < amounts.first) {
    fte.push(0);
    steps.push(null);
  }
  for (const amount of amounts.fte) {
    fte.push(amount);
    steps.push(allocation);
  }
}
