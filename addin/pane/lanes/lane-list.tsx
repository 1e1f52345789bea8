import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { LaneOutline, TableOutline } from './approvals-answers.ts';
import { Fact, RowFacts } from './plan-row.tsx';
import { TableLaneMark } from './table-lane.tsx';

/** The lanes of an approval table, fastest first: who approves, who stands in, how long it may take and usually takes. */
export function LaneList({ table }: { readonly table: TableOutline }): JSX.Element {
  const words = usePlanPane().words.approvals;
  return (
    <Fold title={words.lanes} count={table.lanes.length}>
      <ul class="lines">
        {table.lanes.map((lane, at) => (
          <LaneLine key={lane.name ?? ''} table={table} lane={lane} at={at} />
        ))}
      </ul>
    </Fold>
  );
}

interface LaneLineProps {
  readonly table: TableOutline;
  readonly lane: LaneOutline;
  readonly at: number;
}

function LaneLine({ table, lane, at }: LaneLineProps): JSX.Element {
  const { words: all, goTo } = usePlanPane();
  const words = all.approvals;
  const { approvers, deputies, limits, rules, usual, needsNobody } = lane;
  const isSlow = usual !== null && limits !== null && usual.days > limits[1];
  return (
    <li>
      <TableLaneMark lanes={table.lanes} at={at} />
      <RowFacts>
        <Fact>
          {approvers.length === 0 ? words.nobodyApproves : words.approves(approvers.join(', '), approvers.length)}
        </Fact>
        {!needsNobody && approvers.length > 0 && (
          <Fact loud={deputies.length === 0}>
            {deputies.length === 0 ? words.nobodyStandsIn : words.standsIn(deputies.join(', '), deputies.length)}
          </Fact>
        )}
        {limits !== null && <Fact>{words.limit(limits[0], limits[1])}</Fact>}
        {usual !== null && <Fact loud={isSlow}>{words.deal.usual(usual.days, usual.cases, usual.open)}</Fact>}
      </RowFacts>
      <button
        type="button"
        class="link"
        onClick={() => void goTo(rules.flatMap((rule) => table.rules[rule]?.cells ?? []))}
      >
        {words.goToRows(rules.length)}
      </button>
    </li>
  );
}
