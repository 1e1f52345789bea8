import type { SourceTrouble } from '../background/source-trouble.ts';

/** What came of opening files: the plan’s name, or why it was not taken, in a sentence where no trouble has it. */
export type Imported =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly why: SourceTrouble | 'no-index' | { readonly sentence: string } };
