import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import type { CommitmentLine, RestedOn } from './lanes-answers.ts';
import { promisedValue } from './promised-value.ts';
import { Fact, PlanRowItem, RowFacts } from './plan-row.tsx';

/** A promise: to whom, what and when, who approves a change, and the work it rests on. */
export function CommitmentItem({ line }: { readonly line: CommitmentLine }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.lanes;
  const { customer, value, due, approvers, owners, publishedDue, publishedValue, restsOn } = line;
  const published = [
    ...(publishedValue === null ? [] : [promisedValue(publishedValue, show)]),
    ...(publishedDue === null ? [] : [show.day(publishedDue)]),
  ];
  return (
    <PlanRowItem row={line}>
      <RowFacts>
        <Fact loud={approvers.length === 0}>
          {approvers.length === 0 ? words.nobodyApproves : words.asks(approvers.join(', '), approvers.length)}
        </Fact>
        {due !== null && <Fact day={due}>{words.due(show.day(due))}</Fact>}
        {value !== null && <Fact>{promisedValue(value, show)}</Fact>}
        {published.length > 0 && <Fact>{words.published(published.join(', '))}</Fact>}
        {customer !== null && <Fact>{customer}</Fact>}
        {owners.length > 0 && <Fact>{words.owner(owners.join(', '))}</Fact>}
      </RowFacts>
      {restsOn === null ? <RowFacts>{words.restsOnNothing}</RowFacts> : <Rested on={restsOn} />}
    </PlanRowItem>
  );
}

function Rested({ on }: { readonly on: RestedOn }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.lanes;
  const [cell] = on.cells;
  return (
    <RowFacts>
      {on.lateDays > 0 && <Fact loud>{words.late(on.lateDays)}</Fact>}
      <Fact>
        {words.restsOn(on.name)} {cell !== undefined && <CellButton cell={cell} among={on.cells} />}
      </Fact>
      {on.isDone ? (
        <Fact>{words.done}</Fact>
      ) : (
        on.planned !== null && <Fact day={on.planned}>{words.plannedFor(show.day(on.planned))}</Fact>
      )}
    </RowFacts>
  );
}
