import type { ApprovalRequest, RequestValue } from '../../plan/approvals.ts';
import type { Plan } from '../../plan/plan.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { converted, rateBetween } from '../approvals/currency-rate.ts';
import type { AmountField } from './amount-bands.ts';
import { amountFieldOf } from './amount-field.ts';

/** How large each case of a history is. */
export interface AmountsOf {
  /** By place in the history; null where the line says none, or one in a currency without a rate. */
  readonly amounts: readonly (number | null)[];
  /** Null where no field of the history is an amount. */
  readonly of:
    | (AmountField & {
        /** Amounts left out because the workbook has no rate for their currency. */
        readonly withoutRate: number;
      })
    | null;
}

/** The amounts of a history in one currency: that of the approval tables’ column, else that of most of its lines. */
export function amountsOf(plan: Pick<Plan, 'approvalRequests' | 'approvalRules' | 'rates'>): AmountsOf {
  const { approvalRequests: requests, approvalRules: rules, rates } = plan;
  const field = amountFieldOf(requests, rules);
  if (field === null) return { amounts: requests.map(() => null), of: null };
  const values = requests.map((request) => valueIn(request, field));
  const asked = rules.flatMap(({ conditions }) => conditions.map((condition) => condition.field));
  const stated = asked.find(({ name, currency }) => currency !== null && plainWords(name) === field)?.currency;
  const currency = stated ?? mostOf(values.flatMap((value) => value?.currency ?? []));
  const amounts = values.map((value) => {
    if (value === null || value.number === null) return null;
    const rate = value.currency === null || currency === null ? 1 : rateBetween(rates, value.currency, currency);
    return rate === null ? null : converted(value.number, rate);
  });
  const withoutRate = values.filter((value, at) => (value?.number ?? null) !== null && amounts[at] === null).length;
  return { amounts, of: { field, currency, withoutRate } };
}

function valueIn({ values }: ApprovalRequest, field: string): RequestValue | null {
  return values.find((value) => plainWords(value.field) === field) ?? null;
}

function mostOf(currencies: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const currency of currencies) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
