import type { Meaning } from '../../../plan/table.ts';
import { isForeign } from '../../lexicon/lexicon.ts';
import type { ColumnProfile } from './column-profile.ts';
import { traitShare } from './column-profile.ts';
import { areTimeFrames } from './time-frames.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** A meaning that a column's values and place suggest where its header says nothing. */
export interface Guess {
  readonly meaning: Meaning;
  readonly weight: number;
  readonly reason: string;
}

/** A percent sign beside a word for work that is done or goes on, in the languages of the lexicon. */
const SHARE_OF_WORK = anyCase`(?=.*(?:%|percent|prozent|pourcent|porcent|procent|yüzde))(?=.*(?:complet|progress|done|finish|achiev|fertig|erledig|fortschritt|abgeschl|umgesetzt|uitgevoerd|hecho|feito|fatto|esegui|avanc|termin|achev|réalis|realiz|realis|ejecut|execut|conclu|avanz|compl|voltooi|gereed|klar|färdig|ferdig|valmi|postęp|ukończ|hotov|završen|zrealiz|bitti|tamamlan|выполн|готов|заверш))`;

/** A word for work that is all done, over figures up to 100: how much of it is. */
const COMPLETE = anyCase`^(?:complete|fully complete|completo|completa|abgeschlossen|achevé|voltooid|выполнено|готово)$`;

/** Fewer cells show no pattern. */
const FEWEST = 3;

/**
 * What a column without a known header may be: numbers that count up in front number the rows, texts that all differ name
 * them. Weights are such that any header that says something outweighs them.
 */
export function guessesFor(profile: ColumnProfile, header: string, position: number): readonly Guess[] {
  if (profile.filled < FEWEST || isForeign(header)) return [];
  const guesses: Guess[] = [];
  const guess = (meaning: Meaning, weight: number, reason: string): void =>
    void guesses.push({ meaning, weight, reason });
  const ids = traitShare(profile, 'id', 'outline') >= 0.6 && profile.distinct >= 0.9 && !areTimeFrames(profile);
  const areTimes = position < 2 && traitShare(profile, 'period') >= (header === '' ? 0.6 : 0.9);
  const counted = position === 0 && areOrdinals(profile);
  if (counted || (position <= 1 && !areTimes && ((position === 0 && profile.sequential) || countsUp(profile) || ids)))
    guess('id', 2, 'it stands in front and numbers the rows');
  if (areSigned(profile, header)) guess('owner', BY.test(header) ? 2.7 : 1.9, 'its cells look like names');
  if (header === '' && position > 0 && areNameLists(profile)) guess('owner', 2.4, 'its cells look like names');
  if (areTimes) guess('period', 4, 'its cells are spans of time');
  // Where not even a header says so, a day is no promise.
  if (profile.dates >= 0.7) guess(header === '' ? 'date' : 'due', 1, 'its cells are dates');
  // A header that nobody knows stands over figures of its own kind: discounts, margins.
  if (header === '') figures(profile, guess);
  if (profile.texts < 0.7) return guesses;
  if (profile.meanLength > 45) guess('description', 1.5, 'its cells are longer texts');
  else if (profile.distinct >= 0.85 && position < 4) guess('title', 1.6, 'its cells are texts, each different');
  else if (header === '' && position < 2 && areTicks(profile))
    guess('status', 2.4, 'it stands in front and ticks rows off');
  else if (
    header === '' &&
    position < 2 &&
    profile.distinct < 0.7 &&
    profile.meanLength >= 2 &&
    !areTimeFrames(profile)
  )
    guess('phase', 1.9, 'it stands in front and its few values repeat');
  if (header === '' && position === 0 && profile.filled <= profile.sampled * 0.5)
    guess('phase', 2.6, 'it stands in front and is filled once a group');
  return guesses;
}

/** An initial and a surname, as people are named in lists of work: `K. Rowe`. */
const INITIALLED = /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}'’-]+$/u;
/** Last words of headers that ask who does something: `Picked by`. */
const BY = anyCase`(?<!\p{L})(?:by|von|durch|par|por|da|door|av|af)\s*\??$`;

/** Who does something is called after it: `Trainer`, `Sales rep`, `Recruiting manager`. */
const DOER = anyCase`\p{L}{3}(?:er|or|ist|ian|ant|rep|lead|head|chief)s?$`;
/** Endings of such words that name something else. */
const NO_DOER = anyCase`(?:plant|grant|variant|constant|tenant|restaurant|median|number|order|folder|center|other|user|server|vendor|supplier|seller|trigger|filter|blocker|enabler|holder|customer|quarter|semester|partner|sector|factor|error|color|chapter|letter|container|carrier|manufacturer|publisher|computer|identifier|layer|header|marker|parameter|buffer|counter|register|indicator|lever|barrier|player|author|winter|summer|forever|router|colou?r|paper|water|power|weather|cover|cluster|border|centre|tier|adviser|corner|shelter|timber|copper|rubber|fibre|fiber)s?$`;

/** Whether cells are names and nothing else that two words with capitals may be: initialled, behind a “by”, or under who does something. */
function areSigned(profile: ColumnProfile, header: string): boolean {
  const names = [...profile.examples];
  if (header === '' || names.length === 0) return false;
  const signed = names.filter((text) => INITIALLED.test(text)).length;
  if (signed >= names.length * 0.7) return true;
  if (BY.test(header)) return traitShare(profile, 'name', 'word') >= 0.7;
  if (!DOER.test(header.trim()) || NO_DOER.test(header.trim())) return false;
  return traitShare(profile, 'name') >= 0.7 || areFirstNames(profile);
}

/** Whether cells are single words with capitals of which some come again, as first names in a list of work do. */
function areFirstNames({ examples, filled, distinct }: ColumnProfile): boolean {
  return filled > FEWEST && distinct < 1 && [...examples].every((text) => FIRST_NAME.test(text));
}

/** Whether cells are one first name or several, `Ana, Rui`, and the same come again in other company. */
function areNameLists({ examples, filled }: ColumnProfile): boolean {
  // Of longer texts there is nothing to ask: taken apart at each space, one of thousands of spaces takes a second.
  if (filled <= FEWEST || [...examples].some(({ length }) => length > LONGEST_LIST)) return false;
  const lists = [...examples].map((text) => text.split(/\s*[,;/&+]\s*|\s+(?:e|y|et|und|and)\s+/));
  const names = lists.flat();
  const several = lists.filter(({ length }) => length > 1);
  return (
    several.length > 0 && names.every((name) => FIRST_NAME.test(name)) && new Set(names).size <= names.length * AGAIN
  );
}

/** More letters than people who share one piece of work have in their names. */
const LONGEST_LIST = 200;
/** Names among all that lists of them say, where people share work. */
const AGAIN = 0.75;

const FIRST_NAME = /^\p{Lu}\p{Ll}{1,11}$/u;

/** Whether cells are numbers as lists write them, each another: `1.`, `2.`, `3)`. */
function areOrdinals({ distinct, examples }: ColumnProfile): boolean {
  return distinct >= 0.9 && examples.size >= FEWEST && [...examples].every((text) => /^\(?\d{1,3}[.)]$/.test(text));
}

/** Whether cells are boxes that are ticked or not. */
function areTicks({ examples }: ColumnProfile): boolean {
  return examples.size > 0 && [...examples].every((text) => TICK.test(text));
}

const TICK = anyCase`^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|\[[ x]?\]|[☐☑☒✓✔✗✘])$`;

/** Whether a header says a share of work, in whatever words, over cells that are shares. */
export function isShareOfWork({ numbers, smallest, largest }: ColumnProfile, header: string): boolean {
  const isShare = numbers >= 0.7 && smallest >= 0 && largest <= 100;
  return isShare && (SHARE_OF_WORK.test(header) || (COMPLETE.test(header.trim()) && largest > smallest));
}

/** A kind of risk, or a score or points of anything, in languages that say last or first what it is. */
const RATED = anyCase`\p{L}.*[\s_](?:risk|risiko|score|scoring|points|rating)\s*$|^(?:risque|riesgo|risco|rischio|score|puntaje|puntuación|pontuação|punteggio|note)[\s_]+\p{L}{4}|\p{L}{3}(?:risiko|score|punkte)$|^(?:risk|risiko|risque|riesgo|risco|rischio)$`;

/** Whether a header names a risk or a score of some sort over figures of a scale. */
export function isRated({ numbers, smallest, largest, moneyFormat, filled }: ColumnProfile, header: string): boolean {
  return numbers >= 0.7 && smallest >= 0 && largest <= 100 && moneyFormat < 0.3 && filled >= 2 && RATED.test(header);
}

/** Whether numbers count their rows: they rise by ones, as amounts do not. */
export function countsUp({ sequential, largest, smallest, filled }: ColumnProfile): boolean {
  return sequential && largest - smallest < filled * 2;
}

/** Whether numbers count their rows from the first on, one each. */
export function numbersRows(profile: ColumnProfile): boolean {
  const { filled, smallest, largest, whole, distinct, numbers } = profile;
  return (
    filled >= FEWEST + 1 &&
    numbers >= 0.9 &&
    whole >= 0.9 &&
    distinct >= 1 &&
    smallest === 1 &&
    largest === filled &&
    countsUp(profile)
  );
}

function figures(profile: ColumnProfile, guess: (meaning: Meaning, weight: number, reason: string) => void): void {
  if (profile.percentFormat >= 0.7 && profile.smallest >= 0 && profile.largest <= 100)
    guess('percent_complete', 1, 'its cells are percentages');
  if (profile.moneyFormat >= 0.6) guess('cost', 1, 'its cells are amounts of money');
}
