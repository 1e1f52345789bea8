import type { Plan } from '../plan/plan.ts';
import { onceFor } from '../plan/once-for.ts';
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
  return unknownIn(allocations)(positionsIn(initiatives))(positionsIn(milestones));
}

type Positions = ReturnType<typeof positionsIn>;

const unknownIn = onceFor((allocations: Plan['allocations']) =>
  onceFor((finds: Positions) => onceFor((others: Positions) => unknownTo(allocations, finds, others))),
);

function unknownTo(allocations: Plan['allocations'], finds: Positions, others: Positions): UnknownNames {
  const isKnown = (text: string): boolean => finds(text).length > 0 || others(text).length > 0;
  const isMeant = onceForText((text) => !isKnown(text) && !isUsualWork(text) && !isPlaceholder(text));
  const nameOf = ({ initiative }: Allocation): string | null => initiative ?? null;
  const unknown = grouped(allocations, ({ initiative }) => (initiative && isMeant(initiative) ? initiative : null));
  return { unknown, isFull: unknown.size > 0 && isFullList(allocations, isKnown, nameOf) };
}

/** People whose time is given away and whom no list of people, teams or roles has. */
export function unknownPeople({ people, availability, allocations }: Plan): UnknownNames {
  return people.length === 0 ? NONE : unlistedIn(allocations)(people)(availability);
}

const unlistedIn = onceFor((allocations: Plan['allocations']) =>
  onceFor((people: Plan['people']) =>
    onceFor((availability: Plan['availability']) => unlisted(allocations, people, availability)),
  ),
);

function unlisted(
  allocations: Plan['allocations'],
  people: Plan['people'],
  availability: Plan['availability'],
): UnknownNames {
  const roster = rosterOf(people);
  const groups = new Set(
    [...people, ...availability].flatMap(({ teams, name }) => [...(teams ?? []), name]).map(personKey),
  );
  for (const { role, skills } of people)
    for (const each of [role, ...(skills ?? [])]) if (each) groups.add(personKey(each));
  const isKnown = onceForText((text) => roster.lists(text) || groups.has(personKey(text)));
  const unknown = grouped(allocations, (allocation) => {
    const name = personOf(allocation);
    return name !== null && !isKnown(name) && !isKnown(allocation.person?.text ?? '') ? name : null;
  });
  return { unknown, isFull: unknown.size > 0 && isFullList(allocations, isKnown, personOf) };
}

function personOf({ person }: Allocation): string | null {
  return person?.nature === 'person' ? (person.names[0] ?? null) : null;
}

function grouped(
  allocations: readonly Allocation[],
  nameOf: (allocation: Allocation) => string | null,
): UnknownNames['unknown'] {
  const groups = new Map<string, Allocation[]>();
  for (const allocation of allocations) {
    const name = nameOf(allocation);
    if (name === null) continue;
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [allocation]);
    else list.push(allocation);
  }
  return groups;
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
