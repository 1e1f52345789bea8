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

/** By table the rows in it, and names: each once. */
type Seen = Map<string | null, Set<number>>;

interface Noted {
  readonly seen: Seen;
  /** The first of them, as many as can be shown. */
  readonly first: Note[];
}

/** As many rows and names as a sentence can carry. */
const MOST = 12;

export function noteTaker(): NoteTaker {
  const kinds = new Map<LedgerNoteKind, Noted>();
  return {
    kinds,
    add(what, where, name) {
      let noted = kinds.get(what);
      if (noted === undefined) kinds.set(what, (noted = { seen: new Map(), first: [] }));
      const note = { where, name };
      if (isNew(note, noted.seen) && noted.first.length < MOST) noted.first.push(note);
    },
  };
}

/** What all parts have to say, in their order; the same row and the same name count once. */
export function notesOf(takers: readonly NoteTaker[]): readonly LedgerNote[] {
  const kinds = new Set(takers.flatMap((taker) => [...taker.kinds.keys()]));
  return [...kinds].map((what) => {
    const all = takers.flatMap((taker) => taker.kinds.get(what) ?? []);
    const shown: Seen = new Map();
    const ones = all.flatMap(({ first }) => first).filter((note) => isNew(note, shown));
    return {
      what,
      count: countOf(all.map(({ seen }) => seen)),
      where: ones.flatMap(({ where }) => where ?? []).slice(0, MOST),
      names: ones.flatMap(({ name }) => name ?? []).slice(0, MOST),
    };
  });
}

/** The rows that notes may show. */
export function shownIn({ kinds }: NoteTaker): ReadonlySet<Entity | null> {
  return new Set([...kinds.values()].flatMap(({ first }) => first.map(({ where }) => where)));
}

const NO_ROW = -1;

/** Whether a name, or else a row, was not seen before; it is from now on. The cells of one row say the same of it. */
function isNew({ where, name }: Note, seen: Seen): boolean {
  const isRow = name === undefined && where !== null;
  const of = isRow ? where.source.table : (name ?? null);
  const row = isRow ? where.source.index : NO_ROW;
  const rows = seen.get(of);
  if (rows?.has(row) === true) return false;
  if (rows === undefined) seen.set(of, new Set([row]));
  else rows.add(row);
  return true;
}

/** How many rows and names were seen in all. */
function countOf(all: readonly Seen[]): number {
  const joined = new Map<string | null, ReadonlySet<number>>();
  for (const seen of all)
    for (const [of, rows] of seen) {
      const there = joined.get(of);
      joined.set(of, there === undefined ? rows : new Set([...there, ...rows]));
    }
  return [...joined.values()].reduce((count, rows) => count + rows.size, 0);
}
