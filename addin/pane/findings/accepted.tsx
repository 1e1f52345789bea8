import type { JSX } from 'preact';
import type { Finding } from '../../../core/audit/finding.ts';
import type { Acceptance } from '../../../core/plan/settings.ts';
import { usePane } from '../model/pane-context.ts';

interface AcceptedProps {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** Why a finding was accepted and until when, and the way to take that back. */
export function Accepted({ finding, acceptance }: AcceptedProps): JSX.Element {
  const pane = usePane();
  const { until, acceptedOn, acceptedBy, reason } = acceptance;
  const { show } = pane;
  const words = pane.words.findings.accepting;
  const end = until === null ? null : show.day(until);
  return (
    <div class="task">
      <p>{words.reason(reason)}</p>
      <p class="hint">{words.facts(show.day(acceptedOn), acceptedBy, end)}</p>
      <div class="buttons">
        <button type="button" onClick={() => pane.unaccept(finding)}>
          {words.takeBack}
        </button>
      </div>
    </div>
  );
}
