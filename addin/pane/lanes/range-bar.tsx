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
      <line class="track" x1={MARGIN} x2={WIDTH - MARGIN} y1={middle} y2={middle} />
      <line class="range" x1={x(from)} x2={Math.max(x(to), x(from) + 1)} y1={middle} y2={middle} />
      {limit !== null && <line class="limit" x1={x(limit)} x2={x(limit)} y1={0} y2={HEIGHT} />}
      <circle cx={x(at)} cy={middle} r="3.5" />
    </svg>
  );
}
