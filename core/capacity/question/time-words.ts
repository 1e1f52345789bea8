import type { Day } from '../../calendar/day.ts';
import { addDays, parseIsoDay } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import {
  fiscalPeriod,
  halfPeriod,
  monthOf,
  monthPeriod,
  weekOf,
  weekPeriod,
  yearPeriod,
} from '../../calendar/period.ts';
import { readTextDate } from '../../sheet/text-date.ts';
import type { LedgerOptions } from '../ledger/options.ts';
import type { RequestAssumption } from './request-reading.ts';

/** A time by its name, from its first to its last day. */
export interface Point {
  readonly from: Day;
  readonly to: Day;
  readonly assumed: readonly RequestAssumption[];
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'jan'],
  ['february', 'februar', 'feb'],
  ['march', 'märz', 'maerz', 'mar', 'mrz', 'mär'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
];
const NAMES = MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const YEAR = String.raw`(?:[\s,/-]*(?:of\s+|fy\s?)?(?:\d{4}|'\d{2}|(?<=[-/])\d{2}))?`;

/** Any name of a time: `2027-01`, `31.3.2027`, `July`, `Juli 2027`, `Q3`, `3. Quartal`, `H1`, `KW 14`, `2027`, `next month`. */
export const POINT = [
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}`,
  String.raw`\d{4}-\d{2}`,
  String.raw`\d{4}[\s-]?[qh][1-4]`,
  String.raw`q[1-4]${YEAR}`,
  String.raw`[1-4]\.\s?quartal${YEAR}`,
  String.raw`h[12]${YEAR}`,
  String.raw`(?:kw|cw|week|woche)\s?\d{1,2}${YEAR}`,
  String.raw`(?:${NAMES})\.?${YEAR}(?![\p{L}])`,
  String.raw`(?:next|this|nächste[nsm]?|diese[nms]?)\s+(?:month|quarter|year|week|monat|quartal|jahr|woche)`,
  String.raw`now|today|jetzt|heute|sofort|today on`,
  String.raw`(?:fy\s?)?20\d{2}`,
].join('|');

type Hint = Pick<LedgerOptions, 'today' | 'fiscalYearStart'>;

/** What a time’s name means; without a year the first that has not ended before the day of the hint. */
export function pointOf(text: string, hint: Hint): Point {
  const written = text.trim().toLowerCase();
  const day = parseIsoDay(written) ?? readTextDate(written.replace(/\s/g, ''))?.dmy ?? null;
  if (day !== null) return { from: day, to: day, assumed: [] };
  const relative = relativeTo(written, hint);
  if (relative !== null) return span(relative);
  const year = /(?:^|\D)(\d{4})(?:\D|$)/.exec(written)?.[1] ?? short(written);
  if (year !== null) return span(named(written, Number(year), hint) ?? monthOf(hint.today));
  const now = Number(hint.today.slice(0, 4));
  const candidates = [now - 1, now, now + 1, now + 2].flatMap((each) => named(written, each, hint) ?? []);
  const found = candidates.find(({ end }) => end >= hint.today) ?? monthOf(hint.today);
  return { ...span(found), assumed: [{ what: 'year', word: text.trim(), as: found.key }] };
}

function span({ start, end }: Period): Point {
  return { from: start, to: end, assumed: [] };
}

function short(text: string): string | null {
  const digits = /['/-](\d{2})$/.exec(text)?.[1];
  return digits === undefined ? null : `20${digits}`;
}

/** The period of that name in a year; fiscal quarters are those of the plan’s own year. */
function named(text: string, year: number, { fiscalYearStart }: Hint): Period | null {
  const isoMonth = /^\d{4}-(\d{2})$/.exec(text)?.[1];
  if (isoMonth !== undefined) return monthPeriod(year, Number(isoMonth));
  const quarter = /q([1-4])|([1-4])\.\s?quartal/.exec(text);
  if (quarter !== null) return fiscalPeriod(year, fiscalYearStart, { quarter: Number(quarter[1] ?? quarter[2]) });
  const half = /h([12])/.exec(text)?.[1];
  if (half !== undefined && !/[a-gi-z]/.test(text)) return halfPeriod(year, Number(half));
  const week = /^(?:kw|cw|week|woche)\s?(\d{1,2})/.exec(text)?.[1];
  if (week !== undefined) return weekPeriod(year, Number(week));
  const month = MONTHS.findIndex((names) => names.some((name) => text.startsWith(name)));
  if (month !== -1) return monthPeriod(year, month + 1);
  return /fy/.test(text) ? fiscalPeriod(year, fiscalYearStart, {}) : yearPeriod(year);
}

function relativeTo(text: string, { today, fiscalYearStart }: Hint): Period | null {
  const month = monthOf(today);
  if (/^(?:now|today|jetzt|heute|sofort)/.test(text)) return { ...month, start: today };
  const unit = /(month|monat|quarter|quartal|year|jahr|week|woche)$/.exec(text)?.[1];
  if (unit === undefined || !/^(?:next|this|n|d)/.test(text)) return null;
  const isNext = text.startsWith('n');
  const periodAt = (day: Day): Period => {
    if (unit.startsWith('w')) return weekOf(day);
    if (unit.startsWith('m')) return monthOf(day);
    const year = Number(day.slice(0, 4));
    if (/^[yj]/.test(unit)) return yearPeriod(year) ?? month;
    const quarters = [year, year + 1].flatMap((each) =>
      [1, 2, 3, 4].flatMap((quarter) => fiscalPeriod(each, fiscalYearStart, { quarter }) ?? []),
    );
    return quarters.find(({ start, end }) => start <= day && day <= end) ?? month;
  };
  const current = periodAt(today);
  return isNext ? periodAt(addDays(current.end, 1)) : current;
}
