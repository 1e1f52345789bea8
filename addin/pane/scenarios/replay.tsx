import type { JSX } from 'preact';
import type { Fired } from '../../../core/scorecard/trigger/evaluate-trigger.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';

/** When the trigger would have fired, newest first. */
export function Replay({ fired }: { readonly fired: readonly Fired[] }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.scenarios;
  const day = (at: Fired['from']): string => (typeof at === 'string' ? show.day(at) : show.number(at + 1));
  return (
    <div>
      <h3>{words.replay}</h3>
      <p>{fired.length === 0 ? words.neverFired : words.fired(fired.length)}</p>
      {fired.length > 0 && (
        <ul>
          {fired.toReversed().map(({ from, to }) => (
            <li key={from}>{to === null ? words.since(day(from)) : words.span(day(from), day(to))}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
