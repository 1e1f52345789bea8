import type { Meaning, TableKind } from '../../plan/table.ts';
import { fold } from './fold.ts';
import { askedIn } from './asked.ts';
import { eventIn } from './composed.ts';
import { BALTIC } from './baltic.ts';
import { EVERYDAY } from './everyday.ts';
import { FURTHER } from './further.ts';
import { EAST_ASIAN } from './east-asian.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { IBERIAN } from './iberian.ts';
import { ITALIAN } from './italian.ts';
import { LIST_NAMES } from './list-names.ts';
import { NORDIC } from './nordic.ts';
import { OTHER_TRADES } from './other-trades.ts';
import { SHORTENED } from './shortened.ts';
import { SEMITIC } from './semitic.ts';
import { SLAVIC } from './slavic.ts';
import { SOUTH_SLAVIC } from './south-slavic.ts';
import { UKRAINIAN } from './ukrainian.ts';
import { TURKISH } from './turkish.ts';
import { VIETNAMESE } from './vietnamese.ts';
import { isPhrase, lookUp } from './lookup.ts';
import { findPhrases, findWords, isUnspaced, PRINTABLE, wordsOf } from './normalise.ts';
import type { Reading } from './phrase-book.ts';
import { phraseBook } from './phrase-book.ts';
import { once } from './once.ts';
import { wordParts } from './word-parts.ts';
import type { Words } from './words.ts';
import { remembered } from './remembered.ts';

/** Every language the headers are read in; English first, so that its reading of a shared word comes first. */
const LANGUAGES: readonly Words[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  IBERIAN,
  ITALIAN,
  EAST_ASIAN,
  TURKISH,
  SLAVIC,
  UKRAINIAN,
  SOUTH_SLAVIC,
  NORDIC,
  VIETNAMESE,
  SEMITIC,
  FURTHER,
  BALTIC,
  LIST_NAMES,
  SHORTENED,
  EVERYDAY,
  OTHER_TRADES,
];

/** Languages in which what a compound is comes first: `fecha inicio`, `статус задачи`. */
const HEAD_FIRST: ReadonlySet<Words> = new Set([
  FRENCH,
  IBERIAN,
  ITALIAN,
  SLAVIC,
  UKRAINIAN,
  SOUTH_SLAVIC,
  VIETNAMESE,
  SEMITIC,
]);

/** Where a language's compounds say what they are; none for lists of several languages. */
function headOf(language: Words): 'first' | 'last' | null {
  return HEAD_FIRST.has(language) ? 'first' : language === ENGLISH ? 'last' : null;
}

const meaningBook = once(() =>
  phraseBook<Meaning>(
    LANGUAGES.map((language) => ({ words: language.meanings, head: headOf(language) })),
    eventIn,
    askedIn,
  ),
);
const kindBook = once(() =>
  phraseBook<TableKind>(LANGUAGES.map((language) => ({ words: language.kinds, head: headOf(language) }))),
);
const foreignBook = once(() =>
  phraseBook<'foreign'>(LANGUAGES.map(({ foreign }) => ({ words: { foreign }, head: null }))),
);

/** Gathers the words of all languages before the first header needs them: for who waits for a workbook anyway. */
export function gatherWords(): void {
  for (const { byStem, byShape, writtenByShape } of [meaningBook(), kindBook()]) {
    byStem();
    byShape();
    writtenByShape();
  }
  meaningBook().wordsByShape();
  wordParts();
  foreignBook();
  totalWords();
}

/** What a header may mean, strongest first. */
export const meaningsOf = remembered((header: string): readonly Reading<Meaning>[] => lookUp(meaningBook(), header));

/** Which kinds of table a text announces, strongest first. */
export const kindsOf = remembered((text: string): readonly Reading<TableKind>[] => lookUp(kindBook(), text));

/** Whether a header is a word of data that is no plan. */
export const isForeign = remembered((header) => isPhrase(header, foreignBook()));

/** How well a text is known as a header: as a whole, in part, or not at all. */
export const headerFit = remembered(findFit);

function findFit(text: string): 'whole' | 'part' | null {
  if (text.length < 2 && text !== '#') return null;
  if (/^[RACISV](?:[/, ]+[RACISV])*$/i.test(text)) return null;
  if (isPhrase(text, meaningBook(), foreignBook())) return 'whole';
  return hasKnownWord(text) ? 'part' : null;
}

function hasKnownWord(text: string): boolean {
  if (text.length > 60) return false;
  const words = wordsOf(text);
  if (words.length > 6) return false;
  if (isUnspaced(text)) return meaningsOf(text).length > 0;
  return words.some((word) => word.length > 2 && meaningBook().phrases.has(word));
}

/** Whether a text heads a row of totals: the words alone, or with what is totalled before or behind them. */
export function isTotalWord(text: string): boolean {
  if (text.length > 60) return false;
  const isPlain = PRINTABLE.test(text);
  if (!isPlain && /^[Σ∑]/.test(text)) return true;
  const { totals, strong, mayTotal } = totalWords();
  if (!mayTotal.test(isPlain ? text.toLowerCase() : fold(text).normalize('NFC'))) return false;
  const words = findWords(text);
  const [first = ''] = words;
  if (words.length > 6) return false;
  return (
    totals.has(words.join(' ')) ||
    strong.has(first) ||
    totals.has(words.slice(0, 2).join(' ')) ||
    (words.length <= 4 && !SHARED_OUT.test(text) && strong.has(words.at(-1) ?? ''))
  );
}

/** A part of the total, as in `on time / total`, is no total. */
const SHARED_OUT = /[/÷]/;

/** Words that make a total of any phrase they start or end. */
const STRONG_TOTALS =
  'total, subtotal, summe, gesamt, gesamtsumme, zwischensumme, totale, totaal, subtotaal, итого, 合計, 合计, 小計, 총계, 합계';

/**
 * The words of totals, and how texts that head them begin or end once they are folded to small letters: most cells show at
 * a glance that they do not. Lets more through than what is one, as classes of all the world's letters would take longer to
 * compile than to use.
 */
const totalWords = once(() => {
  const totals = new Set(LANGUAGES.flatMap(({ totals }) => findPhrases(totals)));
  const strong = new Set(findPhrases(STRONG_TOTALS));
  const mayTotal = new RegExp(
    `^\\W*(?:${[...totals].map((phrase) => phrase.replaceAll(' ', '\\W*')).join('|')})|(?:${[...strong].join('|')})s?\\W*$`,
  );
  return { totals, strong, mayTotal };
});
