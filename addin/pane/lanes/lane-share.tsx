import type { JSX } from 'preact';
import type { Lane } from '../../../core/plan/governance.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { LaneMark, LaneShape } from './lane-mark.tsx';
import type { DecisionLine } from './lanes-answers.ts';
import { LANES } from './lane-order.ts';

/** How the decisions of the plan fall to the lanes, as one bar; the numbers stand under it. */
export function LaneShare({ decisions }: { readonly decisions: readonly DecisionLine[] }): JSX.Element | null {
  const { words: all } = usePlanPane();
  const words = all.lanes.share;
  const counts = new Map<Lane | null, number>();
  for (const { lane } of decisions) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const without = counts.get(null) ?? 0;
  const inLanes = decisions.length - without;
  if (inLanes === 0) return null;
  const of = (lane: Lane): number => counts.get(lane) ?? 0;
  return (
    <section class="lane-share">
      <h2 class="quiet-title">{words.title}</h2>
      <p>{words.autonomous(of('autonomy'), inLanes)}</p>
      <div class="share-bar" aria-hidden="true">
        {LANES.filter((lane) => of(lane) > 0).map((lane) => (
          <span key={lane} class={`share-part fill-${lane}`} style={{ flexGrow: String(of(lane)) }}>
            <LaneShape lane={lane} />
          </span>
        ))}
      </div>
      <ul class="share-legend">
        {LANES.map((lane) => (
          <li key={lane}>
            <LaneMark lane={lane} />{' '}
            <Decisions lines={decisions.filter((one) => one.lane === lane)} of={all.lanes.lanes[lane]}>
              {words.of(of(lane), of(lane) / inLanes)}
            </Decisions>
          </li>
        ))}
        {without > 0 && (
          <li>
            <Decisions lines={decisions.filter((one) => one.lane === null)}>{words.without(without)}</Decisions>
          </li>
        )}
      </ul>
    </section>
  );
}

interface DecisionsProps {
  /** The lane that stands before them. */
  readonly of?: string;
  readonly lines: readonly DecisionLine[];
  readonly children: string;
}

/** How many decisions, which shows their cells. */
function Decisions({ of, lines, children }: DecisionsProps): JSX.Element {
  const { words, goTo } = usePlanPane();
  if (lines.length === 0) return <span class="hint">{children}</span>;
  return (
    <button
      type="button"
      class="link"
      aria-label={of === undefined ? undefined : `${of} ${children}`}
      title={words.lanes.work.show(children)}
      onClick={() => void goTo(lines.flatMap(({ cells }) => cells.slice(0, 1)))}
    >
      {children}
    </button>
  );
}
