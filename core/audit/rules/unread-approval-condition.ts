import { approvalTablesOf } from '../../governance/approvals/approval-tables.ts';
import { unreadCells } from '../../governance/approvals/unread-cells.ts';
import { conditionCell } from '../approval-places.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'unread-approval-condition',
  family: 'authority',
  severity: 'moderate',
  title: 'Condition of an approval table that cannot be read',
  message: '“{text}” under “{field}” of “{table}” cannot be read as a condition.',
  messages: {
    near: '“{text}” under “{field}” of “{table}” cannot be read as a condition; the nearest that can is “{nearest}”.',
    'no-rate':
      '“{text}” under “{field}” of “{table}” cannot be compared with the other rows: the workbook has no rate from {currency} to {columnCurrency}.',
    'no-currency': '“{text}” under “{field}” of “{table}” names no currency, and the other rows name several.',
  },
  why: 'A row that cannot be read decides nothing: whoever falls into it is told that the lane is not known.',
  fix: 'Write a comparison, a range, a list of words, “any”, “empty” or “filled”: “< 50,000”, “15–25%”, “SMB, Mid-market”.',
  evidence: { currency: 'currency of the cell', columnCurrency: 'currency of the column' },
  needs: ['approvalRules.conditions'],
  *check(_, { of }): Iterable<Hit<'near' | 'no-rate' | 'no-currency'>> {
    for (const table of of(approvalTablesOf))
      for (const { rule, condition, why, nearest, currency, columnCurrency } of unreadCells(table))
        yield {
          at: conditionCell(rule, condition.column),
          entity: rule,
          // One missing rate is one cause, however many rows want it.
          cause: `${table.id} ${condition.field.name} ${why === 'no-rate' ? currency : condition.text}`,
          data: {
            text: condition.text,
            field: condition.field.name,
            table: table.name,
            ...(nearest !== null && { nearest }),
            ...(why === 'no-rate' && { currency: currency ?? '', columnCurrency: columnCurrency ?? '' }),
          },
          message: why === 'unread' ? (nearest === null ? undefined : 'near') : why,
        };
  },
  german: {
    title: 'Bedingung einer Freigabetabelle, die sich nicht lesen lässt',
    message: '„{text}“ unter „{field}“ von „{table}“ lässt sich nicht als Bedingung lesen.',
    messages: {
      near: '„{text}“ unter „{field}“ von „{table}“ lässt sich nicht als Bedingung lesen; am nächsten kommt „{nearest}“.',
      'no-rate':
        '„{text}“ unter „{field}“ von „{table}“ lässt sich mit den anderen Zeilen nicht vergleichen: Die Arbeitsmappe nennt keinen Kurs von {currency} nach {columnCurrency}.',
      'no-currency':
        '„{text}“ unter „{field}“ von „{table}“ nennt keine Währung, und die anderen Zeilen nennen mehrere.',
    },
    why: 'Eine Zeile, die sich nicht lesen lässt, entscheidet nichts: Wer in sie fällt, erfährt nur, dass die Spur unbekannt ist.',
    fix: 'Schreiben Sie einen Vergleich, einen Bereich, eine Liste von Wörtern, „alle“, „leer“ oder „ausgefüllt“: „< 50.000“, „15–25 %“, „SMB, Mid-market“.',
    evidence: { currency: 'Währung der Zelle', columnCurrency: 'Währung der Spalte' },
  },
  examples: {
    passing: [
      {
        title: 'Comparisons, ranges, lists, any and blank',
        german: 'Vergleiche, Bereiche, Listen, „any“ und leer',
        sheet: `
          ## Deal approvals
          | Amount (EUR)   | Discount % | Segment         | Lane      | Approver |
          | < 50,000       | <= 15%     | SMB, Mid-market | Autonomy  | none     |
          | 50,000–100,000 | 15–25%     | any             | Deal desk | Ada Ng   |
          | > 100,000      |            |                 | Board     | Ben Holm |`,
      },
    ],
    failing: [
      {
        title: 'Words that say no bound',
        german: 'Worte, die keine Grenze nennen',
        flags: ["'Deal approvals'!A3"],
        sheet: `
          ## Deal approvals
          | Amount (EUR)  | Lane      | Approver |
          | < 50,000      | Autonomy  | none     |
          | fairly large  | Deal desk | Ada Ng   |
          | > 100,000     | Board     | Ben Holm |
          | 60,000–90,000 | VP        | Cleo Fox |`,
      },
      {
        title: 'Amounts in another currency, and no rate',
        german: 'Beträge in einer anderen Währung, und kein Kurs',
        flags: ["'Deal approvals'!A4,'Deal approvals'!A5"],
        sheet: `
          ## Deal approvals
          | Amount           | Segment | Lane      | Approver |
          | < 50,000 EUR     | SMB     | Autonomy  | none     |
          | >= 50,000 EUR    | SMB     | Deal desk | Ada Ng   |
          | < 60,000 USD     | US      | Autonomy  | none     |
          | >= 60,000 USD    | US      | Deal desk | Ada Ng   |
          | any              | Public  | Board     | Ben Holm |
          | < 10,000 EUR     | Other   | Board     | Ben Holm |`,
      },
    ],
  },
});
