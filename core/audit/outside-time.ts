import type { Day } from '../calendar/day.ts';
import { onceForEach } from '../plan/once-for-each.ts';
import { onceFor, onceForShape } from '../plan/once-for.ts';
import type { People } from '../plan/people.ts';
import { personKey } from '../plan/person-names.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finder } from '../plan/references.ts';
import type { Allocation, Person } from '../plan/resources.ts';
import type { Initiative } from '../plan/work.ts';
import { plausible } from '../plan/plausible-day.ts';

type How = 'after' | 'before' | 'left' | 'absent';

/** An amount that lies outside the dates of its work or its person, by its place in its row. */
export interface Outside {
  readonly allocation: Allocation;
  readonly at: number;
  readonly how: How;
  readonly limit: Day;
  readonly work: string;
  readonly from: Day;
  readonly to: Day;
}

interface Limits {
  readonly works: Finder<Initiative>;
  readonly people: ReadonlyMap<string, TimeOfPerson>;
}

/** First and last day of the work, then of the person, null where nothing tells. */
interface Window {
  readonly starts: Day | null;
  readonly ends: Day | null;
  readonly comes: Day | null;
  readonly leaves: Day | null;
}

const NOWHERE: readonly Initiative[] = [];
const NOTHING: readonly Outside[] = [];

/** Which amounts of an allocation lie outside; none where nothing tells. Of a period a single day inside is enough. */
function outsideOf(allocation: Allocation, { works, people }: Limits): readonly Outside[] {
  const { person, initiative, name, periods, amounts } = allocation;
  const named = initiative ? works(initiative) : NOWHERE;
  const { start, end } = named.length === 1 ? windowOf(named[0]!) : ANY_TIME;
  const who = people.size > 0 && person?.nature === 'person' ? people.get(keyOf(person)) : undefined;
  const window: Window = {
    starts: end === null || (start ?? end) <= end ? start : null,
    ends: end,
    comes: plausible(who?.start),
    leaves: plausible(who?.end),
  };
  let found: Outside[] | null = null;
  for (let at = 0; at < periods.length; at += 1) {
    if (!((amounts?.[at] ?? 0) > 0)) continue;
    const { period } = periods[at]!;
    const from = period?.start ?? plausible(allocation.start);
    const to = period?.end ?? plausible(allocation.end);
    if (from === null || to === null || from > to) continue;
    // A period counts by its last day in time, dates by what they say.
    const how = period === null ? howOutside(window, from, to) : howOutside(window, to, from);
    if (how === null) continue;
    const work = named[0]?.name ?? initiative ?? name;
    (found ??= []).push({ allocation, at, how, limit: window[LIMIT[how]]!, work, from, to });
  }
  return found ?? NOTHING;
}

const ANY_TIME = { start: null, end: null };
const LIMIT = { after: 'ends', before: 'starts', left: 'leaves', absent: 'comes' } as const;

function howOutside({ starts, ends, comes, leaves }: Window, earliest: Day, latest: Day): How | null {
  if (ends !== null && latest > ends) return 'after';
  if (starts !== null && earliest < starts) return 'before';
  if (leaves !== null && latest > leaves) return 'left';
  return comes !== null && earliest < comes ? 'absent' : null;
}

/** By place of an allocation, which of its amounts lie outside; after an edit only what is edited is looked at. */
export const outsideBy = onceFor((works: Finder<Initiative>) =>
  onceFor((people: Limits['people']) =>
    onceForEach((allocation: Allocation) => outsideOf(allocation, { works, people })),
  ),
);

/** First and last day of the work, by plan or as it turned out, whichever is wider. */
const windowOf = onceFor((work: Initiative): { readonly start: Day | null; readonly end: Day | null } => {
  const starts = [plausible(work.start), plausible(work.startActual)].filter((day) => day !== null);
  const ends = [plausible(work.end), plausible(work.forecast), plausible(work.endActual)].filter((day) => day !== null);
  return { start: starts.toSorted()[0] ?? null, end: ends.toSorted().at(-1) ?? null };
});

/** The allocations of one row share what was read of its person. */
const keyOf = onceFor(({ names }: People): string => personKey(names[0] ?? ''));

type TimeOfPerson = Pick<Person, 'start' | 'end'>;

const timesOfPeople = onceForShape(
  (people: readonly Person[]): ReadonlyMap<string, TimeOfPerson> =>
    new Map(people.flatMap(({ name, start, end }) => (start || end ? [[personKey(name), { start, end }]] : []))),
  (one, other) => one.name === other.name && one.start === other.start && one.end === other.end,
);

const NOBODY: ReadonlyMap<string, TimeOfPerson> = new Map();

/** When people come and leave, of those who do; the same while nothing else of them changes. */
export function timesIn({ people }: Plan): ReadonlyMap<string, TimeOfPerson> {
  return people.length === 0 ? NOBODY : timesOfPeople(people);
}
