import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { LookedUp } from '../parts/looked-up.tsx';
import { NoneYet } from '../parts/none-yet.tsx';
import type { ApprovalsAnswer } from './approvals-answers.ts';
import { TableView } from './table-view.tsx';
import './approvals.css';

/** The approval tables of the plan, one at a time. */
export function ApprovalsMode(): JSX.Element {
  const { plan, words } = usePlanPane();
  return (
    <LookedUp lookUp={plan.approvals} doing={words.approvals.working}>
      {(answer) => (answer.tables.length === 0 ? <NoneYet {...words.approvals.none} /> : <Tables answer={answer} />)}
    </LookedUp>
  );
}

function Tables({ answer: { tables } }: { readonly answer: ApprovalsAnswer }): JSX.Element | null {
  const words = usePlanPane().words.approvals;
  const [chosen, choose] = useState<string | null>(null);
  const found = tables.findIndex(({ id }) => id === chosen);
  const at = Math.max(0, found);
  const table = tables[at];
  if (table === undefined) return null;
  return (
    <>
      {tables.length > 1 && (
        <label class="table-picker">
          <span class="visually-hidden">{words.table}</span>
          <select value={table.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {tables.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <TableView key={table.id} table={table} at={at} />
    </>
  );
}
