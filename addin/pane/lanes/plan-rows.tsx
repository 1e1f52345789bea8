import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { PlanRow } from './lanes-answers.ts';

/** Rows that are added at once: thousands of them would keep the pane from answering. */
const MORE = 200;

interface PlanRowsProps<R extends PlanRow> {
  readonly title: string;
  readonly rows: readonly R[];
  /** How many are shown before more are asked for; with none the title opens them. */
  readonly first?: number;
  children(row: R): JSX.Element;
}

/** A list of rows of the plan under its title and count; a long one shows its first rows and how many more there are. */
export function PlanRows<R extends PlanRow>(props: PlanRowsProps<R>): JSX.Element | null {
  const { title, rows, first = 6, children } = props;
  const { words, show } = usePlanPane();
  const [most, setMost] = useState(first);
  const isOpen = most > 0;
  // One more row takes no more room than the button that would ask for it.
  const shown = rows.length === most + 1 ? rows : rows.slice(0, most);
  const rest = rows.length - shown.length;
  if (rows.length === 0) return null;
  return (
    <>
      <h3>
        {first > 0 ? (
          <>
            {title} <span class="count">{show.number(rows.length)}</span>
          </>
        ) : (
          <button type="button" class="link" aria-expanded={isOpen} onClick={() => setMost(isOpen ? 0 : MORE)}>
            {title} <span class="count">{show.number(rows.length)}</span>
          </button>
        )}
      </h3>
      {isOpen && (
        <ul class="plan-rows">
          {shown.map((row) => (
            <Fragment key={row.cells[0] === undefined ? '' : fullAddressOf(row.cells[0])}>{children(row)}</Fragment>
          ))}
        </ul>
      )}
      {isOpen && rest > 0 && (
        <button type="button" class="link more" onClick={() => setMost(most + MORE)}>
          {words.lanes.more(rest)}
        </button>
      )}
    </>
  );
}
