import type { BudgetLine } from '../../plan/resources.ts';
import { moneyRoleOf } from '../values/money-role.ts';
import type { Draft } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { from, periodColumns } from './fields.ts';
import { NUMBER, TEXT } from './readers.ts';

type Part = BudgetLine['parts'][number];

export const BUDGET = entityKind<BudgetLine>({
  collection: 'budget',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'category', 'initiative', 'description', 'team'],
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
  derived: { role: 'spend', parts: [] },
  finish(table, reading) {
    const columns = periodColumns(table).filter(
      ({ meaning }) => meaning === null || meaning === 'cost' || meaning === 'period',
    );
    const prepared = columns.map(({ column, period }) => ({
      read: reading.column(column, NUMBER),
      period,
      fields: { amount: column },
    }));
    return (draft: Draft<BudgetLine>, line) => {
      draft.role = moneyRoleOf(draft.name) ?? moneyRoleOf(draft.category ?? '') ?? 'spend';
      const parts: Part[] = [];
      for (const { read, period, fields } of prepared)
        if (period !== null) parts.push({ source: { ...draft.source, fields }, period, amount: read(line.row) });
      draft.parts = parts;
    };
  },
});
