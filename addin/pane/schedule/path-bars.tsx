import type { JSX } from 'preact';
import type { PathRow } from './path-rows.ts';
import { diamond, downAt, elbow } from '../parts/svg-path.ts';
import { ROW } from './path-rows.ts';
import type { TimeAxis } from './time-axis.ts';

interface PathBarsProps {
  readonly rows: readonly PathRow[];
  /** First and last line in sight. */
  readonly from: number;
  readonly to: number;
  readonly axis: TimeAxis;
  readonly top: number;
  readonly end: number;
}

/** Where a bar lies within its line. */
const [BAR, BAR_HEIGHT] = [22, 9];

/** The bars of the lines in sight, the links that drive them, and the end with its stated date. */
export function PathBars({ rows, from, to, axis, top, end }: PathBarsProps): JSX.Element {
  const places = new Map(rows.flatMap((row, index) => (row.what === 'work' ? [[row.at, index] as const] : [])));
  const middle = (index: number): number => top + index * ROW + BAR + BAR_HEIGHT / 2;
  const seen = rows.slice(from, to + 1);
  return (
    <>
      {seen.map((row, offset) => {
        if (row.what === 'team' || row.work.driver?.by !== 'work') return null;
        const index = from + offset;
        const before = places.get(row.work.driver.work);
        const other = before === undefined ? undefined : rows[before];
        if (before === undefined || other?.what !== 'work' || other.work.finish === null) return null;
        const x = axis.end(other.work.finish);
        const [y, into] = [middle(before), middle(index)];
        // A summary is over with the last of its parts: that is what decides its end, not its start.
        const { isSummary, start: begins, finish } = row.work;
        const own = finish ?? other.work.finish;
        const start = isSummary ? axis.end(own) : axis.begin(begins ?? own);
        return <path key={row.at} class="link-line" d={elbow({ x, y }, { x: start, y: into })} />;
      })}
      {seen.map((row, offset) => {
        if (row.what === 'team' || row.work.finish === null) return null;
        const { work, at } = row;
        const y = top + (from + offset) * ROW + BAR;
        const finish = axis.end(row.work.finish);
        const start = Math.min(axis.begin(work.start ?? row.work.finish), finish - 3);
        const isMoment = work.start === null || work.start === work.finish;
        return (
          <g key={at}>
            {isMoment && at !== end ? (
              <path class={`moment is-${work.state}`} d={diamond(finish, y + BAR_HEIGHT / 2, 5)} />
            ) : (
              <rect class={`bar is-${work.state}`} x={start} y={y} width={finish - start} height={BAR_HEIGHT} rx="2" />
            )}
            {at === end && (
              <>
                {work.planned !== null && work.planned < row.work.finish && (
                  <path class="slip" d={downAt(axis.end(work.planned), y - 2, y + BAR_HEIGHT + 2)} />
                )}
                <path class="end-mark" d={diamond(finish, y + BAR_HEIGHT / 2, 7)} />
              </>
            )}
          </g>
        );
      })}
    </>
  );
}
