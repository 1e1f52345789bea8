import type { BudgetLine, MoneyRole } from '../../plan/resources.ts';
import type { Table } from '../../plan/table.ts';
import { readPeriod } from '../values/period.ts';
import { periodReader } from './period-reader.ts';
import { moneyRoleOf } from '../values/money-role.ts';
import type { Draft } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { from, periodColumns } from './fields.ts';
import { NUMBER, TEXT } from './readers.ts';

type Part = BudgetLine['parts'][number];

export const BUDGET = entityKind<BudgetLine>({
  collection: 'budget',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'category', 'initiative', 'description', 'team', 'period', 'date'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    category: from(TEXT, 'category', 'phase'),
    planned: from(NUMBER, 'cost', 'target'),
    actual: from(NUMBER, 'cost_actual', 'actual'),
    funding: from(NUMBER, 'funding'),
    currency: from(TEXT, 'currency'),
    total: from(NUMBER, 'total'),
  },
  derived: { role: 'spend', period: null, cash: undefined, floor: undefined, parts: [] },
  finish(table, reading) {
    const columns = periodColumns(table).filter(
      ({ meaning }) => meaning === null || meaning === 'cost' || meaning === 'period',
    );
    const prepared = columns.map(({ column, period }) => ({
      read: reading.column(column, NUMBER),
      period,
      fields: { amount: column },
    }));
    const own = periodReader(table, reading);
    const cash = headedBy(table, 'cash');
    const floor = headedBy(table, 'floor');
    const cashIn = cash === null ? null : reading.column(cash, NUMBER);
    const floorIn = floor === null ? null : reading.column(floor, NUMBER);
    const sums = {
      ...reading.provenance,
      ...(cash === null ? {} : { cash }),
      ...(floor === null ? {} : { floor }),
    };
    return (draft: Draft<BudgetLine>, line) => {
      draft.source = { ...draft.source, fields: sums };
      draft.period = own(line.row) ?? readPeriod(draft.name);
      draft.cash = cashIn?.(line.row);
      draft.floor = floorIn?.(line.row);
      draft.role = moneyRoleOf(draft.name) ?? moneyRoleOf(draft.category ?? '') ?? 'spend';
      const parts: Part[] = [];
      for (const { read, period, fields } of prepared)
        if (period !== null) parts.push({ source: { ...draft.source, fields }, period, amount: read(line.row) });
      draft.parts = parts;
    };
  },
});

/** The column, not one of a period, whose header says that it holds such sums. */
function headedBy({ columns }: Table, role: MoneyRole): number | null {
  return columns.find(({ header, period }) => period === null && moneyRoleOf(header) === role)?.column ?? null;
}
