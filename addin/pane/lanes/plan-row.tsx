import type { ComponentChildren, JSX } from 'preact';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { PlanRow } from './lanes-answers.ts';

interface PlanRowItemProps {
  readonly row: PlanRow;
  /** In place of its own name. */
  readonly title?: string;
  /** Stands before the name. */
  readonly mark?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One row of the plan: its name, which shows all its cells, and what is to be said of it. */
export function PlanRowItem({ row, title, mark, children }: PlanRowItemProps): JSX.Element {
  const { goTo, words } = usePlanPane();
  const [first] = row.cells;
  const where = first === undefined ? '' : fullAddressOf(first);
  return (
    <li class="plan-row">
      <button
        type="button"
        class="row-head"
        data-walk
        title={words.findings.showCell(where)}
        onClick={() => void goTo(row.cells, first)}
      >
        {mark}
        <span class="row-name">{title ?? row.name}</span>
        <span class="row-at">{where}</span>
      </button>
      {children}
    </li>
  );
}

/** What is said of a row, one after the other. */
export function RowFacts({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p class="row-facts">{children}</p>;
}

interface FactProps {
  /** It asks for somebody. */
  readonly loud?: boolean;
  /** The day that is written in it, for the tooltip. */
  readonly day?: string | null;
  readonly children: ComponentChildren;
}

/** One thing that is said of a row. */
export function Fact({ loud = false, day = null, children }: FactProps): JSX.Element {
  return (
    <>
      <span class={loud ? 'fact is-loud' : 'fact'}>
        {day === null ? (
          children
        ) : (
          <time dateTime={day} title={day}>
            {children}
          </time>
        )}
      </span>{' '}
    </>
  );
}
