import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import type { Fired } from '../../../core/scorecard/trigger/evaluate-trigger.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { acrossAt, lineThrough } from '../parts/svg-path.ts';
import { useWidth } from '../parts/use-width.ts';

const [HEIGHT, PAD] = [56, 6];

interface TriggerPictureProps {
  readonly measure: ScoredMeasure;
  readonly bound: number;
  readonly fired: readonly Fired[];
}

/** The readings of a measure against the value of a trigger, shaded where it would have fired; the replay lists the days. */
export function TriggerPicture({ measure, bound, fired }: TriggerPictureProps): JSX.Element {
  const { words } = usePlanPane();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 280);
  const { values, points } = measure;
  const shown = [...values.filter((value) => value !== null), bound];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const step = (width - 2 * PAD) / Math.max(1, values.length - 1);
  const x = (at: number): number => PAD + at * step;
  const y = (value: number): number => PAD + ((high - value) / (high - low || 1)) * (HEIGHT - 2 * PAD);
  const isFired = (at: number): boolean => {
    const on = points[at]?.on;
    return fired.some(({ from, to }) => on !== undefined && from <= on && (to === null || on <= to));
  };
  const last = values.findLastIndex((value) => value !== null);
  const end = values[last] ?? null;
  return (
    <div class="trigger-picture" ref={box}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.scenarios.picture(measure.measure.name)}
      >
        {points.map((point, at) =>
          isFired(at) ? (
            <rect key={point.on} class="fired" x={x(at) - step / 2} width={step} y="0" height={HEIGHT} />
          ) : null,
        )}
        <path class="aim" d={acrossAt(y(bound), width)} />
        <path class="line" d={lineThrough(values, x, y)} />
        {end !== null && <circle class="end" cx={x(last)} cy={y(end)} r="3" />}
      </svg>
    </div>
  );
}
