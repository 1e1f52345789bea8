import type { ApprovalField, Condition, CurrencyRate, Span } from '../../plan/approvals.ts';
import type { ColumnCurrency } from './column-currency.ts';
import { columnCurrency, spansInColumn } from './column-currency.ts';
import { numberClasses } from './number-classes.ts';
import { wordKey } from './word-key.ts';

/**
 * How much a class of values counts when gaps are looked for.
 * `usual`: cases that every table should speak of.
 * `sliver`: between two bounds that are one step of writing apart (“0–50,000” and “50,001–100,000”), or the very end of what
 * there can be (nothing at all, 100%).
 * `unnamed`: a word, or a value of a field that rows only list values of (“Net 30, Net 45”), that no row names.
 * `empty`: nothing, where no row speaks of that.
 * `outside`: what the table does not speak of and hardly happens: below zero, above 100%, before and after all days.
 * `void`: no value lies there: between two days, within a cent.
 */
export type ClassPart = 'usual' | 'sliver' | 'unnamed' | 'empty' | 'outside' | 'void';

/** Whether a field may come to hold a value of a class: days lie before and after all that a table writes. */
export function isPossible({ part }: ValueClass, { kind }: ApprovalField): boolean {
  return part !== 'void' && (part !== 'outside' || kind === 'day');
}

/** Values that all rows of a table treat alike. */
export type ValueClass =
  | { readonly is: 'span'; readonly span: Span; readonly part: ClassPart }
  | { readonly is: 'word'; readonly word: string; readonly part: ClassPart }
  | { readonly is: 'other-word'; readonly part: ClassPart }
  | { readonly is: 'empty'; readonly part: ClassPart };

/** One field of a table, its values cut into classes at every bound that a row writes. */
export interface Axis {
  readonly field: ApprovalField;
  readonly money: ColumnCurrency;
  /** Ascending. Number classes come first: 2i is the stretch before bound i, 2i + 1 the bound itself. */
  readonly bounds: readonly number[];
  readonly hasNumbers: boolean;
  readonly classes: readonly ValueClass[];
  /** Class of each word that a row names. */
  readonly words: ReadonlyMap<string, number>;
  /** Class of all other words; null where there can be none. */
  readonly other: number | null;
  readonly empty: number;
}

/** The classes of a field under the conditions of its column. */
export function axisOf(field: ApprovalField, conditions: readonly Condition[], rates: readonly CurrencyRate[]): Axis {
  const money = columnCurrency(field, conditions);
  const spans = conditions.flatMap((condition) => spansInColumn(condition, money, rates) ?? []);
  const written = conditions.flatMap((one) => (one.is === 'within' ? one.spans : []));
  const isWords = field.kind === 'words' || field.kind === 'yes-no';
  const hasNumbers = !isWords || spans.length > 0;
  const numbers = hasNumbers ? numberClasses(field.kind, spans, written) : { bounds: [], classes: [] };
  const classes: ValueClass[] = [...numbers.classes];
  const words = new Map<string, number>();
  const named = conditions.flatMap((one) => (one.is === 'one-of' || one.is === 'none-of' ? one.words : []));
  for (const word of field.kind === 'yes-no' ? ['yes', 'no', ...named] : named) {
    if (words.has(wordKey(word))) continue;
    words.set(wordKey(word), classes.length);
    classes.push({ is: 'word', word, part: 'usual' });
  }
  const speaksOfOthers = named.length === 0 || conditions.some((condition) => condition.is === 'none-of');
  const other = field.kind === 'words' ? classes.length : null;
  if (other !== null) classes.push({ is: 'other-word', part: speaksOfOthers ? 'usual' : 'unnamed' });
  const speaksOfEmpty = conditions.some((condition) => condition.is === 'empty' || condition.is === 'filled');
  classes.push({ is: 'empty', part: speaksOfEmpty ? 'usual' : 'empty' });
  return { field, money, bounds: numbers.bounds, hasNumbers, classes, words, other, empty: classes.length - 1 };
}
