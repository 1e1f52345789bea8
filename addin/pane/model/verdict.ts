import type { AuditedWorkbook } from '../workbook-port.ts';
import { SURE_ENOUGH } from './sure-enough.ts';

/** What an audit without open findings means: a plan that was not understood is not a plan without faults. */
export interface Verdict {
  /**
   * no-table: nothing was there to audit; unknown: tables, but none that is part of a plan; waiting: nothing is audited
   * until a question is answered; empty: tables of a plan without any row yet; open: something is audited and something
   * waits; clean: all of it is audited.
   */
  readonly what: 'no-table' | 'unknown' | 'waiting' | 'empty' | 'open' | 'clean';
  readonly questions: number;
  /** Tables that are left out until a question about them is answered. */
  readonly leftOut: number;
  readonly audited: number;
  /** Rules that found nothing. */
  readonly passed: number;
}

export function verdictOf({ tables, questions, outcomes }: AuditedWorkbook): Verdict {
  // What is asked about a table as a whole keeps it out of the audit; what is asked about a column, only the column.
  const out = new Set(questions.flatMap(({ table, column, alike = [] }) => (column === null ? [table, ...alike] : [])));
  const known = tables.filter(
    ({ id, kind, confidence }) => kind !== 'other' && confidence >= SURE_ENOUGH && !out.has(id),
  );
  const audited = known.filter(({ rowCount }) => rowCount > 0).length;
  const passed = outcomes.filter(({ outcome }) => outcome === 'pass').length;
  const what = (): Verdict['what'] => {
    if (tables.length === 0) return 'no-table';
    if (known.length === 0) return questions.length > 0 ? 'waiting' : 'unknown';
    if (audited === 0) return questions.length > 0 ? 'waiting' : 'empty';
    return questions.length > 0 ? 'open' : 'clean';
  };
  return { what: what(), questions: questions.length, leftOut: out.size, audited, passed };
}
