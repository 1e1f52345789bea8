import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Period } from '../../../core/calendar/period.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { useVirtualList } from '../model/virtual-list.ts';
import type { CapacityRow } from '../capacity-answers.ts';
import { LoadCell } from './load-cell.tsx';
import { nextPlace } from './load-keys.ts';
import type { LoadPlace } from './load-place.ts';

const ROW = 30;

interface LoadGridProps {
  readonly rows: readonly CapacityRow[];
  readonly periods: readonly Period[];
  /** The first period that is shown. */
  readonly from: number;
  readonly place: LoadPlace | null;
  readonly onChoose: (place: LoadPlace) => void;
}

/** Loads as a heat map: a line for each team, skill or person, a column for each period. Arrows walk through it. */
export function LoadGrid({ rows, periods, from, place, onChoose }: LoadGridProps): JSX.Element {
  const { words, show } = usePlanPane();
  const box = useRef<HTMLDivElement>(null);
  const walkingTo = useRef<LoadPlace | null>(null);
  const virtual = useVirtualList({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const shown = periods.slice(from);
  const line = rows.findIndex(({ row }) => row === place?.row);
  const period = Math.max(from, place?.period ?? from);
  useLayoutEffect(() => {
    if (walkingTo.current === null || walkingTo.current !== place) return;
    // A line that was scrolled to may be drawn only later.
    const cell = box.current?.querySelector<HTMLElement>('.load-cell[aria-pressed="true"]');
    if (cell === null || cell === undefined) return;
    walkingTo.current = null;
    cell.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextPlace(
      event,
      { line: Math.max(0, line), period },
      { lines: rows.length, from, to: periods.length - 1 },
    );
    const row = next === null ? undefined : rows[next.line];
    if (next === null || row === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const chosen = { row: row.row, period: next.period };
    walkingTo.current = chosen;
    virtual.scrollToIndex(next.line);
    onChoose(chosen);
  };
  return (
    <div role="none" onKeyDown={onKeyDown}>
      <div class="load-box" role="region" aria-label={words.capacity.table} ref={box}>
        <table
          class="load"
          aria-label={words.capacity.table}
          aria-rowcount={rows.length + 1}
          aria-colcount={shown.length + 1}
        >
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{words.capacity.who}</span>
              </th>
              {shown.map((own, at) => (
                <th key={own.key} scope="col" title={show.period(own)}>
                  {show.shortPeriod(own)}
                  {(at === 0 || shown[at - 1]?.start.slice(0, 4) !== own.start.slice(0, 4)) && (
                    <span class="load-year">{own.start.slice(0, 4)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Space height={drawn[0]?.start ?? 0} />
            {drawn.map(({ index }) => {
              const row = rows[index];
              if (row === undefined) return null;
              return (
                <tr key={row.row} aria-rowindex={index + 2}>
                  <th scope="row" title={row.name}>
                    {row.name}
                  </th>
                  {shown.map((own, at) => (
                    <LoadCell
                      key={own.key}
                      row={row}
                      period={own}
                      at={from + at}
                      isChosen={place !== null && index === line && from + at === period}
                      isStop={from + at === period && (line === -1 ? index === 0 : index === line)}
                      onChoose={onChoose}
                    />
                  ))}
                </tr>
              );
            })}
            <Space height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Holds the place of rows that are not drawn. */
function Space({ height }: { readonly height: number }): JSX.Element | null {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height: `${height}px` }} />;
}
