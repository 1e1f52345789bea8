import type { Progress } from '../pane/workbook-port.ts';

/** How long work is done for somebody who waits. */
export interface Attended {
  /** Asked between slices of work. */
  readonly isWanted: () => boolean;
  readonly tell: (progress: Progress) => void;
}

/** Milliseconds of work until others are heard. */
const SLICE = 40;

/** Runs steps that yield the share done in slices; null where nobody wants to know any more. */
export async function inSlices<T>(
  steps: Generator<number, T>,
  { isWanted, tell }: Attended,
): Promise<{ readonly of: T } | null> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { of: step.value };
    if (performance.now() < until) continue;
    tell({ doing: '', done: step.value });
    await new Promise((goOn) => setTimeout(goOn));
    if (!isWanted()) return null;
    until = performance.now() + SLICE;
  }
}
