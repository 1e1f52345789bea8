const CODES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'JPY',
  'CNY',
  'INR',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'BRL',
  'MXN',
  'ZAR',
  'SGD',
  'HKD',
  'KRW',
  'TRY',
  'RUB',
  'UAH',
];
const SIGNS: readonly (readonly [string, string])[] = [
  ['R$', 'BRL'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['¥', '¥'],
  ['kr', 'kr'],
  ['$', '$'],
];
const WORD = new RegExp(`(?<![A-Z])(?:${CODES.join('|')})(?![A-Z])`);
const KNOWN = new Map<string, string | null>();

/** The currency that a number format writes beside its numbers: `[$€-407] #,##0` → EUR; null where it writes none. */
export function currencyOfFormat(format: string): string | null {
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  const section = (format.split(';')[0] ?? '').replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1').replace(/\[[^\]]*\]/g, '');
  const currency = currencyIn(section.replace(/["\\]/g, ''));
  KNOWN.set(format, currency);
  return currency;
}

/** The currency that a sign or code stands for: `£` and `GBP` → GBP; null where it is none. */
export function currencyNamed(mark: string): string | null {
  return mark === '' ? null : currencyIn(mark);
}

function currencyIn(text: string): string | null {
  const code = WORD.exec(text)?.[0];
  if (code !== undefined) return code === 'USD' ? '$' : code;
  const sign = SIGNS.find(([mark]) => text.includes(mark))?.[1] ?? null;
  return sign === 'USD' ? '$' : sign;
}
