import type { Breakdown } from '../plan/breakdown.ts';
import type { Work } from '../plan/work.ts';

/** A parent with a single part. */
export interface OnlyPart {
  readonly parent: Work;
  readonly child: Work;
  /** The uppermost of several one below the other; null where this one stands alone. */
  readonly top: Work | null;
}

/** Parts that are the only one of their parent, in the order of the list. */
export function* onlyParts({ children, parent: parents }: Breakdown<Work>): Iterable<OnlyPart> {
  const tops = new Map<Work, Work>();
  const isOnly = (parent: Work | undefined): boolean => parent !== undefined && children.get(parent)?.length === 1;
  for (const [parent, [child]] of children) {
    if (child === undefined || !isOnly(parent)) continue;
    const above = parents.get(parent);
    const top = above !== undefined && isOnly(above) ? (tops.get(above) ?? above) : parent;
    tops.set(parent, top);
    yield { parent, child, top: top !== parent || isOnly(child) ? top : null };
  }
}
