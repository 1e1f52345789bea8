import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import type { Posed } from '../trade-off-answers.ts';
import { pieceName, pieceSpan } from './piece-words.ts';

interface PieceLineProps {
  readonly posed: Posed;
  readonly at: number;
  /** The period it starts in; null where it is left out. */
  readonly start: number | null;
}

/** One piece that gives way: from when to when, whose it is, and which promises rest on it. */
export function PieceLine({ posed, at, start }: PieceLineProps): JSX.Element | null {
  const pane = usePlanPane();
  const words = pane.words.whatIf.outcome;
  const piece = posed.pieces[at];
  const own = posed.problem.pieces[at];
  if (piece === undefined || own === undefined) return null;
  const today = pieceSpan(posed, at, own.start, pane.show.period);
  return (
    <li>
      <span class="piece-name">{pieceName(piece, pane.words.whatIf)}</span>
      {piece.cell !== null && <CellButton cell={piece.cell} />}
      <span class="hint piece-facts">
        {start === null ? words.was(today) : words.from(today, pieceSpan(posed, at, start, pane.show.period))}
        {piece.owners.length > 0 && ` · ${piece.owners.join(', ')}`}
        {piece.commitments.length > 0 && (
          <strong class="piece-promise">
            {' '}
            · {words.promises(pane.words.whatIf.list(piece.commitments.length, piece.commitments))}
          </strong>
        )}
      </span>
    </li>
  );
}
