import type { Day } from '../../core/calendar/day.ts';
import { toEpochDays } from '../../core/calendar/day.ts';

const MS_PER_DAY = 86_400_000;
const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['day', MS_PER_DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** Numbers and days as people write them. */
export interface Formats {
  number(value: number): string;
  /** With all its digits: what stands beside a limit is not rounded. */
  exact(value: number): string;
  /** `17.5%` of 0.175, with all its digits. */
  share(value: number): string;
  /** `14 Aug 2026` */
  day(day: Day): string;
  /** `3 minutes ago` */
  ago(milliseconds: number): string;
  /** `1 plan`, `3 plans`; for languages in which only 1 is singular. */
  count(amount: number, one: string, many: string): string;
}

/** The formats of a locale. */
export function createFormats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 6 });
  const days = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = (value: number): string => numbers.format(value);
  return {
    number,
    exact: (value) => exact.format(value),
    share: (value) => shares.format(value),
    day: (day) => days.format(toEpochDays(day) * MS_PER_DAY),
    ago(milliseconds) {
      const [unit, size] = UNITS.find((it) => milliseconds >= it[1]) ?? (['minute', 60_000] as const);
      return relative.format(-Math.floor(milliseconds / size), unit);
    },
    count: (amount, one, many) => `${number(amount)} ${amount === 1 ? one : many}`,
  };
}
