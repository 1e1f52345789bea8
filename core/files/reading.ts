import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Trouble } from '../sheet/workbook.ts';
import type { Encoding } from './encoding/encodings.ts';
import type { Limits } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { toldRefusal } from './refusal.ts';

/** How many troubles of one kind on one sheet are told one by one; the rest is the same sentence again. */
const TOLD = 5;

/** What reading one file has met so far, in the language of who reads. The first refusal ends it: readers give back nothing more once it is set. */
export class Reading {
  readonly limits: Limits;
  readonly language: Language;
  /** How the letters of a text file are written, where somebody says so. */
  readonly encoding: Encoding | null;
  readonly troubles: Trouble[] = [];
  refusal: Refusal | null = null;
  private readonly told = new Map<string, number>();

  constructor(limits: Limits, language: Language, encoding: Encoding | null = null) {
    this.limits = limits;
    this.language = language;
    this.encoding = encoding;
  }

  trouble(id: string, message: Phrase, sheet: string | null = null): void {
    const key = `${id}\n${sheet ?? ''}`;
    const count = (this.told.get(key) ?? 0) + 1;
    this.told.set(key, count);
    if (count <= TOLD) this.troubles.push({ id, message: message[this.language], sheet });
  }

  refuse(id: string, message: Phrase): void {
    this.refusal ??= toldRefusal({ id, message }, this.language);
  }
}
