import { approvalTablesOf } from '../../governance/approvals/approval-tables.ts';
import { checkApprovalTable } from '../../governance/approvals/check-approval-table.ts';
import { cellsOfFields, placesInWords } from '../approval-places.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'approval-row-unreachable',
  family: 'authority',
  severity: 'moderate',
  title: 'Row of an approval table that no case can reach',
  message: 'No case reaches {row} of “{table}”: {rows} {before|takes|take} all of it before.',
  messages: {
    impossible: 'No case can match {row} of “{table}”: its conditions leave no value.',
  },
  why: 'Somebody wrote this row for cases that in truth are decided elsewhere.',
  fix: 'Move the narrower row before the wider one, correct its bounds, or remove it.',
  evidence: { row: 'row', before: 'rows before' },
  needs: ['approvalRules.conditions'],
  *check(_, { of }): Iterable<Hit<'impossible'>> {
    for (const table of of(approvalTablesOf))
      for (const { rule, coveredBy } of checkApprovalTable(table).unreachable) {
        const asked = rule.conditions.filter(({ condition }) => condition.is !== 'any');
        yield {
          at: cellsOfFields(
            [rule],
            asked.map(({ field }) => field.name),
          ),
          entity: rule,
          data: {
            row: placesInWords([rule]),
            table: table.name,
            rows: placesInWords(coveredBy),
            before: coveredBy.length,
          },
          message: coveredBy.length === 0 ? 'impossible' : undefined,
        };
      }
  },
  german: {
    title: 'Zeile einer Freigabetabelle, die kein Fall erreicht',
    message: 'Kein Fall erreicht {row} von „{table}“: Vorher {before|erfasst|erfassen} {rows} alles davon.',
    messages: {
      impossible: 'Kein Fall kann zu {row} von „{table}“ passen: Ihre Bedingungen lassen keinen Wert übrig.',
    },
    why: 'Diese Zeile steht für Fälle da, über die in Wahrheit anderswo entschieden wird.',
    evidence: { row: 'Zeile', before: 'Zahl der Zeilen davor' },
    fix: 'Setzen Sie die engere Zeile vor die weitere, berichtigen Sie ihre Grenzen, oder entfernen Sie sie.',
  },
  examples: {
    passing: [
      {
        title: 'The narrower row first',
        german: 'Die engere Zeile zuerst',
        sheet: `
          ## Deal approvals
          | Hit policy: first |
          | Amount (EUR) | Segment    | Lane      | Approver |
          | < 10,000     | Enterprise | Deal desk | Ada Ng   |
          | < 50,000     |            | Autonomy  | none     |
          |              |            | Board     | Ben Holm |`,
      },
    ],
    failing: [
      {
        title: 'After a wider row, and after two rows that together are as wide',
        german: 'Nach einer weiteren Zeile, und nach zweien, die zusammen so weit sind',
        flags: ["'Deal approvals'!A4,'Deal approvals'!B4", "'Deal approvals'!A6"],
        sheet: `
          ## Deal approvals
          | Hit policy: first |
          | Amount (EUR)   | Segment    | Lane      | Approver |
          | < 50,000       |            | Autonomy  | none     |
          | < 10,000       | Enterprise | Deal desk | Ada Ng   |
          | 50,000–100,000 |            | Deal desk | Ada Ng   |
          | 20,000–60,000  |            | VP        | Cleo Fox |
          |                |            | Board     | Ben Holm |`,
      },
    ],
  },
});
