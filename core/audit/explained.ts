import type { Entity } from '../plan/entity.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { cellsOf } from './draft.ts';
import type { Hit } from './rule.ts';

/** What a rule points at: whole entities, and cells where it speaks of no entity. */
export interface Flagged {
  readonly entities: ReadonlySet<Entity>;
  readonly cells: ReadonlySet<string>;
}

export function flaggedBy(hits: readonly Hit[]): Flagged {
  const entities = new Set<Entity>();
  const cells = new Set<string>();
  for (const hit of hits) {
    if (hit.entity !== undefined) entities.add(hit.entity);
    for (const cell of cellsOf(hit)) cells.add(keyOf(cell));
  }
  return { entities, cells };
}

/** The hits whose entity or first cell none of the explaining rules has flagged. */
export function unexplained(hits: readonly Hit[], explaining: readonly Flagged[]): readonly Hit[] {
  if (explaining.length === 0) return hits;
  return hits.filter((hit) => {
    const first = cellsOf(hit)[0];
    const key = first === undefined ? '' : keyOf(first);
    return !explaining.some(
      ({ entities, cells }) => cells.has(key) || (hit.entity !== undefined && entities.has(hit.entity)),
    );
  });
}

function keyOf(cell: CellRef): string {
  return `${cell.row} ${cell.column} ${cell.sheet}`;
}
