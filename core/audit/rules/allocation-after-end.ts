import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { People } from '../../plan/people.ts';
import { onceForEach } from '../../plan/once-for-each.ts';
import { onceFor, onceForShape } from '../../plan/once-for.ts';
import { personKey } from '../../plan/person-names.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Finder } from '../../plan/references.ts';
import { referencesTo } from '../../plan/references.ts';
import type { Allocation, Person } from '../../plan/resources.ts';
import type { Initiative } from '../../plan/work.ts';
import { plausible } from '../plausible-day.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'allocation-after-end',
  family: 'capacity',
  severity: 'minor',
  title: 'Allocation outside the dates of the work or of the person',
  message: '{person} is given to “{work}” until {to}, after it ends on {end}.',
  messages: {
    before: '{person} is given to “{work}” from {from}, before it starts on {start}.',
    left: '{person} is given to “{work}” until {to}, but leaves on {end}.',
    absent: '{person} is given to “{work}” from {from}, but only comes on {start}.',
  },
  why: 'Either the time is booked for nothing, or the plan has a wrong date.',
  fix: 'End the allocation with the work, or move the dates that are wrong.',
  needs: ['allocations.amount', 'allocations.period|start|end', 'initiatives.start|end|people.start|end'],
  *check(plan, { of }) {
    const found = outsideBy(referencesTo(plan.initiatives))(of(timesIn))(plan.allocations);
    for (const [row, outside] of byRow(found)) {
      const [first] = outside;
      if (first === undefined) continue;
      const same = outside.filter(({ how }) => how === first.how);
      const { allocation, how, limit, work } = first;
      const last = same.at(-1) ?? first;
      yield {
        at: same.map((each) => cellOf(each.allocation, cellField(each.allocation, how))),
        entity: allocation,
        cause: `${row} ${how}`,
        data: {
          person: allocation.person?.text ?? allocation.name,
          work,
          from: first.from,
          to: last.to,
          [how === 'before' || how === 'absent' ? 'start' : 'end']: limit,
        },
        ...(how === 'after' ? {} : { message: how }),
      };
    }
  },
  german: {
    title: 'Zuordnung außerhalb der Laufzeit der Arbeit oder der Zeit der Person',
    message: '{person} ist „{work}“ bis zum {to} zugeordnet, die Arbeit endet aber am {end}.',
    messages: {
      before: '{person} ist „{work}“ ab dem {from} zugeordnet, die Arbeit beginnt aber erst am {start}.',
      left: '{person} ist „{work}“ bis zum {to} zugeordnet, geht aber am {end}.',
      absent: '{person} ist „{work}“ ab dem {from} zugeordnet, kommt aber erst am {start}.',
    },
    why: 'Entweder ist Zeit für nichts gebucht, oder der Plan hat ein falsches Datum.',
    fix: 'Beenden Sie die Zuordnung mit der Arbeit, oder berichtigen Sie das falsche Datum.',
  },
  examples: {
    passing: [
      {
        title: 'Up to the month in which the work ends',
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | New pricing | Ada Berg | 2026-03-09 | 2026-05-12 |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 | Jun-26 |
          | Ada Berg | New pricing | 50%    | 50%    | 20%    | 0%     |
          | Ben Holm | New pricing | 50%    | 50%    | 20%    |        |`,
      },
    ],
    failing: [
      {
        title: 'Two months after the end, and before somebody comes',
        flags: ['Allocations!E2,Allocations!F2', 'Allocations!C3'],
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | New pricing | Ada Berg | 2026-01-05 | 2026-04-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## People
          | Name     | Team     | Role     | Start      | Email           |
          | Ada Berg | Platform | Engineer | 2020-01-01 | ada@example.com |
          | Ben Holm | Platform | Engineer | 2026-04-01 | ben@example.com |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 | Jun-26 |
          | Ada Berg | New pricing | 50%    | 50%    | 20%    | 20%    |
          | Ben Holm | Second site | 50%    | 50%    | 20%    | 20%    |`,
      },
    ],
  },
});

interface Outside {
  readonly allocation: Allocation;
  readonly how: 'after' | 'before' | 'left' | 'absent';
  readonly limit: Day;
  readonly work: string;
  readonly from: Day;
  readonly to: Day;
}

interface Limits {
  readonly works: Finder<Initiative>;
  readonly people: ReadonlyMap<string, TimeOfPerson>;
}

const NOWHERE: readonly Initiative[] = [];

/** How an allocation lies outside; null where it does not, or nothing tells. Of a period a single day inside is enough. */
function outsideOf(allocation: Allocation, { works, people }: Limits): Outside | null {
  const { period, amount, person, initiative } = allocation;
  if (!((amount ?? 0) > 0)) return null;
  const from = period?.start ?? plausible(allocation.start);
  const to = period?.end ?? plausible(allocation.end);
  if (from === null || to === null || from > to) return null;
  // A period counts by its last day in time, dates by what they say.
  const latest = period === null ? to : from;
  const earliest = period === null ? from : to;
  const named = initiative ? works(initiative) : NOWHERE;
  const work = named[0]?.name ?? initiative ?? allocation.name;
  const say = (how: Outside['how'], limit: Day): Outside => ({ allocation, how, limit, work, from, to });
  if (named.length === 1) {
    const { start, end } = windowOf(named[0]!);
    if (end !== null && latest > end) return say('after', end);
    if (start !== null && (end === null || start <= end) && earliest < start) return say('before', start);
  }
  const who = people.size > 0 && person?.nature === 'person' ? people.get(keyOf(person)) : undefined;
  if (who === undefined) return null;
  const comes = plausible(who.start);
  const leaves = plausible(who.end);
  if (leaves !== null && latest > leaves) return say('left', leaves);
  return comes !== null && earliest < comes ? say('absent', comes) : null;
}

/** By place of an allocation, how it lies outside; after an edit only what is edited is looked at. */
const outsideBy = onceFor((works: Finder<Initiative>) =>
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
function timesIn({ people }: Plan): ReadonlyMap<string, TimeOfPerson> {
  return people.length === 0 ? NOBODY : timesOfPeople(people);
}

function cellField({ period }: Allocation, how: Outside['how']): 'amount' | 'start' | 'end' {
  return period !== null ? 'amount' : how === 'before' || how === 'absent' ? 'start' : 'end';
}

const byRow = onceFor((found: readonly (Outside | null)[]): ReadonlyMap<string, readonly Outside[]> => {
  const rows = new Map<string, Outside[]>();
  for (const outside of found) {
    if (outside === null) continue;
    const { table, index } = outside.allocation.source;
    const key = `${table}\n${index}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [outside]);
    else row.push(outside);
  }
  return rows;
});
