import type { Day } from '../../calendar/day.ts';
import { toEpochDays } from '../../calendar/day.ts';
import type { DayOrder } from './day.ts';
import { readDay } from './day.ts';
import { fold } from '../lexicon/fold.ts';
import { WEEKDAYS } from './period-spans.ts';

/** A header that says when it begins, and perhaps when it ends: `5 Jan`, `w/c 05.01.2026`, `Sprint 1 (5 Jan – 16 Jan)`. */
export interface DaySpan {
  readonly start: Day;
  readonly end: Day | null;
}

const LEAD =
  /^(?:(?:week|wk|wc|w\/c|w\/e|we|wb|woche|semaine|sem\.?|semana|settimana|sprint|iteration|month)\b[\s\d#.:]*?(?:of|ending|commencing|starting|beginning|ends?|starts?|ab|vom|bis|du|del|de|dal)?|from|ab|vom|du)[\s:]+(?=\S*\d|(?<=(?:of|ing|w\/?[ce])\s)[^\s\d]{3,12}\s\d)/i;
/** `Mon 5 Jan`, `Mo., 05.01.` */
const DAY_OF_WEEK = /^([^\s\d.,]{2,12})[.,]{0,2}\s+(?=\d)/;
const IN_BRACKETS = /[([]([^()[\]]*\d[^()[\]]*)[)\]]/;
const BETWEEN =
  /\s*[–—~]\s*|\s+-\s+|\s+(?:to|until|bis|au|al)\s+|(?<=\p{L})-(?=\d)|(?<=\.)-(?=\d)|(?<=^\d{1,2})-(?=\d{1,2} ?\p{L})/iu;
const LONGEST = 48;
/** Fewer days in a row may be values; so few are looked at only where each states its year. */
const FEWEST = 3;

/**
 * Reads a row of headers that are days, each with the help of its neighbours: they follow each other in even steps, which
 * tells whether `1/5/2026` is in January or May. Days without a year take `year` and roll into the next. Null for all
 * where they are no such row.
 */
export function readDayRow(texts: readonly string[], year?: number): readonly (DaySpan | null)[] {
  const none = texts.map(() => null);
  const bare = texts.map((text) => (text.length <= LONGEST && /\d/.test(text) ? withoutLead(text) : ''));
  if (bare.filter((text) => text !== '').length < 2) return none;
  const read = (['dmy', 'mdy'] as const).map((order) => inOrder(bare, order, year)).filter((row) => followEvenly(row));
  const [one, other] = read;
  if (one === undefined) return none;
  // “1/1, 2/1, 3/1” are the first days of months rather than three days of one.
  return other !== undefined && stepOf(other) > stepOf(one) && daysOf(other).every((day) => day.endsWith('-01'))
    ? other
    : one;
}

function withoutLead(text: string): string {
  const inside = IN_BRACKETS.exec(text)?.[1];
  const bare = (inside ?? text).trim().replace(LEAD, '').trim();
  return bare.replace(DAY_OF_WEEK, (lead, word: string) => (WEEKDAYS.has(fold(word)) ? '' : lead));
}

function inOrder(texts: readonly string[], order: DayOrder, year: number | undefined): readonly (DaySpan | null)[] {
  let rolled = year;
  let before: Day | null = null;
  return texts.map((text) => {
    const span = text === '' ? null : spanOf(text, order, rolled);
    if (span === null) return null;
    if (before !== null && span.start < before && rolled !== undefined && readDay(text, order) === null) {
      rolled += 1;
      const next = spanOf(text, order, rolled);
      before = next?.start ?? before;
      return next;
    }
    before = span.start;
    return span;
  });
}

function spanOf(text: string, order: DayOrder, year: number | undefined): DaySpan | null {
  const whole = dayOf(text, order, year);
  if (whole !== null) return { start: whole, end: null };
  const [first = '', last = '', ...more] = text.split(BETWEEN);
  if (last === '' || more.length > 0) return null;
  const end = dayOf(last, order, year) ?? null;
  if (end === null) return null;
  // “5 – 16 Jan”, “5. – 16.1.” say the month once.
  const month = /^\d{1,2}\.?$/.test(first) ? last.replace(/\d{1,2}/, String(Number.parseInt(first, 10))) : first;
  const start = dayOf(month, order, year ?? Number(end.slice(0, 4)));
  return start === null || start > end ? null : { start, end };
}

function dayOf(text: string, order: DayOrder, year: number | undefined): Day | null {
  const stated = readDay(text, order);
  if (stated !== null) return stated.day;
  if (year === undefined) return null;
  const bare = fold(text);
  const numbers = /^(\d{1,2})([./])(\d{1,2})\2?$/.exec(bare);
  const whole = numbers === null ? `${bare} ${year}` : `${numbers[1]}${numbers[2]}${numbers[3]}${numbers[2]}${year}`;
  return /^\d{1,2}[./]\d{1,2}|^\d{1,2}\D*\p{L}{3}|^\p{L}{3,}\D*\d{1,2}$/u.test(bare)
    ? (readDay(whole, order)?.day ?? null)
    : null;
}

function daysOf(row: readonly (DaySpan | null)[]): readonly Day[] {
  return row.flatMap((span) => (span === null ? [] : [span.start]));
}

function stepOf(row: readonly (DaySpan | null)[]): number {
  const days = daysOf(row);
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? 0 : (toEpochDays(last) - toEpochDays(first)) / (days.length - 1);
}

/** Whether the days that were read rise in steps of one length, give or take what months and weekends differ by. */
function followEvenly(row: readonly (DaySpan | null)[]): boolean {
  const days = daysOf(row);
  if (days.length < FEWEST) return false;
  const steps = days.slice(1).map((day, at) => toEpochDays(day) - toEpochDays(days[at] ?? day));
  const least = Math.min(...steps);
  return least > 0 && Math.max(...steps) - least <= 3;
}
