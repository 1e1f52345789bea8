/** What a word or sign of a condition does. */
export type Sign =
  | { readonly is: 'compare'; readonly with: Comparison; readonly isSoft: boolean }
  /** Between two values a dash, in front of one “up to”. */
  | { readonly is: 'to' }
  | { readonly is: 'between' }
  | { readonly is: 'and' }
  | { readonly is: 'or' }
  /** Behind a value: it belongs to the stretch, or does not. */
  | { readonly is: 'end'; readonly isIn: boolean }
  /** Says nothing of its own. */
  | { readonly is: 'filler' };

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';

/** Words that compare, folded; in front of the value or behind it. */
const COMPARE: readonly (readonly [Comparison, string])[] = [
  [
    '>=',
    `>=, =>, at least, min, min., minimum, minimum of, starting at, starting from, not less than, no less than, not below, not under, equal to or more than, greater than or equal to, greater or equal, and above, and more, and up, and upwards, and over, and higher, and greater, or more, or above, or over, or higher, or greater, upwards, +,
    mindestens, ab, nicht unter, und mehr, und daruber, und hoher, oder mehr, oder hoher, oder daruber, aufwarts, grosser gleich, grosser oder gleich,
    au moins, a partir de, des, pas moins de, et plus, ou plus, et au-dela, superieur ou egal a, minimum de,
    al menos, como minimo, minimo, a partir de, y mas, o mas, en adelante, mayor o igual a, mayor o igual que, pelo menos, no minimo, e acima, ou mais, maior ou igual a,
    almeno, a partire da, e oltre, o piu, e piu, in su, maggiore o uguale a, vanaf, minstens, minimaal, en meer, of meer, en hoger, minst, mindst, och mer, och uppat, og mer, og opover, co najmniej, i wiecej, od`,
  ],
  [
    '>',
    `>, over, above, more than, greater than, higher than, larger than, bigger than, longer than, exceeding, exceeds, in excess of, beyond, later than, after, past,
    uber, ueber, mehr als, grosser, grosser als, hoher als, oberhalb, oberhalb von, langer als, nach,
    plus de, superieur a, superieure a, au-dessus de, au-dela de, apres, supérieur à,
    mas de, mayor que, mayor a, superior a, por encima de, despues de, mais de, maior que, maior do que, acima de, depois de,
    piu di, oltre, superiore a, maggiore di, dopo, meer dan, boven, hoger dan, na, mer an, over, mere end, efter, etter, powyzej, ponad, wiecej niz, po`,
  ],
  [
    '<=',
    `<=, =<, at most, max, max., maximum, maximum of, not more than, no more than, not exceeding, not over, not above, less than or equal to, less or equal, or less, or below, or under, or lower, or fewer, and below, and under, and less, and lower, or smaller, no later than, not later than, by,
    hochstens, maximal, nicht uber, nicht mehr als, oder weniger, oder darunter, und weniger, und darunter, kleiner gleich, kleiner oder gleich, spatestens,
    au plus, au maximum, maximum de, pas plus de, ou moins, et moins, inferieur ou egal a,
    como maximo, maximo, no mas de, o menos, y menos, menor o igual a, menor o igual que, no maximo, ou menos, menor ou igual a,
    al massimo, massimo, o meno, e meno, non oltre, minore o uguale a, maximaal, hoogstens, of minder, en minder, hogst, hojst, eller mindre, co najwyzej`,
  ],
  [
    '<',
    `<, below, under, less than, lower than, smaller than, fewer than, shorter than, short of, up to but not including, up to but excluding, earlier than, before, prior to,
    unter, weniger als, kleiner, kleiner als, niedriger als, unterhalb, unterhalb von, kurzer als, vor,
    moins de, inferieur a, inferieure a, en dessous de, au-dessous de, avant,
    menos de, menor que, menor a, inferior a, por debajo de, antes de, menor do que, abaixo de,
    meno di, inferiore a, minore di, sotto, prima di, minder dan, onder, lager dan, voor, mindre an, under, mindre end, for, ponizej, mniej niz, przed`,
  ],
  [
    '=',
    `=, ==, equal, equals, equal to, exactly, is, genau, gleich, exactement, egal a, exactamente, igual a, esattamente, uguale a, precies`,
  ],
  ['!=', `!=, <>, not, not equal to, nicht, ungleich, pas, no es, distinto de, diverso da`],
];

/** “From 5 to 10” is a range, however firm its first word is elsewhere. */
const SOFT = `from, since, von, seit, de, depuis, du, desde, da, dal, van, fra, fran, sedan, fom`;
const TO = `to, up to, up to and including, upto, until, till, thru, through, -, –, —, .., ..., …, →, bis, bis zu, bis einschliesslich, jusqu a, jusqu'a, jusqu'au, jusqu'en, a, au, hasta, ate, fino a, a, al, tot, tot en met, t/m, til, till, upp till, op til, opp til, do`;
const BETWEEN = `between, zwischen, entre, tra, tussen, mellan, mellem, mellom, miedzy`;
const AND = `and, but, und, aber, et, mais, y, e, pero, en, och, og, i, &, &&`;
const OR = `or, oder, ou, o, eller, lub, ;, /, ||, |`;
const IN = `inclusive, incl, incl., inkl, inkl., inklusive, einschliesslich, included, including, inclus, incluido, incluso, compreso`;
const OUT = `exclusive, excl, excl., exkl, exkl., exklusive, ausschliesslich, excluded, excluding, exclu, exclus, not included, not including, excluido, escluso`;
const FILLER = `the, in, within, range, range of, deal, deals, deal size, value, values, amount, amounts, of, per, year, annum, p.a., pa, net, netto, x, total, contract value, ca, date, days from invoice, (, ), [, ], :`;

/** Every phrase that compares or joins values, folded, by what it does. */
export const SIGNS: ReadonlyMap<string, Sign> = (() => {
  const signs = new Map<string, Sign>();
  const add = (phrases: string, sign: Sign): void => {
    for (const phrase of phrases.split(/,\s+/)) if (!signs.has(phrase)) signs.set(phrase, sign);
  };
  for (const [comparison, phrases] of COMPARE)
    add(phrases.replace(/\s+/g, ' '), { is: 'compare', with: comparison, isSoft: false });
  add(TO, { is: 'to' });
  add(SOFT, { is: 'compare', with: '>=', isSoft: true });
  add(BETWEEN, { is: 'between' });
  add(AND, { is: 'and' });
  add(OR, { is: 'or' });
  add(IN, { is: 'end', isIn: true });
  add(OUT, { is: 'end', isIn: false });
  add(FILLER, { is: 'filler' });
  return signs;
})();

/** Words of the longest phrase. */
export const LONGEST_SIGN = 6;
