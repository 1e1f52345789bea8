import type { JSX, RefObject } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { useVirtualList } from '../model/virtual-list.ts';
import { downAt } from '../parts/svg-path.ts';
import { useWidth } from '../parts/use-width.ts';
import type { PathRow } from './path-rows.ts';
import { ROW } from './path-rows.ts';
import { PathBars } from './path-bars.tsx';
import { PathLabel } from './path-label.tsx';
import { timeAxis } from './time-axis.ts';

/** Height of the axis above all lines. */
const AXIS = 22;

interface PathPictureProps {
  readonly rows: readonly PathRow[];
  readonly end: number;
  /** How many times wider than the pane. */
  readonly factor: number;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly criticality: Float64Array | null;
}

/** Bars over a time axis: names above their bars, so that both can be read in a narrow pane. */
export function PathPicture({ rows, end, factor, box, label, criticality }: PathPictureProps): JSX.Element {
  const { audited, show, words } = usePlanPane();
  const room = useWidth(box, 290);
  const today = audited.value?.today;
  const days = rows.flatMap((row) =>
    row.what === 'work' ? [row.work.start, row.work.finish, row.at === end ? row.work.planned : null] : [],
  );
  const known = [...days.filter((day) => day !== null), ...(today === undefined ? [] : [today])];
  const axis = timeAxis(known, room * factor);
  const virtual = useVirtualList({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    paddingStart: AXIS,
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const height = virtual.getTotalSize();
  return (
    <div class="path-box" role="region" aria-label={label} ref={box}>
      <div class="path-paper" style={{ width: `${axis.width}px`, height: `${height}px` }}>
        <svg class="path-bars" width={axis.width} height={height} aria-hidden="true">
          {axis.ticks.map(({ day, label: side }) => (
            <g key={day}>
              <path class="tick" d={downAt(axis.begin(day), AXIS - 4, height)} />
              {side !== null && (
                <text
                  class="tick-label"
                  x={axis.begin(day) + (side === 'after' ? 3 : -3)}
                  y={AXIS - 8}
                  text-anchor={side === 'after' ? 'start' : 'end'}
                >
                  {show.day(day)}
                </text>
              )}
            </g>
          ))}
          {today !== undefined && <path class="today" d={downAt(axis.begin(today), AXIS, height)} />}
          <PathBars
            rows={rows}
            from={drawn[0]?.index ?? 0}
            to={drawn.at(-1)?.index ?? -1}
            axis={axis}
            top={AXIS}
            end={end}
          />
        </svg>
        <ol class="path-labels">
          {drawn.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <li
                key={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)`, width: `${room}px` }}
              >
                {row.what === 'team' ? (
                  <span class="path-team">{row.team ?? words.schedule.noTeam}</span>
                ) : (
                  <PathLabel work={row.work} share={criticality?.[row.at] ?? null} isEnd={row.at === end} rows={rows} />
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
