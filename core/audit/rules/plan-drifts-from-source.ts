import type { Difference } from '../../governance/source-drift.ts';
import { driftOf } from '../../governance/source-drift.ts';
import { sourceTwins } from '../../governance/source-twins.ts';
import { cellOf } from '../../plan/provenance.ts';
import { cellOfEnd } from '../../plan/working-status.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'plan-drifts-from-source',
  family: 'authority',
  severity: 'critical',
  title: 'Plan that differs from its source',
  message: '“{work}” and {record} on {source} disagree: {first}.',
  messages: {
    two: '“{work}” and {record} on {source} disagree: {first}; {second}.',
    three: '“{work}” and {record} on {source} disagree: {first}; {second}; {third}.',
  },
  systematic: '{count} of {total} rows on {sheet} disagree with the system that they come from.',
  evidence: { work: 'work', record: 'record', source: 'export', first: 'first', second: 'second', third: 'third' },
  why: 'Two truths of one work: those who read the plan and those who read the tracker act on different days.',
  fix: 'Ask the owner which holds, and write it into both.',
  needs: ['sourceRecords.due|status|owner', 'initiatives.name|milestones.name'],
  *check(plan): Iterable<Hit<'two' | 'three'>> {
    for (const twin of sourceTwins(plan).twins) {
      const { work, record } = twin;
      const differences = driftOf(twin);
      const [first, second, third] = differences.map(told);
      if (first === undefined) continue;
      const pairs = { first, ...(second !== undefined && { second }), ...(third !== undefined && { third }) };
      yield {
        at: [
          ...differences.map(({ field }) => cellIn(work, field)),
          ...differences.map(({ field }) => cellOf(record, field)),
        ],
        entity: work,
        data: { work: work.name, record: record.id ?? record.name, source: record.source.sheet, ...pairs },
        message: third !== undefined ? 'three' : second !== undefined ? 'two' : undefined,
      };
    }
  },
  german: {
    title: 'Plan, der von seiner Quelle abweicht',
    message: '„{work}“ und {record} im Blatt {source} widersprechen sich: {first}.',
    messages: {
      two: '„{work}“ und {record} im Blatt {source} widersprechen sich: {first}; {second}.',
      three: '„{work}“ und {record} im Blatt {source} widersprechen sich: {first}; {second}; {third}.',
    },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} widersprechen dem System, aus dem sie kommen.',
    evidence: {
      work: 'Arbeit',
      record: 'Eintrag',
      source: 'Export',
      first: 'erstens',
      second: 'zweitens',
      third: 'drittens',
    },
    why: 'Zwei Wahrheiten über dieselbe Arbeit: Wer den Plan liest und wer den Tracker liest, handelt an verschiedenen Tagen.',
    fix: 'Fragen Sie die verantwortliche Person, was gilt, und schreiben Sie es in beide.',
  },
  examples: {
    passing: [
      {
        title: 'The same, written in other ways; values that one side lacks; what is over; a team and a role',
        german: 'Dasselbe, anders geschrieben; Werte, die einer Seite fehlen; was vorbei ist; ein Team und eine Rolle',
        sheet: `
          ## Milestones
          | ID  | Milestone      | Due        | Forecast   | Owner      | Status      | Jira          |
          | M-1 | Beta           | 2026-03-31 | 2026-04-15 | Ada Berg   | In progress | PAY-2         |
          | M-2 | Launch         | 2026-05-29 |            | Ben Holm   | On hold     | PAY-3         |
          | M-3 | Old pages off  | 2026-01-30 |            | Ada Berg   | Done        | PAY-4         |
          | M-4 | Press release  | TBD        |            | Marketing team | Not started | PAY-5     |
          | M-5 | Two issues     | 2026-03-31 |            | Ada Berg   | Done        | PAY-6, PAY-7  |
          | M-6 | Another        | 2026-03-31 |            | Ada Berg   | Done        |               |
          ## Jira export
          | Issue key | Summary       | Issue Type | Status      | Assignee     | Due date   | Created    | Updated    |
          | PAY-2     | Checkout beta | Story      | In Progress | ada.berg     | 2026-04-15 | 2026-01-05 | 2026-02-20 |
          | PAY-3     | Go live       | Story      | To Do       | Holm, Ben    | 2026-05-29 | 2026-01-05 | 2026-02-20 |
          | PAY-4     | Remove pages  | Story      | Closed      | Cleo Marsh   | 2026-02-27 | 2026-01-05 | 2026-02-20 |
          | PAY-5     | Press release | Task       | To Do       | Cleo Marsh   | 2026-04-30 | 2026-01-05 | 2026-02-20 |
          | PAY-6     | One of them   | Story      | To Do       | Cleo Marsh   | 2026-04-30 | 2026-01-05 | 2026-02-20 |
          | PAY-7     | The other     | Story      | To Do       | Cleo Marsh   | 2026-04-30 | 2026-01-05 | 2026-02-20 |
          | PAY-8     | Another       | Story      | To Do       | Cleo Marsh   | 2026-04-30 | 2026-01-05 | 2026-02-20 |`,
      },
    ],
    failing: [
      {
        title: 'A day, a status and an owner; the row’s own id is the key',
        german: 'Ein Tag, ein Status und eine verantwortliche Person; die ID der Zeile ist der Schlüssel',
        flags: ["Milestones!C2,'Jira export'!F2", "Milestones!E3,Milestones!D3,'Jira export'!D3,'Jira export'!E3"],
        sheet: `
          ## Milestones
          | ID    | Milestone | Due        | Owner    | Status      |
          | PAY-2 | Beta      | 2026-03-31 | Ada Berg | In progress |
          | PAY-3 | Launch    | 2026-05-29 | Ada Berg | In progress |
          ## Jira export
          | Issue key | Summary       | Issue Type | Status      | Assignee | Due date   | Created    | Updated    |
          | PAY-2     | Checkout beta | Story      | In Progress | Ada Berg | 2026-04-15 | 2026-01-05 | 2026-02-20 |
          | PAY-3     | Go live       | Story      | Done        | Ben Holm | 2026-05-29 | 2026-01-05 | 2026-02-20 |`,
      },
      {
        title: 'An epic by its link, an issue beside the epic of its initiative, and the same name and kind',
        german:
          'Ein Epic über die Verknüpfung, ein Vorgang neben dem Epic seiner Initiative, und gleicher Name und gleiche Art',
        flags: ['Initiatives!E2,Tracker!F2', 'Initiatives!E3,Tracker!F3', 'Milestones!C2,Tracker!F4'],
        sheet: `
          ## Initiatives
          | ID | Initiative     | Owner    | Start      | End        | Status      | Jira  |
          | I1 | Quote tool     | Ada Berg | 2026-01-05 | 2026-06-30 | In progress | PAY-1 |
          | I2 | Partner portal | Ben Holm | 2026-01-05 | 2026-06-30 | In progress |       |
          ## Milestones
          | Milestone | Initiative | Due        | Owner    | Status      | Epic  | Issue |
          | Beta      | I1         | 2026-03-31 | Ada Berg | In progress | PAY-1 | PAY-2 |
          | Launch    | I1         | 2026-05-29 | Ada Berg | In progress | PAY-1 |       |
          ## Tracker
          | Type  | Key   | Summary        | Assignee | Status      | Due        | Reporter | Created    | Updated    |
          | Epic  | PAY-1 | Quotes         | Ada Berg | In Progress | 2026-09-30 | Cleo     | 2026-01-05 | 2026-02-20 |
          | Epic  | PAY-9 | Partner portal | Ben Holm | In Progress | 2026-07-31 | Cleo     | 2026-01-05 | 2026-02-20 |
          | Story | PAY-2 | Try it out     | Ada Berg | In Progress | 2026-04-30 | Cleo     | 2026-01-05 | 2026-02-20 |`,
      },
    ],
  },
});

function cellIn(work: Initiative | Milestone, field: Difference['field']): CellRef {
  return field === 'due' ? cellOfEnd(work) : cellOf(work, field);
}

const FIELDS: Readonly<Record<Difference['field'], Phrase>> = {
  due: { en: 'due', de: 'fällig' },
  status: { en: 'status', de: 'Status' },
  owner: { en: 'owner', de: 'verantwortlich' },
};

function told({ field, ours, theirs }: Difference): Phrase {
  const words = FIELDS[field];
  return {
    en: `${words.en} ${ours.en} here, ${theirs.en} there`,
    de: `${words.de} ${ours.de} hier, ${theirs.de} dort`,
  };
}
