import type { Sheet } from '../../core/sheet/workbook.ts';

const REMEMBERED = new WeakMap<Sheet['notes'], ReadonlyMap<string, string>>();

/** Notes of a sheet by `row,column`; several on one cell are joined. */
export function notesOf(sheet: Sheet): ReadonlyMap<string, string> {
  const known = REMEMBERED.get(sheet.notes);
  if (known !== undefined) return known;
  const notes = new Map<string, string>();
  for (const note of sheet.notes) {
    const key = `${note.row},${note.column}`;
    const text = note.author === null ? note.text : `${note.author}: ${note.text}`;
    const before = notes.get(key);
    notes.set(key, before === undefined ? text : `${before}\n${text}`);
  }
  REMEMBERED.set(sheet.notes, notes);
  return notes;
}
