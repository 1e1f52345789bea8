import type { JSX } from 'preact';
import { cellOf } from '../../../core/plan/provenance.ts';
import type { ScenarioState } from '../../../core/scorecard/trigger/scenario-states.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';

/** What the trigger starts, and whether the plan has that, with an owner. */
export function TriggerAction({ told }: { readonly told: ScenarioState }): JSX.Element {
  const { scenarios: words } = usePlanPane().words;
  const { action, who, planned } = told;
  return (
    <div>
      <h3>{words.action}</h3>
      {action === null ? (
        <p class="asks">{words.noAction}</p>
      ) : (
        <p>
          {action}
          {who !== null && words.who(who)}
        </p>
      )}
      {action !== null && planned === null && <p class="asks">{words.notPlanned}</p>}
      {planned !== null && (
        <p>
          {words.planned} <strong>{planned.item.name}</strong>{' '}
          {planned.owner === null ? (
            <span class="asks">{words.plannedNobody}</span>
          ) : (
            words.plannedOwner(planned.owner.text)
          )}{' '}
          <CellButton cell={cellOf(planned.item, 'name')} />
        </p>
      )}
    </div>
  );
}
