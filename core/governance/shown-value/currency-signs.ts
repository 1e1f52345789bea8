/** Signs that CRMs and engines write for a currency whatever the locale; those of several are settled by `currencyOf`. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD', 'ARS', 'CLP', 'COP'],
  '¥': ['JPY', 'CNY'],
  '€': ['EUR'],
  '£': ['GBP', 'EGP', 'LBP', 'GIP'],
  '₹': ['INR'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  '₩': ['KRW'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₪': ['ILS'],
  '₴': ['UAH'],
  '฿': ['THB'],
  '₫': ['VND'],
  '₱': ['PHP'],
  '₦': ['NGN'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  zł: ['PLN'],
  Kč: ['CZK'],
  Ft: ['HUF'],
  R: ['ZAR'],
  RM: ['MYR'],
  Rp: ['IDR'],
  R$: ['BRL'],
  Fr: ['CHF'],
  лв: ['BGN'],
  lei: ['RON'],
  元: ['CNY', 'TWD', 'HKD'],
  円: ['JPY'],
  원: ['KRW'],
  US$: ['USD'],
  $US: ['USD'],
  CA$: ['CAD'],
  C$: ['CAD'],
  $CA: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  NZ$: ['NZD'],
  S$: ['SGD'],
  HK$: ['HKD'],
  MX$: ['MXN'],
  NT$: ['TWD'],
  'CN¥': ['CNY'],
  'JP¥': ['JPY'],
};

/** What a sign or code stands for in a locale, once the record’s currency is known or not; null where that is open. */
export function currencyOf(sign: string, locale: string, ofRecord: string | null): string | null {
  const plain = sign.replaceAll('￥', '¥').replace(/\.$/, '').replaceAll(' ', '');
  if (isCode(plain)) return plain;
  const inLocale = signsOf(locale).get(plain) ?? [];
  const candidates = new Set([...(SIGNS[plain] ?? []), ...inLocale]);
  if (ofRecord !== null) return candidates.has(ofRecord) ? ofRecord : null;
  if (candidates.size === 1) return [...candidates][0] ?? null;
  return inLocale.length === 1 ? (inLocale[0] ?? null) : null;
}

/** How many digits a currency has behind its mark: 2, 0 for yen, 3 for dinars. */
export function minorDigits(code: string | null): number {
  if (code === null || !isCode(code)) return 2;
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function isCode(text: string): boolean {
  return CODES.has(text);
}

/** Whether a text is an ISO code or a sign of a currency. */
export function isCurrency(text: string): boolean {
  return isCode(text) || Object.hasOwn(SIGNS, text);
}

const MOST_KNOWN = 16;
const KNOWN = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The engine’s own signs of all currencies in a locale; about 2 ms, once for each. */
function signsOf(locale: string): ReadonlyMap<string, readonly string[]> {
  const known = KNOWN.get(locale);
  if (known !== undefined) return known;
  const signs = new Map<string, string[]>();
  for (const currency of CODES) {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
    const sign = (parts.find(({ type }) => type === 'currency')?.value ?? '')
      .replaceAll('￥', '¥')
      .replaceAll(/\s/g, '');
    const plain = sign.replace(/[\u200e\u200f\u061c]/g, '').replace(/\.$/, '');
    const there = signs.get(plain);
    if (there === undefined) signs.set(plain, [currency]);
    else there.push(currency);
  }
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(locale, signs);
  return signs;
}
