import type { RaisedIssue } from '../../plan/registers.ts';
import { isPlaceholder, lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { listed } from '../lists-in-words.ts';
import { isNamed } from '../../plan/named-row.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'raised-issue-without-action',
  family: 'risk',
  severity: 'serious',
  title: 'Open issue without an action, an owner or a date',
  message: '“{issue}” is open and does not say {lacking}.',
  systematic: '{count} of {total} issues on {sheet} do not say who does what by when.',
  why: 'An issue that was written down and left there is worse than one that nobody knows: everybody thinks it is taken care of.',
  fix: 'Write who does what by when, or close the issue.',
  needs: ['raisedIssues.action|owner|due'],
  each: ['raisedIssues'],
  checkEach(issue) {
    if (!isOpen(issue.status) || (issue.closedOn ?? null) !== null || !isNamed(issue)) return null;
    const lacking = PARTS.filter(({ lacks }) => lacks(issue));
    if (lacking.length === 0) return null;
    return {
      at: lacking.map(({ field }) => cellOf(issue, field)),
      entity: issue,
      data: { issue: issue.name, lacking: listed(lacking.map(({ words }) => words)) },
    };
  },
  german: {
    title: 'Offener Punkt ohne Maßnahme, Verantwortliche oder Termin',
    message: '„{issue}“ ist offen, und es steht nicht da, {lacking}.',
    systematic: 'Bei {count} von {total} offenen Punkten im Blatt {sheet} steht nicht da, wer was bis wann tut.',
    why: 'Ein Punkt, der aufgeschrieben und liegen gelassen wurde, ist schlimmer als einer, den niemand kennt: Alle glauben, es kümmere sich jemand.',
    fix: 'Schreiben Sie auf, wer was bis wann tut, oder schließen Sie den Punkt.',
  },
  examples: {
    passing: [
      {
        title: 'Who, what and by when; closed ones need nothing; a list without dates is not asked for them',
        german:
          'Wer, was und bis wann; geschlossene brauchen nichts; eine Liste ohne Termine wird nicht danach gefragt',
        sheet: `
          ## Issue log
          | ID | Issue                | Owner | Corrective action    | Due date   | Status |
          | I1 | Login fails at night | Ada   | Restart, find cause  | 2026-03-06 | Open   |
          | I2 | Badge lost           |       |                      |            | Closed |
          | I3 |                      |       |                      |            |        |
          ## Project issues
          | ID | Issue                | Owner | Corrective action    | Status |
          | J1 | Desk too small       | Ben   | Order a larger one   | Open   |`,
      },
      {
        title: 'What a tracker wrote was not raised in the plan',
        german: 'Was ein Tracker schrieb, wurde nicht im Plan aufgeworfen',
        sheet: `
          ## Issue log
          | ID | Issue                | Owner | Corrective action    | Due date   | Status |
          | I1 | Login fails at night | Ada   | Restart, find cause  | 2026-03-06 | Open   |
          ## Jira export
          | Issue key | Summary         | Issue Type | Status      | Assignee | Reporter | Created    | Updated    | Due date   |
          | PAY-1     | Partner mailing | Story      | To Do       |          | Ada Berg | 2026-01-05 | 2026-02-20 |            |
          | PAY-2     | Landing page    | Story      | In Progress | Ben Holm | Ada Berg | 2026-01-05 | 2026-02-20 |            |`,
      },
    ],
    failing: [
      {
        title: 'No action; nobody and no day; only a name',
        german: 'Keine Maßnahme; niemand und kein Tag; nur ein Name',
        flags: ["'Issue log'!D2", "'Issue log'!C3,'Issue log'!E3", "'Issue log'!C4,'Issue log'!D4,'Issue log'!E4"],
        sheet: `
          ## Issue log
          | ID | Issue                | Owner | Corrective action    | Due date   | Status      |
          | I1 | Login fails at night | Ada   |                      | 2026-03-06 | Open        |
          | I2 | Badge lost           | TBD   | Print a new one      |            | Open        |
          | I3 | Desk too small       |       | ?                    | TBD        | In progress |
          | I4 | Rent was raised      | Ben   | Talk to the landlord | 2026-03-20 | Open        |`,
      },
    ],
  },
});

interface Part {
  readonly field: 'action' | 'owner' | 'due';
  readonly words: Phrase;
  /** Nothing is missing where the table has no column for it. */
  readonly lacks: (issue: RaisedIssue) => boolean;
}

const PARTS: readonly Part[] = [
  {
    field: 'owner',
    words: { en: 'who takes care of it', de: 'wer sich darum kümmert' },
    lacks: ({ owner }) => owner === null || owner?.nature === 'placeholder',
  },
  {
    field: 'action',
    words: { en: 'what is done', de: 'was getan wird' },
    lacks: ({ action }) => lacksText(action),
  },
  {
    field: 'due',
    words: { en: 'by when', de: 'bis wann' },
    lacks: ({ due, unread }) => due === null && isPlaceholder(unread['due'] ?? ''),
  },
];
