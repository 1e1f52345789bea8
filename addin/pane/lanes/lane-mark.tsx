import type { JSX } from 'preact';
import type { Lane } from '../../../core/plan/governance.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';

/** Outlines in a box of 10: a square, a diamond, a disc. */
const SHAPES: Readonly<Record<Lane, string>> = {
  commitment: 'M1 1h8v8H1z',
  guardrail: 'M5 0l5 5-5 5-5-5z',
  autonomy: 'M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
};

/** The shape of a lane; its word stands beside it or in the label around it. */
export function LaneShape({ lane }: { readonly lane: Lane }): JSX.Element {
  return (
    <svg class={`lane-shape shape-${lane}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d={SHAPES[lane]} />
    </svg>
  );
}

/** A lane as shape, word and colour; `word` stands for what a table calls it. */
export function LaneMark({ lane, word }: { readonly lane: Lane; readonly word?: string }): JSX.Element {
  const { words } = usePlanPane();
  return (
    <span class="lane">
      <LaneShape lane={lane} />
      <span class="lane-word">{word ?? words.lanes.lanes[lane]}</span>
    </span>
  );
}
