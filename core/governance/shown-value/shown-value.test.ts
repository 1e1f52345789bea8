import { describe, expect, test } from 'vitest';
import type { ApprovalFieldKind, DurationUnit } from '../../plan/approvals.ts';
import { fromEpochDays } from '../../calendar/day.ts';
import { readShown } from './read-shown.ts';

/** What is read of a text, as a line: the value, or why there is none. */
function read(
  kind: ApprovalFieldKind,
  text: string,
  locale: string,
  currency: string | null = null,
  label = '',
  unit: DurationUnit = 'months',
): string {
  const { value, trouble } = readShown(
    { kind, unit: kind === 'duration' ? unit : null },
    { label, text, doubt: null },
    { locale, currency },
  );
  if (value.is === 'unknown') return `? ${trouble ?? ''}`;
  if (value.is === 'empty') return 'empty';
  if (value.is === 'words') return value.text;
  if (kind === 'day') return fromEpochDays(value.value) ?? 'no day';
  return `${value.value}${value.currency === null ? '' : ` ${value.currency}`}`;
}

describe('amounts', () => {
  test.each([
    ['$48,000.00', 'en-US', null, '48000 USD'],
    ['$48,000.00', 'en-CA', null, '48000 CAD'],
    ['$48,000.00', 'en-US', 'AUD', '48000 AUD'],
    ['$48,000.00', 'de-CH', 'EUR', '? ambiguous-currency'],
    ['48.000,00 €', 'de-DE', null, '48000 EUR'],
    ['EUR 48.000,00', 'de-DE', null, '48000 EUR'],
    ['48 000,50 €', 'fr-FR', null, '48000.5 EUR'],
    ['48 000,50 €', 'fr-FR', null, '48000.5 EUR'],
    ["CHF 48'000.00", 'de-CH', null, '48000 CHF'],
    ['CHF 48’000.00', 'de-CH', null, '48000 CHF'],
    ['€ 48.000,00', 'de-AT', null, '48000 EUR'],
    ['￥48,000', 'ja-JP', 'JPY', '48000 JPY'],
    ['¥48,000', 'ja-JP', 'CNY', '48000 CNY'],
    ['48,000円', 'ja-JP', null, '48000 JPY'],
    ['₹12,34,567.00', 'en-IN', null, '1234567 INR'],
    ['٤٨٬٠٠٠٫٠٠ US$', 'ar-EG', null, '48000 USD'],
    ['‏48,000.00 ‏₪', 'he-IL', null, '48000 ILS'],
    ['EUR 48.000,00 (USD 52.320,00)', 'de-DE', 'EUR', '48000 EUR'],
    ['-$1,200.00', 'en-US', null, '-1200 USD'],
    ['($1,200.00)', 'en-US', null, '-1200 USD'],
    ['48.000', 'de-DE', 'EUR', '48000 EUR'],
    ['48,000', 'en-US', null, '48000'],
    ['KWD 48.250', 'en-US', null, '48.25 KWD'],
    ['1234.5 kr', 'en-US', 'SEK', '1234.5 SEK'],
  ])('%s in %s of a record in %s', (text, locale, currency, said) =>
    expect(read('money', text, locale, currency)).toBe(said),
  );

  test.each([
    ['48.000,00', 'en-US', 'ambiguous-number'],
    ['48,000.00', 'de-DE', 'ambiguous-number'],
    ['$48.000', 'en-US', 'ambiguous-number'],
    ['48,00,0', 'en-US', 'ambiguous-number'],
    ['1,2345', 'en-US', 'ambiguous-number'],
    ['1 234,567.00', 'en-US', 'ambiguous-number'],
    ['$1.2M', 'en-US', 'rounded'],
    ['48 Tsd. €', 'de-DE', 'rounded'],
    ['$48K', 'en-US', 'rounded'],
    ['$48,000.00', 'en-GB', 'ambiguous-currency'],
    ['kr 48.00', 'en-US', 'ambiguous-currency'],
    ['USD 5 EUR', 'en-US', 'ambiguous-currency'],
    ['48,000 to 60,000', 'en-US', 'not-a-number'],
    ['48,000…', 'en-US', 'truncated'],
    ['48,000...', 'en-US', 'truncated'],
    ['\u202e000,84$', 'en-US', 'unseen-marks'],
    ['4\u200b8,000', 'en-US', 'unseen-marks'],
    ['4٨,000', 'en-US', 'not-a-number'],
    ['99999999999999999999', 'en-US', 'not-a-number'],
    ['--5', 'en-US', 'not-a-number'],
    ['48,000', 'no such locale', 'not-a-number'],
    ['17%', 'en-US', 'other-unit'],
    ['POA', 'en-US', 'not-a-number'],
  ])('%s in %s is not an amount', (text, locale, why) => {
    expect(read('money', text, locale)).toBe(`? ${why}`);
  });
});

test.each([
  ['17%', 'en-US', '', '0.17'],
  ['17,5 %', 'de-DE', '', '0.175'],
  ['1.1%', 'en-US', '', '0.011'],
  ['17.500%', 'en-US', '', '0.175'],
  ['١٧٫٥٪؜', 'ar-EG', '', '0.175'],
  ['17', 'en-US', 'Discount (%)', '0.17'],
  ['17', 'en-US', 'Discount', '? other-unit'],
  ['0.17', 'en-US', 'Discount', '? other-unit'],
  ['17,5%', 'en-US', '', '? ambiguous-number'],
])('share %s in %s under “%s”', (text, locale, label, said) =>
  expect(read('share', text, locale, null, label)).toBe(said),
);

test.each([
  ['11/25/2033', 'en-US', '2033-11-25'],
  ['4/5/2026', 'en-US', '2026-04-05'],
  ['4/5/2026', 'en-GB', '2026-05-04'],
  ['4/5/2026', 'en', '? ambiguous-day'],
  ['25/11/2033', 'en', '2033-11-25'],
  ['04.05.2026', 'de-DE', '2026-05-04'],
  ['2026/05/04', 'ja-JP', '2026-05-04'],
  ['2026年5月4日', 'zh-CN', '2026-05-04'],
  ['2026. 5. 4.', 'ko-KR', '2026-05-04'],
  ['٢٥‏/١١‏/٢٠٣٣', 'ar-EG', '2033-11-25'],
  ['25 พ.ย. 2576', 'th-TH', '2033-11-25'],
  ['25/11/2576', 'th-TH', '2033-11-25'],
  ['4 mai 2026', 'fr-FR', '2026-05-04'],
  ['4. Mai 2026', 'de-DE', '2026-05-04'],
  ['May 4, 2026', 'en-US', '2026-05-04'],
  ['11/25/2033, 2:30 PM', 'en-US', '2033-11-25'],
  ['25.11.2033 14:30', 'de-DE', '2033-11-25'],
  ['4/5/26', 'en-US', '? ambiguous-day'],
  ['31/02/2026', 'en-GB', '? not-a-day'],
  ['1412/9/5', 'fa-IR', '? ambiguous-day'],
  ['soon', 'en-US', '? not-a-day'],
])('day %s in %s', (text, locale, said) => expect(read('day', text, locale)).toBe(said));

test.each([
  ['36 Months', 'en-US', '', '36'],
  ['36 Monate', 'de-DE', '', '36'],
  ['3 years', 'en-US', '', '36'],
  ['36 か月', 'ja-JP', '', '36'],
  ['36', 'en-US', 'Term (months)', '36'],
  ['36', 'de-DE', 'Laufzeit in Monaten', '36'],
  ['36', 'en-US', 'Term', '? other-unit'],
  ['36 moons', 'en-US', '', '? not-a-duration'],
  ['12 mo.', 'en-US', '', '12'],
  ['2 yrs', 'en-US', '', '24'],
  ['24-month', 'en-US', '', '24'],
  ['Net 30 or Net 45', 'en-US', '', '? not-a-duration'],
  ['gross 30', 'en-US', '', '? not-a-duration'],
])('term %s in %s under “%s”', (text, locale, label, said) =>
  expect(read('duration', text, locale, null, label)).toBe(said),
);

test.each([
  ['36 Months', 'years', '3'],
  ['2 years', 'days', '730'],
  ['3 weeks', 'days', '21'],
  ['48 h', 'days', '2'],
  ['Net 30', 'days', '30'],
  ['30 days net', 'days', '30'],
  ['45 net', 'days', '45'],
  ['Net 2 weeks', 'days', '14'],
  ['Due on Receipt', 'days', '0'],
  ['Sofort fällig', 'months', '0'],
  ['Prepaid', 'days', '? not-a-duration'],
] as const)('%s in %s', (text, unit, said) => expect(read('duration', text, 'en-US', null, '', unit)).toBe(said));

test.each([
  ['yes-no', 'Wahr', 'yes'],
  ['yes-no', 'いいえ', 'no'],
  ['yes-no', 'perhaps', '? not-yes-or-no'],
  ['words', '  Mid-market ', 'Mid-market'],
  ['words', '--', 'empty'],
  ['money', '', 'empty'],
  ['words', 'Mid-mar…', '? truncated'],
] as const)('%s %s', (kind, text, said) => expect(read(kind, text, 'en-US')).toBe(said));

test('what the page doubts is not known, whatever it shows', () => {
  for (const doubt of ['truncated', 'hidden', 'not-loaded'] as const) {
    const shown = { label: 'Amount', text: '$48,000.00', doubt };
    expect(readShown({ kind: 'money', unit: null }, shown, { locale: 'en-US', currency: null }).value).toEqual({
      is: 'unknown',
      why: doubt,
    });
  }
});

const LOCALES = [
  'en-US',
  'en-GB',
  'en-IN',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'sv-SE',
];
const FURTHER = [
  'pt-BR',
  'ja-JP',
  'ko-KR',
  'zh-CN',
  'ar-EG',
  'fa-IR',
  'he-IL',
  'hi-IN',
  'th-TH',
  'tr-TR',
  'cs-CZ',
  'hu-HU',
];

test.each([...LOCALES, ...FURTHER])('what %s itself writes is read back', (locale) => {
  for (const value of [0, 7.5, 999.99, 1_234.5, 48_000, 1_234_567.89, -1_200]) {
    for (const currency of ['EUR', 'USD', 'JPY', 'CNY', 'SEK']) {
      const shown = currency === 'JPY' ? Math.round(value) : value;
      const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(shown);
      expect(`${text} → ${read('money', text, locale, currency)}`).toBe(`${text} → ${shown} ${currency}`);
    }
  }
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(0.1725);
  expect(read('share', share, locale)).toBe('0.1725');
});
