import type { ApprovalRule, RuleCondition } from '../../plan/approvals.ts';
import type { ApprovalTable } from './approval-table.ts';
import { spansInColumn } from './column-currency.ts';
import { gridOf } from './grid.ts';

/** A cell of conditions that decides nothing. */
export interface UnreadCell {
  readonly rule: ApprovalRule;
  readonly condition: RuleCondition;
  /** `no-rate`: no rate leads from its currency to that of the column. `no-currency`: it could mean any of several. */
  readonly why: 'unread' | 'no-rate' | 'no-currency';
  /** The readable form that an unread cell is closest to. */
  readonly nearest: string | null;
  readonly currency: string | null;
  readonly columnCurrency: string | null;
}

/** The cells of a table that could not be read, or whose amounts cannot be compared with those of the other rows. */
export function unreadCells(table: ApprovalTable): readonly UnreadCell[] {
  const { columns, isSure } = gridOf(table);
  if (isSure) return [];
  const byField = new Map(columns.map(({ axis }) => [axis.field.name, axis.money]));
  return table.rules.flatMap((rule) =>
    rule.conditions.flatMap((condition): readonly UnreadCell[] => {
      const money = byField.get(condition.field.name);
      if (condition.condition.is === 'unread')
        return [
          {
            rule,
            condition,
            why: 'unread',
            nearest: condition.condition.nearest,
            currency: null,
            columnCurrency: null,
          },
        ];
      if (condition.condition.is !== 'within' || money === undefined) return [];
      if (spansInColumn(condition.condition, money, table.rates) !== null) return [];
      const { currency } = condition.condition;
      const why = currency === null ? 'no-currency' : 'no-rate';
      return [{ rule, condition, why, nearest: null, currency, columnCurrency: money.currency }];
    }),
  );
}
