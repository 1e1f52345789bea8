import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';

/** What only plans, registers and decisions have; elsewhere totals are of anything, options are answers and a reason is a remark. */
const OF_PLANS: ReadonlySet<Meaning> = new Set<Meaning>([
  'total',
  'options',
  'reason',
  'mitigation',
  'response',
  'controls',
  'trigger',
  'decision_owner',
  'integrator',
  'variance',
  'impact',
  'probability',
  'contingency',
  'benefit',
  'displaces',
  'sunset',
  'lane',
  'choice',
  'deliverable',
  'influence',
  'support',
]);

/** The columns of a table that is no plan's, without what they could mean in a plan alone. */
export function asNoPlan(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  return columns.map((column) => ({
    ...column,
    candidates: column.candidates.filter(({ meaning }) => !OF_PLANS.has(meaning)),
  }));
}
