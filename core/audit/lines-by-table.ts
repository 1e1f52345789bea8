import { onceFor } from '../plan/once-for.ts';
import type { BudgetLine } from '../plan/resources.ts';

/** The lines of a budget, a list for each table, in the order of the plan. */
export const linesByTable = onceFor((budget: readonly BudgetLine[]): readonly (readonly BudgetLine[])[] => {
  const tables = new Map<string, BudgetLine[]>();
  for (const line of budget) {
    const lines = tables.get(line.source.table);
    if (lines === undefined) tables.set(line.source.table, [line]);
    else lines.push(line);
  }
  return [...tables.values()];
});
