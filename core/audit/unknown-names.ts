import type { Plan } from '../plan/plan.ts';
import { isCalledAndCanAlike } from '../capacity/ledger/shapes.ts';
import { onceFor, onceForShape } from '../plan/once-for.ts';
import { onceForText } from '../plan/once-for-text.ts';
import { personKey, rosterOf } from '../plan/person-names.ts';
import { isPlaceholder } from '../plan/placeholder.ts';
import { positionsIn } from '../plan/references.ts';
import type { Allocation } from '../plan/resources.ts';
import { isUsualWork } from '../plan/usual-work.ts';

/** Below this share of names found the list is of something else. */
const SHARE_OF_A_FULL_LIST = 0.5;

/** Names that allocations have and no list of the plan. */
export interface UnknownNames {
  /** By name, where it stands. */
  readonly unknown: ReadonlyMap<string, readonly Allocation[]>;
  /** Whether most of what the allocations name is on the plan's lists. */
  readonly isFull: boolean;
}

const NONE: UnknownNames = { unknown: new Map(), isFull: false };

/** Work that time is given to and that is no initiative or milestone, nor usual work such as leave. */
export function unknownWork({ initiatives, milestones, allocations }: Plan): UnknownNames {
  if (initiatives.length === 0) return NONE;
  // Positions stay while other fields of the milestones are edited.
  return unknownTo(positionsIn(initiatives))(positionsIn(milestones))(allocations);
}

type Positions = ReturnType<typeof positionsIn>;

const unknownTo = onceFor((finds: Positions) =>
  onceFor((others: Positions) => {
    const isKnown = (text: string): boolean => finds(text).length > 0 || others(text).length > 0;
    const isMeant = onceForText((text) => !isKnown(text) && !isUsualWork(text) && !isPlaceholder(text));
    return namesIn({
      nameOf: ({ initiative }) => initiative ?? null,
      isUnknown: ({ initiative }) => Boolean(initiative) && isMeant(initiative!),
      isKnown,
    });
  }),
);

/** People whose time is given away and whom no list of people, teams or roles has. */
export function unknownPeople({ people, availability, allocations }: Plan): UnknownNames {
  return people.length === 0 ? NONE : unlisted(people)(availability)(allocations);
}

/** A function for all states of a list of people who are called the same, and belong and can the same. */
const unlisted = onceForShape(
  (people: Plan['people']) =>
    onceFor((availability: Plan['availability']) => {
      const roster = rosterOf(people);
      const groups = new Set(
        [...people, ...availability].flatMap(({ teams, name }) => [...(teams ?? []), name]).map(personKey),
      );
      for (const { role, skills } of people)
        for (const each of [role, ...(skills ?? [])]) if (each) groups.add(personKey(each));
      const isKnown = onceForText((text) => roster.lists(text) || groups.has(personKey(text)));
      return namesIn({
        nameOf: personOf,
        isUnknown: ({ person }) => !isKnown(person?.names[0] ?? '') && !isKnown(person?.text ?? ''),
        isKnown,
      });
    }),
  isCalledAndCanAlike,
);

function personOf({ person }: Allocation): string | null {
  return person?.nature === 'person' ? (person.names[0] ?? null) : null;
}

/** A name that allocations have, and how it is looked up. */
interface Looked {
  readonly nameOf: (allocation: Allocation) => string | null;
  /** Whether no list has what an allocation names. */
  readonly isUnknown: (allocation: Allocation) => boolean;
  readonly isKnown: (name: string) => boolean;
}

/** The unknown names of allocations; where they stand is known as long as no allocation names another. */
function namesIn({ nameOf, isUnknown, isKnown }: Looked): (allocations: readonly Allocation[]) => UnknownNames {
  const placesIn = onceForShape(
    (allocations: readonly Allocation[]) => {
      const groups = new Map<string, number[]>();
      for (const [at, allocation] of allocations.entries()) {
        const name = nameOf(allocation);
        if (name === null || !isUnknown(allocation)) continue;
        const places = groups.get(name);
        if (places === undefined) groups.set(name, [at]);
        else places.push(at);
      }
      return { groups, isFull: groups.size > 0 && isFullList(allocations, isKnown, nameOf) };
    },
    (one, other) => one === other || (one.initiative === other.initiative && isSamePerson(one.person, other.person)),
  );
  return (allocations) => {
    const { groups, isFull } = placesIn(allocations);
    const unknown = [...groups].map(([name, places]) => [name, places.map((at) => allocations[at]!)] as const);
    return { unknown: new Map(unknown), isFull };
  };
}

function isSamePerson(one: Allocation['person'], other: Allocation['person']): boolean {
  return (
    one === other || (one?.text === other?.text && one?.nature === other?.nature && one?.names[0] === other?.names[0])
  );
}

function isFullList(
  allocations: readonly Allocation[],
  isKnown: (text: string) => boolean,
  nameOf: (allocation: Allocation) => string | null,
): boolean {
  const names = new Set<string>();
  for (const allocation of allocations) {
    const name = nameOf(allocation);
    if (name !== null) names.add(name);
  }
  return [...names].filter(isKnown).length >= names.size * SHARE_OF_A_FULL_LIST;
}
