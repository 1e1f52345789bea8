import { cellOfAmount, partOf } from '../../plan/allocation-parts.ts';
import type { Entity } from '../../plan/entity.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { LedgerEntry } from './ledger.ts';

/** What says an amount, and the cell that it stands in. */
interface Said {
  readonly entity: Entity;
  readonly cell: CellRef;
}

/** What says the amount of an entry in a period, by its position. */
export function saidAt({ entity, cell, steps, first }: LedgerEntry, period: number): Said {
  const part = steps === null ? null : (steps.parts[period - first] ?? steps.parts[0]!);
  if (steps === null || part === null) return { entity, cell };
  return { entity: partOf(steps.of, part), cell: cellOfAmount(steps.of, part) };
}

/** An entry in parts that one cell says each: one for each period of a row that has a cell for each. */
export function entryParts(entry: LedgerEntry): readonly LedgerEntry[] {
  const { steps, first, fte } = entry;
  if (steps === null) return [entry];
  return steps.parts.flatMap((part, step) => {
    const period = first + step;
    return part === null ? [] : [{ ...entry, ...saidAt(entry, period), steps: null, first: period, fte: [fte[step]!] }];
  });
}
