import type { AuditedWorkbook } from '../workbook-port.ts';

/** What an audit without open findings means: a plan that was not understood is not a plan without faults. */
export type Verdict =
  | { readonly what: 'no-table' }
  | { readonly what: 'unsure'; readonly questions: number; readonly passed: number }
  | { readonly what: 'unchecked' }
  | { readonly what: 'clean'; readonly passed: number; readonly tables: number };

export function verdictOf({ tables, questions, outcomes }: AuditedWorkbook): Verdict {
  const passed = outcomes.filter(({ outcome }) => outcome === 'pass').length;
  if (tables.length === 0) return { what: 'no-table' };
  if (questions.length > 0) return { what: 'unsure', questions: questions.length, passed };
  return passed === 0 ? { what: 'unchecked' } : { what: 'clean', passed, tables: tables.length };
}
