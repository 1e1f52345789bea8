import { fold } from '../lexicon/fold.ts';
import { monthNamed } from './month-names.ts';
import type { PeriodHint } from './period.ts';

/** A year that a name or a title tells; a fiscal one by the calendar year it ends in. */
export interface NearYear {
  readonly year: number;
  readonly fiscal: boolean;
  /** Written as two years, `2026/27`: it begins in the first. */
  readonly split: boolean;
}

/** Whether a number is a year that a plan may be of. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

const YEARS =
  /(?<!\d)(?:(?:(fy|gj)[ '-]?)?((?:19[9]|20\d)\d) ?[/–] ?(\d{2}|20\d{2})|(fy|gj)[ '-]?(\d{2}) ?[/–-] ?(\d{2})|(fy|gj|fiscal year)[ '-]?((?:20)?\d{2})|((?:19[9]|20\d)\d))(?!\d)/gi;

/** The year of a sheet's name, a file's name or a title: the only one in it between 1990 and 2099, fiscal ones and `2026/27` too. */
export function yearNear(text: string): NearYear | null {
  const begins = fromMonthToMonth(text);
  if (begins !== null) return begins;
  const years = new Map<string, NearYear>();
  for (const match of text.matchAll(YEARS)) {
    const [, , first, second, , short, shortSecond, fiscal, ending, plain] = match;
    const one = first ?? short;
    const next = second ?? shortSecond;
    const found =
      one !== undefined && next !== undefined
        ? yearsTogether(full(one), next)
        : { year: full(plain ?? ending ?? ''), fiscal: fiscal !== undefined, split: false };
    if (found === null) return null;
    years.set(JSON.stringify(found), found);
  }
  const [only] = years.values();
  return years.size === 1 && only !== undefined ? only : null;
}

const FROM_TO = /(\p{L}{3,12})\.?[ -](20\d{2})\s*(?:[-–—]|to|until|bis|au|al?)\s*(\p{L}{3,12})\.?[ -]20\d{2}(?!\d)/u;

/** `Oct 2025 – Feb 2026`: its columns begin in the first year and roll on into the next. */
function fromMonthToMonth(text: string): NearYear | null {
  const [, from, year, to] = FROM_TO.exec(text) ?? [];
  if (from === undefined || to === undefined || [from, to].some((name) => monthNamed(fold(name)) === null)) return null;
  return { year: Number(year), fiscal: false, split: false };
}

/** What a period without a year is read with, near such a year. */
export function hintOf(near: NearYear | null | undefined): Pick<PeriodHint, 'year' | 'fiscalYear' | 'split'> {
  if (near === null || near === undefined) return {};
  return near.fiscal ? { fiscalYear: near.year, split: near.split } : { year: near.year };
}

/** `2026/27` is a fiscal year, `2026/05` a month of 2026, `2025/2027` no one year. */
function yearsTogether(first: number, second: string): NearYear | null {
  if (full(second) === first + 1) return { year: first + 1, fiscal: true, split: true };
  return second.length === 2 ? { year: first, fiscal: false, split: false } : null;
}

function full(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
