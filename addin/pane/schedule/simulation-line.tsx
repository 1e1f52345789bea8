import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';

/** How the simulation of finish dates stands: how far, stopped, what it rests on, or why there is none. */
export function SimulationLine(): JSX.Element {
  const { plan, words: all, show } = usePlanPane();
  const { confidence: lookUp } = plan;
  const words = all.schedule.confidence;
  useEffect(() => lookUp.watch(), [lookUp]);
  const answer = lookUp.answer.value;
  const trouble = lookUp.trouble.value;
  if (lookUp.isStopped.value)
    return (
      <p class="simulation" role="status">
        {words.stopped}{' '}
        <button type="button" class="link" onClick={() => lookUp.again()}>
          {words.again}
        </button>
      </p>
    );
  if (trouble !== null) return <p class="simulation asks">{all.told.broke(trouble)}</p>;
  if (!lookUp.isCurrent.value || answer === null) {
    const done = lookUp.done.value;
    return (
      <div class="simulation is-running">
        <progress aria-label={words.working} {...(done !== null && { value: done, max: 1 })} />
        <span class="hint">{done === null ? words.working : `${words.working}: ${show.share(done)}`}</span>
        <button type="button" class="link" onClick={() => lookUp.stop()}>
          {all.frame.cancel}
        </button>
      </div>
    );
  }
  if (answer.confidence === null) return <p class="simulation hint">{words.noEstimates}</p>;
  const { basis, samples } = answer.confidence;
  const parts = [
    basis.threePoint > 0 ? words.threePoint(basis.threePoint) : '',
    basis.fromHistory > 0 ? words.history(basis.fromHistory) : '',
    basis.certain > 0 ? words.certain(basis.certain) : '',
  ].filter((part) => part !== '');
  return (
    <p class="simulation hint" role="status">
      {words.basis(samples)}
      {parts.join(', ')}
    </p>
  );
}
