import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import type { DealAnswer, DealOutcome, TableOutline } from './approvals-answers.ts';
import { DecidedDeal } from './decided-deal.tsx';
import { FasterLanes } from './faster-lanes.tsx';
import { RuleLine } from './rule-line.tsx';
import { TableLaneMark } from './table-lane.tsx';

interface DealAnswerProps {
  readonly table: TableOutline;
  readonly answer: DealAnswer;
}

/** What a table says of a deal, and what would put it into a faster lane. */
export function DealAnswerView({ table, answer: { outcome, faster } }: DealAnswerProps): JSX.Element {
  return (
    <>
      <Outcome table={table} outcome={outcome} />
      {faster.length > 0 && <FasterLanes table={table} faster={faster} />}
    </>
  );
}

function Outcome({ table, outcome }: { readonly table: TableOutline; readonly outcome: DealOutcome }): JSX.Element {
  const words = usePlanPane().words.approvals.deal;
  switch (outcome.is) {
    case 'decided':
      return <DecidedDeal table={table} outcome={outcome} />;
    case 'undecided':
      return (
        <>
          {outcome.missing.length > 0 && (
            <p class="asks">
              {words.missing(outcome.missing.map(({ field }) => table.fields[field]?.name ?? '').join(', '))}
            </p>
          )}
          {outcome.unread.length > 0 && (
            <p class="asks">
              {words.unread(outcome.unread.length)}{' '}
              {outcome.unread.map((cell) => (
                <CellButton key={`${cell.row} ${cell.column}`} cell={cell} />
              ))}
            </p>
          )}
          <p class="hint">{words.open(outcome.lanes.length)}</p>
          <ul class="deal-lanes">
            {outcome.lanes.map((at) => (
              <li key={at}>
                <TableLaneMark lanes={table.lanes} at={at} />
              </li>
            ))}
            {outcome.mayBeUncovered && <li class="asks">{words.mayBeUncovered}</li>}
          </ul>
        </>
      );
    case 'uncovered':
    case 'conflict':
      return (
        <>
          <p class="asks">{outcome.is === 'uncovered' ? words.uncovered : words.conflict}</p>
          <h3>{outcome.is === 'uncovered' ? words.closest : words.clashing}</h3>
          <ul class="plan-rows">
            {outcome.rules.slice(0, MOST_ROWS).map((at) => (
              <RuleLine key={at} table={table} at={at} />
            ))}
          </ul>
        </>
      );
  }
}

const MOST_ROWS = 4;
