import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import type { Choice } from './settle.ts';

/** Sentences have so many letters on average; words such as “Started” have fewer. */
const SENTENCES = 12;

/** Progress that is told in sentences is a note on each row, no share of its work. */
export function toldProgress(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  return choices.map((choice, at) => {
    if (choice.meaning !== 'percent_complete') return choice;
    const { profile } = columns[at]!;
    const isTold = profile.texts >= 0.8 && profile.meanLength >= SENTENCES && traitShare(profile, 'status') < 0.5;
    return isTold ? { ...choice, meaning: 'notes', weight: TOLD, margin: TOLD } : choice;
  });
}

/** As sure as a header is of which the cells say something else. */
const TOLD = 1.5;
