import type { AmountUnit } from '../../plan/resources.ts';

/** So much of something, as typed. */
export interface TypedAmount {
  readonly amount: number;
  readonly unit: AmountUnit;
  readonly name: string;
  /** People were counted: `12 engineers`. */
  readonly isHeads: boolean;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ['half', 'half a', 'halbe', 'halber', 'halben', 'einen halben', 'eine halbe'],
    ['one', 'a', 'an', 'ein', 'eine', 'einen', 'einer'],
    ['two', 'zwei'],
    ['three', 'drei'],
    ['four', 'vier'],
    ['five', 'fünf'],
    ['six', 'sechs'],
    ['seven', 'sieben'],
    ['eight', 'acht'],
    ['nine', 'neun'],
    ['ten', 'zehn'],
    ['eleven', 'elf'],
    ['twelve', 'zwölf'],
  ].flatMap((words, at) => words.map((word) => [word, at === 0 ? 0.5 : at] as const)),
);
const WORDS = [...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?(?:\s?\/\s?\d+)?|(?:${WORDS})(?=\s))`;

const UNITS: readonly (readonly [AmountUnit, boolean, string])[] = [
  [
    'months',
    false,
    String.raw`(?:person|people|man|staff|fte|personen|mann)[ -]?(?:months?|monate?n?)|pms?|months?|monate?n?`,
  ],
  ['weeks', false, String.raw`(?:person|people|man|staff|personen|mann)[ -]?(?:weeks?|wochen?)|weeks?|wochen?`],
  [
    'days',
    false,
    String.raw`(?:person|people|man|staff|personen|mann)[ -]?(?:days?|tagen?|tage)|pts?|pds?|mds?|days?|tagen?|tage?`,
  ],
  ['hours', false, String.raw`(?:person|man|personen|mann)?[ -]?(?:hours?|stunden?)|hrs?|std\.?|h`],
  ['share', false, String.raw`%|percent|prozent`],
  ['fte', false, String.raw`ftes?|vz[äa]|vzk|full[ -]time equivalents?|vollzeit(?:stellen|kräfte|äquivalente)`],
  ['fte', true, String.raw`people|persons?|heads?|leute|personen|köpfe|x|×`],
];
const UNIT = UNITS.map(([, , words]) => words).join('|');
const PART = new RegExp(
  `^(${NUMBER})\\s*((?:${UNIT})(?![\\p{L}-]))?\\s*(?:(?:of|von|an|aus|from|in|with|mit)(?:\\s+(?:the|der|dem|den))?\\s+)?(.*)$`,
  'iu',
);
const BEHIND = new RegExp(`^(\\D+?)\\s*[:=]?\\s*(${NUMBER})\\s*((?:${UNIT})(?![\\p{L}-]))?$`, 'iu');
const BETWEEN = new RegExp(
  `\\s*(?:[;+&]|(?<!\\d),|,(?!\\d)|(?<=\\s)(?:and|und|plus|sowie|with|mit)(?=\\s))\\s*(?=${NUMBER})`,
  'iu',
);
const POLITE =
  /^(?:please|bitte|we need|wir brauchen|need|needs|brauche[nt]?|add|adding|plus|another|noch|weitere|extra|what if we add|was wenn wir)\s+/i;

/** The amounts of a text, and the words that are none. */
export function readAmounts(text: string): {
  readonly amounts: readonly TypedAmount[];
  readonly unread: readonly string[];
} {
  const amounts: TypedAmount[] = [];
  const unread: string[] = [];
  let bare = text.trim().replace(/[.!?]+$/, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(POLITE, '');
  }
  for (const part of bare.split(BETWEEN)) {
    const words = part.trim().replace(/^[,;]|[,;]$/g, '');
    if (words === '') continue;
    const amount = readPart(words);
    if (amount === null) unread.push(words);
    else amounts.push(amount);
  }
  return { amounts, unread };
}

function readPart(part: string): TypedAmount | null {
  const front = PART.exec(part);
  if (front !== null && front[3]!.trim() !== '') return typed(front[1]!, front[2], front[3]!);
  const behind = BEHIND.exec(part);
  return behind === null ? null : typed(behind[2]!, behind[3], behind[1]!);
}

function typed(number: string, unitWords: string | undefined, name: string): TypedAmount | null {
  const amount = numberOf(number);
  const bare = name.replace(/^(?:additional|more|extra|zusätzliche[nr]?|weitere[nr]?|full[ -]time)\s+/i, '').trim();
  if (amount === null || amount <= 0 || !/\p{L}/u.test(bare)) return null;
  const unit =
    unitWords === undefined ? null : UNITS.find(([, , words]) => new RegExp(`^(?:${words})$`, 'iu').test(unitWords));
  const share = unit?.[0] === 'share' ? amount / 100 : amount;
  return { amount: share, unit: unit?.[0] ?? 'fte', name: bare, isHeads: unit?.[1] ?? true };
}

function numberOf(written: string): number | null {
  const word = NUMBERS.get(written.trim().toLowerCase());
  if (word !== undefined) return word;
  const [top, bottom] = written.split('/').map((part) => Number(part.trim().replace(',', '.')));
  const value = bottom === undefined ? top! : top! / bottom;
  return Number.isFinite(value) ? value : null;
}
