/** First years of the eras that Japan counts by, less one, and of the Republic of China. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/(?:令和|令)\s?(\d{1,2}|元)(?=年)/u, 2018],
  [/(?:平成)\s?(\d{1,2}|元)(?=年)/u, 1988],
  [/(?:昭和)\s?(\d{1,2}|元)(?=年)/u, 1925],
  [/(?:民國|民国)\s?(\d{1,3}|元)(?=年)/u, 1911],
  [/^r(\d{1,2})(?=[./年]\d{1,2}[./月])/iu, 2018],
];
const OTHER_DIGITS = /[٠-٩۰-۹]/gu;

/** A date's text with its year of the common era and its digits as 0–9: `令和8年4月`, `R8.4.1`, `٢٠٢٦`. */
export function inCommonEra(text: string): string {
  if (PLAIN.test(text)) return text;
  const digits = text.replace(OTHER_DIGITS, (digit) => String(digit.codePointAt(0)! & 0xf));
  for (const [era, before] of ERAS) {
    const match = era.exec(digits);
    if (match !== null) return digits.replace(era, String(before + (match[1] === '元' ? 1 : Number(match[1]))));
  }
  return digits;
}

/** Texts that name no era: no letter but those of Latin scripts, and no R in front. */
const PLAIN = /^(?![rR]\d)[^\u0250-\uffff]*$/;

/** The common day of one of the Persian calendar (year 1300–1499), as year, month and day; the arithmetic of 33 years. */
export function fromPersian(year: number, month: number, day: number): readonly [number, number, number] {
  const years = year + 1595;
  let days =
    -355_668 +
    365 * years +
    Math.floor(years / 33) * 8 +
    Math.floor(((years % 33) + 3) / 4) +
    day +
    (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186);
  let common = 400 * Math.floor(days / 146_097);
  days %= 146_097;
  if (days > 36_524) {
    days -= 1;
    common += 100 * Math.floor(days / 36_524);
    days %= 36_524;
    if (days >= 365) days += 1;
  }
  common += 4 * Math.floor(days / 1461);
  days %= 1461;
  if (days > 365) {
    common += Math.floor((days - 1) / 365);
    days = (days - 1) % 365;
  }
  let left = days + 1;
  const leap = (common % 4 === 0 && common % 100 !== 0) || common % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let at = 0;
  while (left > lengths[at]!) left -= lengths[at++]!;
  return [common, at + 1, left];
}
