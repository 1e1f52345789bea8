import type { Initiative } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { personKey } from '../../plan/person-names.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'integrator-overloaded',
  family: 'ownership',
  severity: 'minor',
  title: 'Integrator of too many initiatives',
  message: '{person} integrates {count} open initiatives; more than {most} is more than one person can hold together.',
  why: 'An integrator has to know every team’s state and plans; beyond a few initiatives the seams are watched by nobody.',
  fix: 'Hand some of them to another integrator, or let the initiatives wait for each other.',
  needs: ['initiatives.integrator'],
  params: {
    most: { default: 3, title: 'open initiatives one person may integrate', source: 'Lanekeeper’s rule catalogue' },
  },
  *check({ initiatives }, { params }) {
    const integrated = new Map<string, { name: string; initiatives: Initiative[] }>();
    for (const initiative of initiatives) {
      const people = initiative.integrator;
      if (!isOpenWork(initiative) || (people?.nature !== 'person' && people?.nature !== 'several')) continue;
      for (const name of people.names) {
        const known = integrated.get(personKey(name)) ?? { name, initiatives: [] };
        integrated.set(personKey(name), known);
        known.initiatives.push(initiative);
      }
    }
    for (const [key, { name, initiatives: group }] of integrated)
      if (group.length > params.most)
        yield {
          at: group.map((initiative) => cellOf(initiative, 'integrator')),
          data: { person: name, count: group.length, most: params.most },
          cause: key,
        };
  },
  german: {
    title: 'Integrator zu vieler Initiativen',
    message: '{person} integriert {count} offene Initiativen; mehr als {most} kann eine Person kaum zusammenhalten.',
    why: 'Wer integriert, muss Stand und Pläne jedes Teams kennen; ab einer gewissen Zahl von Initiativen achtet niemand mehr auf die Nahtstellen.',
    fix: 'Geben Sie einige davon an jemand anderen, oder lassen Sie die Initiativen aufeinander warten.',
    params: {
      most: { title: 'offene Initiativen, die eine Person integrieren darf', source: 'Regelkatalog von Lanekeeper' },
    },
  },
  examples: {
    passing: [
      {
        title: 'Three open initiatives and one that is done',
        german: 'Drei offene Initiativen und eine erledigte',
        sheet: `
          | Initiative          | Owner        | Integrator | Start      | End        | Status      |
          | Self-serve checkout | Ada Lovelace | Cleo Marsh | 2026-01-05 | 2026-06-30 | In progress |
          | Partner portal      | Ben Ode      | Cleo Marsh | 2026-02-02 | 2026-09-30 | Not started |
          | New pricing         | Ben Ode      | Cleo Marsh | 2026-02-02 | 2026-09-30 | Not started |
          | Old portal          | Ben Ode      | Cleo Marsh | 2025-02-03 | 2025-09-30 | Done        |`,
      },
      {
        title: 'Four initiatives shared by two people',
        german: 'Vier Initiativen, die sich zwei Personen teilen',
        sheet: `
          | Initiative          | Owner        | Integrator | Start      | End        |
          | Self-serve checkout | Ada Lovelace | Cleo Marsh | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Ben Ode      | Cleo Marsh | 2026-02-02 | 2026-09-30 |
          | New pricing         | Ben Ode      | Ada        | 2026-02-02 | 2026-09-30 |
          | Data centre exit    | Ada Lovelace | Ada        | 2026-02-02 | 2026-09-30 |`,
      },
    ],
    failing: [
      {
        title: 'Four open initiatives',
        german: 'Vier offene Initiativen',
        flags: ['C2,C3,C4,C5'],
        sheet: `
          | Initiative          | Owner        | Integrator | Start      | End        | Status      |
          | Self-serve checkout | Ada Lovelace | Cleo Marsh | 2026-01-05 | 2026-06-30 | In progress |
          | Partner portal      | Ben Ode      | Cleo Marsh | 2026-02-02 | 2026-09-30 | Not started |
          | New pricing         | Ben Ode      | Cleo Marsh | 2026-02-02 | 2026-09-30 | Not started |
          | Data centre exit    | Ada Lovelace | Cleo Marsh | 2026-02-02 | 2026-09-30 | In progress |
          | Hiring plan         | Ada Lovelace | Ben Ode    | 2026-02-02 | 2026-09-30 | In progress |`,
      },
    ],
  },
});
