import type { CellRef } from '../../sheet/cell-reference.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { BudgetLine } from '../../plan/resources.ts';
import type { Table } from '../../plan/table.ts';
import { linesByTable } from '../lines-by-table.ts';
import { rule } from '../rule.ts';

/** What rounding of the amounts may add up to. */
const ROUNDING = 0.005;
/** What a column of money that is granted is headed; income of a business is none. */
const GRANTED =
  /fund|grant|approved|budget|financ|alloc|award|mittel|bewillig|förder|genehmig|zuschuss|subvention|dotaci|presupuest|orçament|stanzia|begrot/i;

export default rule({
  id: 'budget-over-funding',
  family: 'money',
  severity: 'critical',
  title: 'Spending planned above the funding',
  message: '“{line}” plans to spend {planned}, {over} more than the {funding} it is funded with.',
  messages: {
    spent: '“{line}” has cost {spent} so far, {over} more than the {funding} it is funded with.',
    period: 'From {from} to {to} {planned} is to be spent, {over} more than the {funding} there is for it.',
  },
  why: 'Money that nobody granted is spent on the first bill and missing on the last.',
  fix: 'Cut or move the spending, or have the funding raised before it is committed.',
  unless: ['number-inside-formulas', 'short-range', 'budget-parts-disagree'],
  needs: ['budget.funding|parts', 'budget.planned|total|parts|actual'],
  *check({ budget, tables }) {
    const granted = grantedIn(tables);
    for (const line of budget) {
      const { funding } = line;
      if (typeof funding !== 'number' || funding <= 0 || line.role !== 'spend' || !granted(line)) continue;
      const over = [plannedOf(line), spentOn(line)].find(
        (cost) => cost !== null && cost.amount > funding * (1 + ROUNDING),
      );
      if (!over) continue;
      const { as, cell } = over;
      const amount = tidy(over.amount);
      yield {
        at: [cell, cellOf(line, 'funding')],
        entity: line,
        data: { line: line.name, [as]: amount, funding, over: tidy(amount - funding) },
        message: as === 'spent' ? as : undefined,
      };
    }
    for (const lines of linesByTable(budget)) yield* overInPeriods(lines);
  },
  german: {
    title: 'Mehr Ausgaben geplant als Mittel da sind',
    message: '„{line}“ plant Ausgaben von {planned}, {over} mehr als die {funding}, die dafür bewilligt sind.',
    messages: {
      spent: '„{line}“ hat bisher {spent} gekostet, {over} mehr als die {funding}, die dafür bewilligt sind.',
      period:
        'Vom {from} bis zum {to} sollen {planned} ausgegeben werden, {over} mehr als die {funding}, die dafür da sind.',
    },
    why: 'Geld, das niemand bewilligt hat, geht mit der ersten Rechnung weg und fehlt bei der letzten.',
    fix: 'Kürzen oder verschieben Sie Ausgaben, oder lassen Sie die Mittel erhöhen, bevor sie gebunden sind.',
  },
  examples: {
    passing: [
      {
        title: 'As much as there is, by line and by month',
        german: 'So viel, wie da ist, nach Zeile und nach Monat',
        sheet: `
          ## Budget
          | Budget line | Budget | Funding | Q1 2026 | Q2 2026 | Total |
          | Licences    | 300    | 300     | 100     | 200     | 300   |
          | Travel      | 100    | 120     | 50      | 50      | 100   |
          ## Costs
          | Cost item        | Jan-26 | Feb-26 | Mar-26 |
          | Staff            | 100    | 100    | 120    |
          | Licences         | 20     | 20     | 20     |
          | Approved funding | 130    | 130    | 140    |`,
      },
      {
        title: 'Income is no funding',
        german: 'Einnahmen sind keine Mittel',
        sheet: `
          ## Event budget
          | Budget item | Income | Cost |
          | Tickets     | 900    | 950  |
          | Catering    | 100    | 400  |`,
      },
    ],
    failing: [
      {
        title: 'One line above its funding',
        german: 'Eine Zeile über ihren Mitteln',
        flags: ['Budget!B3,Budget!C3'],
        sheet: `
          ## Budget
          | Budget line | Budget | Funding | Q1 2026 | Q2 2026 | Total |
          | Licences    | 300    | 300     | 100     | 200     | 300   |
          | Travel      | 180    | 120     | 90      | 90      | 180   |`,
      },
      {
        title: 'Planned within its funding, and spent beyond it; spending alone',
        german: 'Innerhalb der Mittel geplant, und darüber ausgegeben; Ausgaben allein',
        flags: ['Budget!D2,Budget!C2', 'Trips!C2,Trips!B2'],
        sheet: `
          ## Budget
          | Budget line | Budget | Funding | Actual |
          | Licences    | 280    | 300     | 360    |
          | Travel      | 100    | 120     | 90     |
          ## Trips
          | Budget line | Funding | Actual cost |
          | Fairs       | 50      | 70          |
          | Visits      | 40      | 30          |`,
      },
      {
        title: 'Two months above the funding of the month: one finding',
        german: 'Zwei Monate über den Mitteln des Monats: ein Befund',
        flags: ['Costs!C4,Costs!D4'],
        sheet: `
          ## Costs
          | Cost item        | Jan-26 | Feb-26 | Mar-26 |
          | Staff            | 100    | 140    | 120    |
          | Licences         | 20     | 20     | 40     |
          | Approved funding | 130    | 130    | 140    |`,
      },
    ],
  },
});

/** Whether a line's funding stands under a header that speaks of money granted. */
function grantedIn(tables: readonly Table[]): (line: BudgetLine) => boolean {
  const known = new Map(
    tables.map(({ id, columns }) => [id, new Map(columns.map(({ column, header }) => [column, header]))]),
  );
  return ({ source }) => GRANTED.test(known.get(source.table)?.get(source.fields['funding'] ?? -1) ?? '');
}

interface Cost {
  readonly as: 'planned' | 'spent';
  readonly amount: number;
  readonly cell: CellRef;
}

/** What a line is to cost in all: as planned, as its total says, or what its periods add up to. */
function plannedOf(line: BudgetLine): Cost | null {
  for (const field of ['planned', 'total'] as const) {
    const amount = line[field];
    if (typeof amount === 'number') return { as: 'planned', amount, cell: cellOf(line, field) };
  }
  const [first] = line.parts;
  const amount = line.parts.reduce((sum, part) => sum + (part.amount ?? 0), 0);
  return first === undefined || amount === 0 ? null : { as: 'planned', amount, cell: cellOf(first, 'amount') };
}

function spentOn(line: BudgetLine): Cost | null {
  const { actual: amount } = line;
  return typeof amount === 'number' ? { as: 'spent', amount, cell: cellOf(line, 'actual') } : null;
}

/** Periods in which the lines of a table add up to more than its lines of funding: the worst is told, all are shown. */
function* overInPeriods(lines: readonly BudgetLine[]) {
  const sources = lines.filter(({ role }) => role === 'funding');
  const spending = lines.filter(({ role }) => role === 'spend');
  if (sources.length === 0 || spending.length === 0 || lines.some(({ role }) => role !== 'spend' && role !== 'funding'))
    return;
  const over = (sources[0]?.parts ?? []).flatMap((part, at) => {
    const funding = sum(sources, at);
    const planned = sum(spending, at);
    return funding > 0 && planned > funding * (1 + ROUNDING) ? [{ part, funding, planned }] : [];
  });
  const worst = over.toSorted((one, other) => other.planned - other.funding - (one.planned - one.funding))[0];
  if (worst === undefined) return;
  const { part, funding, planned } = worst;
  yield {
    at: over.map((each) => cellOf(each.part, 'amount')),
    entity: sources[0]!,
    message: 'period' as const,
    data: {
      from: part.period.start,
      to: part.period.end,
      planned: tidy(planned),
      funding: tidy(funding),
      over: tidy(planned - funding),
      periods: over.length,
    },
  };
}

function sum(lines: readonly BudgetLine[], part: number): number {
  return lines.reduce((all, { parts }) => all + (parts[part]?.amount ?? 0), 0);
}

function tidy(amount: number): number {
  return Number(amount.toFixed(2));
}
