import type { Language } from '../sheet/phrase.ts';
import type { Trouble } from '../sheet/workbook.ts';
import type { FoundFile } from './find-workbooks.ts';

/** How many are named in a sentence. */
const NAMED = 9;

/** What is said of the older copies of a file that were left out; nothing where there are none. */
export function olderCopies({ name, older }: FoundFile, language: Language): readonly Trouble[] {
  if (older.length === 0) return [];
  const names = older.slice(0, NAMED).join(', ') + (older.length > NAMED ? ' …' : '');
  return [{ id: 'older-copies', message: SENTENCE[language](name, older.length, names), sheet: null }];
}

const SENTENCE = {
  en: (name: string, count: number, names: string) =>
    `${name} is the newest of ${count + 1} dated copies; left out: ${names}. Name one to read it, or read all with audit --older-copies.`,
  de: (name: string, count: number, names: string) =>
    `${name} ist die neueste von ${count + 1} datierten Kopien; ausgelassen: ${names}. Nennen Sie eine, um sie zu lesen, oder lesen Sie alle mit audit --older-copies.`,
};
