import type { JSX } from 'preact';
import type { TradeOffAnswer } from '../../../core/capacity/trade-off/answer.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { AllWords } from '../words/english/plan-views.ts';

/** How good the answer is by now, and what is still being done; with a way to stop it. */
export function AnswerLine(): JSX.Element | null {
  const { whatIf, words: all, show } = usePlanPane();
  const words = all.whatIf.progress;
  const phase = whatIf.phase.value;
  const answer = whatIf.answer.value;
  if (phase === 'idle' && answer === null) return null;
  const isBusy = phase === 'posing' || phase === 'solving' || phase === 'explaining';
  const doing = phase === 'posing' || phase === 'solving' || phase === 'explaining' ? words[phase] : null;
  const label = doing ?? undefined;
  return (
    <div class="answer-line">
      <p role="status">
        {answer === null ? (doing ?? '') : proofOf(answer, phase === 'stopped', words, show.finePercent)}
        {answer?.kind === 'answer' && answer.trouble !== null && <span class="hint"> {answer.trouble}</span>}
      </p>
      {isBusy && (
        <div class="working-line">
          <progress aria-label={label} {...(phase === 'explaining' && { value: whatIf.explained.value, max: 1 })} />
          <button type="button" onClick={() => whatIf.stop()}>
            {words.stop}
          </button>
        </div>
      )}
    </div>
  );
}

function proofOf(
  answer: TradeOffAnswer,
  isStopped: boolean,
  words: AllWords['whatIf']['progress'],
  percent: (share: number) => string,
): string {
  if (answer.kind === 'infeasible') return words.infeasible;
  if (answer.kind === 'open') return words.open;
  if (answer.isOptimal) return words.optimal;
  if (answer.gap === 0) return words.valueProven;
  const gap = Number.isFinite(answer.gap) ? words.gap(percent(answer.gap)) : words.unproven;
  return isStopped ? words.stopped(gap) : gap;
}
