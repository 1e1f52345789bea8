import { parseAddress } from '../../sheet/cell-reference.ts';
import type { Note } from '../../sheet/workbook.ts';
import type { PackageParts, Relationship } from '../package/package-parts.ts';
import { readRichText } from './shared-strings.ts';

/**
 * Notes and threaded comments of a sheet, by row and column. A thread replaces the note that Excel leaves in its place
 * for older versions.
 */
export function readNotes(
  parts: PackageParts,
  related: readonly Relationship[],
  people: ReadonlyMap<string, string>,
): Note[] {
  const notes = new Map<string, Note>();
  for (const { target, type } of related) if (type === 'comments') readOldNotes(parts, target, notes);
  const threads: Note[] = [];
  for (const { target, type } of related)
    if (type === 'threadedComment') threads.push(...readThreads(parts, target, people));
  const placeholders = new Set(threads.map((note) => `${note.row} ${note.column}`));
  const kept = [...notes].filter(([key]) => !placeholders.has(key)).map(([, note]) => note);
  return [...kept, ...threads].toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** Names of the people who comment, by their id in the workbook. */
export function readPeople(parts: PackageParts, paths: readonly string[]): Map<string, string> {
  const people = new Map<string, string>();
  for (const path of paths) {
    const cursor = parts.xml(path);
    while (cursor?.find('person') === true)
      people.set(cursor.attribute('id') ?? '', cursor.attribute('displayName') ?? '');
  }
  return people;
}

function readOldNotes(parts: PackageParts, path: string, notes: Map<string, Note>): void {
  const cursor = parts.xml(path);
  if (cursor === null) return;
  const authors: string[] = [];
  while (cursor.next()) {
    if (!cursor.opens) continue;
    const tag = cursor.name;
    if (tag === 'author') authors.push(cursor.text());
    if (tag !== 'comment') continue;
    const at = parseAddress(cursor.attribute('ref') ?? '');
    const author = authors[cursor.numberAttribute('authorId') ?? -1] ?? '';
    const entered = cursor.enter();
    let text = '';
    while (cursor.nextChild(entered)) if (cursor.name === 'text') text = readRichText(cursor);
    if (at !== null) notes.set(`${at.row} ${at.column}`, { ...at, author: author === '' ? null : author, text });
  }
}

function readThreads(parts: PackageParts, path: string, people: ReadonlyMap<string, string>): Note[] {
  const found: Note[] = [];
  const cursor = parts.xml(path);
  while (cursor?.find('threadedComment') === true) {
    const at = parseAddress(cursor.attribute('ref') ?? '');
    const author = people.get(cursor.attribute('personId') ?? '') ?? null;
    const entered = cursor.enter();
    let text = '';
    while (cursor.nextChild(entered)) if (cursor.name === 'text') text = cursor.text();
    if (at !== null) found.push({ ...at, author, text });
  }
  return found;
}
