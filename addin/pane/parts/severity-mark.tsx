import type { JSX } from 'preact';
import type { Severity } from '../../../core/audit/finding.ts';
import { SEVERITIES } from '../../../core/audit/finding.ts';

/** Four bars, as many of them full as the finding is severe; the word stands beside it or in the label around it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): JSX.Element {
  const full = SEVERITIES.length - SEVERITIES.indexOf(severity);
  return (
    <svg class={`severity severity-${severity}`} viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
      {SEVERITIES.map((name, at) => (
        <rect
          key={name}
          class={at < full ? 'full' : 'rest'}
          x={at * 3.5 + 0.5}
          y={9 - at * 2.5}
          width="2.5"
          height={at * 2.5 + 3}
          rx="0.75"
        />
      ))}
    </svg>
  );
}
