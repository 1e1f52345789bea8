import { daysBetween } from '../../calendar/day.ts';
import { lacksText } from '../../plan/placeholder.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { RaisedIssue } from '../../plan/registers.ts';
import { isOpen } from '../../plan/status.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { isNamed } from '../../plan/named-row.ts';
import { isIntention } from '../intention.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'postmortem-without-change',
  family: 'risk',
  severity: 'moderate',
  title: 'Post-mortem that changes nothing',
  message: 'The post-mortem of “{incident}” names a cause and no change to the system.',
  messages: {
    intention: 'The post-mortem of “{incident}” ends in “{change}”: that is an intention, no change to the system.',
  },
  systematic: '{count} of {total} post-mortems on {sheet} end without a change to the system.',
  why: 'What was learned and not built in is forgotten by the next shift, and the incident comes back.',
  fix: 'Write what is built, checked or handed over differently from now on, by whom and by when, and put it into the plan.',
  evidence: { incident: 'incident', change: 'change', root: 'root cause' },
  params: {
    days: {
      default: 14,
      title: 'days after an incident in which its post-mortem may still look for the change',
      source: 'Lanekeeper’s own bar: two weekly reviews',
    },
  },
  needs: ['raisedIssues.cause', 'raisedIssues.change'],
  *check({ raisedIssues, tables }, { today, params }): Iterable<Hit<'intention'>> {
    const postmortems = postmortemsIn(tables);
    for (const issue of raisedIssues) {
      if (!postmortems.has(issue.source.table) || issue.status?.state === 'cancelled' || !isNamed(issue)) continue;
      const { cause, change, raisedOn } = issue;
      const isYoung = raisedOn ? daysBetween(raisedOn, today) <= params.days : raisedOn === null;
      if (lacksText(cause) || (isYoung && !isClosed(issue))) continue;
      const isResolved = isIntention(change ?? '');
      if (!lacksText(change) && !isResolved) continue;
      yield {
        at: cellOf(issue, 'change'),
        entity: issue,
        data: { incident: issue.name, root: cause ?? '', ...(isResolved && { change: change ?? '' }) },
        message: isResolved ? 'intention' : undefined,
      };
    }
  },
  unless: ['raised-issue-without-action'],
  german: {
    title: 'Nachbetrachtung, die nichts ändert',
    message: 'Die Nachbetrachtung zu „{incident}“ nennt eine Ursache und keine Änderung am System.',
    messages: {
      intention:
        'Die Nachbetrachtung zu „{incident}“ endet mit „{change}“: Das ist ein Vorsatz, keine Änderung am System.',
    },
    systematic: '{count} von {total} Nachbetrachtungen im Blatt {sheet} enden ohne eine Änderung am System.',
    why: 'Was gelernt und nicht eingebaut wurde, hat die nächste Schicht vergessen, und der Vorfall kommt wieder.',
    fix: 'Schreiben Sie auf, was von jetzt an anders gebaut, geprüft oder übergeben wird, von wem und bis wann, und nehmen Sie es in den Plan auf.',
    evidence: { incident: 'Vorfall', change: 'Änderung', root: 'Ursache' },
    params: {
      days: {
        title: 'Tage nach einem Vorfall, in denen seine Nachbetrachtung die Änderung noch suchen darf',
        source: 'Eigenes Maß von Lanekeeper: zwei wöchentliche Besprechungen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'A change; an incident of last week; one without a cause yet; a list of defects is none of post-mortems',
        german:
          'Eine Änderung; ein Vorfall der letzten Woche; einer noch ohne Ursache; eine Fehlerliste ist keine von Nachbetrachtungen',
        sheet: `
          ## Post-mortems
          | ID   | Incident            | Date       | Root cause         | Change to the system      | Owner    | Status |
          | PM-1 | Invoices sent twice | 2025-11-02 | No idempotency key | Key in the billing job    | Ada Berg | Closed |
          | PM-2 | Old prices quoted   | 2025-12-02 | Price list by mail | Be careful: CPQ checks it | Ada Berg | Closed |
          | PM-3 | Late invoice        | 2026-02-25 | No deputy          | TBD                       | Ada Berg | Open   |
          | PM-4 | Wrong tax           | 2026-01-20 | ?                  |                           | Ben Holm | Closed |
          ## Defect log
          | ID | Defect        | Found on   | Severity | Root cause           | Change to the system | Owner    | Status |
          | D1 | Wrong invoice | 2026-01-05 | High     | Prices typed by hand |                      | Ada Berg | Closed |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell, a placeholder, and an intention',
        german: 'Eine leere Zelle, ein Platzhalter und ein Vorsatz',
        flags: ["'Post-mortems'!E3", "'Post-mortems'!E4", "'Post-mortems'!E5"],
        sheet: `
          ## Post-mortems
          | ID   | Incident            | Date       | Root cause         | Change to the system   | Owner    | Status |
          | PM-1 | Invoices sent twice | 2025-11-02 | No idempotency key | Key in the billing job | Ada Berg | Closed |
          | PM-2 | Old prices quoted   | 2025-12-02 | Price list by mail |                        | Ada Berg | Closed |
          | PM-3 | Late invoice        | 2025-12-10 | No deputy          | n/a                    | Ada Berg | Closed |
          | PM-4 | Wrong tax           | 2026-01-20 | Table of 2024      | Be more careful        | Ben Holm | Closed |`,
      },
      {
        title: 'In German',
        german: 'Auf Deutsch',
        flags: ['Nachbetrachtungen!E3', 'Nachbetrachtungen!E4'],
        sheet: `
          ## Nachbetrachtungen
          | Nr. | Fehler           | Datum      | Ursache             | Systemänderung     | Verantwortlich | Status   |
          | 1   | Falsche Rechnung | 05.01.2026 | Preisliste von Hand | Preise aus dem CPQ | Ada Berg       | Erledigt |
          | 2   | Falsches Angebot | 15.01.2026 | Preisliste von Hand |                    | Ada Berg       | Erledigt |
          | 3   | Später Versand   | 16.01.2026 | Keine Vertretung    | Besser aufpassen   | Ben Holm       | Erledigt |`,
      },
    ],
  },
});

/** How sheets and columns of them are called. */
const POSTMORTEM =
  /\b(?:post ?-?mortems?|postmortems?|retrospectives?|incident reviews?|after[ -]action|root[ -]cause anal\w*|rcas?|5[ -]?whys|nachbetrachtung(?:en)?|ursachenanalysen?|retours? d experience)\b/;

/** Tables that list post-mortems, as their sheet or the header of their names says. */
function postmortemsIn(tables: Plan['tables']): ReadonlySet<string> {
  const found = tables.filter(({ sheet, columns }) =>
    [
      sheet,
      ...columns.filter(({ meaning }) => meaning === 'title' || meaning === 'id').map(({ header }) => header),
    ].some((text) => POSTMORTEM.test(plainWords(text))),
  );
  return new Set(found.map(({ id }) => id));
}

function isClosed({ status, closedOn }: RaisedIssue): boolean {
  return !isOpen(status) || (closedOn ?? null) !== null;
}
