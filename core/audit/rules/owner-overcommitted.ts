import type { Allocation } from '../../plan/resources.ts';
import type { Field } from '../../plan/entity.ts';
import type { People } from '../../plan/people.ts';
import type { Initiative } from '../../plan/work.ts';
import { isGiven } from '../../plan/allocation-parts.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { personKey } from '../../plan/person-names.ts';
import { referencesTo } from '../../plan/references.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'owner-overcommitted',
  family: 'ownership',
  severity: 'serious',
  title: 'Owner of too much',
  message: '{owner} owns {count} open initiatives; more than {most} is more than one person can drive.',
  messages: { everyRole: '{owner} decides, integrates and builds on “{initiative}”: nobody is left to say no.' },
  why: 'An owner is asked every week for each initiative. Beyond a handful the answers are late, and so is the work.',
  fix: 'Hand some of them to another owner, or stop some; keep deciding, integrating and building in different hands.',
  needs: ['initiatives.owner'],
  params: {
    most: { default: 5, title: 'open initiatives one person may own', source: 'Lanekeeper’s rule catalogue' },
  },
  *check(plan, { params }): Iterable<Hit<'everyRole'>> {
    const { initiatives } = plan;
    const owned = new Map<string, Initiative[]>();
    let builders: ReturnType<typeof buildersOf> | null = null;
    for (const initiative of initiatives) {
      if (!isOpenWork(initiative)) continue;
      const key = personIn(initiative.owner);
      if (key !== '') {
        const group = owned.get(key);
        if (group === undefined) owned.set(key, [initiative]);
        else group.push(initiative);
      }
      const decider = personIn(initiative.decisionOwner);
      if (decider === '' || decider !== personIn(initiative.integrator)) continue;
      builders ??= buildersOf(plan.allocations, initiatives);
      const building = builders.get(initiative)?.get(decider);
      if (building === undefined && personIn(initiative.owner) !== decider) continue;
      yield {
        at: [
          cellOf(initiative, 'decisionOwner'),
          cellOf(initiative, 'integrator'),
          building ?? cellOf(initiative, 'owner'),
        ],
        data: { owner: initiative.decisionOwner?.names[0] ?? '', initiative: initiative.name },
        entity: initiative,
        message: 'everyRole',
      };
    }
    for (const [key, group] of owned)
      if (group.length > params.most)
        yield {
          at: group.map((initiative) => cellOf(initiative, 'owner')),
          data: { owner: group[0]?.owner?.names[0] ?? '', count: group.length, most: params.most },
          cause: key,
        };
  },
  german: {
    title: 'Verantwortlich für zu viel',
    message:
      '{owner} ist für {count} offene Initiativen verantwortlich; mehr als {most} kann eine Person kaum voranbringen.',
    messages: {
      everyRole:
        '{owner} entscheidet, integriert und arbeitet zugleich an „{initiative}“: Dann bleibt niemand, der Nein sagt.',
    },
    why: 'Wer verantwortlich ist, wird jede Woche nach jeder Initiative gefragt. Ab einer Handvoll kommen die Antworten spät, und mit ihnen die Arbeit.',
    fix: 'Geben Sie einige davon an andere Verantwortliche, oder beenden Sie einige; Entscheiden, Integrieren und Umsetzen gehören in verschiedene Hände.',
    params: {
      most: {
        title: 'offene Initiativen, für die eine Person verantwortlich sein darf',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Five open initiatives and one that is done',
        german: 'Fünf offene Initiativen und eine erledigte',
        sheet: `
          | ID    | Initiative          | Owner        | Start      | End        | Status      |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | INI-2 | Partner portal      | Ada Lovelace | 2026-02-02 | 2026-09-30 | Not started |
          | INI-3 | New pricing         | Ada Lovelace | 2026-02-02 | 2026-09-30 | Not started |
          | INI-4 | Data centre exit    | Ada Lovelace | 2026-02-02 | 2026-09-30 | Not started |
          | INI-5 | Hiring plan         | Ada Lovelace | 2026-02-02 | 2026-09-30 | Not started |
          | INI-6 | Old portal          | Ada Lovelace | 2025-02-03 | 2025-09-30 | Done        |`,
      },
      {
        title: 'A team in every role, and nobody in any, are not one person with all of them',
        german: 'Ein Team in jeder Rolle, und niemand in irgendeiner, sind nicht eine Person mit allen',
        sheet: `
          | Initiative          | Owner         | Decision owner | Integrator    | Start      | End        |
          | Self-serve checkout | Platform team | Platform team  | Platform team | 2026-01-05 | 2026-06-30 |
          | Partner portal      | TBD           | TBD            | TBD           | 2026-02-02 | 2026-09-30 |
          | New pricing         | Ada Lovelace  | Ben Ode        | Cleo Marsh    | 2026-02-02 | 2026-09-30 |`,
      },
      {
        title: 'Deciding and integrating are in two hands',
        german: 'Entscheiden und Integrieren liegen in zwei Händen',
        sheet: `
          | Initiative          | Owner        | Decision owner | Integrator | Start      | End        |
          | Self-serve checkout | Ada Lovelace | Ada Lovelace   | Ben Ode    | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Ben Ode      | Cleo Marsh     | Ben Ode    | 2026-02-02 | 2026-09-30 |`,
      },
    ],
    failing: [
      {
        title: 'Six open initiatives',
        german: 'Sechs offene Initiativen',
        flags: ['C2,C3,C4,C5,C6,C7'],
        sheet: `
          | ID    | Initiative          | Owner        | Start      | End        | Status      |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | INI-2 | Partner portal      | Ada Lovelace | 2026-02-02 | 2026-09-30 | Not started |
          | INI-3 | New pricing         | Ada Lovelace | 2026-02-02 | 2026-09-30 | Not started |
          | INI-4 | Data centre exit    | Ada Lovelace | 2026-02-02 | 2026-09-30 | Not started |
          | INI-5 | Hiring plan         | ada lovelace | 2026-02-02 | 2026-09-30 | Not started |
          | INI-6 | Support portal      | Ada Lovelace | 2026-02-02 | 2026-09-30 | On hold     |
          | INI-7 | Mobile app          | Ben Ode      | 2026-02-02 | 2026-09-30 | In progress |`,
      },
      {
        title: 'One person decides, integrates and builds',
        german: 'Eine Person entscheidet, integriert und baut',
        flags: ['C2,D2,B2'],
        sheet: `
          | Initiative          | Owner        | Decision owner | Integrator   | Start      | End        |
          | Self-serve checkout | Ada Lovelace | Ada Lovelace   | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Ben Ode      | Cleo Marsh     | Ben Ode      | 2026-02-02 | 2026-09-30 |`,
      },
    ],
  },
});

/** The one person a cell names, as names compare; empty where it names a team, several people or nobody. */
function personIn(people: Field<People>): string {
  return people?.nature === 'person' ? personKey(people.names[0] ?? '') : '';
}

/** Who is allocated to an initiative, by the cell that says so. */
function buildersOf(
  allocations: readonly Allocation[],
  initiatives: readonly Initiative[],
): ReadonlyMap<Initiative, ReadonlyMap<string, CellRef>> {
  const builders = new Map<Initiative, Map<string, CellRef>>();
  const find = referencesTo(initiatives);
  for (const allocation of allocations) {
    const [initiative] = find(allocation.initiative ?? allocation.name);
    if (initiative === undefined || !isGiven(allocation)) continue;
    const people = builders.get(initiative) ?? new Map<string, CellRef>();
    builders.set(initiative, people);
    for (const name of allocation.person?.names ?? []) people.set(personKey(name), cellOf(allocation, 'person'));
  }
  return builders;
}
