import type { Meeting } from '../../plan/meeting.ts';
import { isOpen } from '../../plan/status.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isNamed } from '../../plan/named-row.ts';
import { missingRhythms } from '../missing-rhythms.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'rhythm-missing',
  family: 'risk',
  severity: 'moderate',
  title: 'Rhythm with a gap: no weekly, monthly or quarterly meeting',
  message: 'None of the {count} recurring meetings looks at strategy every quarter.',
  messages: {
    weekly: 'None of the {count} recurring meetings is a team’s own of every week.',
    monthly: 'None of the {count} recurring meetings brings the functions together every month.',
  },
  why: 'What no meeting looks at in time is decided late and alone: work drifts for a month, functions for a quarter, the strategy for a year.',
  fix: 'Add the missing one to the list, with who leads it and what it decides; drop one that decides nothing for it.',
  evidence: { count: 'recurring meetings' },
  params: {
    meetings: {
      default: 3,
      title: 'recurring meetings from which on a list tells the rhythm',
      source: 'Lanekeeper’s own bar: fewer are a project’s, not the rhythm that a plan is led by',
    },
  },
  needs: ['meetings.cadence'],
  *check({ meetings, stakeholders }, { params }): Iterable<Hit<'weekly' | 'monthly'>> {
    const recurring = meetings.filter(isRecurring);
    const first = recurring[0];
    if (first === undefined || recurring.length < params.meetings) return;
    // What is told to people in a communication plan is met about, too.
    const told = stakeholders.flatMap(({ name, cadence }) => (cadence ? [`${name} ${cadence}`] : []));
    for (const missing of missingRhythms(recurring, told))
      yield {
        at: cellOf(first, 'cadence'),
        cause: missing,
        data: { count: recurring.length },
        message: missing === 'quarterly' ? undefined : missing,
      };
  },
  german: {
    title: 'Rhythmus mit Lücke: keine wöchentliche, monatliche oder vierteljährliche Besprechung',
    message: 'Keine der {count} wiederkehrenden Besprechungen befasst sich vierteljährlich mit der Strategie.',
    messages: {
      weekly: 'Keine der {count} wiederkehrenden Besprechungen ist die wöchentliche eines Teams.',
      monthly: 'Keine der {count} wiederkehrenden Besprechungen bringt die Bereiche monatlich zusammen.',
    },
    why: 'Was keine Besprechung rechtzeitig ansieht, wird spät und allein entschieden: Arbeit treibt einen Monat ab, Bereiche ein Quartal, die Strategie ein Jahr.',
    fix: 'Nehmen Sie die fehlende in die Liste auf, mit Leitung und dem, was sie entscheidet; lassen Sie dafür eine fallen, die nichts entscheidet.',
    evidence: { count: 'wiederkehrende Besprechungen' },
    params: {
      meetings: {
        title: 'wiederkehrende Besprechungen, ab denen eine Liste den Rhythmus sagt',
        source:
          'Eigenes Maß von Lanekeeper: weniger sind die eines Projekts, nicht der Rhythmus, mit dem ein Plan geführt wird',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'All three, one of them by its name; what is dropped leaves no gap where another one stands',
        german: 'Alle drei, eine davon nach ihrem Namen; was wegfällt, lässt keine Lücke, wo eine andere steht',
        sheet: `
          ## Operating rhythm
          | Meeting                 | Frequency                  | Attendees       | Owner    | Status  |
          | Team check-in           | Every Monday               | Each team       | Ada Berg | Active  |
          | Cross-functional review | First Tuesday of the month | All heads       | Ben Holm | Active  |
          | QBR                     |                            | Executive board | Cy Oak   | Active  |
          | Strategy offsite        | Quarterly                  | Executive board | Cy Oak   | Dropped |`,
      },
      {
        title: 'A project’s two meetings are no rhythm that a plan is led by',
        german: 'Zwei Besprechungen eines Projekts sind nicht der Rhythmus, mit dem ein Plan geführt wird',
        sheet: `
          ## Project meetings
          | Meeting         | Frequency | Attendees | Owner    |
          | Sprint planning | Weekly    | Team      | Ada Berg |
          | Demo            | Weekly    | Team      | Ada Berg |`,
      },
      {
        title: 'In German: a weekly round of the heads is also the monthly one',
        german: 'Auf Deutsch: eine wöchentliche Leitungsrunde ist auch die monatliche',
        sheet: `
          ## Regeltermine
          | Besprechung         | Häufigkeit      | Teilnehmer | Verantwortlich |
          | Teamrunde           | jeden Montag    | Team       | Ada Berg       |
          | Leitungsrunde       | wöchentlich     | Leitung    | Ben Holm       |
          | Strategie-Rückblick | einmal im Quartal | Vorstand | Cy Oak         |`,
      },
    ],
    failing: [
      {
        title: 'Nobody looks at strategy, and the teams have no round of their own',
        german: 'Niemand befasst sich mit der Strategie, und die Teams haben keine eigene Runde',
        flags: ["'Operating rhythm'!B2", "'Operating rhythm'!B2"],
        sheet: `
          ## Operating rhythm
          | Meeting                 | Frequency         | Attendees | Owner    |
          | Cross-functional review | Monthly           | Heads     | Ada Berg |
          | Sales forecast          | Monthly           | Sales     | Ben Holm |
          | Budget round            | Once a year, June | Finance   | Cy Oak   |`,
      },
      {
        title: 'Functions meet once a quarter; ad hoc is no rhythm',
        german: 'Bereiche treffen sich einmal im Quartal; nach Bedarf ist kein Rhythmus',
        flags: ["'Meeting cadence'!B2"],
        sheet: `
          ## Meeting cadence
          | Forum            | Cadence   | Participants | Owner    |
          | Delivery stand-up | Daily     | Team         | Ada Berg |
          | Pipeline review  | Weekly    | Sales        | Ben Holm |
          | Strategy review  | Quarterly | Board        | Cy Oak   |
          | Exchange of heads | Ad hoc    | Heads        | Cy Oak   |`,
      },
    ],
  },
});

function isRecurring(meeting: Meeting): boolean {
  return typeof meeting.rhythmDays === 'number' && isOpen(meeting.status) && isNamed(meeting);
}
