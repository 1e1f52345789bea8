import type { Piece } from '../trade-off/problem.ts';
import type { QuestionPiece } from './question.ts';
import type { Valued } from './worth.ts';

/** A piece before its worth and its prerequisites are known. */
export interface DraftPiece {
  readonly what: QuestionPiece;
  readonly piece: Omit<Piece, 'name' | 'value' | 'prerequisites'>;
  /** Null: its worth is not compared (it is done whatever it is worth). */
  readonly valued: Valued | null;
  /** Worth on the planner’s own word, whatever the basis. */
  readonly value: number | null;
}

/** The latest start at which work of some length still ends within the periods; never before the start it has. */
export function lastStart(start: number, duration: number, periods: number): number {
  return Math.max(start, periods - duration);
}
