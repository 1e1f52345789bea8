import type { Meaning, TableKind } from '../../plan/table.ts';
import { ENGLISH } from './english.ts';
import type { PhraseBook, Reading } from './lookup.ts';
import { lookUp, phraseBook } from './lookup.ts';
import { normalise, stems } from './normalise.ts';
import type { Words } from './words.ts';

/** Every language the headers are read in; English first, so that its reading of a shared word comes first. */
const LANGUAGES: readonly Words[] = [ENGLISH];

const MEANING_BOOK: PhraseBook<Meaning> = phraseBook(LANGUAGES.map((language) => language.meanings));
const KIND_BOOK: PhraseBook<TableKind> = phraseBook(LANGUAGES.map((language) => language.kinds));
const FOREIGN_BOOK: PhraseBook<'foreign'> = phraseBook(LANGUAGES.map((language) => ({ foreign: language.foreign })));
const TOTALS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => language.totals.split(',').map((phrase) => stems(normalise(phrase)).join(' '))),
);
const FIRST_OF_TOTALS: ReadonlySet<string> = new Set([...TOTALS].map((phrase) => phrase.slice(0, 3)));

/** What a header may mean, strongest first. */
export function meaningsOf(header: string): readonly Reading<Meaning>[] {
  return lookUp(MEANING_BOOK, header);
}

/** Which kinds of table a text announces, strongest first. */
export function kindsOf(text: string): readonly Reading<TableKind>[] {
  return lookUp(KIND_BOOK, text);
}

/** Whether a header is a word of data that is no plan. */
export function isForeign(header: string): boolean {
  const fit = lookUp(FOREIGN_BOOK, header)[0]?.fit;
  return fit === 'whole' || fit === 'inner';
}

/** Whether a text heads a row of totals: the words alone, or with what is totalled before or behind them. */
export function isTotalWord(text: string): boolean {
  if (text.length > 60) return false;
  const words = stems(normalise(text));
  if (words.length === 0 || words.length > 6) return false;
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (!FIRST_OF_TOTALS.has(first.slice(0, 3)) && !FIRST_OF_TOTALS.has(last.slice(0, 3))) return false;
  return (
    TOTALS.has(words.join(' ')) ||
    STRONG_TOTALS.has(first) ||
    TOTALS.has(words.slice(0, 2).join(' ')) ||
    (words.length <= 4 && STRONG_TOTALS.has(last))
  );
}

/** Words that make a total of any phrase they start or end. */
const STRONG_TOTALS: ReadonlySet<string> = new Set(
  [
    'total',
    'subtotal',
    'summe',
    'gesamt',
    'gesamtsumme',
    'zwischensumme',
    'totale',
    'totaal',
    'subtotaal',
    'итого',
    '合計',
    '合计',
    '小計',
    '총계',
    '합계',
  ].map((word) => stems(normalise(word)).join(' ')),
);
