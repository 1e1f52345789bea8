import type { Ledger, LedgerEntry } from '../../capacity/ledger/ledger.ts';
import type { LedgerReading } from '../../capacity/ledger/ledger-of.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { onceFor } from '../../plan/once-for.ts';
import { personKey } from '../../plan/person-names.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { referencesTo } from '../../plan/references.ts';
import type { Person } from '../../plan/resources.ts';
import { isOpen } from '../../plan/status.ts';
import type { Initiative } from '../../plan/work.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import { planLedger } from '../plan-ledger.ts';
import { quotedNames } from '../lists-in-words.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'single-point-of-failure',
  family: 'capacity',
  severity: 'moderate',
  title: 'Only one person can do what a commitment needs',
  message: '{person} is the only one with {skill}, which {works} {count|needs|need}.',
  why: 'One illness, one notice or one better offer, and the promise is broken.',
  fix: 'Have a second person learn it, or agree now who would come in from outside.',
  needs: ['people.skills', 'commitments.initiative|milestone|initiatives?.mandatory'],
  *check(plan, context) {
    const reading = planLedger(context);
    const promised = promisedWork(plan);
    const known = [...holdersOf(plan.people, context.today)].filter(([, holders]) => holders.length === 1);
    for (const [skill, [holder]] of known) {
      if (holder === undefined) continue;
      const needing = [...promised].filter(([work]) => needsSkill(work, skill, holder, reading));
      const [first] = needing;
      if (first === undefined) continue;
      const names = [...new Set(needing.map(([, { name }]) => name))];
      yield {
        at: [cellOf(holder, 'skills'), ...needing.map(([, { cell }]) => cell)],
        entity: holder,
        cause: `${personKey(holder.name)}\n${skill}`,
        data: {
          person: holder.name,
          skill: (holder.skills ?? []).find((name) => personKey(name) === skill) ?? skill,
          works: quotedNames(names),
          count: names.length,
        },
      };
    }
  },
  german: {
    title: 'Nur eine Person kann, was eine Zusage braucht',
    message: 'Nur {person} kann {skill}, und {works} {count|braucht|brauchen} es.',
    why: 'Eine Krankheit, eine Kündigung, ein besseres Angebot, und das Versprechen ist gebrochen.',
    fix: 'Lassen Sie eine zweite Person es lernen, oder klären Sie jetzt, wer von außen einspringt.',
  },
  examples: {
    passing: [
      {
        title: 'Two can do it; what only one can is promised to nobody',
        german: 'Zwei können es; was nur eine Person kann, ist niemandem versprochen',
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        | Mandatory |
          | INI-1 | New pricing | Ada Berg | 2026-01-05 | 2026-09-30 | Yes       |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 | No        |
          ## People
          | Name     | Team     | Role     | Skills           | FTE |
          | Ada Berg | Platform | Engineer | Backend          | 1   |
          | Ben Holm | Platform | Engineer | Backend, Network | 1   |
          ## Allocations
          | Person   | Initiative  | Skill   | Mar-26 | Apr-26 |
          | Ada Berg | New pricing | Backend | 80%    | 80%    |
          | Ben Holm | Second site | Network | 60%    | 60%    |`,
      },
    ],
    failing: [
      {
        title: 'A mandatory initiative asks for a skill that one person has',
        german: 'Eine vorgeschriebene Initiative verlangt eine Fähigkeit, die eine Person hat',
        flags: ['People!D3,Initiatives!B2'],
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        | Mandatory |
          | INI-1 | New pricing | Ada Berg | 2026-01-05 | 2026-09-30 | Yes       |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 | No        |
          ## People
          | Name     | Team     | Role     | Skills           | FTE |
          | Ada Berg | Platform | Engineer | Backend          | 1   |
          | Ben Holm | Platform | Engineer | Backend, Tax law | 1   |
          ## Capacity requests
          | Request     | For initiative | Skill   | FTE | From       | To         | Displaces |
          | Tax rules   | INI-1          | Tax law | 0.2 | 2026-04-01 | 2026-06-30 | Reporting |
          | Bigger site | INI-2          | Backend | 0.2 | 2026-04-01 | 2026-06-30 | Homepage  |`,
      },
      {
        title: 'The only holder works on what was promised to a client',
        german: 'Die einzige Person, die es kann, arbeitet an dem, was einem Kunden versprochen ist',
        flags: ['People!D2,Commitments!B2'],
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | New pricing | Ada Berg | 2026-01-05 | 2026-09-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## Commitments
          | ID | Commitment           | Client    | Initiative | Due        | Executive approver |
          | C1 | Prices by seat       | Northwind | INI-1      | 2026-09-30 | Cleo Park          |
          ## People
          | Name     | Team     | Role     | Skills  | FTE |
          | Ada Berg | Platform | Engineer | Billing | 1   |
          | Ben Holm | Platform | Engineer | Backend | 1   |
          | Cid Fox  | Platform | Engineer | Backend | 1   |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 |
          | Ada Berg | New pricing | 80%    | 80%    |
          | Ben Holm | Second site | 60%    | 60%    |`,
      },
    ],
  },
});

interface Promise {
  readonly name: string;
  readonly cell: CellRef;
}

/** Open initiatives that a commitment rests on, or that must be done; the commitment is named first. */
function promisedWork({ initiatives, milestones, commitments }: Plan): ReadonlyMap<Initiative, Promise> {
  const promised = new Map<Initiative, Promise>();
  for (const commitment of commitments) {
    if (!isOpen(commitment.status)) continue;
    const named = commitment.initiative ? referencesTo(initiatives)(commitment.initiative) : [];
    const parts = commitment.milestone ? referencesTo(milestones)(commitment.milestone) : [];
    for (const work of [...named, ...parts.flatMap((part) => initiativeOf(part, initiatives))])
      if (isOpenWork(work)) promised.set(work, { name: commitment.name, cell: cellOf(commitment, 'name') });
  }
  for (const work of initiatives)
    if (work.mandatory === true && isOpenWork(work) && !promised.has(work))
      promised.set(work, { name: work.name, cell: cellOf(work, 'name') });
  return promised;
}

/** Skill → the people who have it and have not left. */
function holdersOf(people: readonly Person[], today: string): ReadonlyMap<string, readonly Person[]> {
  return new Map(
    [...everyHolder(people)].map(([skill, holders]) => [
      skill,
      holders.filter(({ end }) => end === null || end === undefined || end >= today),
    ]),
  );
}

const everyHolder = onceFor((people: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const holders = new Map<string, Person[]>();
  for (const person of people)
    for (const skill of new Set((person.skills ?? []).map(personKey))) {
      const list = holders.get(skill);
      if (list === undefined) holders.set(skill, [person]);
      else list.push(person);
    }
  return holders;
});

/** Whether work asks for a skill by name, or the time of its only holder who can do nothing else. */
function needsSkill(work: Initiative, skill: string, holder: Person, { ledger, reading }: LedgerReading): boolean {
  return (entriesByWork(ledger).get(work) ?? []).some(({ need, entity }) => {
    if (need.of === 'skill') return need.key === skill;
    if (need.of !== 'person' || need.key !== personKey(holder.name)) return false;
    const said = 'skills' in entity ? (entity.skills as readonly string[] | null | undefined) : null;
    const named = (said ?? []).map((name) => reading.directory.find(name, ['skill'])?.key);
    return named.length > 0 ? named.includes(skill) : (holder.skills ?? []).length === 1;
  });
}

const entriesByWork = onceFor(({ entries }: Ledger): ReadonlyMap<Initiative, readonly LedgerEntry[]> => {
  const works = new Map<Initiative, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.initiative === null) continue;
    const list = works.get(entry.initiative);
    if (list === undefined) works.set(entry.initiative, [entry]);
    else list.push(entry);
  }
  return works;
});
