import { approvalTablesOf } from '../../governance/approvals/approval-tables.ts';
import { checkApprovalTable } from '../../governance/approvals/check-approval-table.ts';
import type { Overlap } from '../../governance/approvals/table-check.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { capitalCase, outcomesInWords, rangeInWords } from '../approval-cases.ts';
import { cellsOfFields, placesInWords } from '../approval-places.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'approval-overlap',
  family: 'authority',
  severity: 'serious',
  title: 'Rows of an approval table that contradict each other',
  message: '{case} matches {rows} of “{table}”, which say {outcomes}.',
  messages: {
    unstated:
      '{case} matches {rows} of “{table}”, which say {outcomes}; nothing on the sheet says which of them counts.',
  },
  why: 'Where two rows apply, each side cites the one it likes, and the approval is worth nothing.',
  fix: 'Narrow one of the rows, or write above the table that the first matching row counts.',
  evidence: { case: 'example', outcomes: 'what they say', range: 'cases', all: 'all such rows' },
  needs: ['approvalRules.conditions'],
  *check(_, { of }): Iterable<Hit<'unstated'>> {
    for (const table of of(approvalTablesOf)) {
      if (table.hitPolicy !== 'unique') continue;
      for (const overlap of checkApprovalTable(table).overlaps) {
        if (!overlap.isConflict) continue;
        const { rules, allRules } = overlap;
        const found = capitalCase(overlap, table);
        yield {
          at: cellsOfOverlap(overlap),
          ...(rules[1] !== undefined && { entity: rules[1] }),
          data: {
            case: found,
            table: table.name,
            rows: placesInWords(rules),
            outcomes: outcomesInWords(rules),
            range: rangeInWords(overlap),
            ...(allRules.length > rules.length && { all: placesInWords(allRules) }),
          },
          message: table.isPolicyStated ? undefined : 'unstated',
        };
      }
    }
  },
  german: {
    title: 'Zeilen einer Freigabetabelle, die einander widersprechen',
    message: '{case} passt zu den {rows} von „{table}“; dort steht {outcomes}.',
    messages: {
      unstated:
        '{case} passt zu den {rows} von „{table}“; dort steht {outcomes}, und nichts im Blatt sagt, welche davon gilt.',
    },
    why: 'Wo zwei Zeilen gelten, beruft sich jede Seite auf die, die ihr passt, und die Freigabe ist nichts wert.',
    fix: 'Grenzen Sie eine der Zeilen ein, oder schreiben Sie über die Tabelle, dass die erste passende Zeile gilt.',
    evidence: { case: 'Beispiel', outcomes: 'was sie sagen', range: 'Fälle', all: 'alle solchen Zeilen' },
  },
  examples: {
    passing: [
      {
        title: 'Each case has one row; rows that say the same may share cases',
        german: 'Jeder Fall hat eine Zeile; Zeilen, die dasselbe sagen, dürfen Fälle teilen',
        sheet: `
          ## Deal approvals
          | Amount (EUR) | Discount % | Lane      | Approver |
          | < 50,000     | <= 15%     | Autonomy  | none     |
          | >= 50,000    |            | Board     | Ben Holm |
          |              | > 15%      | Board     | Ben Holm |`,
      },
      {
        title: 'The narrower row comes first',
        german: 'Die engere Zeile steht zuerst',
        sheet: `
          ## Deal approvals
          | Amount (EUR) | Lane      | Approver |
          | >= 1,000,000 | Board     | Ben Holm |
          | >= 100,000   | VP        | Cleo Fox |
          | >= 0         | Deal desk | Ada Ng   |`,
      },
    ],
    failing: [
      {
        title: 'Both neighbours take the bound, once for all segments',
        german: 'Beide Nachbarn nehmen die Grenze, einmal für alle Segmente',
        flags: [
          "'Deal approvals'!A2,'Deal approvals'!B2,'Deal approvals'!A3,'Deal approvals'!B3,'Deal approvals'!A4,'Deal approvals'!A5",
        ],
        sheet: `
          ## Deal approvals
          | Amount (EUR) | Segment    | Lane      | Approver |
          | <= 50,000    | SMB        | Autonomy  | none     |
          | >= 50,000    | SMB        | Deal desk | Ada Ng   |
          | <= 50,000    | Mid-market | Deal desk | Ada Ng   |
          | >= 50,000    | Mid-market | Board     | Ben Holm |`,
      },
      {
        title: 'A row on discounts across the rows on amounts',
        german: 'Eine Zeile zu Rabatten quer zu den Zeilen zu Beträgen',
        flags: ["'Deal approvals'!A3,'Deal approvals'!B3,'Deal approvals'!A5,'Deal approvals'!B5,'Deal approvals'!A4"],
        sheet: `
          ## Deal approvals
          | Hit policy: unique |
          | Amount (EUR) | Discount % | Lane      | Approver |
          | < 50,000     |            | Autonomy  | none     |
          | >= 50,000    |            | Deal desk | Ada Ng   |
          |              | > 40%      | Board     | Ben Holm |`,
      },
    ],
  },
});

/** The conditions of the two rows of the example; of all other rows the first. */
function cellsOfOverlap({ rules, allRules, parts }: Overlap): readonly CellRef[] {
  const fields = parts.map(({ field }) => field.name);
  const others = allRules.filter((rule) => !rules.includes(rule));
  return [...cellsOfFields(rules, fields), ...cellsOfFields(others, fields.slice(0, 1))];
}
