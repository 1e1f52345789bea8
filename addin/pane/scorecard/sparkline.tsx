import type { JSX } from 'preact';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { acrossAt, lineThrough } from '../parts/svg-path.ts';
import type { TimeSpan } from './chart-scale.ts';
import { scaleOf } from './chart-scale.ts';
import { aimLines, limitsOf } from './shown-measure.ts';

const [WIDTH, HEIGHT, PAD] = [76, 30, 3];

/** A measure’s readings in little, with limits and target; the numbers stand beside it. */
export function Sparkline({
  measure,
  span,
}: {
  readonly measure: ScoredMeasure;
  readonly span: TimeSpan;
}): JSX.Element {
  const { values } = measure;
  const { x, y } = scaleOf(measure, span, WIDTH, HEIGHT, PAD);
  const limits = limitsOf(measure);
  const last = values.findLastIndex((value) => value !== null);
  const end = values[last] ?? null;
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {limits !== null && (
        <rect
          class="band"
          x="0"
          width={WIDTH}
          y={y(limits.upper)}
          height={Math.max(1, y(limits.lower) - y(limits.upper))}
        />
      )}
      {aimLines(measure).map((aim) => (
        <path key={aim} class="aim" d={acrossAt(y(aim), WIDTH)} />
      ))}
      <path class="line" d={lineThrough(values, x, y)} />
      {end !== null && <circle class="end" cx={x(last)} cy={y(end)} r="2.5" />}
    </svg>
  );
}
