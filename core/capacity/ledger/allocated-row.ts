import { cellOfAmount, partOf } from '../../plan/allocation-parts.ts';
import type { Entity } from '../../plan/entity.ts';
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
  /** By step, which amount of the row it is. */
  readonly parts: (number | null)[];
}

const NONE: readonly LedgerEntry[] = [];

/** What an allocation asks for: one entry for each need, as long as its periods follow each other. */
export function entriesOfRow(
  { work, text, needs }: Given,
  row: Allocation,
  reading: DemandReading,
): readonly LedgerEntry[] {
  if (needs.length === 0) return NONE;
  const own = daysOf(work.initiative);
  const runs: Run[] = [];
  const open = new Map<Need, Run>();
  for (let part = 0; part < row.periods.length; part += 1) {
    const amount = row.amounts?.[part] ?? 0;
    if (amount <= 0) continue;
    const { period } = row.periods[part]!;
    const from = period?.start ?? row.start ?? own.from;
    const to = period?.end ?? row.end ?? own.to;
    const placed = placedFor({ amount, unit: row.unit, from, to }, needs, row, reading);
    for (let at = 0; at < needs.length; at += 1) {
      const need = needs[at]!;
      const amounts = placed[at] ?? null;
      if (amounts === null) continue;
      const before = open.get(need);
      const run = before !== undefined && follows(amounts, before) ? before : { need, ...amounts, fte: [], parts: [] };
      if (run !== before) {
        open.set(need, run);
        runs.push(run);
      }
      extend(run, amounts, part);
    }
  }
  return runs.map(({ need, first, fte, parts }): LedgerEntry => {
    const one = parts[0]!;
    const { initiative } = work;
    const isOne = parts.every((part) => part === one);
    const entity: Entity = isOne ? partOf(row, one) : row;
    const cell = cellOfAmount(row, one);
    const steps = isOne ? null : { of: row, parts };
    return { kind: 'allocation', entity, cell, initiative, work: text, steps, need, first, fte };
  });
}

function follows({ first }: Amounts, before: Run): boolean {
  return first >= before.first + before.fte.length;
}

function extend({ first, fte, parts }: Run, amounts: Amounts, part: number): void {
  while (first + fte.length < amounts.first) {
    fte.push(0);
    parts.push(null);
  }
  for (const amount of amounts.fte) {
    fte.push(amount);
    parts.push(part);
  }
}
