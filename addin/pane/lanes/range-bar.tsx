import type { JSX } from 'preact';

interface RangeBarProps {
  readonly from: number;
  readonly to: number;
  /** Where the dot stands. */
  readonly at: number;
  /** Where a line stands across; null where there is none. */
  readonly limit: number | null;
  /** The right end of the scale; the left one is 0. */
  readonly end: number;
}

const [WIDTH, HEIGHT, MARGIN] = [96, 12, 4];

/** A range with a dot in it and a limit across: what the numbers beside it say. */
export function RangeBar({ from, to, at, limit, end }: RangeBarProps): JSX.Element {
  const x = (value: number): number => MARGIN + (Math.min(value, end) / end) * (WIDTH - 2 * MARGIN);
  const middle = HEIGHT / 2;
  return (
    <svg class="range-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path class="track" d={`M${MARGIN} ${middle}H${WIDTH - MARGIN}`} />
      <path class="range" d={`M${x(from)} ${middle}H${Math.max(x(to), x(from) + 1)}`} />
      {limit !== null && <path class="limit" d={`M${x(limit)} 0V${HEIGHT}`} />}
      <circle cx={x(at)} cy={middle} r="3.5" />
    </svg>
  );
}
