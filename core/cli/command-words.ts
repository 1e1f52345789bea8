import type { Phrase } from '../sheet/phrase.ts';

/** One option of a command. `value` is what its help calls the value; without one it is a switch. */
export interface OptionWords {
  readonly name: string;
  readonly short?: string;
  readonly value?: string;
  readonly many?: boolean;
  readonly help: Phrase;
}

/** What the help of a command says. Its own options stand first, then those that it has in common with others. */
export interface CommandWords {
  readonly name: string;
  readonly usage: Phrase;
  readonly summary: Phrase;
  /** Paragraphs. */
  readonly more: readonly Phrase[];
  readonly options: readonly OptionWords[];
  readonly common: readonly OptionWords[];
}
