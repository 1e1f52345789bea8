import { fromEpochDays } from '../../../core/calendar/day.ts';
import type { ApprovalField, Span } from '../../../core/plan/approvals.ts';
import type { Formats } from '../display/formats.ts';
import type { AllWords } from '../words/english/plan-views.ts';

/** How the numbers of a field are written: its kind, and the unit of a duration. */
export type Written = Pick<ApprovalField, 'kind' | 'unit'>;

/** One value of a field as people write it, without its currency. */
export function valueText(value: number, { kind, unit }: Written, show: Formats, words: AllWords): string {
  if (kind === 'share') return percentText(value, show, words);
  if (kind === 'duration' && unit !== null) return words.approvals.units[unit](value);
  const day = kind === 'day' ? fromEpochDays(value) : null;
  return day === null ? show.number(value) : show.day(day);
}

/** A share with all its digits: a bound of 12.55% is not 12.6%. */
function percentText(share: number, show: Formats, words: AllWords): string {
  const percent = Number((share * 100).toPrecision(12));
  const isFine = Math.round(percent * 10) === percent * 10;
  return isFine ? show.finePercent(share) : words.approvals.percent(show.number(percent));
}

/** A stretch of values: `< 50,000`, `50,000 – < 250,000`, `≥ 250,000`; an end without a sign belongs to it. */
export function spanText(span: Span, field: Written, show: Formats, words: AllWords): string {
  const { low, isLowIn, high, isHighIn } = field.kind === 'day' ? wholeDays(span) : span;
  const of = (value: number): string => valueText(value, field, show, words);
  if (low === null) return high === null ? words.approvals.anyValue : `${isHighIn ? '≤' : '<'}\u00a0${of(high)}`;
  if (high === null) return `${isLowIn ? '≥' : '>'}\u00a0${of(low)}`;
  if (low === high) return of(low);
  return `${isLowIn ? '' : '>\u00a0'}${of(low)}\u00a0– ${isHighIn ? '' : '<\u00a0'}${of(high)}`;
}

/** Whole days from the first to the last: nobody writes “before 1 March” for the last of February. */
function wholeDays({ low, isLowIn, high, isHighIn }: Span): Span {
  return {
    low: low === null || isLowIn ? low : low + 1,
    isLowIn: true,
    high: high === null || isHighIn ? high : high - 1,
    isHighIn: true,
  };
}
