import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../core/capacity/trade-off/answer.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { EditsTable } from '../parts/edits-table.tsx';
import type { TradeOffEdits } from '../trade-off-answers.ts';

/** Shows what an answer would write into the sheets, and writes it as one step. */
export function ApplyAnswer({ answer }: { readonly answer: Answer }): JSX.Element {
  const { port, fixes, busy, words: all } = usePlanPane();
  const words = all.whatIf.apply;
  const [plan, setPlan] = useState<TradeOffEdits | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  // A better proof of the same answer changes nothing of what is written.
  useEffect(() => setPlan(null), [answer.starts.join()]);
  const preview = (): void => {
    setTrouble(null);
    port
      .tradeOffEdits({ starts: answer.starts })
      .then(setPlan, (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div class="apply">
      {plan === null && (
        <button type="button" onClick={preview}>
          {words.preview}
        </button>
      )}
      {trouble !== null && (
        <p class="asks" role="alert">
          {all.told.broke(trouble)}
        </p>
      )}
      {plan !== null && (
        <section class="task" aria-label={words.title}>
          <h3>{words.title}</h3>
          {plan.edits.length === 0 ? <p>{words.nothing}</p> : <EditsTable edits={plan.edits} sheet={null} />}
          {plan.notWritten.length > 0 && (
            <ul class="lines">
              {plan.notWritten.map(({ what, name }) => (
                <li key={`${what} ${name}`}>{words.notWritten[what](name)}</li>
              ))}
            </ul>
          )}
          <div class="buttons">
            {plan.edits.length > 0 && (
              <button
                type="button"
                class="primary"
                disabled={busy.value}
                onClick={() => void fixes.write(words.title, plan.edits).then(() => setPlan(null))}
              >
                {all.findings.fix.apply(plan.edits.length)}
              </button>
            )}
            <button type="button" onClick={() => setPlan(null)}>
              {all.frame.cancel}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
