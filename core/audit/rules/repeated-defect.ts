import type { RaisedIssue } from '../../plan/registers.ts';
import { isPlaceholder, lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { isNamed } from '../../plan/named-row.ts';
import { isIntention } from '../intention.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'repeated-defect',
  family: 'risk',
  severity: 'serious',
  title: 'Root cause that keeps coming back',
  message: '“{root}” has caused {times} issues, and no change to the system is recorded that would end it.',
  why: 'Each case is mended and the cause stays: the same work is done again, by people who could do something else.',
  fix: 'Change what lets it happen (a check, a tool, who does it), write the change beside the issues, and put it into the plan.',
  evidence: { root: 'root cause', times: 'issues from it' },
  params: {
    times: {
      default: 3,
      title: 'issues of one root cause from which on a change to the system is expected',
      source: 'Lanekeeper’s rule catalogue',
    },
  },
  needs: ['raisedIssues.cause', 'raisedIssues.change|action'],
  *check({ raisedIssues }, { params }) {
    const causes = new Map<string, RaisedIssue[]>();
    for (const issue of raisedIssues) {
      if (issue.status?.state === 'cancelled' || !isNamed(issue) || isPlaceholder(issue.cause ?? '')) continue;
      const root = plainWords(issue.cause!);
      const known = causes.get(root);
      if (known === undefined) causes.set(root, [issue]);
      else known.push(issue);
    }
    for (const [root, issues] of causes)
      if (issues.length >= params.times && issues.every(isUnchanged))
        yield {
          at: issues.map((issue) => cellOf(issue, 'cause')),
          cause: root,
          entity: issues[0]!,
          data: { root: issues[0]!.cause!, times: issues.length },
        };
  },
  german: {
    title: 'Ursache, die immer wiederkommt',
    message:
      '„{root}“ hat {times} offene Punkte verursacht, und keine Änderung am System ist festgehalten, die es beendet.',
    why: 'Jeder Fall wird behoben und die Ursache bleibt: Dieselbe Arbeit fällt wieder an, bei Menschen, die anderes tun könnten.',
    fix: 'Ändern Sie, was es geschehen lässt (eine Prüfung, ein Werkzeug, wer es tut), schreiben Sie die Änderung neben die Punkte und nehmen Sie sie in den Plan auf.',
    evidence: { root: 'Ursache', times: 'Punkte daraus' },
    params: {
      times: {
        title: 'Punkte einer Ursache, ab denen eine Änderung am System erwartet wird',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Twice is no pattern; three times with a change; causes that nobody knows yet',
        german: 'Zweimal ist kein Muster; dreimal mit einer Änderung; Ursachen, die noch niemand kennt',
        sheet: `
          ## Defect log
          | ID | Defect         | Found on   | Severity | Root cause           | Change to the system | Owner    | Status    |
          | D1 | Wrong invoice  | 2026-01-05 | High     | Prices typed by hand |                      | Ada Berg | Closed    |
          | D2 | Wrong quote    | 2026-01-15 | High     | prices typed by hand | Prices come from CPQ | Ada Berg | Open      |
          | D3 | Wrong discount | 2026-02-09 | High     | Prices typed by hand |                      | Ada Berg | Open      |
          | D4 | Late order     | 2026-02-05 | Low      | No deputy            |                      | Ben Holm | Open      |
          | D5 | Late invoice   | 2026-02-06 | Low      | No deputy            |                      | Ben Holm | Open      |
          | D6 | Late reply     | 2026-02-07 | Low      | No deputy            |                      | Ben Holm | Cancelled |
          | D7 | Slow page      | 2026-02-05 | Low      | TBD                  |                      | Ben Holm | Open      |
          | D8 | Slow search    | 2026-02-06 | Low      | TBD                  |                      | Ben Holm | Open      |
          | D9 | Slow export    | 2026-02-07 | Low      | TBD                  |                      | Ben Holm | Open      |`,
      },
      {
        title: 'A preventive action is a change to the system',
        german: 'Eine vorbeugende Maßnahme ist eine Änderung am System',
        sheet: `
          ## Issues
          | ID | Issue         | Raised on  | Priority | Root cause   | Corrective action | Preventive action | Owner    | Status |
          | I1 | Wrong invoice | 2026-01-05 | High     | Manual entry | Invoice corrected | Import instead    | Ada Berg | Closed |
          | I2 | Wrong quote   | 2026-01-15 | High     | Manual entry | Quote sent again  |                   | Ada Berg | Open   |
          | I3 | Wrong price   | 2026-02-15 | High     | Manual entry | Price corrected   |                   | Ada Berg | Open   |`,
      },
    ],
    failing: [
      {
        title: 'Three issues of one cause: mended each time, prevented never',
        german: 'Drei Punkte einer Ursache: jedes Mal behoben, nie verhindert',
        flags: ['Issues!E2,Issues!E3,Issues!E5'],
        sheet: `
          ## Issues
          | ID | Issue         | Raised on  | Priority | Root cause    | Corrective action | Preventive action | Owner    | Status |
          | I1 | Wrong invoice | 2026-01-05 | High     | Manual entry  | Invoice corrected |                   | Ada Berg | Closed |
          | I2 | Wrong quote   | 2026-01-15 | High     | Manual  entry | Quote sent again  | TBD               | Ada Berg | Open   |
          | I3 | Late order    | 2026-01-20 | Low      | No deputy     | Order sent        |                   | Ben Holm | Closed |
          | I4 | Wrong price   | 2026-02-15 | High     | MANUAL ENTRY  | Price corrected   | Be more careful   | Ada Berg | Open   |`,
      },
      {
        title: 'A German list of defects',
        german: 'Eine deutsche Fehlerliste',
        flags: ['Fehlerliste!D2,Fehlerliste!D3,Fehlerliste!D4'],
        sheet: `
          ## Fehlerliste
          | Nr. | Fehler            | Datum      | Ursache             | Systemänderung | Verantwortlich | Status   |
          | 1   | Falsche Rechnung  | 05.01.2026 | Preisliste von Hand |                | Ada Berg       | Erledigt |
          | 2   | Falsches Angebot  | 15.01.2026 | Preisliste von Hand | offen          | Ada Berg       | Offen    |
          | 3   | Falscher Rabatt   | 25.01.2026 | Preisliste von Hand |                | Ada Berg       | Offen    |
          | 4   | Später Versand    | 26.01.2026 | Keine Vertretung    |                | Ben Holm       | Offen    |`,
      },
    ],
  },
});

/** What ends a cause stands in its own column; where the list has none, any action counts. */
function isUnchanged({ change, action }: RaisedIssue): boolean {
  if (change === undefined) return lacksText(action);
  return lacksText(change) || isIntention(change ?? '');
}
