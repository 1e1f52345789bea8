import type { Period } from '../../calendar/period.ts';
import type { Sourced } from '../../plan/provenance.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { BudgetLine } from '../../plan/resources.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { linesByTable } from '../lines-by-table.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'negative-cash',
  family: 'money',
  severity: 'serious',
  title: 'Cash below its floor',
  message: 'At the end of {to} there is {cash} in cash, {under} under the floor of {floor}.',
  messages: { period: 'In “{line}” there is {cash} in cash, {under} under the floor of {floor}.' },
  why: 'A plan that runs out of cash ends there, whatever it earns later.',
  fix: 'Move spending behind income, raise money before that day, or stop what costs more than it brings by then.',
  params: {
    floor: {
      default: 0,
      title: 'least cash, where the sheet sets no floor',
      source: 'No money that is not there; a floor in the sheet comes first',
    },
  },
  needs: ['budget.cash|parts'],
  *check({ budget }, { params }) {
    for (const lines of linesByTable(budget)) {
      const under = cashOf(lines).flatMap((point) => {
        const floor = point.floor ?? params.floor;
        return point.cash < floor ? [{ ...point, floor }] : [];
      });
      const [first] = under;
      if (first === undefined) continue;
      const worst = under.reduce((one, other) => (other.floor - other.cash > one.floor - one.cash ? other : one));
      yield {
        at: under.map(({ cell }) => cell),
        entity: worst.line,
        data: {
          line: worst.line.name,
          cash: tidy(worst.cash),
          floor: tidy(worst.floor),
          under: tidy(worst.floor - worst.cash),
          periods: under.length,
          ...(worst.period === null ? {} : { to: worst.period.end }),
          ...(first.period === null ? {} : { since: first.period.start }),
        },
        ...(worst.period === null ? { message: 'period' as const } : {}),
      };
    }
  },
  german: {
    title: 'Liquidität unter der Untergrenze',
    message: 'Am {to} sind {cash} an Geld da, {under} unter der Untergrenze von {floor}.',
    messages: { period: 'In „{line}“ sind {cash} an Geld da, {under} unter der Untergrenze von {floor}.' },
    why: 'Ein Plan, dem das Geld ausgeht, endet dort, was immer er später einbringt.',
    fix: 'Legen Sie Ausgaben hinter Einnahmen, holen Sie vorher Geld, oder beenden Sie, was bis dahin mehr kostet als bringt.',
    params: {
      floor: {
        title: 'kleinste Liquidität, wo das Blatt keine Untergrenze setzt',
        source: 'Kein Geld, das nicht da ist; eine Untergrenze im Blatt geht vor',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Never under the floor',
        german: 'Nie unter der Untergrenze',
        sheet: `
          ## Cash plan
          | Line            | Jan-26 | Feb-26 | Mar-26 |
          | Opening balance | 500    | 400    | 300    |
          | Inflows         | 100    | 100    | 100    |
          | Outflows        | 200    | 200    | 250    |
          | Closing balance | 400    | 300    | 150    |
          | Minimum cash    | 150    | 150    | 150    |`,
      },
    ],
    failing: [
      {
        title: 'Under the floor of the sheet, and then under nothing',
        german: 'Unter der Untergrenze des Blatts, und dann unter null',
        flags: ["'Cash plan'!C5,'Cash plan'!D5"],
        sheet: `
          ## Cash plan
          | Line            | Jan-26 | Feb-26 | Mar-26 |
          | Opening balance | 500    | 400    | 100    |
          | Inflows         | 100    | 100    | 100    |
          | Outflows        | 200    | 400    | 400    |
          | Closing balance | 400    | 100    | -200   |
          | Minimum cash    | 150    | 150    | 150    |`,
      },
      {
        title: 'Months one below the other, with a floor of their own',
        german: 'Monate untereinander, mit eigener Untergrenze',
        flags: ["'Cash plan'!D3,'Cash plan'!D4"],
        sheet: `
          ## Cash plan
          | Month  | Inflows | Outflows | Closing balance | Minimum cash |
          | Jan-26 | 100     | 200      | 400             | 150          |
          | Feb-26 | 100     | 400      | 100             | 150          |
          | Mar-26 | 100     | 150      | 50              | 150          |`,
      },
      {
        title: 'Only what moves is stated: added up from the opening balance',
        german: 'Nur die Bewegungen stehen da: vom Anfangsbestand an zusammengezählt',
        flags: ["'Cash plan'!D3"],
        sheet: `
          ## Cash plan
          | Line            | Jan-26 | Feb-26 | Mar-26 |
          | Opening balance | 500    |        |        |
          | Net cash flow   | -100   | -300   | -250   |
          | Project costs   | 200    | 400    | 400    |`,
      },
    ],
  },
});

/** How much cash there is at the end of a period. */
interface CashPoint {
  readonly line: BudgetLine;
  readonly period: Period | null;
  readonly cash: number;
  readonly floor: number | null;
  readonly cell: CellRef;
}

/** Cash by period from a table's line of it; added up from what moves where there is none; or from its column. */
function cashOf(lines: readonly BudgetLine[]): readonly CashPoint[] {
  const floors = lines.find(({ role }) => role === 'floor')?.parts ?? [];
  const [usual = null] = new Set(floors.map(({ amount }) => amount));
  const floorAt = (at: number): number | null => floors[at]?.amount ?? usual;
  const point = (line: BudgetLine, part: BudgetLine['parts'][number], at: number, cash: number): CashPoint => ({
    line,
    period: part.period,
    cash,
    floor: floorAt(at),
    cell: cellOf(part as Sourced & { amount: number }, 'amount'),
  });
  const balance = lines.find(({ role }) => role === 'cash');
  if (balance !== undefined)
    return balance.parts.flatMap((part, at) => (part.amount === null ? [] : [point(balance, part, at, part.amount)]));
  const moves = lines.find(({ role }) => role === 'cash-flow');
  const opening = lines.find(({ role }) => role === 'opening')?.parts[0]?.amount ?? null;
  if (moves !== undefined && opening !== null) {
    let cash = opening;
    return moves.parts.map((part, at) => {
      cash += part.amount ?? 0;
      return point(moves, part, at, cash);
    });
  }
  return lines.flatMap((line) =>
    typeof line.cash === 'number'
      ? [{ line, period: line.period, cash: line.cash, floor: line.floor ?? null, cell: cellOf(line, 'cash') }]
      : [],
  );
}

function tidy(amount: number): number {
  return Number(amount.toFixed(2));
}
