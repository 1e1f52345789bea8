import { isMoneyItem } from '../../values/money-item.ts';
import { isStatement } from './data-shapes.ts';
import { isPriced } from './figures-worked-out.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { rememberedOf } from '../../lexicon/remembered.ts';

/** What lines of a quantity × a price say of a table being a budget; price lists, stock and invoices have them too. */
const PRICED = 1.6;
/** What rows that are called as costs and income are say, and amounts of money from month to month. */
const ITEMS = 2.4;
const SPREAD = 2.4;
/** What three columns that say they are costs, side by side, say of it. */
const COSTED = 1.5;

const FEWEST = 3;
const SHARE = 0.5;

/** What the rows and amounts of a table say of it being a budget; log-odds. */
export function moneySign(columns: readonly ColumnEvidence[]): number {
  const figures = columns.filter(({ profile }) => profile.filled >= 2 && profile.numbers >= 0.7);
  const isSpread = figures.some(({ isPeriod, profile }) => isPeriod && profile.moneyFormat >= 0.5);
  const priced = columns.some((_, at) => isPriced(columns, at)) ? PRICED : 0;
  const costed =
    columns.filter((column) => saidOf(column, 'cost', 'cost_actual') >= SAYS.clear).length >= 3 ? COSTED : 0;
  return Math.max(
    costed,
    priced,
    isSpread
      ? SPREAD
      : columns.slice(0, 4).some(({ profile }) => areMoneyItems(profile)) && !isStatement(columns)
        ? ITEMS
        : 0,
  );
}

/** Whether most texts of a column name what money is spent on or comes from. */
const areMoneyItems = rememberedOf(
  ({ examples, texts, meanLength }: ColumnProfile): boolean =>
    texts >= 0.8 && examples.size >= FEWEST && meanLength <= 40 && areMost(examples),
);

function areMost(texts: ReadonlySet<string>): boolean {
  let others = 0;
  for (const text of texts) {
    if (!isMoneyItem(text)) others += 1;
    if (others > texts.size * (1 - SHARE)) return false;
  }
  return true;
}
