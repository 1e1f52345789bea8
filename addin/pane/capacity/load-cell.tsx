import type { JSX } from 'preact';
import { loadOf } from '../../../core/capacity/ledger/ledger.ts';
import type { Period } from '../../../core/calendar/period.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { CapacityRow } from '../capacity-answers.ts';
import { heatOf } from './load-heat.ts';
import type { LoadPlace } from './load-place.ts';

interface LoadCellProps {
  readonly row: CapacityRow;
  readonly period: Period;
  readonly at: number;
  readonly isChosen: boolean;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  readonly onChoose: (place: LoadPlace) => void;
}

/** One load: its percentage on its heat; where nothing says how much there is, what is asked for. */
export function LoadCell({ row, period, at, isChosen, isStop, onChoose }: LoadCellProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.capacity;
  const load = loadOf(row, at);
  const asked = row.demand[at] ?? 0;
  const there = (row.supply[at] ?? 0) - (row.pool[at] ?? 0);
  const shown = shownLoad(load, asked, show.amount);
  const said =
    load === null
      ? words.cell.unknown(row.name, show.period(period), show.amount(asked))
      : words.cell.known(`${row.name}, ${show.period(period)}`, shown, show.amount(asked), show.amount(there));
  return (
    <td>
      <button
        type="button"
        class={`load-cell heat-${heatOf(load)}${load === null ? ' is-unknown' : ''}`}
        tabIndex={isStop ? 0 : -1}
        data-walk={isStop ? '' : undefined}
        aria-pressed={isChosen}
        aria-label={said}
        onClick={() => onChoose({ row: row.row, period: at })}
      >
        {/* The label says it already: a title of the button would be read after it. */}
        <span aria-hidden="true" title={said}>
          {shown}
        </span>
      </button>
    </td>
  );
}

function shownLoad(load: number | null, asked: number, amount: (value: number) => string): string {
  if (load === null) return asked > 0 ? amount(asked) : '';
  if (load === 0) return '';
  return load === Infinity || load >= 10 ? '≫' : String(Math.round(load * 100));
}
