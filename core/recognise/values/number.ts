import { fold } from '../lexicon/fold.ts';

/** A number read from text. `value` has percent (÷ 100) and scale (k, m, bn) already in it. */
export interface ReadNumber {
  readonly value: number;
  readonly percent: boolean;
  /** ISO code where one was written or its sign tells it. */
  readonly currency: string | null;
  /** 1, 1e3, 1e6 or 1e9. */
  readonly scale: number;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['zl', 'PLN'],
  ['kc', 'CZK'],
  ['s/', 'PEN'],
  ['руб', 'RUB'],
  ['руб.', 'RUB'],
  ['r$', 'BRL'],
  ['fr.', 'CHF'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['円', 'JPY'],
]);
const CODES =
  /^(?:eur|usd|gbp|chf|jpy|cny|rmb|inr|sek|nok|dkk|pln|czk|huf|ron|brl|mxn|cad|aud|nzd|sgd|hkd|zar|try|rub|aed|sar|ils|krw|ngn|kes|php|idr|myr|thb|vnd)$/;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['tsd', 1e3],
  ['tsd.', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mio.', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['millones', 1e6],
  ['milioni', 1e6],
  ['milhoes', 1e6],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['万', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['b', 1e9],
  ['bn', 1e9],
  ['tys', 1e3],
  ['tys.', 1e3],
  ['тыс', 1e3],
  ['тыс.', 1e3],
  ['млн', 1e6],
  ['млн.', 1e6],
  ['млрд', 1e9],
  ['млрд.', 1e9],
  ['mld', 1e9],
  ['mld.', 1e9],
  ['mrd', 1e9],
  ['mrd.', 1e9],
  ['milliarden', 1e9],
  ['milliards', 1e9],
  ['billion', 1e9],
]);
const SHAPE = /^([^\d.,+-]{0,8}?) ?([+-]?) ?([^\d.,+-]{0,4}?) ?(\d[\d.,' ]*|[.,]\d+)(?: ?([^\d].{0,20}))?$/u;

/**
 * Reads a number as people write it: `1,234.5`, `1.234,5`, `1 234`, `(5)`, `12 %`, `€ 1.2m`, `USD 30k`, `3-`. A single
 * separator with three digits behind it is a thousands comma or a decimal point, unless `decimal` says what the
 * column's decimals are written with. Null where anything else stands in the text (`5 days`, `3 of 4`).
 */
export function readNumber(text: string, decimal?: '.' | ','): ReadNumber | null {
  if (text.length > 40 || !/\d/.test(text)) return null;
  let rest = text
    .normalize('NFKC')
    .replace(/[\s\u2009\u202f]+/g, ' ')
    .replace(/[−–‒]/g, '-')
    .replace(/’/g, "'")
    .trim();
  // “$(3,400)” is the same as “($3,400)”, “1.250,- €” as “1.250 €”, so is “1'250.-”.
  rest = rest
    .replace(/^([^\d()]{1,4})\(([^()]+)\)$/, '($1$2)')
    .replace(/[.,]-(?=\D*$)/, '')
    .replace(/^(?:ca\.?|circa) /i, '');
  const inParens = /^\((.+)\)$/.exec(rest);
  if (inParens !== null) rest = (inParens[1] ?? '').trim();
  let negative = inParens !== null;
  if (/^[^-]*\d ?-$/.test(rest)) {
    rest = rest.slice(0, -1).trim();
    negative = true;
  }
  const match = SHAPE.exec(rest.replace(/^[~≈]\s*/, ''));
  if (match === null) return null;
  const marks = [match[1] ?? '', match[3] ?? '', ...(match[5] ?? '').split(' ')]
    .map(fold)
    .filter((mark) => mark !== '');
  const before = fold(`${match[1] ?? ''}${match[3] ?? ''}`);
  const meant = SCALES.has(before) ? null : readMarks(marks);
  // Money in thousandths is far rarer than thousands with a point: “1.250 €”.
  const grouping =
    typeof meant?.currency === 'string' && meant.scale === 1 && /^[1-9]\d{0,2}\.\d{3}$/.test((match[4] ?? '').trim())
      ? ','
      : undefined;
  const digits = readDigits((match[4] ?? '').trim(), decimal ?? grouping);
  if (meant === null || digits === null) return null;
  if (match[2] === '-') negative = !negative;
  const value = (digits * meant.scale) / (meant.percent ? 100 : 1);
  return { value: negative ? -value : value, ...meant };
}

function readMarks(marks: readonly string[]): Omit<ReadNumber, 'value'> | null {
  let percent = false;
  let currency: string | null = null;
  let scale = 1;
  for (const mark of marks) {
    const glued = /^([kmbt]|mn|bn|mio|万|億|亿)(€|\$|£|円|eur|usd|gbp|chf)$/.exec(mark);
    const parts = glued === null ? [mark] : [glued[1] ?? '', glued[2] ?? ''];
    for (const part of parts) {
      const sign = SIGNS.get(part);
      // “T€” is a thousand, a lone t may be a ton.
      const factor = part === 't' && glued !== null ? 1e3 : SCALES.get(part);
      if (part === '%' || part === 'percent' || part === 'prozent') percent = true;
      else if (sign !== undefined) currency = sign;
      else if (CODES.test(part)) currency = part === 'rmb' ? 'CNY' : part.toUpperCase();
      else if (factor !== undefined && scale === 1) scale = factor;
      else if (part === 'kr' || part === 'kr.') continue;
      else return null;
    }
  }
  return { percent, currency, scale };
}

function readDigits(text: string, decimal: '.' | ',' | undefined): number | null {
  const plain = text.replace(/[ ']/g, '');
  if (plain !== text && !/^\d{1,3}([ ']\d{2,3})+([.,]\d+)?$/.test(text)) return null;
  const comma = plain.lastIndexOf(',');
  const point = plain.lastIndexOf('.');
  if (comma < 0 && point < 0) return Number(plain);
  if (comma >= 0 && point >= 0) return comma > point ? grouped(plain, '.', ',') : grouped(plain, ',', '.');
  const separator = comma >= 0 ? ',' : '.';
  const count = plain.split(separator).length - 1;
  if (count > 1) return decimal === separator ? null : grouped(plain, separator, null);
  if (decimal !== undefined)
    return decimal === separator ? grouped(plain, null, separator) : grouped(plain, separator, null);
  const looksGrouped = separator === ',' && /^[1-9]\d{0,2},\d{3}$/.test(plain);
  return looksGrouped ? grouped(plain, ',', null) : grouped(plain, null, separator);
}

function grouped(text: string, group: '.' | ',' | null, decimal: '.' | ',' | null): number | null {
  const parts = decimal === null ? [text] : text.split(decimal);
  if (parts.length > 2) return null;
  const [whole = '', fraction = ''] = parts;
  const groups = group === null ? [whole] : whole.split(group);
  if (
    groups.length > 1 &&
    !groups.every((part, index) => /^\d{2,3}$/.test(part) || (index === 0 && /^\d{1,3}$/.test(part)))
  )
    return null;
  if (groups.length > 1 && groups.at(-1)?.length !== 3) return null;
  const value = Number(`${groups.join('') || '0'}.${fraction || '0'}`);
  return Number.isFinite(value) ? value : null;
}
