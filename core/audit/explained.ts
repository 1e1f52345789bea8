import type { Entity } from '../plan/entity.ts';
import { onceFor } from '../plan/once-for.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { cellsOf } from './draft.ts';
import type { Hit } from './rule.ts';

/** What a rule points at: whole entities, and cells where it speaks of no entity. */
export interface Flagged {
  readonly entities: ReadonlySet<Entity>;
  /** By sheet, the keys of cells. */
  readonly cells: ReadonlyMap<string, ReadonlySet<number>>;
}

export const flaggedBy = onceFor((hits: readonly Hit[]): Flagged => {
  const entities = new Set<Entity>();
  const cells = new Map<string, Set<number>>();
  for (const hit of hits) {
    if (hit.entity !== undefined) entities.add(hit.entity);
    for (const cell of cellsOf(hit)) {
      const there = cells.get(cell.sheet);
      if (there === undefined) cells.set(cell.sheet, new Set([keyOf(cell)]));
      else there.add(keyOf(cell));
    }
  }
  return { entities, cells };
});

/** The hits whose entity or first cell none of the explaining rules has flagged. */
export function unexplained(hits: readonly Hit[], explaining: readonly Flagged[]): readonly Hit[] {
  const telling = explaining.filter(({ cells }) => cells.size > 0);
  if (telling.length === 0) return hits;
  return hits.filter((hit) => {
    const [first] = cellsOf(hit);
    return !telling.some(
      ({ entities, cells }) =>
        (hit.entity !== undefined && entities.has(hit.entity)) ||
        (first !== undefined && cells.get(first.sheet)?.has(keyOf(first)) === true),
    );
  });
}

/** The hits that do not speak of flagged cells alone: those say that something is missing where nobody knows it. */
export function unflagged(hits: readonly Hit[], by: readonly Flagged[]): readonly Hit[] {
  const flagging = by.filter(({ cells }) => cells.size > 0);
  if (flagging.length === 0) return hits;
  const isFlagged = (cell: CellRef): boolean =>
    flagging.some(({ cells }) => cells.get(cell.sheet)?.has(keyOf(cell)) === true);
  return hits.filter((hit) => !cellsOf(hit).every(isFlagged));
}

/** One number for a cell of a sheet, whose columns are fewer than this. */
function keyOf({ row, column }: CellRef): number {
  return row * 100_000 + column;
}
