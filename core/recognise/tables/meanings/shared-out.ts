import type { Meaning, TableKind } from '../../../plan/table.ts';
import { headerFit, meaningsOf } from '../../lexicon/lexicon.ts';
import { isField, isTrade } from '../../values/skill-words.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';
import { traitsOf } from '../../values/text-traits.ts';

/** Fewer columns of a kind may be chance, and less than this share of the others leaves room for something else. */
const FEWEST = 2;
const MOST = 0.6;

const NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u;
const WORK: ReadonlySet<Meaning> = new Set<Meaning>(['initiative', 'milestone', 'deliverable']);

/** Columns of amounts that are headed by one person each beside rows of work, or by one piece of work each beside people. */
export function sharedOut(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly number[] {
  const people = columns.flatMap((column, at) => (at > 0 && isAmount(column) && isPerson(column.header) ? [at] : []));
  const [first] = columns;
  if (first === undefined) return [];
  if (areMost(people, columns) && (namesWork(first) || people.every((at) => showsShares(columns[at]!)))) return people;
  if (choices[0]?.meaning !== 'person') return [];
  const whole = columns.findIndex(addsToAll);
  const work = columns.flatMap((column, at) =>
    at > 0 &&
    at !== whole &&
    isAmount(column) &&
    (whole > 0 || showsShares(column)) &&
    column.header !== '' &&
    headerFit(column.header) !== 'whole'
      ? [at]
      : [],
  );
  return areMost(work, columns) ? work : [];
}

/** What columns of amounts that are headed by skills, people or work say of a table; log-odds. */
export function sharedOutSign(kind: TableKind, columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  if (kind === 'allocation' && sharedOut(columns, choices).length > 0)
    return namesWork(columns[0]) || choices[0]?.meaning === 'person' ? 3.5 : 1;
  if (kind === 'allocation' && isEntries(columns, choices)) return ENTRIES;
  if (kind === 'allocation' && isShares(columns, choices)) return SHARES;
  return kind === 'requests' && asksForSkills(columns) ? 4.6 : 0;
}

/** What lines of who gives how much to what and when say of a table; log-odds. */
const ENTRIES = 7;

/** Whether people and the work they give time to both come again, line by line, with nothing that a line is called by. */
function isEntries(columns: readonly ColumnEvidence[], choices: readonly Choice[]): boolean {
  const comesAgain = (...meanings: readonly Meaning[]): boolean =>
    choices.some(({ meaning }, at) => {
      const { filled, distinct } = columns[at]!.profile;
      return meaning !== null && meanings.includes(meaning) && filled >= FEWEST_LINES && distinct <= 0.75;
    });
  const has = (...meanings: readonly Meaning[]): boolean =>
    choices.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  return (
    comesAgain('person') &&
    comesAgain('title', 'initiative', 'parent', 'customer') &&
    has('date', 'period') &&
    has('effort', 'effort_actual', 'allocation') &&
    !has('status', 'due', 'percent_complete', 'depends_on')
  );
}

const FEWEST_LINES = 4;

/** What lines of nothing but people, work and shares say of a table; log-odds. */
const SHARES = 3.5;
const OF_LINES: ReadonlySet<Meaning | null> = new Set<Meaning>([
  'person',
  'initiative',
  'title',
  'parent',
  'customer',
  'allocation',
  'role',
  'team',
  'skill',
]);

const OF_SPANS: ReadonlySet<Meaning | null> = new Set<Meaning | null>(['start', 'end', 'notes', null]);

/**
 * Whether lines say who gives what part of the time to which work, and nothing else: `Person | Project | %`, or amounts by
 * week or month. People or work come again; lines of work that differ would be how far it is.
 */
function isShares(columns: readonly ColumnEvidence[], choices: readonly Choice[]): boolean {
  const person = choices.findIndex(({ meaning }) => meaning === 'person');
  const work = choices.findIndex(({ meaning }) => meaning === 'initiative' || meaning === 'title');
  if (person < 0 || work < 0 || saidOf(columns[person]!, 'person') < SAYS.something) return false;
  const isWork = meaningsOf(columns[work]!.header).some(({ of, fit }) => fit === 'whole' && WORK.has(of));
  const amounts = columns.filter(({ isPeriod }, at) => isPeriod || choices[at]!.meaning === 'allocation');
  const areShares =
    amounts.length > 0 && amounts.every((column) => (column.isPeriod ? isFigures(column) : showsShares(column)));
  const again = [person, work].some((at) => columns[at]!.profile.filled >= 3 && columns[at]!.profile.distinct < 1);
  // Who is told to be allocated may be so from a day to a day.
  const isSaid = columns.some((column) => saidOf(column, 'allocation') >= SAYS.clear);
  const isAll = choices.every(
    ({ meaning }, at) => columns[at]!.isPeriod || OF_LINES.has(meaning) || (isSaid && OF_SPANS.has(meaning)),
  );
  return isWork && areShares && again && isAll;
}

/** Whether amounts of somebody's time may stand below a period. */
function isFigures({ profile }: ColumnEvidence): boolean {
  return profile.filled > 0 && profile.numbers >= 0.8 && profile.moneyFormat < 0.4 && profile.largest <= 250;
}

/** Whether a table is little else than amounts of skills. */
export function asksForSkills(columns: readonly ColumnEvidence[]): boolean {
  const skills = columns.flatMap((column, at) =>
    at > 0 && isAmount(column) && (isTrade(column.header) || isField(column.header)) ? [at] : [],
  );
  return areMost(skills, columns);
}

/** Why a column is an amount of what its header names. */
export const SHARED_OUT = 'its cells are amounts of what its header names';

/** In a table of who gives time to what, the columns headed by people or by work hold how much. */
export function sharesAcross(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'allocation') return choices;
  const across = new Set(sharedOut(columns, choices));
  if (across.size === 0) return choices;
  return choices.map((choice, at) =>
    across.has(at) ? { meaning: 'allocation', weight: 3.5, margin: 2, reasons: [SHARED_OUT] } : choice,
  );
}

function namesWork(column: ColumnEvidence | undefined): boolean {
  return meaningsOf(column?.header ?? '').some(({ of, fit }) => fit === 'whole' && WORK.has(of));
}

function areMost(found: readonly number[], columns: readonly ColumnEvidence[]): boolean {
  const others = columns.filter(({ header }, at) => at > 0 && !meaningsOf(header).some(({ of }) => of === 'total'));
  return found.length >= FEWEST && found.length >= others.length * MOST;
}

function isAmount({ isPeriod, profile }: ColumnEvidence): boolean {
  return !isPeriod && profile.filled > 0 && (profile.numbers >= 0.8 || traitShare(profile, 'percent') >= 0.8);
}

function showsShares({ profile }: ColumnEvidence): boolean {
  return profile.percentFormat >= 0.8 || traitShare(profile, 'percent') >= 0.8;
}

/** Whether the totals of rows are about all of somebody’s time. Marks of a test fall short of it, shares of a statistic never do. */
function addsToAll({ header, profile: { numbers, smallest, largest } }: ColumnEvidence): boolean {
  if (numbers < 0.9 || !meaningsOf(header).some(({ of, fit }) => of === 'total' && fit === 'whole')) return false;
  const all = largest <= 2 ? 1 : 100;
  const [least, most] = [smallest / all, largest / all];
  return least >= 0.4 && most >= 1 && most <= 1.6 && (least <= 0.95 || most >= 1.05);
}

function isPerson(header: string): boolean {
  return NAME.test(header) && headerFit(header) === null && traitsOf(header).has('name');
}
