import type { Answer } from './answer.ts';
import type { CapacityArguments } from './capacity-figures.ts';
import type { AuditedCapacity, CapacityFollower } from './follow-capacity.ts';
import type { FunctionWords } from './words/english.ts';

/** How a figure is told of a capacity. */
export type CapacityFigure = (args: CapacityArguments, of: AuditedCapacity, words: FunctionWords) => Answer<number>;

/**
 * Shows a figure in the cell of a formula and follows the plan, until the returned function is called. What stands there
 * already is not shown again: every showing recalculates what refers to it.
 */
export function streamCapacity(
  asked: CapacityArguments,
  {
    figure,
    capacity,
    words,
  }: {
    /** Loaded when a formula asks for it. */
    readonly figure: () => Promise<CapacityFigure>;
    readonly capacity: CapacityFollower;
    readonly words: () => FunctionWords;
  },
  show: (answer: Answer<number>) => void,
): () => void {
  let shown = '';
  let told = 0;
  const stop = capacity.follow((found) => {
    const own = (told += 1);
    if (!found.ok) return tell(found, own);
    void figure().then((figureOf) => tell(figureOf(asked, found.value, words()), own));
  });
  return () => {
    told = -1;
    stop();
  };

  function tell(answer: Answer<number>, own: number): void {
    const text = JSON.stringify(answer);
    if (own !== told || text === shown) return;
    shown = text;
    show(answer);
  }
}
