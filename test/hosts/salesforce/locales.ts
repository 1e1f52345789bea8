/**
 * What `@salesforce/i18n/…` says of a person’s locale, as far as it is not American English, which the components bring
 * themselves. Numbers and currencies come from the browser’s Intl, as they do in Lightning.
 */
export const LOCALES: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'en-US': { timeZone: 'America/New_York' },
  'de-DE': {
    lang: 'de',
    locale: 'de-DE',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    firstDayOfWeek: 2,
    'dateTime.shortDateFormat': 'dd.MM.yyyy',
    'dateTime.mediumDateFormat': 'dd.MM.yyyy',
    'dateTime.longDateFormat': 'd. MMMM yyyy',
    'dateTime.shortTimeFormat': 'HH:mm',
    'dateTime.mediumTimeFormat': 'HH:mm:ss',
    'number.decimalSeparator': ',',
    'number.groupingSeparator': '.',
    'number.currencyFormat': '#,##0.00 ¤',
    'number.percentFormat': '#,##0 %',
    'number.currencySymbol': '€',
  },
  'ja-JP': {
    lang: 'ja',
    locale: 'ja-JP',
    currency: 'JPY',
    timeZone: 'Asia/Tokyo',
    'dateTime.shortDateFormat': 'yyyy/MM/dd',
    'dateTime.mediumDateFormat': 'yyyy/MM/dd',
    'dateTime.longDateFormat': 'yyyy年M月d日',
    'dateTime.shortTimeFormat': 'H:mm',
    'dateTime.mediumTimeFormat': 'H:mm:ss',
    'number.currencySymbol': '￥',
  },
};
