import type { BudgetLine } from '../../plan/resources.ts';
import { cellOf } from '../../plan/provenance.ts';
import { rule } from '../rule.ts';

type Part = BudgetLine['parts'][number];

export default rule({
  id: 'budget-parts-disagree',
  family: 'money',
  severity: 'serious',
  title: 'Budget whose parts do not add up',
  message: 'The periods of “{line}” add up to {sum}, but its total says {total}: a difference of {difference}.',
  why: 'Two numbers for the same money: people spend by one and report by the other.',
  fix: 'Find the period that was changed, or let the sheet compute the total.',
  unless: ['short-range', 'number-inside-formulas'],
  needs: ['budget.parts', 'budget.total'],
  *check({ budget }) {
    for (const line of budget) {
      const { total } = line;
      if (typeof total !== 'number') continue;
      const sums = sumsOf(line.parts);
      if (sums === null || sums.some(({ sum, parts }) => agrees(sum, total, parts))) continue;
      const [nearest] = sums.toSorted((a, b) => Math.abs(a.sum - total) - Math.abs(b.sum - total));
      if (nearest === undefined) continue;
      yield {
        at: cellOf(line, 'total'),
        entity: line,
        data: {
          line: line.name,
          sum: tidy(nearest.sum),
          total,
          difference: tidy(Math.abs(total - nearest.sum)),
          periods: nearest.parts.length,
        },
      };
    }
  },
  german: {
    title: 'Budget, dessen Teile nicht die Summe ergeben',
    message:
      'Die Zeiträume von „{line}“ ergeben zusammen {sum}, als Summe steht aber {total} da: eine Differenz von {difference}.',
    why: 'Zwei Zahlen für dasselbe Geld: Ausgegeben wird nach der einen, berichtet nach der anderen.',
    fix: 'Suchen Sie den Zeitraum, der geändert wurde, oder lassen Sie die Summe vom Blatt berechnen.',
  },
  examples: {
    passing: [
      {
        title: 'The same to the last unit, and within rounding',
        german: 'Auf den Cent gleich, und bis auf Rundung',
        sheet: `
          | Budget line | Category | Q1 2026 | Q2 2026 | Q3 2026 | Q4 2026 | Total |
          | Licences    | Software | 1200    | 1200    | 1300    | 1300    | 5000  |
          | Travel      | Travel   | 250.4   | 250.4   | 250.4   | 250.4   | 1002  |
          | Contractors | People   | 8000    | 8000    |         |         | 16000 |`,
      },
    ],
    failing: [
      {
        title: 'A quarter was raised, the total was not',
        german: 'Ein Quartal wurde erhöht, die Summe nicht',
        flags: ['G3'],
        sheet: `
          | Budget line | Category | Q1 2026 | Q2 2026 | Q3 2026 | Q4 2026 | Total |
          | Licences    | Software | 1200    | 1200    | 1300    | 1300    | 5000  |
          | Travel      | Travel   | 250     | 250     | 400     | 250     | 1000  |
          | Contractors | People   | 8000    | 8000    | 4000    | 4000    | 24000 |`,
      },
    ],
  },
});

interface PeriodSum {
  readonly sum: number;
  readonly parts: readonly number[];
}

/**
 * The sum of the parts for each length of period (months, quarters), since a sheet may have both. Null where one period
 * stands twice (plan and actual side by side) or fewer than two have an amount: then nobody can say what adds up.
 */
function sumsOf(parts: readonly Part[]): readonly PeriodSum[] | null {
  const units = new Map<string, Map<string, number | null>>();
  for (const { period, amount } of parts) {
    const amounts = units.get(period.unit) ?? new Map<string, number | null>();
    units.set(period.unit, amounts);
    if (amounts.has(period.key)) return null;
    amounts.set(period.key, amount);
  }
  const sums = [...units.values()]
    .map((amounts) => [...amounts.values()].filter((amount) => amount !== null))
    .filter((amounts) => amounts.length > 1)
    .map((amounts) => ({ parts: amounts, sum: amounts.reduce((sum, amount) => sum + amount, 0) }));
  return sums.length === 0 ? null : sums;
}

/** Whether they agree as far as rounding lets them: half a last digit of the total and of each part. */
function agrees(sum: number, total: number, parts: readonly number[]): boolean {
  const ofParts = parts.reduce((most, part) => Math.max(most, decimalsOf(part)), 0);
  const rounding = 0.5 * 10 ** -decimalsOf(total) + parts.length * 0.5 * 10 ** -ofParts;
  return Math.abs(sum - total) <= rounding + Math.abs(total) * 1e-9;
}

/** Decimals a number was written with, at most 6: what a division left behind is not rounding. */
function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : Math.min(6, String(tidy(value)).split('.')[1]?.length ?? 0);
}

function tidy(value: number): number {
  return Number(value.toFixed(6));
}
