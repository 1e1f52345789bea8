import type { Period } from '../../../core/calendar/period.ts';
import type { Posed, PosedPiece } from '../trade-off-answers.ts';
import type { AllWords } from '../words/english/plan-views.ts';

/** What a piece is called; a request that was typed is called what was typed. */
export function pieceName({ kind, name }: PosedPiece, words: AllWords['whatIf']): string {
  return name === '' ? words.pieces[kind] : name;
}

/** From when to when a piece runs that starts in a period: `Jul to Sep 2026`. */
export function pieceSpan(
  { periods, problem }: Posed,
  at: number,
  start: number,
  shown: (period: Period) => string,
): string {
  const first = periods[start];
  const last = periods[Math.min(periods.length - 1, start + (problem.pieces[at]?.duration ?? 1) - 1)];
  if (first === undefined) return '';
  return last === undefined || last === first ? shown(first) : `${shown(first)} – ${shown(last)}`;
}
