import { readTextNumber } from '../../sheet/text-number.ts';
import { NUMBER_WORDS, smallNumber } from './number-words.ts';
import type { Bound } from './trigger.ts';

/** A number, or the measure's target, as it stands in a condition. */
export interface Quantity {
  readonly bound: Bound;
  /** Whether it is meant as points of a percentage: `2 percentage points`. */
  readonly isPoints: boolean;
  /** The mark in it can be a decimal point or group thousands; the language decided. */
  readonly isUnsure: boolean;
  readonly from: number;
  readonly to: number;
}

const NUMBER = String.raw`(?:[€$£¥] ?)?[-−+]?(?:\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,6})?|\d{1,12}(?:[.,]\d{1,6})?)`;
const SCALE = String.raw`(?:[ \u00a0\u202f]?(?:k|tsd\.?|thousand|tausend|mio\.?|mn|million(?:s|en)?|bn|mrd\.?|billion(?:s)?|milliarden?|m)(?![\p{L}]))?`;
const UNIT = String.raw`(?:[ \u00a0\u202f]?(?:percentage points?|prozentpunkte?n?|%-?punkte?n?|pp|pts?\b|%|percent|prozent|v\. ?h\.|(?:x|×|points?|punkte?n?|days?|tage?n?|hours?|hrs?|stunden?|minutes?|mins?|minuten?|people|persons?|personen|fte|users?|customers?|tickets?|kunden|st[uü]ck|€|\$|£|eur|euro|usd|gbp|chf|dollars?)(?![\p{L}])))?`;
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(${NUMBER})(${SCALE})(${UNIT})|(${NUMBER_WORDS}) ?(percentage points?|%|percent|prozent(?:punkte?n?)?)|((?:its |the |our |ihr(?:em|en)? |das |dem |den |de[mr] |seine[mn] )?(?:targets?|goals?|plan|zielwert(?:s|es)?|zielmarke|ziel(?:s|es)?|soll(?:wert)?)))(?![\p{L}\d])`,
  'giu',
);

/** All quantities of a text, from the left. */
export function quantitiesIn(text: string, isGerman: boolean): readonly Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match): readonly Quantity[] => {
    const [whole, digits, scale = '', unit = '', word, wordUnit = '', target] = match;
    const place = { from: match.index, to: match.index + whole.length };
    if (target !== undefined) return [{ bound: { of: 'target' }, isPoints: false, isUnsure: false, ...place }];
    const mark = (unit + wordUnit).toLowerCase().trim();
    const isPoints = /percentage point|prozentpunkt|%-?punkt|^pp$|^pts?$/.test(mark);
    const isShare = isPoints || /%|percent|prozent|v\. ?h/.test(mark);
    const read =
      digits === undefined ? { value: smallNumber(word ?? ''), isUnsure: false } : numberIn(digits, isGerman);
    if (read.value === null) return [];
    // Twelve digits: a hundredth of 99.9 is 0.999.
    const value = Number(((read.value * scaleOf(scale)) / (isShare ? 100 : 1)).toPrecision(12));
    const currency = isShare ? null : currencyIn(`${digits ?? ''} ${mark}`);
    const bound: Bound = { of: 'number', value, isShare, ...(currency !== null && { currency }) };
    return [{ bound, isPoints, isUnsure: read.isUnsure, ...place }];
  });
}

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|(?<!\p{L})euro?(?!\p{L})/u],
  ['GBP', /£|(?<!\p{L})gbp(?!\p{L})/u],
  ['USD', /(?<!\p{L})usd(?!\p{L})/u],
  ['CHF', /(?<!\p{L})chf(?!\p{L})/u],
  ['$', /\$|(?<!\p{L})dollars?(?!\p{L})/u],
  ['¥', /¥/u],
];

/** The currency of an amount; dollars and `¥` of whatever country stay as they are. */
function currencyIn(text: string): string | null {
  return CURRENCIES.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

function numberIn(digits: string, isGerman: boolean): { readonly value: number | null; readonly isUnsure: boolean } {
  const bare = digits
    .replace(/[€$£¥+]/g, '')
    .replace('−', '-')
    .trim();
  const read = readTextNumber(bare);
  if (read === null) return { value: null, isUnsure: false };
  if (read.certain) return { value: read.value, isUnsure: false };
  const grouped = isGerman ? bare.includes('.') : bare.includes(',');
  const plain = grouped ? bare.replace(/[.,]/g, '') : bare.replace(',', '.');
  return { value: Number(plain), isUnsure: true };
}

function scaleOf(text: string): number {
  const word = text.trim().toLowerCase();
  if (word === '') return 1;
  if (/^(?:k|tsd|thousand|tausend)/.test(word)) return 1e3;
  return /^(?:bn|mrd|bill|milliard)/.test(word) ? 1e9 : 1e6;
}
