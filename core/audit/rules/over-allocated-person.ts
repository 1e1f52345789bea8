import type { AllocationPart } from '../../plan/allocation-parts.ts';
import { amountInWords } from '../amount-in-words.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { inEach } from '../language.ts';
import { firstFew } from '../lists-in-words.ts';
import type { PersonOverload } from '../../capacity/overload.ts';
import { overloads } from '../../capacity/overload.ts';
import { onceFor } from '../../plan/once-for.ts';
import { personKey } from '../../plan/person-names.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

const MOST_SHOWN = 4;

export default rule({
  id: 'over-allocated-person',
  family: 'capacity',
  severity: 'serious',
  title: 'Person given more work than there is time',
  message: '{person} is given {allocated} from {from} to {to}, {over} more than the {available} there is: {work}.',
  messages: { always: '{person} is given {allocated}, {over} more than the {available} there is: {work}.' },
  why: 'Nobody works 130%. What gives way is decided by chance instead of by the plan.',
  fix: 'Move, shrink or hand over one of the allocations, or stop one of the initiatives.',
  params: {
    hoursPerDay: {
      default: 8,
      title: 'hours of a working day, where hours meet days or shares',
      source: 'Common full-time day',
    },
  },
  needs: ['allocations.person', 'allocations.amounts'],
  *check(plan, { today, params, calendar }) {
    const found = overloads(plan, { today, calendar, hoursPerDay: params.hoursPerDay });
    const others = tablesOfOtherShares(found, plan);
    for (const overload of found) if (!isOnlyIn(others, overload)) yield* hitsOf(overload);
  },
  german: {
    title: 'Person mit mehr Arbeit als Zeit',
    message:
      '{person} ist vom {from} bis zum {to} überplant: {allocated} zugeordnet, {available} verfügbar, {over} zu viel ({work}).',
    messages: {
      always: '{person} ist überplant: {allocated} zugeordnet, {available} verfügbar, {over} zu viel ({work}).',
    },
    why: 'Niemand arbeitet 130\u00A0%. Was zurückstehen muss, entscheidet dann der Zufall und nicht der Plan.',
    fix: 'Verschieben, kürzen oder übergeben Sie eine der Zuordnungen, oder beenden Sie eine der Initiativen.',
    params: {
      hoursPerDay: {
        title: 'Stunden eines Arbeitstags, wo Stunden auf Tage oder Anteile treffen',
        source: 'Üblicher Arbeitstag in Vollzeit',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Exactly full, and over only when two that follow each other are added up',
        german: 'Genau voll, und darüber nur, wenn zwei zusammengezählt werden, die einander folgen',
        sheet: `
          ## Allocations
          | Person   | Initiative  | Allocation | Start      | End        |
          | Ada Berg | New pricing | 60%        | 2026-03-02 | 2026-06-30 |
          | Ada Berg | Second site | 40%        | 2026-03-02 | 2026-06-30 |
          | Ben Holm | New pricing | 80%        | 2026-03-02 | 2026-04-30 |
          | Ben Holm | Second site | 80%        | 2026-05-01 | 2026-06-30 |`,
      },
      {
        title: 'By month',
        german: 'Nach Monat',
        sheet: `
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 |
          | Ada Berg | New pricing | 50%    | 50%    | 20%    |
          | Ada Berg | Second site | 50%    | 30%    | 80%    |
          | Ben Holm | New pricing | 100%   | 100%   | 90%    |`,
      },
      {
        title: 'All at three times their time and more: shares of something else',
        german: 'Alle mit mehr als dem Dreifachen ihrer Zeit: Anteile von etwas anderem',
        sheet: `
          ## Allocations
          | Person    | Initiative  | Mar-26 | Apr-26 |
          | Ada Berg  | New pricing | 350%   | 310%   |
          | Ben Holm  | New pricing | 340%   | 320%   |
          | Cleo Fox  | New pricing | 330%   | 330%   |
          | Dan Marsh | New pricing | 320%   | 340%   |
          | Eve Stone | New pricing | 310%   | 350%   |`,
      },
    ],
    failing: [
      {
        title: 'Two initiatives overlap',
        german: 'Zwei Initiativen überschneiden sich',
        flags: ['Allocations!C2,Allocations!C3'],
        sheet: `
          ## Allocations
          | Person   | Initiative  | Allocation | Start      | End        |
          | Ada Berg | New pricing | 60%        | 2026-03-02 | 2026-06-30 |
          | Ada Berg | Second site | 70%        | 2026-05-04 | 2026-09-30 |
          | Ben Holm | New pricing | 80%        | 2026-03-02 | 2026-04-30 |`,
      },
      {
        title: 'Over in two months: told once, with the worse one',
        german: 'In zwei Monaten darüber: einmal genannt, mit dem schlimmeren',
        flags: ['Allocations!D2,Allocations!D3'],
        sheet: `
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 |
          | Ada Berg | New pricing | 50%    | 80%    | 60%    |
          | Ada Berg | Second site | 50%    | 70%    | 60%    |
          | Ben Holm | New pricing | 100%   | 100%   | 90%    |`,
      },
    ],
  },
});

/** What there is to say of a person; after an edit most are overloaded as they were. */
const hitsOf = onceFor(({ person, worst, periods }: PersonOverload): readonly Hit<'always'>[] => {
  const [first] = worst.allocations;
  if (first === undefined) return [];
  const { from, to, unit } = worst;
  return [
    {
      at: worst.allocations.map((allocation) => cellOf(allocation, 'amount')),
      entity: first,
      cause: person,
      data: {
        person: first.person?.names[0] ?? person,
        allocated: amountInWords(worst.total, unit),
        available: amountInWords(worst.available, unit),
        over: amountInWords(worst.total - worst.available, unit),
        work: workOf(worst.allocations),
        ...(from === null || to === null ? {} : { from, to }),
        periods,
      },
      ...(from === null || to === null ? { message: 'always' } : {}),
    },
  ];
});

/** The initiatives with their amounts, largest first. */
function workOf(allocations: readonly AllocationPart[]): Phrase {
  const largest = allocations.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  const words = largest.map(({ initiative, name, amount, unit }) =>
    inEach((language) => `${initiative ?? name} ${amountInWords(amount ?? 0, unit)[language]}`),
  );
  return firstFew(words, MOST_SHOWN);
}

/** From this many times their time on, nobody meant it; from so many people on it is no slip of the hand. */
const BEYOND = 3;
const FEWEST = 5;

const NO_TABLES: ReadonlySet<string> = new Set();

/** Tables in which everybody has a multiple of their time: what they share out is not the time of people. */
function tablesOfOtherShares(found: readonly PersonOverload[], { allocations }: Plan): ReadonlySet<string> {
  const beyond = peopleByTable(
    found.flatMap(({ worst }) => (worst.total > BEYOND * worst.available ? worst.allocations.slice(0, 1) : [])),
  );
  if (beyond.size === 0) return NO_TABLES;
  const people = peopleByTable(allocations);
  return new Set(
    [...beyond].flatMap(([table, names]) =>
      names.size >= FEWEST && names.size === people.get(table)?.size ? table : [],
    ),
  );
}

/** The people that each table speaks of. */
function peopleByTable(
  lines: readonly Pick<AllocationPart, 'source' | 'person'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  for (const { source, person } of lines) {
    const names = tables.get(source.table) ?? new Set<string>();
    tables.set(source.table, names);
    names.add(personKey(person?.names[0] ?? ''));
  }
  return tables;
}

function isOnlyIn(tables: ReadonlySet<string>, { worst }: PersonOverload): boolean {
  return worst.allocations.every(({ source }) => tables.has(source.table));
}
