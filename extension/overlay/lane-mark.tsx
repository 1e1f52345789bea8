import type { JSX } from 'preact';
import type { Lane } from '../../core/plan/governance.ts';

/** Outlines in a box of 10: a square, a diamond, a disc. */
const SHAPES: Readonly<Record<Lane, string>> = {
  commitment: 'M1 1h8v8H1z',
  guardrail: 'M5 0l5 5-5 5-5-5z',
  autonomy: 'M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
};

interface LaneMarkProps {
  /** Null for a lane that a table has besides the three. */
  readonly lane: Lane | null;
  readonly word: string;
}

/** A lane as word, and as shape and colour where it is one of the three. */
export function LaneMark({ lane, word }: LaneMarkProps): JSX.Element {
  return (
    <bdi class={`lane lane-${lane}`}>
      {lane !== null && (
        <svg viewBox="0 0 10 10" width="10" height="10" fill="currentColor" aria-hidden="true">
          <path d={SHAPES[lane]} />
        </svg>
      )}
      {word}
    </bdi>
  );
}
