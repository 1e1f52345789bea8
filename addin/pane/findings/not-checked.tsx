import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';
import { Fold } from '../parts/fold.tsx';

/** Rules that could not run, and parts of the file that could not be read: missing is never a pass. */
export function NotChecked(): JSX.Element | null {
  const { audited, findings, showUnderstood, words: all } = usePane();
  const words = all.findings.notChecked;
  const { outcomes = [], questions = [], troubles = [] } = audited.value ?? {};
  const notRun = outcomes.filter(({ outcome }) => outcome === 'incomplete' || outcome === 'error');
  const amount = notRun.length + questions.length + troubles.length;
  if (amount === 0) return null;
  return (
    <Fold title={words.title} count={amount}>
      {questions.length > 0 && (
        <p class="line">
          {words.unsure(questions.length)}{' '}
          <button type="button" class="link" onClick={showUnderstood}>
            {words.answer}
          </button>
        </p>
      )}
      <ul class="lines">
        {troubles.map((trouble) => (
          <li key={`${trouble.id} ${trouble.message}`}>{trouble.message}</li>
        ))}
        {notRun.map(({ rule, outcome, detail }) => (
          <li key={rule}>
            <span class="line-title">{findings.titleOf(rule)}</span>{' '}
            {outcome === 'error' ? words.broke(detail ?? words.noReason) : detail}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
