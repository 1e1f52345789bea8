import type { CurrencyRate } from '../../plan/approvals.ts';

/**
 * How many `to` one `from` is worth by the workbook’s rates: stated, the inverse of the opposite, or over one currency that
 * both have a rate with. Of several rates of one pair the newest counts, the last in the sheet where no day says. Null where
 * the workbook does not say: an amount is then not compared.
 */
export function rateBetween(rates: readonly CurrencyRate[], from: string, to: string): number | null {
  if (from === to) return 1;
  const straight = statedRate(rates, from, to);
  if (straight !== null) return straight;
  for (const via of new Set(rates.flatMap((rate) => [rate.from, rate.to]))) {
    const first = statedRate(rates, from, via);
    const second = first === null ? null : statedRate(rates, via, to);
    if (first !== null && second !== null) return first * second;
  }
  return null;
}

function statedRate(rates: readonly CurrencyRate[], from: string, to: string): number | null {
  const usable = rates.filter(({ rate }) => Number.isFinite(rate) && rate > 0);
  const found = newest(usable.filter((rate) => rate.from === from && rate.to === to));
  if (found !== null) return found.rate;
  const opposite = newest(usable.filter((rate) => rate.from === to && rate.to === from));
  return opposite === null ? null : 1 / opposite.rate;
}

function newest(rates: readonly CurrencyRate[]): CurrencyRate | null {
  return rates.reduce<CurrencyRate | null>(
    (best, rate) => (best === null || (rate.on ?? '') >= (best.on ?? '') ? rate : best),
    null,
  );
}

/** An amount times a rate, without the noise of binary fractions. */
export function converted(amount: number, rate: number): number {
  return rate === 1 ? amount : Number((amount * rate).toPrecision(12));
}
