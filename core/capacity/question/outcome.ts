import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import { periodsLater } from './later.ts';
import type { Question, QuestionPiece } from './question.ts';

/** What becomes of one piece of work. */
export interface PieceOutcome {
  /** Its index in the problem. */
  readonly at: number;
  readonly piece: QuestionPiece;
  readonly fate: 'kept' | 'moved' | 'dropped' | 'added' | 'refused';
  /** The periods in which it starts today and then; null where it is not in the plan, or falls. */
  readonly from: Period | null;
  readonly to: Period | null;
  /** By how many periods it moves; negative is earlier. */
  readonly shift: number;
  /** Its first and last day then, where the plan states days. */
  readonly start: Day | null;
  readonly end: Day | null;
}

/** An answer in the plan’s own terms: each piece, in the order of the problem; work that stands outside is left away. */
export function outcomesOf(
  { problem, pieces, periods }: Question,
  starts: readonly (number | null)[],
): readonly PieceOutcome[] {
  const unit = periods[0]?.unit ?? 'month';
  return pieces.flatMap((piece, at) => {
    if (piece.kind === 'other') return [];
    const { start: today, isNew } = problem.pieces[at]!;
    const then = starts[at] ?? null;
    const shift = then === null ? 0 : then - today;
    const stated = daysOf(piece);
    const later = (day: Day | null): Day | null =>
      day === null || then === null ? null : periodsLater(day, shift, unit);
    const fate = then === null ? (isNew ? 'refused' : 'dropped') : isNew ? 'added' : shift === 0 ? 'kept' : 'moved';
    return {
      at,
      piece,
      fate,
      from: isNew ? null : (periods[today] ?? null),
      to: then === null ? null : (periods[then] ?? null),
      shift,
      start: later(stated.start),
      end: later(stated.end),
    };
  });
}

/** What gives way: moved or dropped work that is in the plan of today. */
export function givesWay(outcomes: readonly PieceOutcome[]): readonly PieceOutcome[] {
  return outcomes.filter(({ fate }) => fate === 'moved' || fate === 'dropped');
}

function daysOf({ kind, initiative, request, added }: QuestionPiece): {
  readonly start: Day | null;
  readonly end: Day | null;
} {
  if (added !== null) return { start: added.from, end: added.to };
  const work = kind === 'request' ? request : initiative;
  return { start: work?.start ?? null, end: work?.end ?? null };
}
