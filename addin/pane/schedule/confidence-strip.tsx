import type { JSX } from 'preact';
import { toEpochDays } from '../../../core/calendar/day.ts';
import type { FinishConfidence } from '../../../core/schedule/finish-confidence.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';

const [WIDTH, HEIGHT, PAD] = [240, 14, 5];

/** Where samples finish: a bar from 50% to 90%, a stroke at 80%, and the stated date as a flag. */
export function ConfidenceStrip(props: { readonly finish: FinishConfidence; readonly name: string }): JSX.Element {
  const { words } = usePlanPane();
  const { p50, p80, p90, planned } = props.finish;
  const days = [p50, p80, p90, ...(planned === null ? [] : [planned])].map(toEpochDays);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const x = (day: number): number => PAD + ((day - from) / (to - from || 1)) * (WIDTH - 2 * PAD);
  const [half, most, nearly, stated] = days.map(x);
  return (
    <svg
      class="confidence-strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      height={HEIGHT}
      role="img"
      aria-label={words.schedule.confidence.picture(props.name)}
    >
      <path class="rest" d={`M0 7H${WIDTH}`} />
      <rect class="likely" x={half} width={Math.max(2, (nearly ?? 0) - (half ?? 0))} y="4" height="6" />
      <path class="most" d={`M${most} 2V12`} />
      {stated !== undefined && <path class="stated" d={`M${stated} 0V14`} />}
    </svg>
  );
}
