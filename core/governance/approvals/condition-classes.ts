import type { Condition, CurrencyRate } from '../../plan/approvals.ts';
import type { Axis } from './axis.ts';
import { spansInColumn } from './column-currency.ts';
import { wordKey } from './word-key.ts';

/** What a condition says of each class of its field: it holds, it does not, or that cannot be told (null). */
export type Verdicts = readonly (boolean | null)[];

/**
 * What a condition says of each class. An empty field fulfils `any` and `empty` alone: nothing is less than no limit, and it
 * is not known to be other than a word. A cell that cannot be read or compared says nothing of what it may mean.
 */
export function verdictsOf(condition: Condition, axis: Axis, rates: readonly CurrencyRate[]): Verdicts {
  const { classes } = axis;
  switch (condition.is) {
    case 'any':
      return classes.map(() => true);
    case 'unread':
      return classes.map(() => null);
    case 'empty':
      return classes.map(({ is }) => is === 'empty');
    case 'filled':
      return classes.map(({ is }) => is !== 'empty');
    case 'one-of': {
      const named = new Set(condition.words.map((word) => axis.words.get(wordKey(word))));
      return classes.map((_, at) => named.has(at));
    }
    case 'none-of': {
      const named = new Set(condition.words.map((word) => axis.words.get(wordKey(word))));
      return classes.map(({ is }, at) => (is === 'word' || is === 'other-word') && !named.has(at));
    }
    case 'within': {
      const spans = spansInColumn(condition, axis.money, rates);
      if (spans === null) return classes.map(({ is }) => (is === 'span' ? null : false));
      const ends = spans.map(({ low, isLowIn, high, isHighIn }) => [
        low === null ? 0 : 2 * axis.bounds.indexOf(low) + (isLowIn ? 1 : 2),
        high === null ? 2 * axis.bounds.length : 2 * axis.bounds.indexOf(high) + (isHighIn ? 1 : 0),
      ]);
      return classes.map(({ is }, at) => is === 'span' && ends.some(([from, to]) => at >= from! && at <= to!));
    }
  }
}
