import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** A column's meaning under a kind; `margin` is the lead over the next best choice. */
export interface Choice {
  readonly meaning: Meaning | null;
  readonly weight: number;
  readonly margin: number;
  readonly reasons: readonly string[];
  /** Read so only because the table would be of that kind: it speaks for none. */
  readonly assumed?: boolean;
}

/** What a bare “Date” is in a log. */
const DATED: ReadonlyMap<TableKind, Meaning> = new Map<TableKind, Meaning>([
  ['risks', 'raised_on'],
  ['issues', 'raised_on'],
  ['decisions', 'decided_on'],
  ['milestones', 'due'],
  ['deliverables', 'due'],
]);

/** Registers whose rows are closed rather than finished. */
const CLOSED: ReadonlySet<TableKind> = new Set<TableKind>(['risks', 'issues', 'change_log']);

/** What a header must say of a title to name the steps of one. */
const NAMED = 2;

/** Whether texts stand in some rows only and differ, as those of a step do that others follow. */
function isStepped({ profile }: ColumnEvidence): boolean {
  const { filled, sampled, texts, distinct } = profile;
  return (
    sampled >= 6 &&
    filled >= 2 &&
    filled < sampled * 0.6 &&
    texts > 0.7 &&
    distinct >= 0.8 &&
    traitShare(profile, 'id') < 0.5
  );
}

/** Words of an end that is meant, not recorded. */
const PROMISED = anyCase`plan|schedul|anticip|tentativ|target|expect|estimat|propos|forecast|ziel|soll|vorauss|erwart|prév|cible|previs|estimad|objetiv|previst|stimat|gepland|verwacht|streef|予定|計画|目標|计划|預計|预计|目标|예정|계획`;

/** One of several columns of titles, each filled where the next level of them begins. */
const SET_IN: Choice = {
  meaning: 'title',
  weight: 1,
  margin: 1,
  reasons: ['titles are set in from column to column'],
};

/** The table as it was read so far. */
interface Whole {
  readonly kind: TableKind;
  readonly columns: readonly ColumnEvidence[];
  readonly choices: readonly Choice[];
  readonly has: (meaning: Meaning) => boolean;
  /** Columns of roles. */
  readonly roles: number;
}

/** What only the whole table shows: a plan that is called baseline, the date of a log, roles among roles. */
export function settled(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const has = (meaning: Meaning): boolean => choices.some((choice) => choice.meaning === meaning);
  const roles = choices.filter(({ meaning }) => meaning === 'raci_role').length;
  const whole: Whole = { kind, columns, choices, has, roles };
  return choices.map((choice, at) => {
    const called = dateCalled(whole, at) ?? otherState(whole, choice) ?? dateMeant(whole, at);
    if (called !== undefined) return { ...choice, meaning: called === 'nothing' ? null : called };
    // Letters that belong to no matrix of responsibilities are answers, not parts in any work.
    if (choice.meaning === 'raci_role' && kind === 'other') return elseSaid(columns[at]!, choice);
    if (choice.meaning === 'raci_role' && roles === 1 && !isOwnRole(whole, at)) return elseSaid(columns[at]!, choice);
    if (isRoleAmongRoles(whole, at))
      return {
        ...choice,
        meaning: 'raci_role',
        weight: 1.5,
        margin: 1.5,
        reasons: ['its neighbours hold letters such as R and A'],
      };
    return choice.meaning === null && isSetIn(whole, at) ? SET_IN : choice;
  });
}

/** Whether letters in a matrix of one column say what part its reader has: `Role` in the plan of one office. */
function isOwnRole({ kind, columns }: Whole, at: number): boolean {
  return kind === 'raci' && saidOf(columns[at]!, 'role', 'raci_role') >= SAYS.something;
}

/** What letters are that are no part in any work: what their header says beside that, `Status (O/C)`. */
function elseSaid({ candidates }: ColumnEvidence, choice: Choice): Choice {
  const said = candidates.filter(({ meaning, fromHeader }) => LETTERED.has(meaning) && fromHeader >= SAYS.clear);
  const [most] = said.toSorted((a, b) => b.fromHeader - a.fromHeader);
  return most === undefined
    ? { ...choice, meaning: null }
    : { meaning: most.meaning, weight: 1, margin: 1, reasons: most.reasons };
}

/** What is told in single letters. */
const LETTERED: ReadonlySet<Meaning> = new Set<Meaning>(['status', 'rag', 'priority', 'category']);

/** Days that a piece of work lasts are fewer than those of a date. */
const LONGEST = 1000;

/** A date by what the others are: a baseline without a plan is the plan, what a register ends with closes it, numbers last. */
function dateCalled({ kind, columns, choices, has }: Whole, at: number): Meaning | undefined {
  const { meaning } = choices[at]!;
  const { numbers, dates, largest } = columns[at]!.profile;
  const isCount = numbers >= 0.8 && dates < 0.1 && largest < LONGEST;
  if (meaning === 'due' && isCount && has('start') && has('end') && !has('duration')) return 'duration';
  if (meaning === 'start_baseline' && !has('start') && has('start_actual')) return 'start';
  if (meaning === 'end_baseline' && !has('end') && !has('due') && !has('forecast') && has('end_actual')) return 'end';
  if (meaning === 'end' && kind === 'milestones' && !has('due') && !has('start')) return 'due';
  if (meaning === 'end' && !has('due') && isPromised(columns, choices, at)) return 'due';
  const ends = (meaning === 'end' || meaning === 'end_actual') && CLOSED.has(kind);
  if (!ends || has('closed_on') || has('start')) return undefined;
  return PROMISED.test(columns[at]!.header) && !has('due') ? 'due' : 'closed_on';
}

/** Whether an end is said to be meant beside a first day that is not: what was promised, while the first day is as it was. */
function isPromised(columns: readonly ColumnEvidence[], choices: readonly Choice[], end: number): boolean {
  const start = choices.findIndex(({ meaning }) => meaning === 'start');
  return PROMISED.test(columns[end]!.header) && (start < 0 || !PROMISED.test(columns[start]!.header));
}

/** “New” alone is no other state of anything. */
function otherState({ kind, has }: Whole, { meaning }: Choice): 'nothing' | undefined {
  const other = meaning === 'after' ? 'before' : meaning === 'before' ? 'after' : null;
  return other !== null && kind !== 'change_log' && !has(other) ? 'nothing' : undefined;
}

/** What a bare date is in a log: behind the answer when that is due, else when the row was written. */
function dateMeant({ kind, columns, choices, has }: Whole, at: number): Meaning | undefined {
  if (choices[at]!.meaning !== 'date') return undefined;
  const answered = choices.findIndex(({ meaning }) => meaning === 'mitigation' || meaning === 'response');
  if (CLOSED.has(kind) && !has('due') && at > answered && answered >= 0) return 'due';
  // A “Retest date” is that of something else.
  if (!DATED.has(kind) && saidOf(columns[at]!, 'date') < SAYS.sure) return undefined;
  const isRaised =
    (has('raised_by') && kind !== 'updates') ||
    (kind === 'tasks' && has('due')) ||
    (kind === 'change_log' && has('status'));
  const dated = DATED.get(kind) ?? (isRaised ? 'raised_on' : undefined);
  return dated === undefined || has(dated) || (kind === 'decisions' && !has('decision')) ? undefined : dated;
}

/** Under roles, letters are what a column is about, whoever else its header may name. */
function isRoleAmongRoles({ kind, columns, choices, roles }: Whole, at: number): boolean {
  const { header, isPeriod, profile } = columns[at]!;
  const { meaning, weight } = choices[at]!;
  if (roles < 2 || at === 0 || header === '' || isPeriod) return false;
  const bare = profile.filled === 0 || traitShare(profile, 'placeholder') >= 0.9;
  const open = meaning === null || (kind === 'raci' && (bare ? weight < 2.5 : meaning !== 'raci_role'));
  if (!open || bare || traitShare(profile, 'letters') >= 0.6) return open;
  // A matrix marks who has no part in a row in its own way, and a column may hold little else.
  const known = kind === 'raci' ? columns.filter((_, place) => choices[place]!.meaning === 'raci_role') : [];
  const marks = new Set(known.flatMap((column) => [...column.profile.examples]));
  return [...profile.examples].every((text) => marks.has(text));
}

/** Activities and their parts stand in columns of their own, each filled where it begins, under one header at most. */
function isSetIn({ columns, choices, has }: Whole, at: number): boolean {
  const column = columns[at]!;
  if (saidOf(column, 'title') >= NAMED && isStepped(column) && has('title')) return true;
  const { header, profile } = column;
  const parted = profile.filled < profile.sampled * 0.9 && profile.texts > 0.7;
  if (parted && choices.some(({ meaning }, of) => meaning === 'title' && isPartOf(header, columns[of]!.header)))
    return true;
  if (header !== '' || at === 0 || choices[0]!.meaning !== 'title') return false;
  const unnamed = columns.filter((one) => one.header === '' && one.column >= 0).length;
  return unnamed >= 2 && at < unnamed && profile.texts > 0.7 && profile.filled < profile.sampled * 0.8;
}

/** Whether a header is another in one word with what makes it smaller: `Subtask`, `Unteraufgabe 2`. */
function isPartOf(header: string, whole: string): boolean {
  const own = header.replace(NUMBERED, '').toLowerCase();
  const title = whole.replace(NUMBERED, '').toLowerCase();
  return title.length >= 4 && own.endsWith(title) && /[\p{Ll}-]$/u.test(own.slice(0, -title.length));
}

const NUMBERED = /^[\d.\s]+|[\d.\s]+$/g;
