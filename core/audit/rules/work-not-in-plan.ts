import { isEpic, sourceTwins } from '../../governance/source-twins.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'work-not-in-plan',
  family: 'authority',
  severity: 'moderate',
  title: 'Epic that the plan does not know',
  message: '{record} “{epic}” is open on {source}, and nothing in the plan stands for it.',
  systematic: '{count} of {total} rows on {sheet} are open epics that nothing in the plan stands for.',
  evidence: { record: 'record', epic: 'epic', source: 'export' },
  why: 'Work that the plan does not know takes people whom the plan counts on.',
  fix: 'Name its key beside the initiative it belongs to, plan it as one, or close it.',
  needs: ['sourceRecords?.kind', 'initiatives.name|milestones.name'],
  *check(plan) {
    const { known, areLinked } = sourceTwins(plan);
    // Where nothing leads from the plan to the export, nobody can say what it knows of it.
    if (!areLinked) return;
    for (const record of plan.sourceRecords) {
      if (known.has(record) || !isEpic(record) || !isOpen(record.status) || !isNamed(record)) continue;
      yield {
        at: cellOf(record, 'name'),
        entity: record,
        data: { record: record.id ?? '', epic: record.name, source: record.source.sheet },
      };
    }
  },
  german: {
    title: 'Epic, das der Plan nicht kennt',
    message: '{record} „{epic}“ ist im Blatt {source} offen, und nichts im Plan steht dafür.',
    systematic: '{count} von {total} Zeilen im Blatt {sheet} sind offene Epics, für die nichts im Plan steht.',
    evidence: { record: 'Eintrag', epic: 'Epic', source: 'Export' },
    why: 'Arbeit, die der Plan nicht kennt, nimmt Leute, mit denen der Plan rechnet.',
    fix: 'Nennen Sie den Schlüssel neben der Initiative, zu der es gehört, planen Sie es als eine, oder schließen Sie es.',
  },
  examples: {
    passing: [
      {
        title: 'Known by key, in a milestone, by name; closed; stories are no epics',
        german:
          'Bekannt durch den Schlüssel, in einem Meilenstein, durch den Namen; geschlossen; Storys sind keine Epics',
        sheet: `
          ## Initiatives
          | ID | Initiative     | Owner    | Start      | End        | Status      | Jira  |
          | I1 | Quote tool     | Ada Berg | 2026-01-05 | 2026-06-30 | In progress | PAY-1 |
          | I2 | Partner portal | Ben Holm | 2026-01-05 | 2026-06-30 | In progress |       |
          ## Milestones
          | Milestone | Initiative | Due        | Owner    | Status      | Jira         |
          | Beta      | I1         | 2026-03-31 | Ada Berg | In progress | PAY-2, PAY-5 |
          ## Tracker
          | Type  | Key   | Summary        | Assignee | Status      | Due        | Reporter | Created    | Updated    |
          | Epic  | PAY-1 | Quotes         | Ada Berg | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |
          | Epic  | PAY-9 | Partner Portal | Ben Holm | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |
          | Story | PAY-2 | Try it out     | Ada Berg | In Progress | 2026-03-31 | Cleo     | 2026-01-05 | 2026-02-20 |
          | Epic  | PAY-5 | Trial          | Ada Berg | In Progress | 2026-03-31 | Cleo     | 2026-01-05 | 2026-02-20 |
          | Epic  | PAY-6 | Loyalty        | Ada Berg | Done        | 2025-03-31 | Cleo     | 2025-01-05 | 2025-02-20 |
          | Story | PAY-7 | Small repair   | Ada Berg | To Do       | 2026-03-31 | Cleo     | 2026-01-05 | 2026-02-20 |`,
      },
      {
        title: 'An export beside a plan that names none of it',
        german: 'Ein Export neben einem Plan, der nichts davon nennt',
        sheet: `
          ## Initiatives
          | ID | Initiative     | Owner    | Start      | End        | Status      |
          | I1 | Quote tool     | Ada Berg | 2026-01-05 | 2026-06-30 | In progress |
          | I2 | Partner portal | Ben Holm | 2026-01-05 | 2026-06-30 | In progress |
          ## Tracker
          | Type  | Key   | Summary        | Assignee | Status      | Due        | Reporter | Created    | Updated    |
          | Epic  | OPS-1 | Backups        | Cleo     | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |
          | Epic  | OPS-2 | New firewall   | Cleo     | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |`,
      },
    ],
    failing: [
      {
        title: 'An open epic of nobody’s',
        german: 'Ein offenes Epic, das niemandem gehört',
        flags: ["'Jira export'!B3"],
        sheet: `
          ## Initiatives
          | ID | Initiative     | Owner    | Start      | End        | Status      | Jira  |
          | I1 | Quote tool     | Ada Berg | 2026-01-05 | 2026-06-30 | In progress | PAY-1 |
          | I2 | Partner portal | Ben Holm | 2026-01-05 | 2026-06-30 | In progress | PAY-9 |
          ## Jira export
          | Issue key | Summary | Issue Type | Status      | Assignee | Due date   | Epic Link | Created    | Updated    |
          | PAY-1     | Quotes  | Epic       | In Progress | Ada Berg | 2026-06-30 |           | 2026-01-05 | 2026-02-20 |
          | PAY-7     | Loyalty | Epic       | To Do       | Ben Holm | 2026-08-31 |           | 2026-01-05 | 2026-02-20 |
          | PAY-2     | Try out | Story      | To Do       | Ben Holm | 2026-03-31 | PAY-1     | 2026-01-05 | 2026-02-20 |
          | PAY-8     |         | Epic       | To Do       |          |            |           | 2026-01-05 | 2026-02-20 |`,
      },
      {
        title: 'In German, from a tracker that speaks German',
        german: 'Auf Deutsch, aus einem Tracker, der Deutsch spricht',
        flags: ['Jira!B3'],
        sheet: `
          ## Initiativen
          | ID | Initiative     | Verantwortlich | Beginn     | Ende       | Status    | Jira  |
          | I1 | Preiswerkzeug  | Ada Berg       | 2026-01-05 | 2026-06-30 | In Arbeit | PAY-1 |
          ## Jira
          | Vorgangsschlüssel | Zusammenfassung | Vorgangstyp | Status    | Zugewiesene Person | Fälligkeitsdatum | Erstellt   | Aktualisiert |
          | PAY-1             | Preise          | Epic        | In Arbeit | Ada Berg           | 2026-06-30       | 2026-01-05 | 2026-02-20   |
          | PAY-7             | Kundenkarte     | Epic        | Offen     | Ben Holm           | 2026-08-31       | 2026-01-05 | 2026-02-20   |`,
      },
    ],
  },
});
