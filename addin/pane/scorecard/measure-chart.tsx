import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Signal } from '../../../core/scorecard/signal.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { acrossAt, diamond, lineThrough } from '../parts/svg-path.ts';
import { useWidth } from '../parts/use-width.ts';
import { aimLines, limitsOf, newestAt, valueOf } from './shown-measure.ts';
import { scaleOf, spanOf } from './chart-scale.ts';

const [HEIGHT, PAD] = [132, 12];
/** Room for the words at the ends of the lines: at least so much, and so much for each of their letters. */
const [LABELS, LETTER] = [92, 6.4];
/** Labels nearer than this would lie over each other. */
const LINE = 13;

/** A measure’s readings with limits, mean and target, each named at its line; readings in a signal are marked. */
export function MeasureChart({ measure }: { readonly measure: ScoredMeasure }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.scorecard;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 280);
  const { values, points, health } = measure;
  const limits = limitsOf(measure);
  const at = newestAt(measure);
  const value = at === null ? null : (values[at] ?? null);
  const point = at === null ? undefined : points[at];
  const of = (number: number): string => valueOf(measure, number, show);
  const date = point === undefined ? '' : show.day(point.period?.end ?? point.on);
  const lines = [
    ...aimLines(measure).map((aim) => ({ kind: 'aim', at: aim, text: words.chart.target(of(aim)) })),
    ...(limits === null
      ? []
      : [
          { kind: 'limit', at: limits.upper, text: words.chart.upper(of(limits.upper)) },
          { kind: 'mean', at: limits.centre, text: words.chart.mean(of(limits.centre)) },
          { kind: 'limit', at: limits.lower, text: words.chart.lower(of(limits.lower)) },
        ]),
  ];
  const longest = Math.max(...lines.map(({ text }) => text.length), 0);
  const room = Math.max(80, width - Math.max(LABELS, longest * LETTER + 6));
  const { x, y } = scaleOf(measure, spanOf([measure]), room, HEIGHT, PAD);
  const within = (signals: readonly Signal[], index: number): boolean =>
    measure.accumulation === null && signals.some(({ from, to }) => from <= index && index <= to);
  const labels = spread(
    lines.map((line) => ({ ...line, y: y(line.at) })),
    HEIGHT,
  );
  return (
    <div class="measure-chart" ref={box}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.chart.label(
          measure.measure.name,
          value === null ? words.noReadings : of(value),
          date,
          values.filter((one) => one !== null).length,
        )}
      >
        {limits !== null && (
          <rect
            class="band"
            x="0"
            width={room}
            y={y(limits.upper)}
            height={Math.max(1, y(limits.lower) - y(limits.upper))}
          />
        )}
        {lines.map(({ kind, at: level, text }) => (
          <path key={text} class={kind} d={acrossAt(y(level), room)} />
        ))}
        {labels.map(({ kind, text, y: top }) => (
          <text key={text} class={`label label-${kind}`} x={room + 6} y={top + 4}>
            {text}
          </text>
        ))}
        <path class="line" d={lineThrough(values, x, y)} />
        {values.map((one, index) =>
          one !== null && within(health.chart.signals, index) ? (
            <path
              key={points[index]?.on}
              class={within(health.adverse, index) ? 'mark is-adverse' : 'mark'}
              d={diamond(x(index), y(one), 4.5)}
            />
          ) : null,
        )}
        {at !== null && value !== null && <circle class="end" cx={x(at)} cy={y(value)} r="3.5" />}
      </svg>
      {value !== null && (
        <p class="chart-end">
          <strong>{of(value)}</strong> <span class="hint">{date}</span>
        </p>
      )}
    </div>
  );
}

/** Moves labels apart that would lie over each other, from the top down, and back up where they would run out below. */
function spread<T extends { readonly y: number }>(labels: readonly T[], height: number): readonly T[] {
  let least = 6;
  const down = labels
    .toSorted((one, other) => one.y - other.y)
    .map((label) => {
      const y = Math.max(label.y, least);
      least = y + LINE;
      return { ...label, y };
    });
  let most = height - 6;
  return down.toReversed().map((label) => {
    const y = Math.min(label.y, most);
    most = y - LINE;
    return { ...label, y };
  });
}
