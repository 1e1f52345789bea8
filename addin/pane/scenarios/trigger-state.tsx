import type { JSX } from 'preact';
import type { TriggerState } from '../../../core/scorecard/trigger/evaluate-trigger.ts';
import type { ScenarioState } from '../../../core/scorecard/trigger/scenario-states.ts';

/** How a trigger stands; `unread` where its text could not be read. */
export type ShownState = TriggerState['state'] | 'unread';

export function shownState({ state }: ScenarioState): ShownState {
  return state?.state ?? 'unread';
}

/** One shape a state: a full dot, half of one, a ring, a broken ring, a cross. */
const SHAPES: Readonly<Record<ShownState, string>> = {
  met: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  begins: 'M6 1.5a4.5 4.5 0 0 0 0 9z',
  'not-met': 'M6 1.75a4.25 4.25 0 1 0 .01 0z',
  unknown: 'M6 1.75a4.25 4.25 0 1 0 .01 0z',
  unread: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
};

/** A state as a small shape; its word stands beside it. */
export function StateMark({ state }: { readonly state: ShownState }): JSX.Element {
  return (
    <svg class={`state-mark state-${state}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={SHAPES[state]} />
    </svg>
  );
}
