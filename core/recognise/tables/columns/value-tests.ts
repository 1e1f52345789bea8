import type { ColumnProfile } from './column-profile.ts';
import { traitShare } from './column-profile.ts';
import { traitsOf } from '../../values/text-traits.ts';
import { readYesNo } from '../../values/yes-no.ts';

/** What the values say about a meaning: log-odds, and the words for it where they say much. */
export interface Evidence {
  readonly weight: number;
  readonly reason: string | null;
}

export const NONE: Evidence = { weight: 0, reason: null };

/** What the values of a column say about one meaning. */
export type Test = (profile: ColumnProfile) => Evidence;

export const says = (weight: number, reason: string | null = null): Evidence => ({ weight, reason });
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const amount: Test = (p) => {
  if (p.dates >= 0.5) return says(-3, 'its cells are dates');
  if (p.texts >= 0.8 && areAnswers(p)) return says(-4, 'its cells say yes or no');
  if (p.numbers >= 0.55) return says(1.1, `${percent(p.numbers)} of its cells are numbers`);
  if (traitShare(p, 'placeholder') > 0.5) return NONE;
  if (p.filled < 2 || p.numbers >= 0.15) return NONE;
  return says(p.filled >= 3 && areWords(p) ? -3.4 : -2.2, 'its cells are no numbers');
};
export const money: Test = (p) => {
  if (p.moneyFormat >= 0.4) return says(2.2, 'its cells are amounts of money');
  return p.texts >= 0.5 && isMoneyTold(p) ? says(0.8, 'its cells tell amounts of money') : amount(p);
};
/** Whether most texts name amounts among their words: `$0 (own staff)`, `2,000–3,000 EUR a year`. */
function isMoneyTold({ examples }: ColumnProfile): boolean {
  let told = 0;
  for (const text of examples) if (MONEY_TOLD.test(text)) told += 1;
  return told > 0 && told >= examples.size * 0.6;
}
const MONEY_TOLD = /[€$£¥₹]\s?\d|\d\s?[kmKM]?\s?(?:[€$£¥₹]|(?:usd|eur|gbp|chf|inr|pln|sek)(?!\p{L}))/iu;
export const share: Test = (p) => {
  const base = amount(p);
  if (p.percentFormat >= 0.4) return says(base.weight + 1.2, 'its cells are percentages');
  return p.numbers > 0.5 && (p.largest > 110 || p.smallest < -5) ? says(-2) : base;
};
/** A part of a whole is a figure. */
export const part: Test = (p) => (p.filled >= 2 && p.texts >= 0.8 ? says(-3.4, 'its cells are no numbers') : share(p));
export const text: Test = (p) => {
  if (p.dates >= 0.5) return says(-3, 'its cells are dates');
  if (p.filled >= 2 && p.numbers >= 0.6) return says(-2.4, 'its cells are numbers');
  return p.texts >= 0.6 ? says(0.5) : NONE;
};
/** Whether cells are nothing but ticks: x, ✓, yes; also where there are none yet. */
export function areMarks({ examples }: ColumnProfile): boolean {
  return [...examples].every((text) => /^(?:x|✓|✔|√|☑|yes|y|●|•|○|◯|■|1)$/i.test(text.trim()));
}

/** Whether cells only say that a row is what their header names: it is no name. */
export function areAnswers({ filled, examples }: ColumnProfile): boolean {
  const texts = [...examples];
  return filled >= 2 && texts.some((text) => !/^[-–—]$/.test(text)) && texts.every((text) => readYesNo(text) !== null);
}
export const unanswered: Test = (p) => (areAnswers(p) ? says(-4, 'its cells say yes or no') : text(p));
export const title: Test = (p) => {
  if (areAnswers(p)) return says(-4, 'its cells say yes or no');
  if (p.filled >= 3 && p.numbers >= 0.9) return says(-6, 'its cells are numbers');
  const base = text(p);
  if (base.weight < 0 || p.filled === 0) return base;
  if (
    traitShare(p, 'email', 'url') >= 0.6 ||
    (traitShare(p, 'rag', 'status') >= 0.6 && p.filled >= 3 && p.distinct < 0.75) ||
    (traitShare(p, 'letters') >= 0.7 && p.meanLength < 4)
  )
    return says(-2);
  const unique = p.filled >= 4 ? (p.distinct >= 0.85 ? 0.7 : p.distinct < 0.35 ? -1.6 : 0) : 0.2;
  return says(base.weight + unique, p.distinct >= 0.85 && p.filled >= 4 ? 'its cells are texts, each different' : null);
};
export const long: Test = (p) => {
  if (p.filled >= 2 && areMarks(p)) return says(-3);
  if (p.filled >= 3 && p.meanLength < 16 && traitShare(p, 'rag', 'grade', 'cadence') >= 0.7)
    return says(-2.6, 'its cells are grades');
  const base = text(p);
  return base.weight > 0 && p.meanLength > 28 ? says(base.weight + 0.6, 'its cells are longer texts') : base;
};
/** What describes a row is said of it alone. */
export const described: Test = (p) => {
  const base = long(p);
  return p.filled >= 4 && p.distinct < 0.6 && p.texts >= 0.8 ? says(base.weight - 1.4) : base;
};
/** What is told is said in words: a yes or no only answers. */
export const told: Test = (p) =>
  p.filled >= 2 && [...p.examples].every((text) => readYesNo(text) !== null)
    ? says(-4, 'its cells say yes or no')
    : text(p);
/** What somebody wishes is said in words, not on a scale. */
export const wish: Test = (p) => (traitShare(p, 'grade') >= 0.5 || p.numbers >= 0.5 ? says(-4) : text(p));
export const group: Test = (p) => {
  if (p.dates >= 0.5) return says(-2.6, 'its cells are dates');
  if (traitShare(p, 'status') >= 0.7) return says(-1.4);
  if (traitShare(p, 'sentence') > 0.6 && p.meanLength > 45) return says(-1);
  if (p.filled >= 6 && p.distinct >= 0.9) return says(-0.8);
  return p.filled >= 4 && p.distinct <= 0.5 ? says(0.7, 'its few values repeat') : NONE;
};
/** Teams have names, no times of day. */
export const party: Test = (p) => (p.filled >= 2 && p.numbers >= 0.6 ? says(-2.6, 'its cells are numbers') : group(p));
/** Whether most cells are texts of several words. */
function areWords({ texts, examples }: ColumnProfile): boolean {
  return texts >= 0.8 && [...examples].filter((text) => /\p{L}\s+\p{L}/u.test(text)).length > examples.size * 0.4;
}

export const id: Test = (p) => {
  if (p.filled === 0) return NONE;
  const ids = traitShare(p, 'id', 'outline', 'ids');
  if (p.dates >= 0.4 || (p.meanLength > 22 && ids < 0.6)) return says(-2.6);
  const unique = p.apart >= 0.9 || p.filled < 4 ? 0 : -2.2;
  if (ids < 0.3 && p.filled >= 3 && areWords(p)) return says(-2.2, 'its cells are words');
  if (p.sequential) return says(1.5, 'its cells count up');
  if (ids >= 0.6) return says(1.6 + unique, 'its cells look like ids');
  return p.whole >= 0.8 ? says(0.4 + unique) : says(unique - 0.2);
};
export const like =
  (trait: Parameters<typeof traitShare>[1], weight: number, reason: string, otherwise: number): Test =>
  (p) =>
    p.filled === 0 ? NONE : traitShare(p, trait) >= 0.5 ? says(weight, reason) : p.filled >= 2 ? says(otherwise) : NONE;
/** A unit is named; under “Units” figures say how many. */
export const counted: Test = (p) =>
  p.filled >= 2 && p.numbers >= 0.8
    ? says(-4, 'its cells are counts')
    : like('unit', 1.8, 'its cells are units', -0.4)(p);
export const linked: Test = (p) =>
  p.filled >= 2 && p.numbers >= 0.6
    ? says(-4, 'its cells are numbers')
    : like('url', 3, 'its cells are links', -0.3)(p);
export const response: Test = (p) => {
  if (p.dates >= 0.3 || areAnswers(p)) return says(-3);
  if (traitShare(p, 'response') >= 0.5 || areLedByResponses(p))
    return says(1.8, 'its cells are responses such as Avoid and Accept');
  return traitShare(p, 'sentence') >= 0.5 ? says(-1.6) : NONE;
};
/** Whether most cells say the sort of response first and then what it is: `Acceptance: shift the date`. */
function areLedByResponses({ examples }: ColumnProfile): boolean {
  let led = 0;
  for (const text of examples) {
    const [first = '', more] = text.split(/\s*[:(–—]\s*|\s+-\s+/, 2);
    if (more !== undefined && traitsOf(first.trim()).has('response')) led += 1;
  }
  return led > 0 && led >= examples.size * 0.5;
}
export const parent: Test = (p) => {
  if (p.filled < 4) return NONE;
  const repeats = p.distinct < 0.9;
  return p.sequential || !repeats
    ? says(-1.2)
    : traitShare(p, 'id', 'outline') >= 0.5
      ? says(1, 'its ids repeat')
      : says(0.4);
};
export const predecessors: Test = (p) => {
  if (p.dates >= 0.4) return says(-2.6);
  return traitShare(p, 'ids', 'id', 'outline') >= 0.5 || p.whole >= 0.6
    ? says(1, 'its cells look like ids of other rows')
    : NONE;
};
export const mixed: Test = (p) =>
  areAnswers(p)
    ? says(-4, 'its cells say yes or no')
    : traitShare(p, 'status') >= 0.5
      ? says(-3)
      : p.meanLength > 50
        ? says(-1.2)
        : p.numbers >= 0.5
          ? says(0.8, 'its cells are numbers')
          : NONE;
export const anyEnd: Test = (p) => (p.dates >= 0.55 ? says(1.6, 'its cells are dates') : mixed(p));
/** Yes and no, ticks, and the words for what has to be. */
export const ticked: Test = (p) => {
  if (p.filled === 0) return NONE;
  return [...p.examples].every((text) => readYesNo(text) !== null)
    ? says(2, 'its cells say yes or no')
    : says(p.filled >= 2 ? -1.6 : -0.4);
};
export const open: Test = () => NONE;
