import type { Period } from '../../calendar/period.ts';
import type { Entity } from '../../plan/entity.ts';
import type { Sourced } from '../../plan/provenance.ts';
import type { Allocation } from '../../plan/resources.ts';
import type { Initiative } from '../../plan/work.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { LedgerNote } from './note.ts';

/** What capacity is of. */
export type CapacityOf = 'person' | 'team' | 'skill';

/** Whose time something asks for; `key` as `personKey` makes it. */
export interface Need {
  readonly of: CapacityOf;
  readonly key: string;
}

/**
 * Somebody who has time, and what for. A person; or a team or a skill of which only figures are stated, no people.
 * Amounts of a ledger are in FTE: the share of one full-time person’s working days in a period.
 */
export interface Supplier {
  readonly of: CapacityOf;
  readonly key: string;
  readonly name: string;
  readonly teams: readonly string[];
  /** Keys of the skills; those of the role where the plan lists no skills at all. */
  readonly skills: readonly string[];
  /** By period, leave and the days outside start and end taken off, the pool not yet. */
  readonly fte: Float64Array;
  /** False: nothing says how much time there is; it counts as full time. */
  readonly isStated: boolean;
  /** By period: what the flex pool still holds of it. */
  readonly held: Float64Array;
  /** Rows that state it. */
  readonly sources: readonly Entity[];
}

/** A row with a cell for each period; by step which of them says it, null where it asks for nothing. */
export interface Steps {
  readonly of: Allocation;
  readonly parts: readonly (number | null)[];
}

/** What something asks for from one period on. */
export interface LedgerEntry {
  readonly kind: 'allocation' | 'request' | 'work' | 'draw';
  /** What says it, and the cell of its amount; of a row with a cell for each period the row and the first (see `saidAt`). */
  readonly entity: Entity;
  readonly cell: CellRef;
  /** Where each period has a cell of its own. */
  readonly steps: Steps | null;
  /** What it is for: a known initiative, and the words it is called by. */
  readonly initiative: Initiative | null;
  readonly work: string;
  readonly need: Need;
  /** Position in `Ledger.periods` of the first amount. */
  readonly first: number;
  readonly fte: readonly number[];
}

/** One line of the ledger: a person, a team or a skill, period by period in FTE. */
export interface LoadRow {
  readonly of: CapacityOf;
  readonly key: string;
  readonly name: string;
  /** False: nothing says how much there is, so that a load cannot be told. */
  readonly isKnown: boolean;
  readonly supply: Float64Array;
  /** Still held back by the flex pool, less what was drawn from it. */
  readonly pool: Float64Array;
  readonly drawn: Float64Array;
  /** Allocations, requests, and work without either; of a skill also the time its people give to work of no named skill. */
  readonly demand: Float64Array;
  readonly entries: readonly LedgerEntry[];
  readonly sources: readonly Entity[];
}

/** A capacity that is not people’s time, or is counted in a unit that does not convert to it. */
export interface OwnCapacity {
  readonly kind: 'money' | 'vendor' | 'facility' | 'technology' | 'points' | 'unknown';
  readonly name: string;
  /** As shown: a currency, `points` …; empty where none is stated. */
  readonly unit: string;
  /** By period; null where nothing is stated for the period. */
  readonly supply: readonly (number | null)[];
  readonly demand: readonly (number | null)[];
  /** Over all periods and of what is stated without periods. */
  readonly supplyTotal: number | null;
  readonly demandTotal: number | null;
  readonly sources: readonly Sourced[];
}

/** Supply, demand and load of a plan, person by person, team by team, skill by skill, period by period. */
export interface Ledger {
  /** In order, without gaps. */
  readonly periods: readonly Period[];
  /** Position of the first period that has not ended before today; the number of periods where all have. */
  readonly now: number;
  readonly workingDays: Float64Array;
  readonly suppliers: readonly Supplier[];
  /** People, then teams, then skills, each in the order of the plan. */
  readonly rows: readonly LoadRow[];
  readonly entries: readonly LedgerEntry[];
  readonly own: readonly OwnCapacity[];
  readonly notes: readonly LedgerNote[];
}

/** The figures of a row. */
export type Load = Pick<LoadRow, 'isKnown' | 'supply' | 'pool' | 'demand'>;

/** What is left of a row’s time in a period once the pool is held back; negative is too much. */
export function freeOf(row: Load, period: number): number {
  return (row.supply[period] ?? 0) - (row.pool[period] ?? 0) - (row.demand[period] ?? 0);
}

/** Demand ÷ (supply less the flex pool); null where supply is not known, infinite where there is demand and no supply. */
export function loadOf(row: Load, period: number): number | null {
  if (!row.isKnown) return null;
  const there = (row.supply[period] ?? 0) - (row.pool[period] ?? 0);
  const demand = row.demand[period] ?? 0;
  return there > 0 ? demand / there : demand > 0 ? Infinity : 0;
}
