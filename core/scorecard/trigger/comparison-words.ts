import type { Comparison } from './trigger.ts';

/** What a word or sign of a condition says. */
export type Sense =
  | Comparison
  /** Goes up or down: with “by” and a number a change, with “below” a level. */
  | 'rises'
  | 'falls'
  | 'changes'
  /** Reaches a value, from whichever side it comes. */
  | 'reaches'
  | 'crosses'
  | 'not'
  /** Says that a level is spoken of (is, liegt). */
  | 'is'
  | 'by'
  | 'to';

const NO_LETTER = '(?![\\p{L}])';
const words = (list: string): string => `(?<![\\p{L}])(?:${list})${NO_LETTER}`;

/** Longest meaning first: “no more than” before “more than”. */
const SENSES: readonly (readonly [Sense, string])[] = [
  [
    'at-least',
    `>=|=>|≥|⩾|${words('at least|no(?:t)? less than|not below|not under|minimum(?: of)?|min\\.?|or (?:more|above|higher)(?! (?:than )?[\\d€$£])|mindestens|nicht unter|nicht weniger als|wenigstens|oder mehr|oder h[oö]her')}`,
  ],
  [
    'at-most',
    `<=|=<|≤|⩽|${words('at most|no(?:t)? more than|not above|not over|maximum(?: of)?|max\\.?|up to|or (?:less|below|lower|fewer)(?! (?:than )?[\\d€$£])|h[oö]chstens|nicht [uü]ber|nicht mehr als|maximal|bis zu|oder weniger|oder niedriger')}`,
  ],
  [
    'outside',
    words(
      'outside(?: of)?|out of|leaves? the range(?: of)?|not between|au(?:ß|ss)erhalb(?: von)?|nicht zwischen|verl[aä]sst',
    ),
  ],
  ['between', words('(?:is |stays? )?(?:between|in the range(?: of)?|within|zwischen|im bereich(?: von)?|innerhalb)')],
  [
    'above',
    `>|${words('(?:is |are )?(?:above|over|greater than|more than|higher than|larger than|bigger than|in excess of|beyond|north of|exceed(?:s|ed|ing)?|surpass(?:es|ed)?|top(?:s|ped)|better than)|[uü]ber(?:steigt|schreitet|trifft|stieg|schritten|schreiten|steigen)?|oberhalb(?: von)?|mehr als|gr[oö](?:ß|ss)er als|h[oö]her als')}`,
  ],
  [
    'below',
    `<|${words('(?:is |are )?(?:below|under|less than|lower than|smaller than|fewer than|beneath|south of|short of|undershoots?|worse than|miss(?:es|ed|ing)?|lags? behind|behind)|unter(?:schreitet|schritten|schreiten)?|unterhalb(?: von)?|weniger als|kleiner als|niedriger als|geringer als|verfehlt|verfehlen')}`,
  ],
  ['equal', `==?|${words('equals?|equal to|exactly|genau|gleich')}`],
  ['not', words("not|n't|isn't|doesn't|does not|fails? to|failed to|no longer|nicht(?: mehr)?|kein(?:e|en)?")],
  [
    'falls',
    words(
      'falls?|fell|falling|fallen|drops?|dropped|dropping|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|dips?|dipped|slips?|slipped|slumps?|sinks?|sank|shrinks?|shrank|slides?|slid|plunges?|plummets?|loses|worsens?|slows?|slowed|goes down|went down|sinkt|sinken|sank|gesunken|f[aä]llt|faellt|fallen|gefallen|geht zur[uü]ck|zur[uü]ck|nimmt ab|abnimmt|schrumpft|rutscht|bricht|ein ?bricht|r[uü]ckgang(?: von)?|verliert|drop of|decline of|decrease of|fall of',
    ),
  ],
  [
    'rises',
    words(
      'ris(?:es?|en|ing)|rose|grows?|grew|growing|increas(?:es?|ed|ing)|climbs?|climbed|jumps?|jumped|spikes?|spiked|gains?|goes up|went up|surges?|steigt|steigen|gestiegen|stieg|w[aä]chst|wachsen|klettert|nimmt zu|zunimmt|springt|anstieg(?: von)?|rise of|increase of|jump of',
    ),
  ],
  [
    'changes',
    words('changes?|changed|moves?|moved|varies|deviates?|[aä]ndert sich|ver[aä]ndert sich|abweicht|weicht|swings?'),
  ],
  [
    'crosses',
    words('cross(?:es|ed)?|passes|passed|breach(?:es|ed)?|breaks?|broke|triggers?|durchbricht|kreuzt|rei(?:ß|ss)t'),
  ],
  ['reaches', words('reach(?:es|ed)?|hits?|attains?|meets?|touch(?:es)?|arrives at|erreicht|erreichen|trifft')],
  ['by', words('by|um')],
  [
    'is',
    words(
      'goes|go|went|geht|is|are|was|were|be|stays?|stayed|remains?|remained|lies?|stands?|sits?|comes in|come in|gets?|runs?|has been|have been|been|ist|sind|war|wird|werden|liegt|liegen|lag|bleibt|bleiben|betr[aä]gt|steht|kommt',
    ),
  ],
  ['to', words('to|at|auf|bei')],
];

const ALL = new RegExp(SENSES.map(([, pattern], at) => `(?<s${at}>${pattern})`).join('|'), 'giu');

/** A word of the vocabulary in a text. */
export interface SensedWord {
  readonly sense: Sense;
  readonly from: number;
  readonly to: number;
}

/** The comparing words of a condition, from the left. */
export function sensedWords(text: string): readonly SensedWord[] {
  return [...text.matchAll(ALL)].flatMap((match) => {
    const at = SENSES.findIndex((_, index) => match.groups?.[`s${index}`] !== undefined);
    const sense = SENSES[at]?.[0];
    return sense === undefined ? [] : [{ sense, from: match.index, to: match.index + match[0].length }];
  });
}
