import type { JSX } from 'preact';
import type { Note } from '../../telling/told.ts';
import { NoteMark } from './note-mark.tsx';

interface NotesProps {
  /** At least one; the first is the most urgent. */
  readonly notes: readonly Note[];
}

/** The most urgent note, and how many more there are. */
export function NoteShort({ notes: [first, ...others] }: NotesProps): JSX.Element | null {
  if (first === undefined) return null;
  return (
    <span class="note">
      <NoteMark kind={first.kind} />
      <bdi>{first.short}</bdi>
      {others.length > 0 && <span class="quiet">+{others.length}</span>}
    </span>
  );
}

/** All notes as sentences. */
export function NoteList({ notes }: NotesProps): JSX.Element {
  return (
    <ul class="notes">
      {notes.map(({ kind, text }) => (
        <li key={text}>
          <NoteMark kind={kind} />
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** The notes as a screen reader says them, beginning with what is seen: people who speak to their computer say that. */
export function spoken(notes: readonly Note[]): string {
  const more = notes.length > 1 ? `+${notes.length - 1}` : '';
  return `${notes[0]?.short}${more}: ${notes.map(({ text }) => text).join(' ')}`;
}
