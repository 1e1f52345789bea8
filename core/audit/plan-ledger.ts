import type { LedgerReading } from '../capacity/ledger/ledger-of.ts';
import { readLedger } from '../capacity/ledger/ledger-of.ts';
import { ledgerOptions } from '../capacity/ledger/options.ts';
import type { Plan } from '../plan/plan.ts';
import type { Context } from './rule.ts';

/** The ledger of the plan as it lies ahead, computed once for all rules and for whoever shows it. */
export function planLedger(plan: Plan, { today, settings }: Pick<Context, 'today' | 'settings'>): LedgerReading {
  return readLedger(plan, ledgerOptions(plan, settings, today));
}
