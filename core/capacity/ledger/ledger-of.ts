import type { DemandReading } from './demand-reading.ts';
import type { Ledger } from './ledger.ts';
import { makeLedger } from './make-ledger.ts';
import type { LedgerOptions } from './options.ts';
import type { LedgerPlan } from './recalled.ts';
import { recalled } from './recalled.ts';

/** The ledger of a plan, and what it was read with, for questions that add to it. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly reading: DemandReading;
}

/**
 * Supply, demand and load of a plan. Computed once for what it reads of a plan and its options; time grows with the rows,
 * and after an edit with the rows that the edit concerns.
 */
export function ledgerOf(plan: LedgerPlan, options: LedgerOptions): Ledger {
  return readLedger(plan, options).ledger;
}

/** The same with what a request that is not in the sheet is read with. */
export function readLedger(plan: LedgerPlan, options: LedgerOptions): LedgerReading {
  return madeLedger(plan, options);
}

const madeLedger = recalled(makeLedger);
