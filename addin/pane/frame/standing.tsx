import type { JSX } from 'preact';
import type { Severity } from '../../../core/audit/finding.ts';
import { usePane } from '../model/pane-context.ts';
import { verdictOf } from '../model/verdict.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';

/** The severities that the line names one by one. */
const LOUD = ['critical', 'serious'] as const;

/** One line that says how the plan stands. */
export function Standing(): JSX.Element {
  const { audited, words: all, show } = usePane();
  const now = audited.value;
  const words = all.frame.standing;
  const findings = (now?.findings ?? []).filter((finding) => finding.acceptance === null);
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const loud = LOUD.map((severity) => ({ severity, amount: of(severity) })).filter(({ amount }) => amount > 0);
  const rest = of('moderate') + of('minor');
  const nothing = (): string => {
    const verdict = now === null ? null : verdictOf(now);
    if (verdict === null || verdict.what === 'no-table') return words.noTable;
    if (verdict.what === 'unsure') return words.unsure(verdict.questions);
    return verdict.what === 'unchecked' ? words.unchecked : words.clean(verdict.tables);
  };
  return (
    <p class="standing" role="status">
      {findings.length === 0
        ? nothing()
        : loud.map(({ severity, amount }) => (
            <span key={severity} class={`standing-part standing-${severity}`}>
              <SeverityMark severity={severity} />
              {show.number(amount)} {all.severities[severity].toLowerCase()}
            </span>
          ))}
      {rest > 0 && <span>{loud.length === 0 ? words.rest(rest) : words.more(rest)}</span>}
    </p>
  );
}
