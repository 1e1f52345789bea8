import type { Entity } from '../../plan/entity.ts';
import type { LedgerNote, LedgerNoteKind } from './note.ts';

/** Takes what there is to say while a part of a ledger is made. */
export interface Notes {
  readonly add: (what: LedgerNoteKind, where: Entity | null, name?: string) => void;
}

/** Collects it. */
export interface NoteTaker extends Notes {
  /** By kind, in the order in which each was first met: each row and each name once. */
  readonly kinds: ReadonlyMap<LedgerNoteKind, Noted>;
}

interface Note {
  readonly where: Entity | null;
  readonly name: string | undefined;
}

type Noted = ReadonlyMap<string | null, Note>;

/** As many rows and names as a sentence can carry. */
const MOST = 12;

export function noteTaker(): NoteTaker {
  const kinds = new Map<LedgerNoteKind, Map<string | null, Note>>();
  return {
    kinds,
    add(what, where, name) {
      const noted = kinds.get(what) ?? new Map<string | null, Note>();
      kinds.set(what, noted);
      const once = name ?? rowOf(where);
      if (!noted.has(once)) noted.set(once, { where, name });
    },
  };
}

/** What all parts have to say, in their order; the same row and the same name count once. */
export function notesOf(takers: readonly NoteTaker[]): readonly LedgerNote[] {
  const kinds = new Set(takers.flatMap((taker) => [...taker.kinds.keys()]));
  return [...kinds].map((what) => {
    const all = takers.flatMap((taker) => taker.kinds.get(what) ?? []);
    const shown = new Map<string | null, Note>();
    for (const [key, note] of all.flatMap(firstOf)) if (!shown.has(key)) shown.set(key, note);
    const ones = [...shown.values()];
    return {
      what,
      count: all.length === 1 ? all[0]!.size : new Set(all.flatMap((noted) => [...noted.keys()])).size,
      where: ones.flatMap(({ where }) => where ?? []).slice(0, MOST),
      names: ones.flatMap(({ name }) => name ?? []).slice(0, MOST),
    };
  });
}

/** The rows that notes may show. */
export function shownIn({ kinds }: NoteTaker): ReadonlySet<Entity | null> {
  return new Set([...kinds.values()].flatMap((noted) => firstOf(noted).map(([, { where }]) => where)));
}

function firstOf(noted: Noted): readonly (readonly [string | null, Note])[] {
  const first: (readonly [string | null, Note])[] = [];
  for (const one of noted) {
    if (first.length >= MOST) break;
    first.push(one);
  }
  return first;
}

/** The cells of one row say the same of it. */
function rowOf(entity: Entity | null): string | null {
  return entity === null ? null : `${entity.source.table}\n${entity.source.index}`;
}
