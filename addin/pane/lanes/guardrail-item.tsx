import type { JSX } from 'preact';
import type { HealthStatus } from '../../../core/scorecard/status.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import { writtenValue } from '../scorecard/written-value.ts';
import { StatusMark } from '../scorecard/status-mark.tsx';
import type { GuardrailLine } from './lanes-answers.ts';
import { Fact, PlanRowItem, RowFacts } from './plan-row.tsx';

/** States that a measure decides, with the mark that the scorecard has for the like. */
const MARKS = { breached: 'off-track', near: 'at-risk', inside: 'on-track' } as const satisfies Record<
  string,
  HealthStatus
>;

/** A limit, how its measure stands to it, and why that cannot be told where it cannot. */
export function GuardrailItem({ line }: { readonly line: GuardrailLine }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.lanes;
  const { limit, measure, owners, scope, state, reading } = line;
  const isChecked = state === 'breached' || state === 'near' || state === 'inside';
  return (
    <PlanRowItem row={line} mark={<StatusMark status={isChecked ? MARKS[state] : 'no-data'} />}>
      <RowFacts>
        <Fact loud={state === 'breached' || state === 'near'}>{words.states[isChecked ? state : 'unchecked']}</Fact>
        {limit !== null && <Fact>{limit}</Fact>}
        {reading !== null && (
          <Fact day={reading.on}>
            {words.reads(measure ?? '', writtenValue(reading.value, reading, show))}
            {reading.on !== null && ` ${words.on(show.day(reading.on))}`}
          </Fact>
        )}
        {reading !== null && reading.cell !== null && (
          <Fact>
            <CellButton cell={reading.cell} />
          </Fact>
        )}
        {!isChecked && <Fact>{words.unchecked[state]}</Fact>}
        <Fact>{scope === null ? words.everywhere : words.scope(scope)}</Fact>
        {owners.length > 0 && <Fact>{words.owner(owners.join(', '))}</Fact>}
      </RowFacts>
    </PlanRowItem>
  );
}
