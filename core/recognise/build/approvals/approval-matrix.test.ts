import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Condition } from '../../../plan/approvals.ts';
import { cellOf } from '../../../plan/provenance.ts';
import { recognise } from '../../recognise.ts';

function rulesOf(drawing: string): readonly string[] {
  const { plan } = recognise(littleWorkbook(drawing, 'Book1.xlsx'), { corrections: [], fiscalYearStart: 1 });
  return plan.approvalRules.map(({ conditions, approvers, lane }) => {
    const asked = conditions.map(({ field, condition }) => `${field.name} ${drawn(condition)}`).join(', ');
    return `${asked} → ${lane ?? approvers?.names.join(' + ') ?? '?'}`;
  });
}

function drawn(condition: Condition): string {
  if (condition.is === 'one-of') return condition.words.join('/');
  if (condition.is !== 'within') return condition.is;
  return condition.spans
    .map(
      ({ low, isLowIn, high, isHighIn }) =>
        `${low === null ? '' : `${isLowIn ? '[' : '('}${low}`}..${high === null ? '' : `${high}${isHighIn ? ']' : ')'}`}`,
    )
    .join(' | ');
}

test('limits below roles: each approves from where the one before ends', () => {
  expect(
    rulesOf(`
    ## Delegation of authority
    | Type of commitment  | Team lead | Director   | CFO        | CEO       |
    | Capital expenditure | up to 10k | up to 50k  | up to 500k | unlimited |
    | Customer contracts  | –         | up to 100k | up to 1m   | unlimited |`),
  ).toEqual([
    'Type of commitment Capital expenditure, Amount ..10000] → Team lead',
    'Type of commitment Capital expenditure, Amount (10000..50000] → Director',
    'Type of commitment Capital expenditure, Amount (50000..500000] → CFO',
    'Type of commitment Capital expenditure, Amount (500000.. → CEO',
    'Type of commitment Customer contracts, Amount ..100000] → Director',
    'Type of commitment Customer contracts, Amount (100000..1000000] → CFO',
    'Type of commitment Customer contracts, Amount (1000000.. → CEO',
  ]);
});

test('plain amounts below roles, German, the highest first', () => {
  expect(
    rulesOf(`
    ## Freigabematrix
    | Vorgang      | Geschäftsführung | Abteilungsleitung | Teamleitung |
    | Bestellungen | unbegrenzt       | '25.000 €         | '5.000 €    |
    | Reisekosten  | unbegrenzt       | '5.000 €          | '1.000 €    |`),
  ).toEqual([
    'Vorgang Bestellungen, Amount (25000.. → Geschäftsführung',
    'Vorgang Bestellungen, Amount (5000..25000] → Abteilungsleitung',
    'Vorgang Bestellungen, Amount ..5000] → Teamleitung',
    'Vorgang Reisekosten, Amount (5000.. → Geschäftsführung',
    'Vorgang Reisekosten, Amount (1000..5000] → Abteilungsleitung',
    'Vorgang Reisekosten, Amount ..1000] → Teamleitung',
  ]);
});

test('bands of shares below roles are of what the title says', () => {
  expect(
    rulesOf(`
    ## Discount matrix
    | Segment    | Rep   | Manager | VP     |
    | SMB        | 0-10% | 10-20%  | > 20%  |
    | Enterprise | 0-15% | 15-25%  | > 25%  |`),
  ).toEqual([
    'Segment SMB, Discount [0..0.1] → Rep',
    'Segment SMB, Discount (0.1..0.2] → Manager',
    'Segment SMB, Discount (0.2.. → VP',
    'Segment Enterprise, Discount [0..0.15] → Rep',
    'Segment Enterprise, Discount (0.15..0.25] → Manager',
    'Segment Enterprise, Discount (0.25.. → VP',
  ]);
});

test('marks below roles: who is marked approves', () => {
  expect(
    rulesOf(`
    ## Unterschriftenregelung
    | Betrag           | Teamleiter | Bereichsleiter | Geschäftsführer |
    | bis 5.000 €      | X          |                |                 |
    | 5.000 – 50.000 € | X          | X              |                 |
    | über 50.000 €    |            | X              | X               |`),
  ).toEqual([
    'Betrag ..5000] → Teamleiter',
    'Betrag (5000..50000] → Teamleiter + Bereichsleiter',
    'Betrag (50000.. → Bereichsleiter + Geschäftsführer',
  ]);
});

test('a table on its side', () => {
  expect(
    rulesOf(`
    ## Approvals
    | Discount | Up to 10% | 10–20%    | 20–30%    | > 30%      |
    | Approver | Sales rep | Manager   | VP Sales  | CRO        |
    | Lane     | Autonomy  | Guardrail | Guardrail | Commitment |
    | Max wait | none      | 1 d       | 2 d       | 3 d        |`),
  ).toEqual([
    'Discount ..0.1] → Autonomy',
    'Discount (0.1..0.2] → Guardrail',
    'Discount (0.2..0.3] → Guardrail',
    'Discount (0.3.. → Commitment',
  ]);
});

test('limits of several sorts below roles are unread, not made up', () => {
  const { plan } = recognise(
    littleWorkbook(
      `## Delegation of authority
      | Decision       | Team lead | Director  | CEO       |
      | Discount       | up to 10% | up to 20% | unlimited |
      | Contract value | up to 50k | up to 1m  | unlimited |
      | Hiring         | –         | see HR    | unlimited |`,
      'Book1.xlsx',
    ),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(plan.approvalRules.map(({ approvers }) => approvers)).toEqual([null, null, null]);
  const unread = plan.approvalRules.map(
    ({ conditions }) => conditions.filter(({ condition }) => condition.is === 'unread').length,
  );
  expect(unread).toEqual([3, 3, 3]);
});

test('every rule of a matrix knows the cell its limit stands in', () => {
  const { plan } = recognise(
    littleWorkbook(`
      ## Approval limits
      | Type  | Director  | CFO      |
      | Capex | up to 50k | up to 1m |
      | Opex  | up to 20k | up to 2m |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(plan.approvalRules.map((rule) => cellOf(rule, 'conditions'))).toMatchObject([
    { row: 1, column: 1 },
    { row: 1, column: 2 },
    { row: 2, column: 1 },
    { row: 2, column: 2 },
  ]);
});

const BANDS = `
    | 0-10%    | Auto          | Sales manager | VP Sales   |
    | 10-20%   | Sales manager | VP Sales      | VP Sales   |
    | > 20%    | VP Sales      | CFO           | CEO        |`;

const byBands = (field: string): readonly string[] =>
  [
    '[0..0.1], ACV ..25000) → ',
    '[0..0.1], ACV [25000..100000] → Sales manager',
    '[0..0.1], ACV (100000.. → VP Sales',
    '(0.1..0.2], ACV ..25000) → Sales manager',
    '(0.1..0.2], ACV [25000..100000] → VP Sales',
    '(0.1..0.2], ACV (100000.. → VP Sales',
    '(0.2.., ACV ..25000) → VP Sales',
    '(0.2.., ACV [25000..100000] → CFO',
    '(0.2.., ACV (100000.. → CEO',
  ].map((one) => `Discount ${one.replace('ACV', field)}`);

test.each([
  ['ACV', '| Discount | ACV < 25k | ACV 25k-100k | ACV > 100k |', ''],
  ['ACV', '| Discount | < 25k ACV | 25k to 100k ACV | Over 100k ACV |', ''],
  ['Amount', '| Discount | < 25k | 25k–100k | > 100k |', ''],
  ['Amount', '| Discount | Approver < 25k | Approver 25k-100k | Approver > 100k |', ''],
  ['Amount', '| Discount | Approved by < 25k | Approved by 25k-100k | Approved by > 100k |', ''],
  ['Amount', '| Discount | Approval by < 25k | Approval by 25k-100k | Approval by > 100k |', ''],
  ['Amount', '| Discount | Genehmigt von < 25k | Genehmigt von 25k-100k | Genehmigt von > 100k |', ''],
  ['Amount', '| Discount | Freigabe durch / < 25k | Freigabe durch / 25k-100k | Freigabe durch / > 100k |', ''],
  ['ACV', '| Discount \\ ACV | < 25k | 25k–100k | > 100k |', ''],
  ['ACV', '| ACV / Discount | < 25k | 25k–100k | > 100k |', ''],
  ['Deal size', '|  | Deal size |  |  |\n| Discount | < 25k | 25k–100k | > 100k |', ''],
  ['Deal size', '|  | Deal size |  |  |\n| Discount | < 25k | 25k–100k | > 100k |', '\nmerge: B1:D1'],
])('bands of one field in front, of another (%s) above, approvers in the cells: %s', (field, head, merge) => {
  expect(rulesOf(`${head}${BANDS}${merge}`)).toEqual(byBands(field));
});

test('bands of two fields over lanes', () => {
  expect(
    rulesOf(`
    | Rabatt      | Auftragswert bis 50.000 € | Auftragswert über 50.000 € |
    | bis 10 %    | Stufe 1                   | Stufe 2                    |
    | über 10 %   | Stufe 2                   | Stufe 3                    |`),
  ).toEqual([
    'Rabatt ..0.1], Auftragswert ..50000] → Stufe 1',
    'Rabatt ..0.1], Auftragswert (50000.. → Stufe 2',
    'Rabatt (0.1.., Auftragswert ..50000] → Stufe 2',
    'Rabatt (0.1.., Auftragswert (50000.. → Stufe 3',
  ]);
});

test('figures and other words by bands of two fields are no approvals', () => {
  for (const [one, other] of [
    ['12', '14'],
    ['Blue crate', 'Green crate'],
    ['1.2 %', '2.4 %'],
  ])
    expect(
      rulesOf(`
      | Weight   | Distance < 100 | Distance > 100 |
      | 0–5 %    | ${one}         | ${other}       |
      | 5–10 %   | ${other}       | ${one}         |`),
    ).toEqual([]);
});
