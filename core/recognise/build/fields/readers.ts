import type { Day } from '../../../calendar/day.ts';
import type { Lane } from '../../../plan/governance.ts';
import type { Dependency, Milestone } from '../../../plan/work.ts';
import type { People } from '../../../plan/people.ts';
import type { Status } from '../../../plan/status.ts';
import { dayFromSerial } from '../../../sheet/serial-date.ts';
import type { CellStyle, CellValue } from '../../../sheet/workbook.ts';
import { dayOfDigits, readDay } from '../../values/day.ts';
import { asksWhetherDone } from '../../values/done-to.ts';
import { readDependencies } from '../../values/dependencies.ts';
import { readDuration } from '../../values/duration.ts';
import { hoursShown } from '../../values/hours-shown.ts';
import { readLane } from '../../values/lane.ts';
import { readNumber } from '../../values/number.ts';
import { readPeople } from '../../values/people.ts';
import { leadingRating, placeOnScale, rankOf } from '../../values/scale-words.ts';
import { readStage } from '../../values/stage.ts';
import { readStatus } from '../../values/status.ts';
import { textOf } from '../../values/text.ts';
import { readYesNo } from '../../values/yes-no.ts';
import type { HabitKind, Habits } from './habits.ts';

/** What a reader may know besides the cell: the habits of its table and the header of its column. */
export interface ReadContext {
  readonly habits: Habits;
  readonly header: string;
  readonly dateSystem: 1900 | 1904;
}

/** Reads the cells of one column. */
export interface Reader<T> {
  readonly habit: HabitKind | null;
  /** Whether the fill of an empty cell says something too. */
  readonly byFill: boolean;
  /** Null: empty or unreadable. Pure, so that equal cells of a column are read once. */
  readonly read: (value: NonNullable<CellValue>, style: CellStyle, context: ReadContext) => T | null;
}

export const TEXT: Reader<string> = {
  habit: null,
  byFill: false,
  read: (value, style, { dateSystem }) => textOf(value, style, dateSystem),
};

/**
 * Day of a date cell or of text in any known spelling. A number without a date format is a serial between 1980 and 2080, or
 * the digits of a day, as exports of other systems write them: 20260310.
 */
export const DAY: Reader<Day> = {
  habit: 'day',
  byFill: false,
  read(value, style, { habits, dateSystem }) {
    if (typeof value === 'string') return readDay(value, habits.order)?.day ?? null;
    if (typeof value !== 'number') return null;
    return style.isDate || (value > 29_221 && value < 65_745) ? dayFromSerial(value, dateSystem) : dayOfDigits(value);
  },
};

export const NUMBER: Reader<number> = {
  habit: 'number',
  byFill: false,
  read: (value, _style, { habits }) => numberOf(value, habits),
};

/** A share, 0–1: `50 %`, 0.5, or 50 where the column counts in points. */
export const SHARE: Reader<number> = {
  habit: 'share',
  byFill: false,
  read(value, style, { habits }) {
    if (typeof value === 'boolean') return value ? 1 : 0;
    const read = typeof value === 'string' ? readNumber(value, habits.decimal) : null;
    const number = typeof value === 'number' ? value : read?.value;
    if (number === undefined) return null;
    const isShare = typeof value === 'number' ? style.numberFormat.includes('%') : read?.percent === true;
    return isShare || !habits.percentPoints ? number : number / 100;
  },
};

export const PEOPLE: Reader<People> = {
  habit: 'people',
  byFill: false,
  read: (value, style, { habits, dateSystem }) =>
    readPeople(textOf(value, style, dateSystem) ?? '', { lastFirst: habits.lastFirst }),
};

export const STATUS: Reader<Status> = {
  habit: null,
  byFill: true,
  read(value, style, { dateSystem, header }) {
    if (typeof value === 'boolean') return answered(value ? 'TRUE' : 'FALSE', value);
    const isShare = typeof value === 'number' && (style.numberFormat.includes('%') || value <= 1);
    const text = isShare ? `${Math.round(value * 100)}%` : (textOf(value, style, dateSystem) ?? '');
    const isDone = typeof value === 'string' && asksWhetherDone(header) ? readYesNo(text) : null;
    return isDone === null ? readStatus(text, style.fill) : answered(text.trim(), isDone);
  },
};

/** A yes or a no to whether the work is done. */
function answered(text: string, isDone: boolean): Status {
  return { text, state: isDone ? 'done' : 'not-started', health: null };
}

export const STAGE: Reader<NonNullable<Milestone['stage']>> = inWords(readStage);

export const DEPENDENCIES: Reader<readonly Dependency[]> = {
  habit: null,
  byFill: false,
  read: (value, style, { dateSystem }) => readDependencies(textOf(value, style, dateSystem) ?? ''),
};

/** Several names in one cell: teams, skills. */
export const LIST: Reader<readonly string[]> = {
  habit: null,
  byFill: false,
  read(value, style, { dateSystem }) {
    const parts = (textOf(value, style, dateSystem) ?? '')
      .split(/\s*[,;\n\r|]\s*|\s+\/\s+/)
      .filter((part) => part !== '');
    return parts.length === 0 ? null : [...new Set(parts)];
  },
};

/** `Duration, min (plan)`; a `Min. duration` is the shortest. */
const IN_MINUTES = /\b(?:duration|time|dauer|zeit|durée|duración)\s*[,([]\s*(min)\b\.?(?!\s*[/-]?\s*max)/i;

/** Working days: a number in the unit its header names (days where it names none), or text with a unit. */
export const WORKING_DAYS: Reader<number> = {
  habit: 'number',
  byFill: false,
  read(value, style, { habits, header }) {
    const hours = hoursShown(value, style);
    if (hours !== null) return hours / HOURS_A_DAY;
    if (typeof value === 'string') {
      const duration = readDuration(value);
      if (duration !== null) return duration.workingDays;
    }
    const number = numberOf(value, habits);
    const unit = (/\b(minutes?|minuten|minutos|hours?|hrs?|std|stunden|weeks?|wks?|wochen|months?|monate|mois)\b/i.exec(
      header,
    ) ?? IN_MINUTES.exec(header))?.[1];
    return number === null || unit === undefined ? number : (readDuration(`${number} ${unit}`)?.workingDays ?? number);
  },
};

/** Of working time (Microsoft Project's own conversion). */
const HOURS_A_DAY = 8;

/** A number in the sheet's own unit; text may carry one (`12 h`), and a clock tells hours. */
export const AMOUNT: Reader<number> = {
  habit: 'number',
  byFill: false,
  read(value, style, { habits }) {
    const hours = hoursShown(value, style);
    if (hours !== null) return hours;
    return numberOf(value, habits) ?? (typeof value === 'string' ? (readDuration(value)?.amount ?? null) : null);
  },
};

/** What steps are multiplied to; it tells the scale of the words beside it. */
export const SCORE: Reader<number> = {
  habit: 'score',
  byFill: false,
  read: (value, _style, { habits }) =>
    numberOf(value, habits) ?? (typeof value === 'string' ? leadingRating(value) : null),
};

/** A step of a rating scale: a number, or a word placed on the sheet's own scale. */
export const RATING: Reader<number> = {
  habit: 'rating',
  byFill: false,
  read(value, _style, { habits }) {
    const number = numberOf(value, habits);
    if (number !== null || typeof value !== 'string') return number;
    const led = leadingRating(value);
    if (led !== null) return led;
    const rank = rankOf(value);
    return rank === null ? null : placeOnScale(rank, habits.steps);
  },
};

function numberOf(value: CellValue, habits: Habits): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (readNumber(value, habits.decimal)?.value ?? null) : null;
}

export const LANE: Reader<Lane> = inWords(readLane);

/** A reader of what texts say, whatever their column's habits; null for cells of anything else. */
export function inWords<T>(read: (text: string) => T | null): Reader<T> {
  return { habit: null, byFill: false, read: (value) => (typeof value === 'string' ? read(value.trim()) : null) };
}
