import type { JSX } from 'preact';
import type { Finding } from '../../../core/audit/finding.ts';
import type { Acceptance } from '../../../core/plan/settings.ts';
import { showDay } from '../display/show-day.ts';
import { usePane } from '../model/pane-context.ts';

interface AcceptedProps {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** Why a finding was accepted and until when, and the way to take that back. */
export function Accepted({ finding, acceptance }: AcceptedProps): JSX.Element {
  const pane = usePane();
  const { until, acceptedOn, acceptedBy, reason } = acceptance;
  const by = acceptedBy === null ? '' : ` by ${acceptedBy}`;
  return (
    <div class="task">
      <p>“{reason}”</p>
      <p class="hint">
        Accepted on {showDay(acceptedOn)}
        {by}, {until === null ? 'without an end date' : `until ${showDay(until)}`}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => pane.unaccept(finding)}>
          No longer accept
        </button>
      </div>
    </div>
  );
}
