import { cellOf } from '../../plan/provenance.ts';
import { isNamed } from '../../plan/named-row.ts';
import { isComparable, isReached } from '../reached-people.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'stakeholder-without-plan',
  family: 'risk',
  severity: 'minor',
  title: 'Influential opponent for whom nothing is planned',
  message: '“{stakeholder}” has high influence and low support, and nothing is planned for them.',
  evidence: { stakeholder: 'stakeholder', influence: 'influence', support: 'support' },
  why: 'Who can stop a plan and does not want it will be heard, early as a concern or late as a veto.',
  fix: 'Write what is done to win them over or to hear them, by whom and how often.',
  needs: ['stakeholders.influenceLevel', 'stakeholders.supportLevel', 'stakeholders*.planned'],
  *check(plan) {
    for (const one of plan.stakeholders) {
      if (one.influenceLevel !== 'high' || one.supportLevel !== 'low' || !isNamed(one)) continue;
      if (isReached(one, plan) || !isComparable(one, plan)) continue;
      yield {
        at: cellOf(one, 'planned'),
        entity: one,
        data: {
          stakeholder: one.name,
          ...(one.influence && { influence: one.influence }),
          ...(one.support && { support: one.support }),
        },
      };
    }
  },
  german: {
    title: 'Einflussreicher Gegner, für den nichts geplant ist',
    message: '„{stakeholder}“ hat großen Einfluss und unterstützt wenig, und nichts ist für sie geplant.',
    evidence: { stakeholder: 'Stakeholder', influence: 'Einfluss', support: 'Unterstützung' },
    why: 'Wer einen Plan aufhalten kann und ihn nicht will, wird gehört werden: früh als Bedenken oder spät als Veto.',
    fix: 'Schreiben Sie auf, was getan wird, um sie zu gewinnen oder zu hören, von wem und wie oft.',
  },
  examples: {
    passing: [
      {
        title: 'Opponents have a plan, others need none; work that is about one of them',
        german: 'Gegner haben einen Plan, andere brauchen keinen; Arbeit, die einen von ihnen meint',
        sheet: `
          ## Stakeholders
          | Stakeholder   | Role    | Influence | Support | Engagement strategy | Owner |
          | Works council | Partner | High      | Low     | Monthly talk        | Ada   |
          | CFO           | Sponsor | High      | High    |                     | Ada   |
          | Print shop    | Vendor  | Low       | Low     |                     | Ada   |
          | Head of Sales | Ops     | High      | Low     |                     | Ben   |
          ## Milestones
          | Milestone                     | Due        | Owner |
          | Head of Sales has seen a demo | 2026-03-31 | Ben   |`,
      },
      {
        title: 'A desired attitude is no attitude; on a scale of five',
        german: 'Eine gewünschte Haltung ist keine Haltung; auf einer Fünferskala',
        sheet: `
          ## Stakeholder register
          | Name          | Power | Support (1-5) | Interest | Next step    | Owner |
          | Works council | 5     | 2             | High     | Monthly talk | Ada   |
          | CFO           | 5     | 3             | Low      |              | Ada   |
          | Clerks        | 3     | 1             | Low      |              | Ada   |`,
      },
    ],
    failing: [
      {
        title: 'In words of degree, and a placeholder; one is in the communication plan',
        german: 'In Worten des Grades, und ein Platzhalter; eine steht im Kommunikationsplan',
        flags: ['Stakeholders!E3', 'Stakeholders!E4'],
        sheet: `
          ## Stakeholders
          | Stakeholder   | Role    | Influence | Support  | Engagement strategy | Owner |
          | Works council | Partner | High      | Low      | Monthly talk        | Ada   |
          | Head of IT    | Ops     | Very high | Very low |                     | Ben   |
          | Head of Sales | Ops     | High      | Low      | TBD                 | Ben   |
          | Head of Legal | Ops     | High      | Low      |                     | Ben   |
          | CFO           | Sponsor | High      | High     |                     | Ada   |
          ## Communication plan
          | Audience      | Message | Channel | Frequency | Owner |
          | Head of Legal | Roadmap | Meeting | Weekly    | Ben   |
          | All staff     | News    | Mail    | Monthly   | Ben   |`,
      },
      {
        title: 'In words of attitude, in German, and by numbers',
        german: 'In Worten der Haltung, auf Deutsch, und mit Zahlen',
        flags: ['Stakeholder!D3', "'Stakeholder register'!D3"],
        sheet: `
          ## Stakeholder
          | Stakeholder | Einfluss | Einstellung | Maßnahme             | Verantwortlich |
          | Betriebsrat | hoch     | ablehnend   | Monatliches Gespräch | Ada            |
          | IT-Leitung  | hoch     | ablehnend   |                      |                |
          | Vertrieb    | mittel   | neutral     |                      |                |
          ## Stakeholder register
          | Name          | Power | Attitude | Next step | Owner |
          | CFO           | 5     | Champion |           | Ada   |
          | Head of Legal | 4     | Opposed  |           | Ada   |
          | Clerks        | 1     | Opposed  |           | Ada   |`,
      },
    ],
  },
});
