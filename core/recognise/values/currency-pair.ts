import { readNumber } from './number.ts';

/** Two currencies: 1 `from` is so many `to`. */
export interface CurrencyPair {
  readonly from: string;
  readonly to: string;
}

const CODE = /^[\p{L}$€£¥₹]{1,7}\.?$/u;

/** The ISO code that a cell names: `USD`, `€`, `Euro`, `US dollar (USD)`; null for other texts. */
export function readCurrency(text: string): string | null {
  const written = text.trim();
  if (written.length > 40) return null;
  const inside = /\(([A-Z]{3})\)$/.exec(written)?.[1] ?? /^([A-Z]{3})\s*[-–:(]\s*\p{L}/u.exec(written)?.[1];
  const bare = inside ?? written;
  if (/^[A-Z]{3}$/.test(bare)) return bare;
  return CODE.test(bare) ? (readNumber(`1 ${bare}`)?.currency ?? null) : null;
}

/** `EUR/USD`, `EUR-USD`, `EURUSD`, `EUR to USD`, `1 EUR in USD`: 1 of the first in the second; null for other texts. */
export function readCurrencyPair(text: string): CurrencyPair | null {
  const match = /^(?:1 )?([A-Z]{3})\s?(?:\/|-|–|→|->|:|=|to|in|nach|vers|a)?\s?([A-Z]{3})$/.exec(
    text.trim().slice(0, 30),
  );
  const [, from = '', to = ''] = match ?? [];
  return match === null || from === to ? null : { from, to };
}
