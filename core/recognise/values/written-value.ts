import type { DurationUnit } from '../../plan/approvals.ts';
import { readDuration } from './duration.ts';
import { readNumber } from './number.ts';

/** A value inside a condition, with what was written beside it. */
export interface WrittenValue {
  /** Without its scale; shares in points where `percent` is set, days as days since 1970. */
  readonly amount: number;
  /** First day after the day or period that was written; null for anything that is no day. */
  readonly dayAfter: number | null;
  readonly percent: boolean;
  readonly currency: string | null;
  /** 1, 1e3, 1e6 … */
  readonly scale: number;
  readonly unit: DurationUnit | null;
}

export const BARE: Omit<WrittenValue, 'amount'> = {
  dayAfter: null,
  percent: false,
  currency: null,
  scale: 1,
  unit: null,
};

/** What stands before or behind a number and says what it counts. */
export type Mark = Partial<Omit<WrittenValue, 'amount' | 'dayAfter'>>;

const PERCENT =
  /^(?:%|percent|per cent|pct|prozent|pp|pts?|points?|pourcent|pour cent|por ciento|por cento|percento|per cento|procent|prosent|proc)$/;
const BASIS_POINTS = /^(?:bps|bp|basis points?|basispunkte?)$/;
const INDIAN: ReadonlyMap<string, number> = new Map([
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['cr', 1e7],
  ['crore', 1e7],
  ['crores', 1e7],
]);
/** Further words for powers of ten, beside those every number is read with. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['t', 1e3],
  ['tausend', 1e3],
  ['mille', 1e3],
  ['mil', 1e3],
  ['mila', 1e3],
  ['millionen', 1e6],
  ['mill', 1e6],
  ['mill.', 1e6],
  ['millon', 1e6],
  ['millones', 1e6],
  ['milhoes', 1e6],
  ['milioni', 1e6],
  ['milliarden', 1e9],
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['百万', 1e6],
  ['億', 1e8],
  ['亿', 1e8],
]);
const GLUED = /^(k|t|m|mm|mn|mio|bn)(€|\$|£|eur|usd|gbp|chf)$|^(€|\$|£|eur|usd|gbp|chf)(k|t|m|mm|mn|mio|bn)$/;
/** Letters that are a time only where nothing else can be meant. */
const SHORT_TIMES = /^(?:t|j|m|at|ar|an|ans|ore|ora|gg|ed|ew|pt|pd|md|uge|ano|anos)$/;

/** What a word beside a number says of it; `inTime` where the column counts time, so that `m` are months. Null for other words. */
export function markOf(word: string, inTime: boolean): Mark | null {
  if (PERCENT.test(word)) return { percent: true };
  if (BASIS_POINTS.test(word)) return { percent: true, scale: 0.01 };
  if (inTime || !SHORT_TIMES.test(word)) {
    const unit = timeOf(word);
    if (unit !== null) return { unit };
  }
  const glued = GLUED.exec(word);
  if (glued !== null) {
    const currency = readNumber(`1 ${glued[2] ?? glued[3] ?? ''}`)?.currency ?? null;
    const scale = glued[1] ?? glued[4] ?? '';
    return { currency, scale: SCALES.get(scale) ?? readNumber(`1 ${scale}`)?.scale ?? 1 };
  }
  const own = INDIAN.get(word) ?? (word === 't' ? undefined : SCALES.get(word));
  if (own !== undefined) return { scale: own };
  const read = word.length > 12 || /[\d\s]/.test(word) ? null : readNumber(`1 ${word}`);
  if (read === null) return null;
  return read.currency === null ? { scale: read.scale } : { currency: read.currency };
}

function timeOf(word: string): DurationUnit | null {
  const unit = readDuration(`1 ${word}`)?.unit ?? null;
  return unit === null || unit === 'minutes' ? null : unit;
}

/** How many of one unit of calendar time are in another: 12 months a year, 30 days a month, 365 days a year. */
export function timeIn(amount: number, from: DurationUnit, to: DurationUnit): number {
  if (from === to) return amount;
  if (from === 'years' && to === 'months') return amount * 12;
  if (from === 'months' && to === 'years') return amount / 12;
  return (amount * DAYS[from]) / DAYS[to];
}

const DAYS: Readonly<Record<DurationUnit, number>> = { hours: 1 / 24, days: 1, weeks: 7, months: 30, years: 365 };
