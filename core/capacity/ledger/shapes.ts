import { onceForShape } from '../../plan/once-for.ts';
import type { Entity } from '../../plan/entity.ts';
import type { People } from '../../plan/people.ts';
import type { Availability, Person } from '../../plan/resources.ts';
import type { Milestone, Work } from '../../plan/work.ts';

/** The same object for all states of a list that say the same in the fields that count; lists without entities are alike. */
function shapeOf<E extends Entity>(isAlike: (one: E, other: E) => boolean): (list: readonly E[]) => object {
  const tokenOf = onceForShape<E, object>(() => ({}), isAlike);
  return (list) => (list.length === 0 ? EMPTY : tokenOf(list));
}

const EMPTY = {};

/** How people are called and what they can, without how much time they have. */
export const namesOfPeople = shapeOf<Person>(isCalledAndCanAlike);

/** Whether two people are called the same, belong to the same teams and can the same. */
export function isCalledAndCanAlike(one: Person, other: Person): boolean {
  return (
    one.name === other.name &&
    one.id === other.id &&
    one.email === other.email &&
    one.role === other.role &&
    isSameList(one.teams, other.teams) &&
    isSameList(one.skills, other.skills)
  );
}

/** Whose time is stated, without how much of it. */
export const namesOfAvailability = shapeOf<Availability>(
  (one, other) =>
    one.of === other.of &&
    one.name === other.name &&
    isSameList(one.teams, other.teams) &&
    isSameList(one.skills, other.skills),
);

/** How milestones are called, what they belong to, and whether they ask for time: all that others rest on. */
export const placesOfMilestones = shapeOf<Milestone>(
  (one, other) =>
    one.id === other.id &&
    one.name === other.name &&
    one.parent === other.parent &&
    one.initiative === other.initiative &&
    one.source.table === other.source.table &&
    one.source.index === other.source.index &&
    restOf(one) === restOf(other) &&
    asks(one) === asks(other),
);

/** Whether work states itself what it takes. */
export function asks(work: Work): boolean {
  return (work.effort ?? 0) > 0 || (work.demand ?? []).length > 0;
}

function restOf({ status }: Work): 'cancelled' | 'on-hold' | null {
  return status?.state === 'cancelled' || status?.state === 'on-hold' ? status.state : null;
}

/** Whether two cells name the same. */
export function isSamePeople(one: People | null | undefined, other: People | null | undefined): boolean {
  return (
    one === other ||
    (one?.text === other?.text && one?.nature === other?.nature && isSameList(one?.names, other?.names))
  );
}

/** Whether two lists say the same. */
export function isSameList(
  one: readonly unknown[] | null | undefined,
  other: readonly unknown[] | null | undefined,
): boolean {
  if (one === other) return true;
  return one?.length === other?.length && (one ?? []).every((item, at) => item === other?.[at]);
}
