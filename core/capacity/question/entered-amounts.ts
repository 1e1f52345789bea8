import { personKey } from '../../plan/person-names.ts';
import type { Demand } from '../../plan/demand.ts';
import type { Plan } from '../../plan/plan.ts';
import type { AmountUnit } from '../../plan/resources.ts';
import type { Table } from '../../plan/table.ts';
import type { LedgerOptions } from '../ledger/options.ts';
import { amountInUnit } from './amount-in-unit.ts';
import type { AddedDemand, AddedRequest } from './question.ts';

/** What a table writes an amount into. */
export interface AmountCell {
  readonly column: number;
  readonly value: number | string;
}

type Span = Pick<AddedRequest, 'from' | 'to'>;

/**
 * Where a table of requests holds how much is asked for, as its rows do it: a column for each period, a column for the skill,
 * or the one column of amounts. Empty where it has nothing of that.
 */
export function amountCells(
  demand: AddedDemand,
  { from, to }: Span,
  {
    plan,
    table,
    skill,
    options,
  }: {
    readonly plan: Plan;
    readonly table: Table;
    /** What the skill, team or person is called in the plan. */
    readonly skill: string;
    readonly options: LedgerOptions;
  },
): readonly AmountCell[] {
  const requests = plan.requests.filter(({ source }) => source.table === table.id);
  const stated = requests.flatMap((request) => request.demand ?? []);
  const unit: AmountUnit = stated[0]?.unit ?? requests[0]?.unit ?? 'unknown';
  if (stated.some(({ period }) => period !== null))
    return table.columns.flatMap(({ column, period }) => {
      if (period === null || period.end < from || period.start > to) return [];
      const within = { from: period.start < from ? from : period.start, to: period.end > to ? to : period.end };
      // A share of time held throughout; work in all is spread over the time.
      const rate = amountInUnit(demand, 'fte', { from, to }, options);
      return [{ column, value: amountInUnit({ amount: Number(rate), kind: 'fte' }, unit, within, options) }];
    });
  const column = columnFor(stated, table, skill) ?? requests[0]?.source.fields['amount'] ?? meantFor(table);
  return column === null ? [] : [{ column, value: amountInUnit(demand, unit, { from, to }, options) }];
}

/** The column of that skill, where each skill has one; else the one column that holds all amounts. */
function columnFor(stated: readonly Demand[], table: Table, skill: string): number | null {
  const columnOf = ({ source }: Demand): number | undefined => source.fields['amount'];
  const columns = new Set(stated.flatMap((one) => columnOf(one) ?? []));
  if (columns.size < 2) return [...columns][0] ?? null;
  const same = stated.find((one) => one.skill !== null && personKey(one.skill) === personKey(skill));
  const headed = table.columns.find(({ header }) => personKey(header) === personKey(skill));
  return (same === undefined ? undefined : columnOf(same)) ?? headed?.column ?? null;
}

function meantFor({ columns }: Table): number | null {
  const meanings = ['allocation', 'effort', 'capacity', 'share'] as const;
  const meant = meanings.map((meaning) => columns.find((one) => one.meaning === meaning && one.period === null));
  return meant.find((one) => one !== undefined)?.column ?? null;
}
