import type { JSX } from 'preact';
import { proofInWords } from '../../../core/capacity/explain/words/proof-words.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';

/** How good the answer is by now, and what is still being done; with a way to stop it. */
export function AnswerLine(): JSX.Element | null {
  const { whatIf, words: all } = usePlanPane();
  const words = all.whatIf.progress;
  const phase = whatIf.phase.value;
  const answer = whatIf.answer.value;
  const objective = whatIf.asked.value?.posed?.problem.objective ?? [];
  if (phase === 'idle' && answer === null) return null;
  const isBusy = phase === 'posing' || phase === 'solving' || phase === 'explaining';
  const doing = phase === 'posing' || phase === 'solving' || phase === 'explaining' ? words[phase] : null;
  const label = doing ?? undefined;
  return (
    <div class="answer-line">
      <p role="status">
        {answer === null ? (doing ?? '') : proofInWords(answer, objective, all.language)}
        {phase === 'stopped' && answer?.kind === 'answer' && !answer.isOptimal && ` ${words.stopped}`}
        {answer?.kind === 'answer' && answer.trouble !== null && (
          <span class="hint"> {answer.trouble[all.language]}</span>
        )}
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
