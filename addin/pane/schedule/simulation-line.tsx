import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Running } from './running.tsx';

/** How the simulation of finish dates stands: how far, stopped, what it rests on, or why there is none. */
export function SimulationLine(): JSX.Element {
  const { plan, words: all } = usePlanPane();
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
  if (!lookUp.isCurrent.value || answer === null) return <Running lookUp={lookUp} working={words.working} />;
  // Of what is done, nothing is left to estimate.
  const none = plan.schedule.answer.value?.isOver === true ? words.allDone : words.noEstimates;
  if (answer.confidence === null) return <p class="simulation hint">{none}</p>;
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
