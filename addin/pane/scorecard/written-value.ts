import type { Formats } from '../display/formats.ts';

/** Longer units would leave a measure's name no room; its card has them. */
const LONGEST_UNIT = 8;
const PERCENT = /^(?:%|percent|per cent|pct\.?|prozent)$/i;
/** Marks of a number of things: they say nothing that the number does not. */
const COUNT = /^(?:#|no\.?|nr\.?|number|count|anzahl|anz\.?|qty\.?)$/i;
/** A sign of money, and whether thousands, millions or more of it are meant, in either order: `$`, `$m`, `k€`. */
const MONEY = /^(?:(?<sign>[$€£¥₹])\s?(?<after>\p{L}{0,3})|(?<before>\p{L}{1,3})\s?(?<behind>[$€£¥₹]))$/u;

/** A value as people write it: a share or percent with its sign, money with its sign where the locale has it, a short unit behind the number. */
export function writtenValue(
  value: number,
  { isShare, unit }: { readonly isShare: boolean; readonly unit: string },
  show: Formats,
): string {
  if (isShare) return show.reading(value, true);
  const own = unit.trim();
  if (PERCENT.test(own)) return show.percent(value);
  const text = show.reading(value, false);
  if (own === '' || COUNT.test(own) || own.length > LONGEST_UNIT) return text;
  const { sign, after, before, behind } = MONEY.exec(own)?.groups ?? {};
  const money = sign ?? behind;
  if (money === undefined || !show.signsLead) return `${text}\u00a0${own}`;
  return `${text.replace(/\d/u, (digit) => money + digit)}${after ?? before ?? ''}`;
}
