import type { ApprovalRule, HitPolicy } from '../../plan/approvals.ts';

/** How the rows of a table are read, and whether the sheet says so. */
export interface ReadPolicy {
  readonly hitPolicy: HitPolicy;
  readonly isPolicyStated: boolean;
}

/** As the sheet says; else a column of priorities says priority, a last row that takes everything says first, and unique otherwise. */
export function policyOf(rules: readonly ApprovalRule[]): ReadPolicy {
  const stated = rules.find(({ hitPolicy }) => hitPolicy !== null)?.hitPolicy ?? null;
  if (stated !== null) return { hitPolicy: stated, isPolicyStated: true };
  if (rules.some(({ priority }) => (priority ?? null) !== null))
    return { hitPolicy: 'priority', isPolicyStated: false };
  const last = rules.at(-1);
  const takesAll = rules.length > 1 && last?.conditions.every(({ condition }) => condition.is === 'any') === true;
  return { hitPolicy: takesAll ? 'first' : 'unique', isPolicyStated: false };
}
