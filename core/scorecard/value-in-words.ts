import type { ScoredMeasure } from './scorecard.ts';

/** How numbers are written where a value is told. */
export interface Writing {
  /** In full where the unit says thousands or millions already. */
  number(value: number, isScaled: boolean): string;
  /** A share of 1 as percent. */
  share(value: number): string;
  /** A number of percents, with its sign. */
  percent(value: number): string;
  /** Whether a currency's sign stands before its number. */
  readonly signsLead: boolean;
}

/** Longer units would leave a measure's name no room; they are told beside its value. */
const LONGEST_UNIT = 8;
const PERCENT = /^(?:%|percent|per cent|pct\.?|prozent)$/i;
/** Marks of a number of things: they say nothing that the number does not. */
const COUNT = /^(?:#|no\.?|nr\.?|number|count|anzahl|anz\.?|qty\.?)$/i;
/** A sign of money, and whether thousands, millions or more of it are meant, in either order: `$`, `$m`, `k€`. */
const MONEY = /^(?:(?<sign>[$€£¥₹])\s?(?<after>\p{L}{0,3})|(?<before>\p{L}{1,3})\s?(?<behind>[$€£¥₹]))$/u;
/** Words in a unit that say how many thousands one is: `€ k`, `USD m`, `Mio. €`. */
const SCALE =
  /(?:^|[^\p{L}])(?:k|mm?|mn|mln|mio|mill?ion(?:s|en)?|bn|mrd|billions?|tsd|thousands?|lakh|crore|cr)(?![\p{L}])/iu;
/** The same, written together with the money: `TEUR`, `EURm`. */
const SCALED_MONEY =
  /^(?:[kmt]|mm|mn|mio|bn|mrd)(?:[$€£¥₹]|eur|usd|gbp|chf)$|^(?:[$€£¥₹]|eur|usd|gbp|chf)(?:k|mm?|mn|mio|bn|mrd)$/iu;
/** The newest share above this is a number of percents. */
const LARGEST_SHARE = 1.5;

/** What 100% is among the values of a measure: 1, or 100 where they are percents; null where they are no shares. */
export function shareScale({ points, health }: Pick<ScoredMeasure, 'points' | 'health'>): 1 | 100 | null {
  if (!points.some(({ isShare }) => isShare)) return null;
  return Math.abs(health.newest ?? 0) > LARGEST_SHARE ? 100 : 1;
}

/** How many points two values of a measure in percents are apart; null where it is none in percents. */
export function pointsApart(
  distance: number,
  { isShare, unit }: { readonly isShare: boolean; readonly unit: string },
): number | null {
  if (isShare) return distance * 100;
  return PERCENT.test(unit.trim()) ? distance : null;
}

/** A value as people write it: a share as percent, money with its sign where it stands there, a short unit behind the number. */
export function valueInWords(
  value: number,
  { isShare, unit }: { readonly isShare: boolean; readonly unit: string },
  writing: Writing,
): string {
  if (isShare) return writing.share(value);
  const own = unit.trim();
  if (PERCENT.test(own)) return writing.percent(value);
  const text = writing.number(value, SCALE.test(own) || SCALED_MONEY.test(own));
  if (own === '' || COUNT.test(own) || own.length > LONGEST_UNIT) return text;
  const { sign, after, before, behind } = MONEY.exec(own)?.groups ?? {};
  const money = sign ?? behind;
  if (money === undefined || !writing.signsLead) return `${text}\u00a0${own}`;
  return `${text.replace(/\d/u, (digit) => money + digit)}${after ?? before ?? ''}`;
}
