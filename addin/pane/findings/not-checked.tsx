import type { JSX } from 'preact';
import type { RuleOutcome } from '../../../core/audit/finding.ts';
import { usePane } from '../model/pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { Words } from '../words/english/english.ts';

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
        {byReason(notRun, words).map(([reason, rules]) => (
          <li key={reason}>
            <span class="line-title">{reason}</span>
            <ul class="rules-left-out">
              {rules.map((rule) => (
                <li key={rule}>{findings.titleOf(rule)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The rules that one reason kept from running; what keeps most of them comes first. */
function byReason(
  notRun: readonly RuleOutcome[],
  words: Words['findings']['notChecked'],
): readonly (readonly [string, readonly string[]])[] {
  const reasons = new Map<string, string[]>();
  for (const { rule, outcome, detail } of notRun) {
    const told = detail ?? words.noReason;
    const reason = outcome === 'error' ? words.broke(told) : told;
    reasons.set(reason, [...(reasons.get(reason) ?? []), rule]);
  }
  return [...reasons].toSorted(([, some], [, others]) => others.length - some.length);
}
