import { changedPlaces } from '../../plan/changed-places.ts';
import type { People } from '../../plan/people.ts';
import { onceForList } from '../../plan/once-for-list.ts';
import type { Allocation, CapacityRequest } from '../../plan/resources.ts';
import { sameItems } from '../../plan/settled.ts';
import type { Initiative, Milestone, Work } from '../../plan/work.ts';
import type { LedgerPlan } from './recalled.ts';
import { isSamePeople } from './shapes.ts';

/** Whom and what a list names whose time it asks for: each text once, in the order of the list. */
export interface AskedNames {
  readonly people: readonly People[];
  readonly skills: readonly string[];
}

/** What each list of a plan names: the same object as long as it says the same, however often each name stands there. */
export interface AskedIn {
  readonly allocations: AskedNames;
  readonly requests: AskedNames;
  readonly initiatives: AskedNames;
  readonly milestones: AskedNames;
}

/** The names that the lists of a plan ask for. */
export function askedIn({ allocations, requests, initiatives, milestones }: LedgerPlan): AskedIn {
  return {
    allocations: namedInAllocations(allocations),
    requests: namedInRequests(requests),
    initiatives: namedInWork(initiatives),
    milestones: namedInWork(milestones),
  };
}

const namedInAllocations = namedIn<Allocation>(
  ({ person }) => person,
  ({ skills }) => skills,
);
const namedInRequests = namedIn<CapacityRequest>(
  ({ people }) => people,
  ({ skills, demand }) => (demand ? [...(skills ?? []), ...skillsIn(demand)] : skills),
);
const namedInWork = namedIn<Initiative | Milestone>(
  ({ owner, effort }) => ((effort ?? 0) > 0 ? owner : null),
  ({ demand }) => (demand ? skillsIn(demand) : null),
);

function skillsIn(demand: NonNullable<Work['demand']>): readonly string[] {
  return demand.flatMap(({ skill }) => skill ?? []);
}

const NOBODY: AskedNames = { people: [], skills: [] };

function namedIn<E extends object>(
  peopleOf: (entity: E) => People | null | undefined,
  skillsOf: (entity: E) => readonly string[] | null | undefined,
): (list: readonly E[]) => AskedNames {
  const collected = (list: readonly E[]): AskedNames => {
    const people = new Map<string, People>();
    const skills = new Set<string>();
    let before: People | null = null;
    for (const entity of list) {
      const named = peopleOf(entity) ?? null;
      // Rows of one table share what was read of equal cells, and rows of one person follow each other.
      if (named !== null && named !== before && !people.has(named.text)) people.set(named.text, named);
      before = named;
      for (const skill of skillsOf(entity) ?? []) skills.add(skill);
    }
    return { people: [...people.values()], skills: [...skills] };
  };
  const isAlike = (one: E, other: E): boolean =>
    isSamePeople(peopleOf(one), peopleOf(other)) && sameItems(skillsOf(one) ?? [], skillsOf(other) ?? []);
  const named = onceForList<E, AskedNames>((list, before) => {
    if (before === null) return collected(list);
    const places = changedPlaces(list, before.list);
    if (places?.every((at) => isAlike(before.list[at]!, list[at]!)) === true) return before.value;
    const now = collected(list);
    return saysTheSame(now, before.value) ? before.value : now;
  });
  return (list) => (list.length === 0 ? NOBODY : named(list));
}

function saysTheSame(one: AskedNames, other: AskedNames): boolean {
  return (
    sameItems(one.skills, other.skills) &&
    one.people.length === other.people.length &&
    one.people.every((people, at) => isSamePeople(people, other.people[at]))
  );
}
