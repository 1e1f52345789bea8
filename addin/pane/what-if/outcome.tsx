import type { JSX } from 'preact';
import { givesWay } from '../../../core/capacity/explain/gives-way.ts';
import type { Answer } from '../../../core/capacity/trade-off/answer.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { FirstOfMany } from '../parts/first-of-many.tsx';
import type { Posed } from '../trade-off-answers.ts';
import { ApplyAnswer } from './apply-answer.tsx';
import { TakenOn } from './taken-on.tsx';
import { PieceLine } from './piece-line.tsx';

interface OutcomeProps {
  readonly posed: Posed;
  readonly answer: Answer;
  /** False: the workbook has changed, and nothing can be written. */
  readonly isCurrent: boolean;
}

/** What is left out and what moves, with its owners and the promises it touches. */
export function Outcome({ posed, answer, isCurrent }: OutcomeProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.whatIf.outcome;
  const { dropped, moved } = givesWay(posed.problem, answer.starts);
  const byValue = (pieces: readonly number[]): readonly number[] =>
    pieces.toSorted((one, other) => valueOf(posed, other) - valueOf(posed, one) || one - other);
  const total = posed.problem.pieces.reduce((sum, { value }) => sum + value, 0);
  if (dropped.length === 0 && moved.length === 0)
    return (
      <section class="outcome">
        <h2 class="headline">{words.fits}</h2>
        <TakenOn posed={posed} answer={answer} />
        {isCurrent && posed.problem.pieces.some(({ isNew }) => isNew) && <ApplyAnswer answer={answer} />}
      </section>
    );
  return (
    <section class="outcome">
      <h2 class="headline">
        {words.headline(dropped.length, moved.length)}
        {answer.measures.valueLost > 0 && (
          <span class="hint"> {words.value(show.amount(answer.measures.valueLost), show.amount(total))}</span>
        )}
      </h2>
      {dropped.length > 0 && (
        <>
          <h3>{words.dropped}</h3>
          <Pieces posed={posed} pieces={byValue(dropped)} startOf={() => null} />
        </>
      )}
      {moved.length > 0 && (
        <>
          <h3>{words.moved}</h3>
          <Pieces posed={posed} pieces={byValue(moved)} startOf={(at) => answer.starts[at] ?? null} />
        </>
      )}
      <TakenOn posed={posed} answer={answer} />
      {isCurrent && <ApplyAnswer answer={answer} />}
    </section>
  );
}

interface PiecesProps {
  readonly posed: Posed;
  readonly pieces: readonly number[];
  readonly startOf: (piece: number) => number | null;
}

function Pieces({ posed, pieces, startOf }: PiecesProps): JSX.Element {
  return (
    <FirstOfMany amount={pieces.length}>
      {(drawn) => (
        <ul class="pieces">
          {pieces.slice(0, drawn).map((at) => (
            <PieceLine key={at} posed={posed} at={at} start={startOf(at)} />
          ))}
        </ul>
      )}
    </FirstOfMany>
  );
}

function valueOf({ problem }: Posed, piece: number): number {
  return problem.pieces[piece]?.value ?? 0;
}
