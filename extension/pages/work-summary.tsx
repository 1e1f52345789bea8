import type { JSX } from 'preact';
import type { OverlayWork } from '../../core/feed/overlay-view.ts';
import { LaneMark } from '../overlay/lane-mark.tsx';
import { useSpeech } from './speech.ts';

interface WorkSummaryProps {
  readonly work: OverlayWork;
  /** Name of its plan, where there are several. */
  readonly plan?: string | undefined;
}

/** An initiative or a milestone in three lines: what it is, who decides, when. */
export function WorkSummary({ work, plan }: WorkSummaryProps): JSX.Element {
  const { words, show } = useSpeech();
  const { decides, owner, due, initiative, lane } = work;
  return (
    <article class="work">
      <h3>{work.name}</h3>
      <p class="row">
        {lane !== null && <LaneMark lane={lane.lane} word={words.lanes[lane.lane]} />}
        <span>
          {words.work.decides}: <strong>{decides?.name ?? words.work.nobody}</strong>
          {decides !== null && <span class="quiet"> ({words.decidesBy[decides.by]})</span>}
        </span>
      </p>
      <p class="quiet row">
        {owner !== null && (
          <span>
            {words.work.owner}: {owner}
          </span>
        )}
        {due !== null && (
          <span>
            {words.work.due}:{' '}
            <time dateTime={due} title={due}>
              {show.day(due)}
            </time>
          </span>
        )}
        {initiative !== null && <span>{initiative.name}</span>}
        {plan !== undefined && <span>{words.work.in(plan)}</span>}
      </p>
    </article>
  );
}
