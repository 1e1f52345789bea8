import type { LedgerNoteKind } from '../note.ts';

/** A sentence for each kind of note: of so many rows, or of those who are named. */
export type LedgerNoteWords = Readonly<Record<LedgerNoteKind, (count: number, names: readonly string[]) => string>>;
