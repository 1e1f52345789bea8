import { cellOf } from '../../plan/provenance.ts';
import { idleInLog, idleInMinutes } from '../idle-meetings.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'meeting-without-decisions',
  family: 'risk',
  severity: 'minor',
  title: 'Recurring meeting that decides nothing',
  message: '“{meeting}” decided nothing in the last {held} times it was held.',
  messages: { log: 'The decisions name nothing that “{meeting}” decided in its last {held} times.' },
  why: 'A meeting that only informs costs everybody’s hour, and those who need a decision wait for another one.',
  fix: 'Give it decisions that nobody else takes, turn it into a written update, or end it.',
  evidence: { meeting: 'meeting', held: 'times' },
  params: {
    held: {
      default: 4,
      title: 'times in a row without a decision',
      source: 'Lanekeeper’s rule catalogue',
    },
  },
  needs: ['meetings.cadence|on', 'meetings*.decided|decisions.forum'],
  *check(plan, { params, today }): Iterable<Hit<'log'>> {
    for (const last of idleInMinutes(plan.meetings, params.held, today))
      yield {
        at: last.map((meeting) => cellOf(meeting, 'decided')),
        entity: last[0],
        data: { meeting: last[0]!.name, held: last.length },
      };
    for (const meeting of idleInLog(plan, params.held, today))
      yield {
        at: cellOf(meeting, 'cadence'),
        entity: meeting,
        data: { meeting: meeting.name, held: params.held },
        message: 'log',
      };
  },
  german: {
    title: 'Wiederkehrende Besprechung, die nichts entscheidet',
    message: '„{meeting}“ hat die letzten {held} Male nichts entschieden.',
    messages: {
      log: 'Unter den Entscheidungen steht nichts, was „{meeting}“ die letzten {held} Male entschieden hat.',
    },
    why: 'Eine Besprechung, die nur informiert, kostet alle eine Stunde, und wer eine Entscheidung braucht, wartet auf eine andere.',
    fix: 'Geben Sie ihr Entscheidungen, die sonst niemand trifft, machen Sie eine schriftliche Meldung daraus, oder beenden Sie sie.',
    evidence: { meeting: 'Besprechung', held: 'Male' },
    params: {
      held: { title: 'Male hintereinander ohne Entscheidung', source: 'Regelkatalog von Lanekeeper' },
    },
  },
  examples: {
    passing: [
      {
        title: 'Minutes: one of the last four decided; held three times so far; the next one is still to come',
        german: 'Protokoll: eine der letzten vier entschied; bisher dreimal; die nächste kommt erst',
        sheet: `
          ## Meeting log
          | Date       | Meeting       | Decisions    | Attendees |
          | 2026-01-06 | Sales weekly  |              | Ada, Ben  |
          | 2026-01-13 | Sales weekly  | Hire a rep   | Ada, Ben  |
          | 2026-01-20 | Sales weekly  |              | Ada, Ben  |
          | 2026-01-27 | Sales weekly  |              | Ada, Ben  |
          | 2026-01-07 | Product weekly | –           | Cy        |
          | 2026-01-14 | Product weekly |             | Cy        |
          | 2026-01-21 | Product weekly | none        | Cy        |
          | 2026-03-04 | Product weekly |             | Cy        |`,
      },
      {
        title: 'Each forum has decided lately; a decision waits for one; the log is too young for the quarterly one',
        german:
          'Jedes Forum hat zuletzt entschieden; eine Entscheidung wartet auf eines; das Protokoll ist zu jung für das vierteljährliche',
        sheet: `
          ## Operating rhythm
          | Meeting         | Frequency | Attendees | Owner    |
          | Sales review    | Weekly    | Sales     | Ada Berg |
          | Monthly review  | Monthly   | Heads     | Ben Holm |
          | Strategy review | Quarterly | Board     | Cy Oak   |
          | Daily stand-up  | Daily     | Team      | Cy Oak   |
          ## Decision log
          | Decision       | Owner    | Forum          | Status  | Decided on |
          | Hire a rep     | Ada Berg | Sales review   | Decided | 2026-02-20 |
          | Close the shop | Ben Holm | Sales review   | Decided | 2025-09-02 |
          | Enter Spain    | Cy Oak   | Monthly review | Open    |            |`,
      },
    ],
    failing: [
      {
        title: 'Minutes of one meeting, four times empty or a dash',
        german: 'Protokolle einer Besprechung, viermal leer oder ein Strich',
        flags: ["'Meeting log'!C7,'Meeting log'!C5,'Meeting log'!C4,'Meeting log'!C3"],
        sheet: `
          ## Meeting log
          | Date       | Meeting       | Decisions  | Attendees |
          | 2026-01-06 | Sales weekly  | Hire a rep | Ada, Ben  |
          | 2026-01-13 | Sales weekly  |            | Ada, Ben  |
          | 2026-01-20 | Sales weekly  | –          | Ada, Ben  |
          | 2026-01-27 | Sales weekly  | none       | Ada, Ben  |
          | 2026-01-28 | Board         | Enter Spain | Cy       |
          | 2026-02-03 | Sales Weekly  |            | Ada, Ben  |`,
      },
      {
        title: 'A weekly review that the log last names in September, and one that it never names',
        german: 'Eine wöchentliche Runde, die zuletzt im September entschied, und eine, die nie genannt wird',
        flags: ["'Operating rhythm'!B2", "'Operating rhythm'!B3"],
        sheet: `
          ## Operating rhythm
          | Meeting         | Frequency    | Attendees | Owner    |
          | Sales review    | Weekly       | Sales     | Ada Berg |
          | Product council | Every Monday | Product   | Ben Holm |
          | Monthly review  | Monthly      | Heads     | Ben Holm |
          | Strategy review | Quarterly    | Board     | Cy Oak   |
          ## Decision log
          | Decision       | Owner    | Forum           | Status  | Decided on |
          | Hire a rep     | Ada Berg | Monthly review  | Decided | 2026-02-20 |
          | Close the shop | Ben Holm | Sales review    | Decided | 2025-09-02 |
          | Enter Spain    | Cy Oak   | Strategy review | Decided | 2025-12-02 |`,
      },
    ],
  },
});
