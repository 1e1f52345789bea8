import type { Day } from '../../core/calendar/day.ts';
import type { MatchedWork, OverlayStatus, OverlayWork } from '../../core/feed/overlay-view.ts';
import { nameForms, personKey } from '../../core/plan/person-names.ts';
import type { Person } from '../../core/plan/resources.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import type { Note } from './told.ts';
import { deciderName } from './work-texts.ts';

/** What a tracker says of an issue, as far as a plan says it too; days as it writes them until they are checked. */
export interface IssueValues<Dated extends string = Day> {
  readonly due: Dated | null;
  readonly assignee: string | null;
  readonly status: { readonly name: string; readonly category: 'new' | 'indeterminate' | 'done' | null } | null;
  readonly fixVersions: readonly IssueVersion<Dated>[];
}

interface IssueVersion<Dated extends string> {
  readonly name: string;
  readonly releaseDate: Dated | null;
}

/**
 * Where a plan and the tracker say different things of one work. Only an issue that the plan links by its key is the same
 * work; a value that one of them lacks contradicts nobody.
 */
export function driftOf({ work, reason }: MatchedWork, issue: IssueValues, speech: Speech): readonly Note[] {
  if (reason.by !== 'key') return [];
  const { words, formats } = speech;
  const pairs = [
    [words.driftDue, dueDrift(work, issue)?.map((day) => formats.day(day))],
    [words.driftRelease, releaseDrift(work, issue, speech)],
    [words.driftOwner, ownerDrift(work, issue)],
    [words.driftStatus, statusDrift(work.status, issue.status)],
  ] as const;
  return pairs.flatMap(([text, pair]): readonly Note[] => {
    const [theirs = '', ours = ''] = pair ?? [];
    if (pair === null || pair === undefined) return [];
    const short = say(text, { theirs, ours });
    const who = say(words.whichHolds, { who: deciderName(work, words) });
    return [{ kind: 'drift', short, text: `${short}. ${who}` }];
  });
}

type Pair<T> = readonly [theirs: T, ours: T] | null;

function dueDrift({ due }: OverlayWork, issue: IssueValues): Pair<Day> {
  return due === null || issue.due === null || due === issue.due ? null : [issue.due, due];
}

/** A version that ships after the plan’s day, where Jira gives no day of its own. */
function releaseDrift({ due }: OverlayWork, issue: IssueValues, { words, formats }: Speech): Pair<string> {
  if (due === null || issue.due !== null) return null;
  const [first] = issue.fixVersions
    .flatMap(({ name, releaseDate }) => (releaseDate === null ? [] : [{ name, on: releaseDate }]))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
  if (first === undefined || first.on <= due) return null;
  return [say(words.releaseOn, { name: first.name, day: formats.day(first.on) }), formats.day(due)];
}

/** Names agree in any of the ways people are written; a team of the work owns nothing that a person could not be assigned. */
function ownerDrift({ owner, teams }: OverlayWork, { assignee }: IssueValues): Pair<string> {
  if (owner === null || assignee === null) return null;
  const isTeam = teams.some((team) => personKey(team) === personKey(owner));
  const isSame = [owner, ...owner.split(/[,;/&]/)].some((name) => areOne(name, assignee));
  return isTeam || isSame ? null : [assignee, owner];
}

function areOne(one: string, other: string): boolean {
  return formsOf(one).includes(personKey(other)) || formsOf(other).includes(personKey(one));
}

function formsOf(name: string): readonly string[] {
  return nameForms({ name } as Person);
}

/** The categories that a state of the plan agrees with; work on hold is begun or not. */
const CATEGORIES: Readonly<Record<NonNullable<OverlayStatus['state']>, readonly string[]>> = {
  'not-started': ['new'],
  'in-progress': ['indeterminate'],
  'on-hold': ['new', 'indeterminate'],
  done: ['done'],
  cancelled: ['done'],
};

function statusDrift(ours: OverlayStatus | null, theirs: IssueValues['status']): Pair<string> {
  if (ours === null || ours.state === null || theirs === null || theirs.category === null) return null;
  return CATEGORIES[ours.state].includes(theirs.category) ? null : [theirs.name, ours.text];
}
