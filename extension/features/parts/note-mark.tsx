import type { JSX } from 'preact';
import type { NoteKind } from '../../telling/told.ts';

/** Outlines in a box of 10, each its own shape: nothing is told by colour alone. */
const SHAPES: Readonly<Record<NoteKind, string>> = {
  breached: 'M5 1l5 8H0z',
  near: 'M5 1l5 8H0zM5 5 3 8h4z',
  waits: 'M1 0h8L5 5l4 5H1l4-5z',
  late: 'M0 1l5 4-5 4zM5 1l5 4-5 4z',
  stuck: 'M1 1h3v8H1zM6 1h3v8H6z',
  // The square of the lane.
  commitment: 'M1 1h8v8H1z',
  drift: 'M0 3h6V1l4 3H0zM10 7H4v2L0 6h10z',
  dependency: 'M0 4h5V1l5 4-5 4V6H0z',
};

/** The shape of what there is to say. */
export function NoteMark({ kind }: { readonly kind: NoteKind }): JSX.Element {
  return (
    <svg class={`mark mark-${kind}`} viewBox="0 0 10 10" width="10" height="10" fill="currentColor" aria-hidden="true">
      <path fill-rule="evenodd" d={SHAPES[kind]} />
    </svg>
  );
}
