import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { ScheduleAnswer } from '../plan-answers.ts';

/** What could not be said, and what was taken for granted. */
export function Caveats({ answer }: { readonly answer: ScheduleAnswer }): JSX.Element | null {
  const { caveats: words } = usePlanPane().words.schedule;
  const { caveats } = answer;
  if (caveats.length === 0) return null;
  return (
    <Fold
      title={words.title}
      count={caveats.length}
      startsOpen={caveats.some(({ what }) => what === 'no-links' || what === 'no-known-links')}
    >
      <ul class="lines">
        {caveats.map(({ what, count }) => (
          <li key={what}>{words[what](count)}</li>
        ))}
      </ul>
    </Fold>
  );
}
