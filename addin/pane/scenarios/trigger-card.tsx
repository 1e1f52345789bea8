import type { JSX } from 'preact';
import { cellOf } from '../../../core/plan/provenance.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import type { ToldTrigger } from '../told-trigger.ts';
import { ConditionLine } from './condition-line.tsx';
import { ReadAs } from './read-as.tsx';
import { Replay } from './replay.tsx';
import { TriggerAction } from './trigger-action.tsx';

/** Everything about one trigger: what is written, how it was read, how it stands, when it fired, what it starts. */
export function TriggerCard({ trigger }: { readonly trigger: ToldTrigger }): JSX.Element {
  const { scenarios: words } = usePlanPane().words;
  const { told, measures, confirm } = trigger;
  return (
    <div class="card trigger-card">
      <div>
        <h3>{words.written}</h3>
        <p>
          {told.text} <CellButton cell={cellOf(told.scenario, 'trigger')} />
          {told.kind === 'risk' && <span class="badge">{words.ofRisk}</span>}
        </p>
      </div>
      <ReadAs told={told} confirm={confirm} />
      {told.state !== null && (
        <>
          <div>
            <h3>{words.conditions}</h3>
            <ul class="conditions">
              {told.state.conditions.map((state, at) => (
                <ConditionLine
                  key={JSON.stringify(state.condition)}
                  state={state}
                  measure={measures[at] ?? null}
                  fired={told.state?.fired ?? []}
                  isAlone={told.state?.conditions.length === 1}
                />
              ))}
            </ul>
          </div>
          <Replay fired={told.state.fired} />
        </>
      )}
      <TriggerAction told={told} />
    </div>
  );
}
