import type { JSX } from 'preact';
import type { Severity } from '../../../core/audit/finding.ts';
import { count, showNumber } from '../display/show-number.ts';
import { SEVERITY_WORDS } from '../display/severity-words.ts';
import { usePane } from '../model/pane-context.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';

/** The severities that the line names one by one. */
const LOUD = ['critical', 'serious'] as const;

/** One line that says how the plan stands. */
export function Standing(): JSX.Element {
  const { audited } = usePane();
  const findings = (audited.value?.findings ?? []).filter((finding) => finding.acceptance === null);
  const tables = audited.value?.tables.length ?? 0;
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const loud = LOUD.map((severity) => ({ severity, amount: of(severity) })).filter(({ amount }) => amount > 0);
  const rest = of('moderate') + of('minor');
  return (
    <p class="standing" role="status">
      {findings.length === 0
        ? tables === 0
          ? 'No plan table was found in this workbook.'
          : `Nothing found in ${count(tables, 'table')}.`
        : loud.map(({ severity, amount }) => (
            <span key={severity} class={`standing-part standing-${severity}`}>
              <SeverityMark severity={severity} />
              {showNumber(amount)} {SEVERITY_WORDS[severity].toLowerCase()}
            </span>
          ))}
      {rest > 0 && (
        <span>
          {showNumber(rest)} {loud.length === 0 ? 'moderate or minor' : 'more'}
        </span>
      )}
    </p>
  );
}
