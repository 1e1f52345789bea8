import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Workbook } from '../sheet/workbook.ts';

/** Why a file is not taken at all, in every language. */
export interface RefusalReason {
  readonly id: string;
  readonly message: Phrase;
}

/** Why a file is not taken at all, in the language of who opens it. */
export interface Refusal {
  /** kebab-case, stable: `password`, `not-a-workbook`. */
  readonly id: string;
  /** One sentence: what, where, what to do. */
  readonly message: string;
}

/** What opening a file gives: the workbook, or the sentence that says why not. */
export type Opened =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly refusal: Refusal };

/** What writing into a file gives: the new file, or the sentence that says why not. */
export type Patched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: Refusal };

/** A refusal as it is told in one language. */
export function toldRefusal({ id, message }: RefusalReason, language: Language): Refusal {
  return { id, message: message[language] };
}
