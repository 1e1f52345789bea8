import type { Entity } from '../../plan/entity.ts';
import type { LedgerNote, LedgerNoteKind } from './note.ts';

/** Collects what a ledger has to say while it is made. */
export interface NoteTaker {
  readonly add: (what: LedgerNoteKind, where: Entity | null, name?: string) => void;
  /** In the order in which each kind was first met; the same row and the same name count once. */
  readonly taken: () => readonly LedgerNote[];
}

/** As many rows and names as a sentence can carry. */
const MOST = 12;

export function noteTaker(): NoteTaker {
  const kinds = new Map<LedgerNoteKind, { seen: Set<unknown>; where: Entity[]; names: string[] }>();
  return {
    add(what, where, name) {
      const kind = kinds.get(what) ?? { seen: new Set(), where: [], names: [] };
      kinds.set(what, kind);
      const once = name ?? rowOf(where);
      const isKnown = kind.seen.has(once);
      kind.seen.add(once);
      if (isKnown) return;
      if (where !== null && kind.where.length < MOST) kind.where.push(where);
      if (name !== undefined && kind.names.length < MOST) kind.names.push(name);
    },
    taken: () => [...kinds].map(([what, { seen, where, names }]) => ({ what, count: seen.size, where, names })),
  };
}

/** The cells of one row say the same of it. */
function rowOf(entity: Entity | null): string | null {
  return entity === null ? null : `${entity.source.table}\n${entity.source.index}`;
}
