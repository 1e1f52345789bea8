import type { BudgetLine, MoneyRole } from '../../../plan/resources.ts';
import type { Table } from '../../../plan/table.ts';
import { readPeriod } from '../../values/period.ts';
import { periodReader } from '../fields/period-reader.ts';
import { fold } from '../../lexicon/fold.ts';
import { moneyRoleOf } from '../../values/money-role.ts';
import type { Draft } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, periodColumns } from '../fields/fields.ts';
import { NUMBER, TEXT } from '../fields/readers.ts';

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
    const granted = grantedBeside(table);
    const grantedIn = granted === null ? null : reading.column(granted.funding, NUMBER);
    const plannedIn = granted === null ? null : reading.column(granted.planned, NUMBER);
    const sums = {
      ...reading.provenance,
      ...granted,
      ...(cash === null ? {} : { cash }),
      ...(floor === null ? {} : { floor }),
    };
    return (draft: Draft<BudgetLine>, line) => {
      draft.source = { ...draft.source, fields: sums };
      draft.period = own(line.row) ?? readPeriod(draft.name);
      if (grantedIn !== null) draft.funding = grantedIn(line.row);
      if (plannedIn !== null) draft.planned = plannedIn(line.row);
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

const GRANTED =
  /\b(?:approved|granted|authori[sz]ed|genehmigt\w*|bewilligt\w*|approuve|aprobad[oa]|aprovad[oa]|approvat[oa])\b/;

/** Of two columns of costs the one that says what was approved is the funding of what the other plans. */
function grantedBeside(table: Table): { readonly funding: number; readonly planned: number } | null {
  if (columnFor(table, ['funding']) !== null) return null;
  const costs = table.columns.filter(({ meaning, period }) => meaning === 'cost' && period === null);
  const granted = costs.find(({ header }) => GRANTED.test(fold(header)));
  const planned = costs.find(({ header }) => PLANNED.test(fold(header)));
  return granted === undefined || planned === undefined || granted === planned
    ? null
    : { funding: granted.column, planned: planned.column };
}

const PLANNED =
  /^(?:planned|forecast|expected|estimated|projected|geplant\w*|prognose|erwartet\w*|prevu|previst[oa]|planificad[oa])\b/;
