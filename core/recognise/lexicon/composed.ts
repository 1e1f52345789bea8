import type { Meaning } from '../../plan/table.ts';
import { isUnspaced } from './normalise.ts';
import { FALSE_FRIENDS, OF } from './small-words.ts';
import { unspacedEventIn } from './unspaced-events.ts';
import type { Part } from './word-parts.ts';
import { isPartOfHeaders, partsOf, plays } from './word-parts.ts';

/** What the date of an event is called. */
const DATE_OF: readonly (readonly [Part, Meaning])[] = [
  ['updated', 'updated_on'],
  ['reviewed', 'reviewed_on'],
  ['raised', 'raised_on'],
  ['closed', 'closed_on'],
  ['decided', 'decided_on'],
  ['approved', 'decided_on'],
  ['done', 'end_actual'],
  ['due', 'due'],
  ['ending', 'end'],
  ['starting', 'start'],
];

/** What the person behind an event is called. */
const PERSON_OF: readonly (readonly [Part, Meaning])[] = [
  ['raised', 'raised_by'],
  ['decided', 'decision_owner'],
  ['approved', 'approver'],
  ['reviewed', 'approver'],
  ['done', 'owner'],
];

/** What a sort of something is called that has a meaning of its own. */
const SORT_OF: readonly (readonly [Part, Meaning])[] = [
  ['tied', 'link_type'],
  ['bound', 'constraint'],
  ['measured', 'measure_kind'],
];

/** Words between and around an event that leave it what it is. */
const BESIDE: readonly Part[] = ['of-what', 'filler', 'on', 'planned'];

/**
 * The meaning of a header whose words are an event and what is asked of it, in any order: `Date Raised`, `Risk
 * identification date`, `Approved on`, `Reported by`; or a sort of something, `Type of link`, or its number: `Change Request No`.
 */
export function eventIn(words: readonly string[]): Meaning | null {
  if (isUnspaced(words[0] ?? '')) return unspacedEventIn(words.join(''));
  if (words.length < 2 || words.length > 7 || !words.every(isPartOfHeaders)) return null;
  const at = (part: Part): number => words.findIndex((word) => plays(word, part));
  const only = (...parts: readonly Part[]): boolean =>
    words.every((word) => parts.some((part) => plays(word, part)) || BESIDE.some((part) => plays(word, part)));
  const dated = at('date') >= 0 || plays(words.at(-1)!, 'on');
  if (dated)
    for (const [event, meaning] of DATE_OF)
      if (at(event) >= 0 && only('date', event)) return isPromised(words, meaning) ? 'due' : meaning;
  if (plays(words.at(-1)!, 'by'))
    for (const [event, meaning] of PERSON_OF) if (at(event) >= 0 && only('by', event)) return meaning;
  if (at('sort') >= 0) for (const [what, meaning] of SORT_OF) if (at(what) >= 0 && only('sort', what)) return meaning;
  const numbered = plays(words.at(-1)!, 'number') || (plays(words[0]!, 'number') && !plays(words[0]!, 'filler'));
  return numbered && only('number') ? 'id' : null;
}

/** When something is meant to be closed or done is a promise, not a record. */
function isPromised(words: readonly string[], meaning: Meaning): boolean {
  return (meaning === 'closed_on' || meaning === 'end_actual') && words.some((word) => plays(word, 'planned'));
}

/**
 * What is left of a header when words are taken off that only say of what or of which plan, least taken off first:
 * `Overall project risk owner` is `owner`, `Customer name` is `customer`, `Est. remaining work` is `remaining work`.
 */
export function coresOf(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > 8 || words[0] === 'no' || isNumberOf(words)) return [];
  const parts = words.map(partsOf);
  if (parts.every(({ size }) => size === 0)) return [];
  // Without the unit or the scale that stands last: `Effort hrs`, `Milestone Y N`, `Probability H M L`.
  const end = parts.findLastIndex((own) => !own.has('scale')) + 1;
  const bare = end === 0 ? words : words.slice(0, end);
  const behind = parts[0]!.has('of-what') ? bare.slice(1).join(' ') : '';
  const cores = behind === '' || isLittle(behind) ? [] : [behind];
  let before = words.join(' ');
  const last = bare.length - 1;
  const isHead = HEADS.has(bare[last]!) && !bare.some((word) => OF.has(word));
  for (const off of OFF) {
    const core = bare
      .filter((_word, at) => (isHead && at === last) || !off.some((part) => parts[at]!.has(part)))
      .join(' ');
    if (core !== '' && core !== before && !isLittle(core)) cores.push(core);
    before = core;
  }
  return cores;
}

/** Whether a header asks for the number of a thing, which says nothing of what the thing is: `Error #`, `Story no.` */
export function isNumberOf(words: readonly string[]): boolean {
  return words.length === 2 && NUMBERS.has(words[1]!);
}

const NUMBERS: ReadonlySet<string> = new Set(['#', 'no', 'nr', 'nbr', 'num']);

/** Whether nothing but a preposition or a letter is left: `At risk`, `Changes to tasks` and `P value` are no abbreviations of anything. */
function isLittle(core: string): boolean {
  if (/^\p{L}$/u.test(core) || FALSE_FRIENDS.has(core)) return true;
  return !core.includes(' ') && /^\p{L}/u.test(core) && LITTLE.some((part) => plays(core, part));
}

const LITTLE: readonly Part[] = ['on', 'by', 'filler'];

/** English nouns that say what a compound is where they stand last: a launch activity is no launch. */
const HEADS: ReadonlySet<string> = new Set(
  'task activity action item issue problem requirement deliverable step control test report document day week meeting lesson finding audit communication observation recommendation expense'.split(
    ' ',
  ),
);

/** What is taken off, least first. */
const OFF: readonly (readonly Part[])[] = [
  [],
  ['of-what'],
  ['filler'],
  ['filler', 'soft'],
  ['filler', 'of-what'],
  ['filler', 'of-what', 'soft'],
  ['filler', 'planned'],
  ['filler', 'of-what', 'planned'],
  ['filler', 'of-what', 'soft', 'planned', 'date'],
];

/** What words of outturn change: a real end is an end of its own, a real result still a result. */
export const TIMED: ReadonlySet<string> = new Set<Meaning>(['start', 'end', 'due', 'duration', 'effort', 'cost']);

/** What is a day by itself, with the word for it or without. */
export const DAYS: ReadonlySet<string> = new Set<Meaning>([
  'start',
  'end',
  'due',
  'start_actual',
  'end_actual',
  'start_baseline',
  'end_baseline',
  'raised_on',
  'closed_on',
  'decided_on',
  'updated_on',
  'reviewed_on',
  'date',
  'period',
]);

/** A header without its words of outturn and first plan: `Werkelijke einddatum` is an end; null where it has none. */
export function withoutOutturn(words: readonly string[]): string | null {
  const says = (word: string): boolean => plays(word, 'outturn') || plays(word, 'first');
  const core = words.length < 2 || words.length > 8 || !words.some(says) ? [] : words.filter((word) => !says(word));
  return core.length === 0 ? null : core.filter((word) => !plays(word, 'filler')).join(' ');
}
