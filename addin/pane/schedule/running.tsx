import type { JSX } from 'preact';
import type { LookUp } from '../model/look-up.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';

interface RunningProps {
  readonly lookUp: Pick<LookUp<unknown>, 'done' | 'stop'>;
  /** What is being done. */
  readonly working: string;
}

/** How far something is that is being worked out, with a way to stop it. */
export function Running({ lookUp, working }: RunningProps): JSX.Element {
  const { words, show } = usePlanPane();
  const done = lookUp.done.value;
  return (
    <div class="simulation is-running">
      <progress aria-label={working} {...(done !== null && { value: done, max: 1 })} />
      <span class="hint">{done === null ? working : `${working}: ${show.share(done)}`}</span>
      <button type="button" class="link" onClick={() => lookUp.stop()}>
        {words.frame.cancel}
      </button>
    </div>
  );
}
