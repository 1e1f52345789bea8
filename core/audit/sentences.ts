import type { Language, Phrase } from '../sheet/phrase.ts';
import { inEach } from './language.ts';

/** What a rule says, in one language. */
export interface Sentences {
  readonly title: string;
  /** One sentence with `{names}` filled from a hit's data; `{days|day|days}` picks the word that fits the number. */
  readonly message: string;
  /** The sentences of other cases, by the name that a hit gives. */
  readonly messages?: Readonly<Record<string, string>>;
  /**
   * For a failure that, where most of a table shows it, is one cause (nobody filled the column): the sentence for all of
   * them, with `{count}`, `{total}`, `{column}` and `{sheet}`. The runner folds 5 or more hits in one column that are
   * over half of the table.
   */
  readonly systematic?: string;
  /** What the edits of a hit do, filled like a message: `Store as dates`. */
  readonly mend?: string;
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly params?: Readonly<Record<string, ParamWords>>;
  /** What its evidence is called, where the names in its data do not tell (see `evidenceName`). */
  readonly evidence?: Readonly<Record<string, string>>;
}

export interface ParamWords {
  /** What it bounds, with its unit: `days in stage decide`. */
  readonly title: string;
  /** Where the default comes from. */
  readonly source: string;
}

/** A translation of sentences that has each of them and no other: `Systematic` and `Mend` are `never` where there is none. */
export type Translation<Params extends string, Cases extends string, Systematic, Mend> = Pick<
  Sentences,
  'title' | 'message' | 'why' | 'fix' | 'evidence'
> &
  Where<Cases, { readonly messages: Readonly<Record<Cases, string>> }> &
  Where<Systematic, { readonly systematic: string }> &
  Where<Mend, { readonly mend: string }> &
  Where<Params, { readonly params: Readonly<Record<Params, ParamWords>> }>;

type Where<T, Words> = [T] extends [never] ? { readonly [K in keyof Words]?: never } : Words;

/** Whatever says something in English, with its translations. */
export interface Translated extends Sentences {
  readonly german: Sentences;
}

/** What a rule says, in a language. */
export function sentencesOf(rule: Translated, language: Language): Sentences {
  return language === 'de' ? rule.german : rule;
}

/** The sentence of one case of a rule in every language; of its usual case where none is named. Throws where it has none. */
export function messageOf(rule: Translated & { readonly id: string }, name: string | undefined): Phrase {
  return inEach((language) => {
    const { message, messages } = sentencesOf(rule, language);
    const found = name === undefined ? message : messages?.[name];
    if (found === undefined) throw new Error(`${rule.id} has no sentence “${name}”`);
    return found;
  });
}
