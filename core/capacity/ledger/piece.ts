import type { DemandReading } from './demand-reading.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Notes } from './notes.ts';

/** What one row asks for, and what there was to note of it. */
export interface Piece {
  readonly entries: readonly LedgerEntry[];
  readonly notes: readonly Note[];
}

export type Note = Readonly<Parameters<Notes['add']>>;

export const NO_NOTES: Piece['notes'] = [];

/** Reads rows one by one, each with the notes that are its own; nothing is noted yet. */
export function pieceReader(reading: DemandReading): (read: (own: DemandReading) => readonly LedgerEntry[]) => Piece {
  let notes: Note[] = [];
  const own: DemandReading = { ...reading, notes: { add: (...note) => void notes.push(note) } };
  return (read) => {
    const entries = read(own);
    if (notes.length === 0) return { entries, notes: NO_NOTES };
    const taken = notes;
    notes = [];
    return { entries, notes: taken };
  };
}

/** Notes what there is to say of rows. */
export function notePieces(pieces: readonly Piece[], notes: Notes): void {
  for (const piece of pieces) for (const note of piece.notes) notes.add(...note);
}
