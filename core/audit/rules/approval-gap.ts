import { approvalTablesOf } from '../../governance/approvals/approval-tables.ts';
import { checkApprovalTable } from '../../governance/approvals/check-approval-table.ts';
import type { CasePart } from '../../governance/approvals/table-check.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { capitalCase, rangeInWords } from '../approval-cases.ts';
import { headersOfFields } from '../approval-places.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { inEach } from '../language.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

/** More gaps than these have one cause: nothing takes what the rows leave. One finding tells them, the simplest first. */
const MOST_APART = 3;
const MOST_LISTED = 8;

function listed(cases: readonly Phrase[]): Phrase {
  const more = cases.length > MOST_LISTED ? '; …' : '';
  return inEach(
    (language) =>
      `${cases
        .slice(0, MOST_LISTED)
        .map((one) => one[language])
        .join('; ')}${more}`,
  );
}

export default rule({
  id: 'approval-gap',
  family: 'authority',
  severity: 'critical',
  title: 'Cases that no row of an approval table covers',
  message: '{case} matches no row of “{table}”.',
  messages: {
    more: '{case} matches no row of “{table}”, and the table leaves more open than is listed here.',
    many: '{case} matches no row of “{table}”. {further} further kinds of cases match none either.',
  },
  why: 'Nobody knows who may approve such a case: it waits, or it is waved through.',
  fix: 'Add a row for these cases, or a last row that takes everything else.',
  evidence: { case: 'example', range: 'cases', further: 'further kinds of cases', others: 'further examples' },
  needs: ['approvalRules.conditions'],
  *check({ tables }, { of }): Iterable<Hit<'more' | 'many'>> {
    for (const table of of(approvalTablesOf)) {
      const { gaps, isComplete } = checkApprovalTable(table);
      const told = gaps.filter(({ kind }) => kind === 'gap');
      const at = (parts: readonly CasePart[]): readonly CellRef[] =>
        headersOfFields(
          table,
          parts.map(({ field }) => field.name),
          tables.find(({ id }) => id === table.id),
        );
      const [simplest] = told;
      if (simplest !== undefined && told.length > MOST_APART) {
        const cases = told.map((gap) => capitalCase(gap, table));
        yield {
          at: at(told.flatMap(({ parts }) => parts)),
          cause: `${table.id} ${cases.map(({ en }) => en).join('; ')}`,
          data: {
            case: capitalCase(simplest, table),
            table: table.name,
            further: told.length - 1,
            others: listed(cases.slice(1)),
          },
          message: 'many',
        };
        continue;
      }
      for (const gap of told) {
        const found = capitalCase(gap, table);
        yield {
          at: at(gap.parts),
          cause: `${table.id} ${found.en}`,
          data: { case: found, table: table.name, range: rangeInWords(gap) },
          message: gap === told.at(-1) && !isComplete.gaps ? 'more' : undefined,
        };
      }
    }
  },
  german: {
    title: 'Fälle, die keine Zeile einer Freigabetabelle erfasst',
    message: '{case} passt zu keiner Zeile von „{table}“.',
    messages: {
      more: '{case} passt zu keiner Zeile von „{table}“, und die Tabelle lässt mehr offen, als hier steht.',
      many: '{case} passt zu keiner Zeile von „{table}“. {further} weitere Arten von Fällen passen auch zu keiner.',
    },
    why: 'Niemand weiß, wer einen solchen Fall freigeben darf: Er bleibt liegen, oder er wird durchgewinkt.',
    fix: 'Ergänzen Sie eine Zeile für diese Fälle oder eine letzte Zeile, die alles Übrige erfasst.',
    evidence: { case: 'Beispiel', range: 'Fälle', further: 'weitere Arten von Fällen', others: 'weitere Beispiele' },
  },
  examples: {
    passing: [
      {
        title: 'Every amount, discount and segment has its row',
        german: 'Jeder Betrag, jeder Rabatt und jedes Segment hat seine Zeile',
        sheet: `
          ## Deal approvals
          | Amount (EUR) | Discount % | Segment         | Lane      | Approver |
          | < 50,000     | <= 15%     | SMB, Mid-market | Autonomy  | none     |
          | < 50,000     | > 15%      | SMB, Mid-market | Deal desk | Ada Ng   |
          | >= 50,000    |            | SMB, Mid-market | Board     | Ben Holm |
          |              |            | Enterprise      | Board     | Ben Holm |`,
      },
      {
        title: 'A last row takes everything else',
        german: 'Eine letzte Zeile nimmt alles Übrige',
        sheet: `
          ## Deal approvals
          | Amount (EUR) | Discount % | Lane      | Approver |
          | < 50,000     | <= 15%     | Autonomy  | none     |
          | any          | <= 25%     | Deal desk | Ada Ng   |
          | any          | any        | Board     | Ben Holm |`,
      },
    ],
    failing: [
      {
        title: 'Between “below” and “above” the bound itself is missing, once for all segments',
        german: 'Zwischen „unter“ und „über“ fehlt die Grenze selbst, einmal für alle Segmente',
        flags: ["'Deal approvals'!A1"],
        sheet: `
          ## Deal approvals
          | Amount (EUR) | Segment    | Lane      | Approver |
          | < 50,000     | SMB        | Autonomy  | none     |
          | > 50,000     | SMB        | Deal desk | Ada Ng   |
          | < 50,000     | Mid-market | Deal desk | Ada Ng   |
          | > 50,000     | Mid-market | Board     | Ben Holm |`,
      },
      {
        title: 'A combination without a row, and amounts above the last bound',
        german: 'Eine Kombination ohne Zeile, und Beträge über der letzten Grenze',
        flags: ["'Deal approvals'!A1", "'Deal approvals'!A1,'Deal approvals'!B1"],
        sheet: `
          ## Deal approvals
          | Amount (EUR)    | Discount % | Lane      | Approver |
          | < 50,000        | <= 15%     | Autonomy  | none     |
          | < 50,000        | > 15%      | Deal desk | Ada Ng   |
          | 50,000–100,000 | <= 15%     | Deal desk | Ada Ng   |`,
      },
      {
        title: 'More gaps than three are one finding',
        german: 'Mehr als drei Lücken sind ein Befund',
        flags: ["'Deal approvals'!A1,'Deal approvals'!B1,'Deal approvals'!C1"],
        sheet: `
          ## Deal approvals
          | Amount (EUR)    | Discount % | Segment    | Lane      | Approver |
          | < 10,000        | <= 10%     | SMB        | Autonomy  | none     |
          | 10,000–50,000  | 10–20%    | Mid-market | Deal desk | Ada Ng   |
          | > 50,000        | > 20%      | Enterprise | Board     | Ben Holm |`,
      },
    ],
  },
});
