import type { Meaning } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import { isForeign } from '../../lexicon/lexicon.ts';
import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';

/** What arithmetic and a word of its sort say together. */
const WEIGHT = 3;

const REASON = 'its figures are worked out from the columns before it';
const FACTOR = 'the figures of another column are worked out from it';

/** What makes a score together; where one is known, the other is too. */
const GRADES: readonly (readonly [Meaning, Meaning])[] = [
  ['probability', 'impact'],
  ['impact', 'probability'],
];
const PRICES: readonly Meaning[] = ['rate', 'cost', 'cost_actual'];
const AMOUNTS: readonly Meaning[] = ['cost', 'cost_actual', 'total'];
const SHARES: readonly Meaning[] = ['share', 'percent_complete', 'probability', 'contingency'];
const WORK: readonly Meaning[] = ['effort', 'effort_actual', 'duration', 'capacity', 'allocation', 'share'];

/**
 * Reads what arithmetic tells: a quantity × a price is an amount of money, two amounts have a difference, and what makes a
 * score with a probability is the impact.
 */
export function figuresWorkedOut(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  if (columns.every(({ workedOut }) => workedOut === undefined)) return columns;
  const read = [...columns];
  for (const [at, { workedOut }] of columns.entries()) {
    if (workedOut === undefined) continue;
    const [first, second] = workedOut.of;
    if (isPriced(columns, at)) {
      const price = priceOf(columns, workedOut.of);
      const quantity = price === first ? second : first;
      const spent = may(read[at]!, ['cost_actual', 'actual']);
      if (!may(read[at]!, ['total'])) read[at] = withMeaning(read[at]!, spent ? 'cost_actual' : 'cost', REASON);
      if (may(columns[price]!, ['rate']) || isQuantity(columns[quantity]!))
        read[price] = only(withMeaning(read[price]!, 'rate', FACTOR), ['rate']);
      read[quantity] = only(read[quantity]!, WORK);
    } else if (workedOut.by === 'product') {
      if (!may(columns[at]!, ['score'])) continue;
      for (const [said, other] of GRADES) {
        const known = workedOut.of.find((place) => may(columns[place]!, [said]));
        if (known === undefined || workedOut.of.some((place) => may(columns[place]!, [other]))) continue;
        const rest = known === first ? second : first;
        read[rest] = withMeaning(read[rest]!, other, FACTOR);
      }
    } else if (workedOut.of.every((place) => may(columns[place]!, AMOUNTS)) && !may(columns[at]!, AMOUNTS))
      read[at] = withMeaning(read[at]!, 'variance', REASON);
  }
  return read;
}

/** Whether a column is a quantity × a price: one of the three is said or shown to be one. */
export function isPriced(columns: readonly ColumnEvidence[], at: number): boolean {
  const { workedOut } = columns[at]!;
  if (workedOut?.by !== 'product' || workedOut.of.some((place) => isShare(columns[place]!))) return false;
  return (
    isMoney(columns[at]!, AMOUNTS) &&
    workedOut.of.some((place) => isMoney(columns[place]!, PRICES) || isQuantity(columns[place]!))
  );
}

/** A budget × how far it is spent is no line of a quantity and a price. */
function isShare(column: ColumnEvidence): boolean {
  return column.profile.percentFormat >= 0.4 || may(column, SHARES);
}

function isMoney(column: ColumnEvidence, meanings: readonly Meaning[]): boolean {
  return column.profile.moneyFormat >= 0.5 || may(column, meanings);
}

function isQuantity(column: ColumnEvidence): boolean {
  return isForeign(column.header) || COUNT.test(column.header.trim()) || may(column, WORK);
}

/** Headers that say no more than how many. */
const COUNT = anyCase`^(?:numbers?|counts?|units?|nos\.?|anzahl|stück|stk\.?|nombre|número|numero|cantidad|quantidade|quantità|aantal|antal|antall)$`;

/** The factor that is the price: the one that says so, the later one where both or neither do. */
function priceOf(columns: readonly ColumnEvidence[], [first, second]: readonly [number, number]): number {
  const says = (place: number, meanings: readonly Meaning[]): boolean => may(columns[place]!, meanings);
  if (says(first, ['rate']) !== says(second, ['rate'])) return says(first, ['rate']) ? first : second;
  return isMoney(columns[first]!, PRICES) && !isMoney(columns[second]!, PRICES) ? first : second;
}

function may(column: ColumnEvidence, meanings: readonly Meaning[]): boolean {
  return saidOf(column, ...meanings) >= SAYS.hint;
}

function withMeaning(column: ColumnEvidence, meaning: Meaning, reason: string): ColumnEvidence {
  const known = column.candidates.find((one) => one.meaning === meaning);
  if (known !== undefined && known.weight >= WEIGHT) return column;
  const told: Candidate = { meaning, weight: WEIGHT, fromHeader: known?.fromHeader ?? 0, reasons: [reason] };
  return { ...column, candidates: [...column.candidates.filter((one) => one !== known), told] };
}

function only(column: ColumnEvidence, meanings: readonly Meaning[]): ColumnEvidence {
  return { ...column, candidates: column.candidates.filter(({ meaning }) => meanings.includes(meaning)) };
}
