import type { Breakdown } from '../plan/breakdown.ts';
import type { Work } from '../plan/work.ts';

/** A parent with a single part. */
export interface OnlyPart {
  readonly parent: Work;
  readonly child: Work;
  /** The uppermost of several one below the other; null where this one stands alone. */
  readonly top: Work | null;
}

/** Parts that are the only one of their parent, wherever their rows stand. */
export function* onlyParts({ children, parent: parents }: Breakdown<Work>): Iterable<OnlyPart> {
  const isOnly = (parent: Work | undefined): parent is Work =>
    parent !== undefined && children.get(parent)?.length === 1;
  const tops = new Map<Work, Work>();
  /** Walks up to the last only part, to one whose top is known, or once around a circle. */
  const topOf = (start: Work): Work => {
    const line = new Set([start]);
    let last = start;
    for (
      let above = parents.get(last);
      isOnly(above) && !line.has(above) && !tops.has(last);
      above = parents.get(last)
    ) {
      last = above;
      line.add(last);
    }
    const top = tops.get(last) ?? last;
    for (const one of line) tops.set(one, top);
    return top;
  };
  for (const [parent, [child]] of children) {
    if (child === undefined || !isOnly(parent)) continue;
    const top = topOf(parent);
    yield { parent, child, top: top !== parent || isOnly(child) ? top : null };
  }
}
