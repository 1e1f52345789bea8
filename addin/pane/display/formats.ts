import type { Language } from '../../../core/sheet/phrase.ts';
import type { Period } from '../../../core/calendar/period.ts';
import type { Day } from '../../../core/calendar/day.ts';
import { parseIsoDay, toEpochDays } from '../../../core/calendar/day.ts';
import type { WaitInUnit } from '../../../core/governance/approvals/words/wait-unit.ts';
import { waitUnit } from '../../../core/governance/approvals/words/wait-unit.ts';

const MS_PER_DAY = 86_400_000;

const PART_OF_YEAR = /^((?:FY)?\d{4})-([QHW]\d{1,2})$/;

/** One and several of each unit; for languages in which only 1 is singular. */
export type WaitWords = Readonly<Record<WaitInUnit['unit'], readonly [one: string, many: string]>>;

/** Numbers and days as people write them. */
export interface Formats {
  number(value: number): string;
  /** A reading or limit: four significant digits, whole numbers in full below ten million; a share as percent. */
  reading(value: number, isShare: boolean): string;
  /** An amount of people, money or time, two digits behind the point. */
  amount(value: number): string;
  /** 0–1 as whole percent. */
  share(share: number): string;
  /** A number of percents, with its sign: `35%` of 35. */
  percent(value: number): string;
  /** Whether a currency's sign stands before its number. */
  readonly signsLead: boolean;
  /** 0–1 as percent with one digit behind the point; near 0 and 1 with as many as tell it from them. */
  finePercent(share: number): string;
  /** How long something took: `0.3 s`; under a twentieth of a second in milliseconds. */
  took(milliseconds: number): string;
  /** `14 Aug 2026` */
  day(day: Day): string;
  /** `Aug`, `Q3`, `W32`: a period within its year. */
  shortPeriod(period: Period): string;
  /** `Aug 2026`, `Q3 2026`, `W32 2026`, and any other period by its key. */
  period(period: Period): string;
  /** `4 hours`, `1 working day`: a wait of so many working days in the unit that says it. */
  wait(days: number, words: WaitWords): string;
  /** A text that is an ISO day as people write it, anything else as it is; `iso` is for the tooltip. */
  text(text: string): { readonly text: string; readonly iso: string | undefined };
  /** `1 cell`, `3 cells`; for languages in which only 1 is singular. */
  count(amount: number, one: string, many: string): string;
}

/** The formats of a locale. */
export function createFormats(locale: string): Formats {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const digits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const large = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 });
  const finePercent = percentsWith(locale);
  const precisePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' });
  const months = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short' });
  const monthNames = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' });
  const at = ({ start }: Period): number => toEpochDays(start) * MS_PER_DAY;
  const number = (value: number): string => plain.format(value);
  const reading = (value: number, isShare: boolean): string => {
    if (isShare) return finePercent(value);
    if (Math.abs(value) < 1000) return digits.format(value);
    return Math.abs(value) < 10_000_000 ? whole.format(value) : large.format(value);
  };
  const day = (value: Day): string => days.format(toEpochDays(value) * MS_PER_DAY);
  return {
    number,
    reading,
    day,
    amount: (value) => fine.format(value),
    shortPeriod: (period) =>
      period.unit === 'month' ? monthNames.format(at(period)) : (PART_OF_YEAR.exec(period.key)?.[2] ?? period.key),
    period(period) {
      if (period.unit === 'month') return months.format(at(period));
      const [, year, part] = PART_OF_YEAR.exec(period.key) ?? [];
      return part === undefined ? period.key : `${part} ${year}`;
    },
    share: (share) => percent.format(share),
    percent: (value) => precisePercent.format(value / 100),
    signsLead: signsLead(locale),
    finePercent,
    took: (ms) => (ms < 50 ? `${Math.round(ms)} ms` : `${seconds.format(ms / 1000)} s`),
    count: (amount, one, many) => `${number(amount)} ${amount === 1 ? one : many}`,
    wait(days, words) {
      const { amount, unit } = waitUnit(days);
      const shown = fine.format(amount);
      return `${shown} ${words[unit][shown === '1' ? 0 : 1]}`;
    },
    text(text) {
      const iso = parseIsoDay(text);
      return iso === null ? { text, iso: undefined } : { text: day(iso), iso };
    },
  };
}

/** Shares as percent, with the digits that keep what is near 0 or 1 from being told as 0% or 100%. */
function percentsWith(locale: string): (share: number) => string {
  const [plain, ...finer] = [1, 2, 3, 4, 5, 6].map(
    (digits) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }),
  );
  return (share) => {
    const near = 100 * Math.min(Math.abs(share), Math.abs(1 - Math.abs(share)));
    // Two digits of what is left to 0 or 1.
    const wanted = near === 0 ? 0 : Math.ceil(-Math.log10(near));
    return (finer[Math.min(wanted, finer.length) - 1] ?? plain)!.format(share);
  };
}

function signsLead(locale: string): boolean {
  const [first] = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).formatToParts(1);
  return first?.type === 'currency';
}

/** How a language is written where the planner sits: their own locale of it, where they have one. */
export function localeFor(language: Language, own: string): string {
  return own.toLowerCase() === language || own.toLowerCase().startsWith(`${language}-`) ? own : language;
}
