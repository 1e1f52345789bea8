import type { JSX } from 'preact';
import type { Severity } from '../../../core/audit/finding.ts';
import { usePane } from '../model/pane-context.ts';
import type { Verdict } from '../model/verdict.ts';
import { verdictOf } from '../model/verdict.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import type { Words } from '../words/english/english.ts';

/** The severities that the line names one by one. */
const LOUD = ['critical', 'serious'] as const;

/** One line that says how the plan stands, and what of it is not audited yet. */
export function Standing(): JSX.Element | null {
  const { audited, showUnderstood, words: all, show } = usePane();
  const now = audited.value;
  if (now === null) return null;
  const words = all.frame.standing;
  const findings = now.findings.filter((finding) => finding.acceptance === null);
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const loud = LOUD.map((severity) => ({ severity, amount: of(severity) })).filter(({ amount }) => amount > 0);
  const rest = of('moderate') + of('minor');
  const counted = (severity: Severity): string =>
    `${show.number(of(severity))} ${all.severities[severity].toLowerCase()}`;
  const quiet = of('minor') === 0 ? counted('moderate') : of('moderate') === 0 ? counted('minor') : words.rest(rest);
  const verdict = verdictOf(now);
  const asks = verdict.questions > 0 && (
    <button type="button" class="link" onClick={showUnderstood}>
      {verdict.leftOut > 0 ? words.leftOut(verdict.leftOut) : words.questions(verdict.questions)}
    </button>
  );
  // “The rest” is what is left besides that which waits.
  const isRest = findings.length === 0 && verdict.what === 'open';
  return (
    <p id="standing" class="standing" role="status">
      {isRest && asks}
      {findings.length === 0
        ? withoutFindings(verdict, words)
        : loud.map(({ severity }) => (
            <span key={severity} class={`standing-part standing-${severity}`}>
              <SeverityMark severity={severity} />
              {counted(severity)}
            </span>
          ))}
      {rest > 0 && <span>{loud.length === 0 ? quiet : words.more(rest)}</span>}
      {!isRest && asks}
    </p>
  );
}

function withoutFindings({ what, audited }: Verdict, words: Words['frame']['standing']): string {
  switch (what) {
    case 'no-table':
      return words.noTable;
    case 'unknown':
      return words.unknown;
    case 'waiting':
      return words.nothingAudited;
    case 'empty':
      return words.noRows;
    case 'open':
      return words.cleanSoFar;
    case 'clean':
      return words.clean(audited);
  }
}
