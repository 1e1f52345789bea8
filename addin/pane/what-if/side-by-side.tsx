import type { JSX } from 'preact';
import type { Comparison, PieceState } from '../../../core/capacity/explain/compare.ts';
import { compareAnswers } from '../../../core/capacity/explain/compare.ts';
import type { Answer } from '../../../core/capacity/trade-off/answer.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { Posed } from '../trade-off-answers.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import { pieceName } from './piece-words.ts';

/** The best answer and the others beside it: what each of them does with every piece that gives way in one of them. */
export function SideBySide({ posed }: { readonly posed: Posed }): JSX.Element | null {
  const { whatIf, words: all, show } = usePlanPane();
  const words = all.whatIf.compare;
  const best = whatIf.answer.value;
  const others = whatIf.explanations.value.flatMap((one) => (one.kind === 'alternative' ? [one.answer] : []));
  if (best?.kind !== 'answer' || others.length === 0) return null;
  const answers: readonly Answer[] = [best, ...others];
  const columns = answers.map((_, at) => (at === 0 ? words.best : words.other(at)));
  const comparison: Comparison = compareAnswers(posed.problem, answers);
  const nameOf = (at: number): string => {
    const piece = posed.pieces[at];
    return piece === undefined ? '' : pieceName(piece, all.whatIf);
  };
  return (
    <Fold title={words.title} count={answers.length} startsOpen>
      <div class="table-box" role="region" aria-label={words.title}>
        <table class="works compare">
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              {answers.map((answer, at) => (
                <th key={columns[at]} scope="col">
                  <button
                    type="button"
                    class="link"
                    aria-pressed={whatIf.chosen.value === answer}
                    onClick={() => (whatIf.chosen.value = answer)}
                  >
                    {columns[at]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.value}</th>
              {comparison.measures.map(({ valueLost }, at) => (
                <td key={columns[at]}>{show.amount(valueLost)}</td>
              ))}
            </tr>
            {comparison.rows.map(({ piece, states, isSame }) => (
              <tr key={piece} class={isSame ? '' : 'is-different'}>
                <th scope="row" title={nameOf(piece)}>
                  {nameOf(piece)}
                </th>
                {states.map((state, at) => (
                  <td key={columns[at]}>{stateInWords(state, words)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{words.hint}</p>
    </Fold>
  );
}

function stateInWords(state: PieceState, words: AllWords['whatIf']['compare']): string {
  if (state.kind === 'moved') return words.moved(state.by);
  return state.kind === 'left-out' ? words.leftOut : words.asPlanned;
}
