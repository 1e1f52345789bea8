import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';

interface FirstOfManyProps {
  /** How many lines there are. */
  readonly amount: number;
  /** Lines that are drawn at first, and how many more at once. */
  readonly first?: number;
  readonly more?: number;
  /** Draws that many of them. */
  readonly children: (drawn: number) => JSX.Element;
}

/** The first of many lines, and more when they are asked for: drawing thousands would keep the pane from answering. */
export function FirstOfMany({ amount, first = 50, more = 200, children }: FirstOfManyProps): JSX.Element {
  const { words } = usePlanPane();
  const [drawn, setDrawn] = useState(first);
  return (
    <>
      {children(Math.min(drawn, amount))}
      {amount > drawn && (
        <button type="button" class="link more" onClick={() => setDrawn(drawn + more)}>
          {words.understood.showMore(amount - drawn)}
        </button>
      )}
    </>
  );
}
