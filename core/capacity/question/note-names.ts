import type { QuestionNote, QuestionNoteKind } from './question.ts';

/** Collects what a question takes for granted, and of whom. */
export interface NameTaker {
  readonly add: (what: QuestionNoteKind, name: string) => void;
  readonly taken: () => readonly QuestionNote[];
}

/** As many names as a sentence can carry. */
const MOST = 12;

export function nameTaker(): NameTaker {
  const kinds = new Map<QuestionNoteKind, string[]>();
  return {
    add(what, name) {
      const names = kinds.get(what);
      if (names === undefined) kinds.set(what, [name]);
      else names.push(name);
    },
    taken: () => [...kinds].map(([what, names]) => ({ what, count: names.length, names: names.slice(0, MOST) })),
  };
}
