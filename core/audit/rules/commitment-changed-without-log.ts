import { unloggedChanges } from '../../governance/unlogged-changes.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'commitment-changed-without-log',
  family: 'authority',
  severity: 'critical',
  title: 'Commitment changed without an approved change-log entry',
  message: '“{commitment}” was {before} when it was published and is {after} now; the change log does not tell it.',
  messages: {
    unapproved:
      '“{commitment}” was {before} when it was published and is {after} now; “{entry}” tells it without an approval.',
  },
  why: 'Somebody outside was promised the earlier one, and no executive has said that it may be broken.',
  fix: 'Take the change back, or have an executive approve it and write before, after, reason and approver into the change log.',
  needs: ['commitments.publishedValue|publishedDue', 'commitments.value|due'],
  *check(plan): Iterable<Hit<'unapproved'>> {
    for (const { commitment, field, before, after, unapproved } of unloggedChanges(plan)) {
      const published = field === 'value' ? 'publishedValue' : 'publishedDue';
      yield {
        at: [cellOf(commitment, field), cellOf(commitment, published)],
        entity: commitment,
        cause: `${commitment.id ?? commitment.name} ${field}`,
        data: {
          commitment: commitment.name,
          before: amount(before),
          after: amount(after),
          ...(unapproved === null ? {} : { entry: unapproved.name }),
        },
        message: unapproved === null ? undefined : 'unapproved',
      };
    }
  },
  german: {
    title: 'Zusage ohne genehmigten Eintrag im Änderungsprotokoll geändert',
    message:
      '„{commitment}“ war bei der Veröffentlichung {before} und ist jetzt {after}; im Änderungsprotokoll steht nichts davon.',
    messages: {
      unapproved:
        '„{commitment}“ war bei der Veröffentlichung {before} und ist jetzt {after}; „{entry}“ nennt das, aber ohne Genehmigung.',
    },
    why: 'Jemandem außerhalb wurde das Frühere zugesagt, und niemand aus der Führung hat gesagt, dass es gebrochen werden darf.',
    fix: 'Nehmen Sie die Änderung zurück, oder lassen Sie sie genehmigen und tragen Sie Vorher, Nachher, Grund und Genehmigung ein.',
  },
  examples: {
    passing: [
      {
        title: 'Unchanged, the same amount in other words, and changed with an approved entry',
        german: 'Unverändert, derselbe Betrag in anderen Worten, und mit genehmigtem Eintrag geändert',
        sheet: `
          ## Commitments
          | ID | Commitment          | Client    | Value     | Due        | Executive approver | Published value | Published date |
          | C1 | Net ARR of the year |           | 4.2m EUR  | 2026-12-31 | Hal Moss           | € 4,200,000     | 2026-12-31     |
          | C2 | Beta for Northwind  | Northwind |           | 2026-06-30 | Hal Moss           |                 | 2026-05-15     |
          | C3 | Uptime              | Contoso   | 99.9%     | 2026-09-30 | Hal Moss           | 99.9%           |                |
          ## Change log
          | Date       | Change           | Item               | Before     | After      | Reason      | Approved by |
          | 2026-02-03 | Beta moved       | Beta for Northwind | 2026-05-15 | 2026-06-30 | Vendor late | Hal Moss    |`,
      },
    ],
    failing: [
      {
        title: 'No entry, an entry of another date, and an entry without an approval',
        german: 'Kein Eintrag, ein Eintrag zu einem anderen Datum, und einer ohne Genehmigung',
        flags: ['Commitments!D2,Commitments!G2', 'Commitments!E3,Commitments!H3', 'Commitments!E4,Commitments!H4'],
        sheet: `
          ## Commitments
          | ID | Commitment          | Client    | Value     | Due        | Executive approver | Published value | Published date |
          | C1 | Net ARR of the year |           | 4.2m EUR  | 2026-12-31 | Hal Moss           | 4.5m EUR        | 2026-12-31     |
          | C2 | Beta for Northwind  | Northwind |           | 2026-06-30 | Hal Moss           |                 | 2026-05-15     |
          | C3 | Uptime              | Contoso   | 99.9%     | 2026-09-30 | Hal Moss           | 99.9%           | 2026-06-30     |
          ## Change log
          | Date       | Change        | Item               | Before     | After      | Reason      | Approved by |
          | 2026-02-03 | Beta moved    | Beta for Northwind | 2026-05-15 | 2026-05-29 | Vendor late | Hal Moss    |
          | 2026-02-10 | Uptime later  | C3                 | 2026-06-30 | 2026-09-30 | New centre  |             |`,
      },
    ],
  },
});

/** A plain number as one, so that it is told as a sentence of its language writes numbers. */
function amount(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
