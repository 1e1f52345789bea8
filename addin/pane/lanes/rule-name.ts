import type { AllWords } from '../words/english/plan-views.ts';
import type { TableOutline } from './approvals-answers.ts';

/** A row of an approval table as a sentence names it: `rule 4` where it has a bare number, else its name in quotes. */
export function ruleName({ rules }: TableOutline, at: number, { approvals }: AllWords): string {
  const name = rules[at]?.name ?? '';
  return /^\d+$/.test(name) ? approvals.ruleNumber(name) : approvals.quoted(name);
}
