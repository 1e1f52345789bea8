import { approvalTablesOf } from '../../governance/approvals/approval-tables.ts';
import { checkApprovalTable } from '../../governance/approvals/check-approval-table.ts';
import { capitalCase } from '../approval-cases.ts';
import { headersOfFields } from '../approval-places.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'approval-sliver',
  family: 'authority',
  severity: 'minor',
  title: 'Sliver between two bands of an approval table',
  message: '{case} matches no row of “{table}”: the bands on both sides end one step before it.',
  messages: {
    end: '{case} matches no row of “{table}”: its bands begin or end right beside it.',
  },
  why: 'Whole numbers fall into a band, fractions between two do not; a form that checks the table refuses them.',
  fix: 'Let one band begin where the other ends: “up to 50,000” and “above 50,000”.',
  evidence: { case: 'example' },
  needs: ['approvalRules.conditions'],
  *check({ tables }, { of }): Iterable<Hit<'end'>> {
    for (const table of of(approvalTablesOf))
      for (const gap of checkApprovalTable(table).gaps) {
        if (gap.kind !== 'sliver') continue;
        const found = capitalCase(gap, table);
        const isEnd = gap.parts.some(({ example }) => example.is === 'number' && [0, 1].includes(example.value));
        yield {
          at: headersOfFields(
            table,
            gap.parts.map(({ field }) => field.name),
            tables.find(({ id }) => id === table.id),
          ),
          cause: `${table.id} ${found.en}`,
          data: { case: found, table: table.name },
          message: isEnd ? 'end' : undefined,
        };
      }
  },
  german: {
    title: 'Schmale Lücke zwischen zwei Stufen einer Freigabetabelle',
    message: '{case} passt zu keiner Zeile von „{table}“: Die Stufen auf beiden Seiten enden einen Schritt davor.',
    messages: {
      end: '{case} passt zu keiner Zeile von „{table}“: Ihre Stufen beginnen oder enden unmittelbar daneben.',
    },
    why: 'Ganze Zahlen fallen in eine Stufe, Bruchteile dazwischen nicht; ein Formular, das die Tabelle prüft, weist sie ab.',
    fix: 'Lassen Sie eine Stufe dort beginnen, wo die andere endet: „bis 50.000“ und „über 50.000“.',
    evidence: { case: 'Beispiel' },
  },
  examples: {
    passing: [
      {
        title: 'Bands that follow each other by one unit, as planners write them',
        german: 'Stufen, die einander im Abstand von eins folgen, wie sie oft geschrieben werden',
        sheet: `
          ## Deal approvals
          | Amount (EUR)     | Lane      | Approver |
          | 0 - 50,000       | Autonomy  | none     |
          | 50,001 - 100,000 | Deal desk | Ada Ng   |
          | > 100,000        | Board     | Ben Holm |`,
      },
    ],
    failing: [
      {
        title: 'A discount of nothing has no row',
        german: 'Ein Rabatt von null hat keine Zeile',
        flags: ["'Deal approvals'!A1"],
        sheet: `
          ## Deal approvals
          | Discount %  | Lane      | Approver |
          | > 0%, < 15% | Autonomy  | none     |
          | >= 15%      | Deal desk | Ada Ng   |`,
      },
    ],
  },
});
