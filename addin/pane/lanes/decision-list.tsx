import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { DecisionLine } from './lanes-answers.ts';
import { Fact, PlanRowItem, RowFacts } from './plan-row.tsx';
import { PlanRows } from './plan-rows.tsx';

/** Decisions of a lane: those that wait by how long they do, then, when asked for, those that were made. */
export function DecisionList({ decisions }: { readonly decisions: readonly DecisionLine[] }): JSX.Element | null {
  const words = usePlanPane().words.lanes.decisions;
  const waiting = decisions.filter((one) => one.isWaiting);
  if (decisions.length === 0) return null;
  return (
    <>
      <PlanRows title={words.waiting} rows={waiting}>
        {(line) => <DecisionItem line={line} />}
      </PlanRows>
      {waiting.length === 0 && <p class="hint">{words.none}</p>}
      <PlanRows title={words.made} rows={decisions.filter((one) => !one.isWaiting)} first={0}>
        {(line) => <DecisionItem line={line} />}
      </PlanRows>
    </>
  );
}

function DecisionItem({ line }: { readonly line: DecisionLine }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.lanes.decisions;
  const { age, owners, due, lateDays, blocks, forum, isWaiting, isOnHold, decidedOn } = line;
  const facts = isWaiting ? (
    <>
      <Fact>{age === null ? words.waitsLong : words.waits(age)}</Fact>
      {isOnHold && <Fact>{words.onHold}</Fact>}
      {lateDays > 0 && !isOnHold && <Fact loud>{words.overdue(lateDays)}</Fact>}
    </>
  ) : (
    <Fact day={decidedOn}>{decidedOn === null ? words.decidedUndated : words.decided(show.day(decidedOn))}</Fact>
  );
  return (
    <PlanRowItem row={line}>
      <RowFacts>
        {facts}
        <Fact loud={isWaiting && owners.length === 0}>{owners.length === 0 ? words.nobody : owners.join(', ')}</Fact>
        {isWaiting && (
          <>
            {due !== null && <Fact day={due}>{all.lanes.due(show.day(due))}</Fact>}
            {blocks !== null && <Fact>{words.blocks(blocks)}</Fact>}
            {forum !== null && <Fact>{forum}</Fact>}
          </>
        )}
      </RowFacts>
    </PlanRowItem>
  );
}
