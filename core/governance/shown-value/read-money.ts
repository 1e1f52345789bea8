import { currencyOf, minorDigits } from './currency-signs.ts';
import { readNumber } from './read-number.ts';
import type { Read } from './shown-trouble.ts';
import { readAs, unread } from './shown-trouble.ts';

export interface Amount {
  readonly value: number;
  /** ISO code; null where neither text nor record says one. */
  readonly currency: string | null;
}

/** Words and letters behind a number that a page has rounded. */
const ROUNDED =
  /^(?:k|m|mm|mn|b|bn|t|tsd|mio|mrd|mill|millones|millions?|thousand|lakhs?|crores?|[万萬億亿千兆만억천])\.?(?![\p{L}])/iu;
/** `EUR 48.000,00 (USD 52.000,00)`: the record’s own amount, and what it is in the person’s currency. */
const CONVERTED = /^(.*\d[^()]*?)\s*\(([^()]*\d[^()]*)\)$/;

/** Reads an amount of money by the locale’s marks, its sign or code, and the record’s currency. */
export function readMoney(text: string, locale: string, ofRecord: string | null): Read<Amount> {
  const converted = CONVERTED.exec(text);
  if (converted !== null) {
    const [, own = '', other = ''] = converted;
    const amount = readOne(own, locale, ofRecord);
    return readOne(other, locale, null).ok ? amount : unread('not-a-number');
  }
  return readOne(text, locale, ofRecord);
}

function readOne(text: string, locale: string, ofRecord: string | null): Read<Amount> {
  const number = readNumber(text, locale);
  if (!number.ok) return number;
  const { value, before, after, isThreefold } = number.value;
  if (/[%٪％﹪]/.test(before + after)) return unread('other-unit');
  if (ROUNDED.test(after)) return unread('rounded');
  const currencies = [before, after].filter((sign) => sign !== '').map((sign) => currencyOf(sign, locale, ofRecord));
  const [currency = ofRecord, ...others] = currencies;
  if (currency === null && currencies.length > 0) return unread('ambiguous-currency');
  if (others.some((other) => other !== currency)) return unread('ambiguous-currency');
  if (isThreefold && minorDigits(currency) < 3) return unread('ambiguous-number');
  return readAs({ value, currency });
}
