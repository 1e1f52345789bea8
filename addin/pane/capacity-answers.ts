import type { Period } from '../../core/calendar/period.ts';
import type { CapacityOf, LedgerEntry, OwnCapacity } from '../../core/capacity/ledger/ledger.ts';
import type { LedgerNoteKind } from '../../core/capacity/ledger/note.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';
import type { Rows } from './rows.ts';

/** Somebody’s time period by period, in full-time people. `row` names it to `load`. */
export interface CapacityRow {
  readonly row: number;
  readonly of: CapacityOf;
  readonly name: string;
  /** False: nothing says how much there is. */
  readonly isKnown: boolean;
  readonly supply: Float64Array;
  readonly pool: Float64Array;
  readonly drawn: Float64Array;
  readonly demand: Float64Array;
}

/** A capacity in its own unit: money, a vendor, a room. */
export type CapacityInUnits = Pick<
  OwnCapacity,
  'kind' | 'name' | 'unit' | 'supply' | 'demand' | 'supplyTotal' | 'demandTotal'
> & { readonly cells: readonly CellRef[] };

/** What was taken for granted, or left out, of how many rows and where. */
export interface CapacityNote {
  readonly what: LedgerNoteKind;
  readonly count: number;
  readonly names: readonly string[];
  readonly cells: readonly CellRef[];
}

export interface CapacityAnswer {
  /** `AuditedWorkbook.revision` of what was answered about. */
  readonly revision: number;
  readonly periods: readonly Period[];
  /** Position of the first period that has not ended; the number of periods where all have. */
  readonly now: number;
  readonly rows: readonly CapacityRow[];
  readonly own: Rows<CapacityInUnits>;
  readonly notes: readonly CapacityNote[];
  readonly displaced: readonly DisplacedLine[];
}

/** Work that gave way, and is neither dropped for good nor back. */
export interface DisplacedLine {
  readonly name: string;
  readonly owners: readonly string[];
  readonly cell: CellRef;
  /** The requests it made room for; none where it is on hold for another reason. */
  readonly by: readonly { readonly name: string; readonly cell: CellRef }[];
  readonly isOnHold: boolean;
}

export interface LoadAsk {
  /** `CapacityRow.row`. */
  readonly row: number;
}

/** One thing that asks for a row’s time. */
export interface LoadPart {
  readonly kind: LedgerEntry['kind'];
  readonly work: string;
  /** Whose time it names. */
  readonly who: string;
  /** Full-time people by period, from `first` on. */
  readonly first: number;
  readonly fte: readonly number[];
  readonly cell: CellRef;
}

/** What stands behind the figures of one row. */
export interface LoadAnswer {
  /** `AuditedWorkbook.revision` of what was answered about. */
  readonly revision: number;
  readonly parts: readonly LoadPart[];
  /** Where it is said how much there is. */
  readonly supply: readonly CellRef[];
}
