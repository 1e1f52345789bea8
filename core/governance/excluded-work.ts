import type { Choice, Exclusion } from '../plan/governance.ts';
import { onceFor } from '../plan/once-for.ts';
import { onceForText } from '../plan/once-for-text.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { plainWords } from '../scorecard/plain-words.ts';
import { EVERYWHERE } from './given-up.ts';
import { areFormsOfOne, startOf } from './word-forms.ts';

/** A market, product or segment word of an exclusion, one word where a hyphen joins it. */
interface Word {
  readonly word: string;
  /** Of a joined word, its first part where that tells something by itself: `public` of public-sector. */
  readonly part: string | null;
  /** A joined word counts for two, its first part for one. */
  readonly weight: number;
}

interface Telling extends Word {
  /** Behind “for”, “in” …: whom or what the exclusion is about. */
  readonly isScope: boolean;
  /** A choice speaks of it as well: alone it tells nothing. */
  readonly isChosen: boolean;
}

/** What an exclusion rules out, and how a text is known to speak of it. */
interface RuledOut {
  readonly by: Exclusion;
  readonly telling: readonly Telling[];
  /** What the exclusion leaves out itself: `Europe` of “No new shops outside Europe”. */
  readonly spared: readonly string[];
  /** The year before which alone it holds. */
  readonly until: number | null;
}

/** What may come before a market or a product, and says nothing of it. */
const DEEDS = new Set(
  `add adding begin bidding build building create creating enter entering enable entry expand expanding expansion hire hiring introduce invest investing investment launch launching move moving offer offering open opening pursue pursuing sell selling start starting
  aufbau ausbau bauen einfuhrung einstieg eintritt einstellung erweiterung neue neuen neuer neues verkauf
  lancement nouveau nouveaux nouvelle nouvelles ouverture vente
  abrir entrar nueva nuevas nuevo nuevos nova novas novo novos nuova nuove nuovi nuovo apertura`.split(/\s+/),
);

/** From here on an exclusion says what it does not rule out, or until when it holds. */
const EXCEPT =
  /(?<![\p{L}])(?:outside|except|excluding|other than|unless|apart from|beyond|before|until|till|ausserhalb|ausser|ausgenommen|bevor|vor|bis|sauf|hors|avant|excepto|salvo|fuera de|antes de|exceto|fora de|tranne|fuori|prima)(?![\p{L}])/u;
const SCOPE =
  /(?<![\p{L}])(?:for|in|into|to|at|with|fur|im|nach|mit|bei|pour|dans|chez|vers|para|en|em|per|con|com)(?![\p{L}])/u;

/** Work that carries an exclusion out instead of breaking it. */
const ENDS =
  /(?<![\p{L}-])(?:exit\p{L}*|leav(?:e|ing)|(?<!to[ -])end(?![ -]to[ -]end|[ -]users?|[ -]customers?|[ -]points?)(?:s|ed|ing)?|stop\p{L}*|clos(?:e|es|ed|ing|ure)|shut\p{L}*|wind(?:ing)?[ -]down|retir\p{L}*|sunset\p{L}*|decommission\p{L}*|phas(?:e|ed|ing)[ -]?out|(?<!kick[ -])off|remov\p{L}*|drop\p{L}*|discontinu\p{L}*|replac\p{L}*|migrat\p{L}*|divest\p{L}*|terminat\p{L}*|cancel\p{L}*|declin\p{L}*|archiv\p{L}*|abbau\p{L}*|abgelost|ablos\p{L}*|abschalt\p{L}*|abgeschaltet|ausstieg|auslauf\p{L}*|beend\p{L}*|einstell\p{L}*|ersatz|ersetz\p{L}*|ruckzug|schliess\p{L}*|stilllegung|stillgelegt|kundig\p{L}*|arret\p{L}*|ferme\p{L}*|sortie|retrait|cierre|cerrar|salida|retirad?\p{L}*|sustitu\p{L}*|encerr\p{L}*|sair|saida|chius\p{L}*|uscita|dismission\p{L}*)(?![\p{L}])/u;

/** What work of a plan does of what its brief rules out. */
export interface Broken {
  readonly by: Exclusion;
  /** The words in common. */
  readonly words: readonly string[];
}

/**
 * Finds the first exclusion that a piece of work breaks; null where it breaks none. Most edits change no name, so what a
 * name breaks is remembered for as long as the brief stays.
 */
export const exclusionBrokenBy = onceFor((exclusions: readonly Exclusion[]) =>
  onceFor((choices: readonly Choice[]): ((work: Initiative | Milestone) => Broken | null) => {
    const ruledOut = ruledOutBy(exclusions, choices);
    const near = nearTo(ruledOut);
    const brokenBy = onceForText((name) => {
      const text = plainWords(name);
      if (ENDS.test(text)) return [];
      const there = wordsIn(text);
      return near(there).flatMap((one) => {
        const words = wordsThatBreak(there, one);
        return words === null ? [] : [{ by: one.by, words, until: one.until }];
      });
    });
    return (work) => brokenBy(work.name).find(({ until }) => startsIn(work) < (until ?? Infinity)) ?? null;
  }),
);

/** What each exclusion rules out; those that name nothing of their own are left out. */
function ruledOutBy(exclusions: readonly Exclusion[], choices: readonly Choice[]): readonly RuledOut[] {
  const chosen = choices.flatMap(({ name }) => wordsOf(plainWords(name)).map(({ word }) => word));
  return exclusions.flatMap((by) => {
    const text = plainWords(by.name);
    const cut = EXCEPT.exec(text)?.index ?? text.length;
    const [said, left] = [text.slice(0, cut), text.slice(cut)];
    const scope = SCOPE.exec(said)?.index ?? said.length;
    const telling = [
      ...wordsOf(said.slice(0, scope), acronymsIn(by.name)).map((one) => ({ ...one, isScope: false })),
      ...wordsOf(said.slice(scope), acronymsIn(by.name)).map((one) => ({ ...one, isScope: true })),
    ].map((one) => ({ ...one, isChosen: chosen.some((word) => areFormsOfOne(word, one.word)) }));
    const spared = wordsOf(left, acronymsIn(by.name)).map(({ word }) => word);
    const until = /\b(20\d\d)\b/.exec(left)?.[1];
    return telling.every(({ isChosen }) => isChosen)
      ? []
      : [{ by, telling, spared, until: until === undefined ? null : Number(until) }];
  });
}

/** Of what is ruled out, that of which a text may have a word, by how the words begin: the others need no closer look. */
function nearTo(ruledOut: readonly RuledOut[]): (words: readonly string[]) => readonly RuledOut[] {
  const byStart = new Map<string, Set<RuledOut>>();
  for (const one of ruledOut)
    for (const word of one.telling.flatMap(({ word: whole, part }) => [whole, part ?? whole])) {
      const start = startOf(word);
      byStart.set(start, (byStart.get(start) ?? new Set()).add(one));
    }
  return (words) => {
    const found = new Set(words.flatMap((word) => [...(byStart.get(startOf(word)) ?? [])]));
    return found.size === 0 ? [] : ruledOut.filter((one) => found.has(one));
  };
}

/**
 * The words by which a text speaks of doing what is ruled out: two thirds of those that tell, by weight, one of them no
 * choice’s, and one of whom or what it is about; null where it does not.
 */
function wordsThatBreak(there: readonly string[], { telling, spared }: RuledOut): readonly string[] | null {
  const speaks = (word: string | null): boolean => word !== null && there.some((other) => areFormsOfOne(word, other));
  if (spared.some(speaks)) return null;
  const found = telling.flatMap((one) => (speaks(one.word) ? one : speaks(one.part) ? { ...one, weight: 1 } : []));
  const isEnough = weightOf(found) * 3 >= weightOf(telling) * 2;
  const isAbout = telling.every(({ isScope }) => !isScope) || found.some(({ isScope }) => isScope);
  const isOwn = found.some(({ isChosen }) => !isChosen);
  return isEnough && isAbout && isOwn ? found.map(({ word }) => word) : null;
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function startsIn(work: Initiative | Milestone): number {
  const day = work.start ?? ('due' in work ? work.due : work.end) ?? null;
  return day === null ? -Infinity : Number(day.slice(0, 4));
}

/** Short words that are written in capitals tell all the same: `SMB`, `EU`. */
function acronymsIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}&]{2,3}(?![\p{L}\p{N}])/gu) ?? []).map(plainWords));
}

/** The telling words of a plain text; words joined by a hyphen are one. */
function wordsOf(text: string, acronyms: ReadonlySet<string> = new Set()): readonly Word[] {
  return text.split(/[^\p{L}\p{M}\p{N}&-]+/u).flatMap((joined) => {
    const parts = joined.split('-').filter((part) => part !== '');
    const word = parts.join('');
    const isTelling = word.length >= 4 || acronyms.has(word);
    if (!isTelling || /^\d+$/.test(word) || EVERYWHERE.has(word) || DEEDS.has(word)) return [];
    const [first = ''] = parts;
    return [{ word, part: parts.length > 1 && first.length >= 4 ? first : null, weight: parts.length > 1 ? 2 : 1 }];
  });
}

/** All words of a text, and neighbours as one word: `on premises` is `on-premises`. */
function wordsIn(text: string): readonly string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}&]+/u).filter((word) => word !== '');
  return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`)];
}
