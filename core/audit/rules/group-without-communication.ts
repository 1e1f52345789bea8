import { cellOf } from '../../plan/provenance.ts';
import { isNamed } from '../../plan/named-row.ts';
import { isComparable, isReached } from '../reached-people.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'group-without-communication',
  family: 'risk',
  severity: 'moderate',
  title: 'Affected group that nobody talks to',
  message: 'Nothing is planned to be told to “{group}”.',
  systematic: '{count} of {total} groups on {sheet} have nothing planned to be told to them.',
  evidence: { group: 'group' },
  why: 'Who learns of a change from the change itself fills the silence with the worst that they can think of.',
  fix: 'Write what they are told, where, when and by whom, or take them off the list where the change does not reach them.',
  needs: ['stakeholders.name', 'stakeholders*.planned'],
  *check(plan) {
    for (const one of plan.stakeholders) {
      if (!one.isAffected || !isNamed(one) || isReached(one, plan) || !isComparable(one, plan)) continue;
      yield { at: cellOf(one, 'planned'), entity: one, data: { group: one.name } };
    }
  },
  german: {
    title: 'Betroffene Gruppe, mit der niemand spricht',
    message: 'Es ist nicht geplant, „{group}“ etwas zu sagen.',
    systematic: 'Bei {count} von {total} Gruppen im Blatt {sheet} ist nicht geplant, ihnen etwas zu sagen.',
    evidence: { group: 'Gruppe' },
    why: 'Wer von einer Veränderung durch die Veränderung erfährt, füllt das Schweigen mit dem Schlimmsten, was denkbar ist.',
    fix: 'Schreiben Sie auf, was ihnen wo, wann und von wem gesagt wird, oder streichen Sie sie von der Liste, wenn die Veränderung sie nicht erreicht.',
  },
  examples: {
    passing: [
      {
        title: 'Each group has something; one by a message to all; a register of people is no list of affected groups',
        german:
          'Jede Gruppe hat etwas; eine durch eine Nachricht an alle; ein Verzeichnis von Personen ist keine Liste Betroffener',
        sheet: `
          ## Change impact
          | Affected group | What changes | Impact | Communication | When       |
          | Field sales    | New CRM      | High   | Town hall     | 2026-03-10 |
          | Warehouse      | New scanner  | Medium |               |            |
          |                |              |        |               |            |
          ## Stakeholders
          | Stakeholder   | Role    | Influence | Engagement strategy |
          | CFO           | Sponsor | High      | Weekly report       |
          | Print shop    | Vendor  | Low       |                     |
          ## Communication plan
          | Audience  | Message | Channel | Frequency | Owner |
          | All staff | News    | Mail    | Monthly   | Ben   |`,
      },
      {
        title: 'Groups that the communication plan calls by other names',
        german: 'Gruppen, die der Kommunikationsplan anders nennt',
        sheet: `
          ## Change impact
          | Affected group | What changes | Impact |
          | Field sales    | New CRM      | High   |
          | Warehouse      | New scanner  | Medium |
          ## Communication plan
          | Audience         | Message | Channel | Frequency | Owner |
          | People with cars | News    | Mail    | Monthly   | Ben   |
          | People with vans | News    | Mail    | Monthly   | Ben   |`,
      },
      {
        title: 'A group by its first letters',
        german: 'Eine Gruppe mit ihren Anfangsbuchstaben',
        sheet: `
          ## Change impact
          | Affected group | What changes | Impact | Communication |
          | Field sales    | New CRM      | High   | Town hall     |
          | HR             | New forms    | Medium |               |
          ## Communication plan
          | Audience        | Message | Channel | Frequency | Owner |
          | Human Resources | News    | Mail    | Monthly   | Ben   |`,
      },
    ],
    failing: [
      {
        title: 'Empty cells and a placeholder',
        german: 'Leere Zellen und ein Platzhalter',
        flags: ["'Change impact'!D3", "'Change impact'!D4"],
        sheet: `
          ## Change impact
          | Affected group | What changes | Impact | Communication | When       |
          | Field sales    | New CRM      | High   | Town hall     | 2026-03-10 |
          | Warehouse      | New scanner  | Medium |               |            |
          | Back office    | New forms    | Medium | TBD           |            |`,
      },
      {
        title: 'A message to the company secretary reaches nobody else',
        german: 'Eine Nachricht an die Assistenz der Firma erreicht sonst niemanden',
        flags: ["'Change impact'!D3"],
        sheet: `
          ## Change impact
          | Affected group | What changes | Impact | Communication |
          | Field sales    | New CRM      | High   | Town hall     |
          | Warehouse      | New scanner  | Medium |               |
          ## Communication plan
          | Audience          | Message | Channel | Frequency | Owner |
          | Company secretary | News    | Mail    | Monthly   | Ben   |`,
      },
      {
        title: 'A short name that is only part of other words in the plan',
        german: 'Ein kurzer Name, der im Plan nur in anderen Wörtern vorkommt',
        flags: ["'Change impact'!D3"],
        sheet: `
          ## Change impact
          | Affected group | What changes | Impact | Communication | When       |
          | Field sales    | New CRM      | High   | Town hall     | 2026-03-10 |
          | IT             | New scanner  | Medium |               |            |
          ## Initiatives
          | ID | Initiative     | Owner | Start      | End        |
          | I1 | Capital review | Ada   | 2026-01-05 | 2026-06-30 |`,
      },
      {
        title: 'The one group that the communication plan leaves out; in German',
        german: 'Die eine Gruppe, die der Kommunikationsplan auslässt; auf Deutsch',
        flags: ['Veränderung!A4'],
        sheet: `
          ## Veränderung
          | Betroffene Gruppe | Was sich ändert | Auswirkung |
          | Außendienst       | Neues CRM       | hoch       |
          | Lager             | Neuer Scanner   | mittel     |
          | Innendienst       | Neue Formulare  | mittel     |
          ## Kommunikationsplan
          | Zielgruppe         | Botschaft | Kanal | Häufigkeit | Verantwortlich |
          | Außendienst, Lager | Neuigkeiten | Mail | monatlich | Ben            |`,
      },
    ],
  },
});
