import type { JSX } from 'preact';
import type { StatusCounts } from '../../../core/scorecard/scorecard.ts';
import type { HealthStatus } from '../../../core/scorecard/status.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { StatusMark } from './status-mark.tsx';

/** Worst first, as the list stands. */
export const STATUSES: readonly HealthStatus[] = ['off-track', 'at-risk', 'no-data', 'on-track'];

/** How many measures have each status; those that none has are left out. */
export function Tallies({ counts }: { readonly counts: StatusCounts }): JSX.Element {
  const { words } = usePlanPane();
  const { tally, statusesInText } = words.scorecard;
  return (
    <span class="tallies">
      {STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <span key={status} class="tally">
          <StatusMark status={status} />
          {tally(counts[status], statusesInText[status])}
        </span>
      ))}
    </span>
  );
}
