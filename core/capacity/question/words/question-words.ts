import type { NotWritten } from '../written.ts';
import type { QuestionNoteKind } from '../question.ts';
import type { ReadRequest } from '../read-request.ts';
import type { RequestAssumption } from '../request-reading.ts';

/** What a question and its answer say of themselves: how a request was read, what was taken for granted, what could not be written. */
export interface QuestionWords {
  readonly readAs: (demand: string, from: string, to: string) => string;
  readonly demand: Readonly<Record<'fte' | 'days', (amount: string, name: string) => string>>;
  readonly unread: Readonly<Record<Extract<ReadRequest, { ok: false }>['why'], (words: string) => string>>;
  readonly assumed: Readonly<Record<RequestAssumption['what'], (word: string, as: string) => string>>;
  readonly notes: Readonly<Record<QuestionNoteKind, (count: number, names: readonly string[]) => string>>;
  readonly notWritten: Readonly<Record<NotWritten['what'], (name: string) => string>>;
}
