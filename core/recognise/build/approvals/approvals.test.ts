import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { dayOf, toEpochDays } from '../../../calendar/day.ts';
import type { ApprovalRule, RuleCondition, Span } from '../../../plan/approvals.ts';
import type { Plan } from '../../../plan/plan.ts';
import { cellOf } from '../../../plan/provenance.ts';
import { recognise } from '../../recognise.ts';

const planOf = (drawing: string, fiscalYearStart = 1): Plan =>
  recognise(littleWorkbook(drawing, 'Book1.xlsx'), { corrections: [], fiscalYearStart }).plan;

const rulesOf = (drawing: string): readonly ApprovalRule[] => planOf(drawing).approvalRules;

function drawn({ low, isLowIn, high, isHighIn }: Span): string {
  const from = low === null ? '' : `${isLowIn ? '[' : '('}${low}`;
  return `${from}..${high === null ? '' : `${high}${isHighIn ? ']' : ')'}`}`;
}

/** `[0..0.15]`, `SMB/Mid-market`, `not EMEA`, `any`, `unread → ≤ 50,000`. */
function asked({ condition }: RuleCondition): string {
  switch (condition.is) {
    case 'within':
      return condition.spans.map(drawn).join(' | ') + (condition.currency === null ? '' : ` ${condition.currency}`);
    case 'one-of':
      return condition.words.join('/');
    case 'none-of':
      return `not ${condition.words.join('/')}`;
    case 'unread':
      return `unread → ${condition.nearest}`;
    default:
      return condition.is;
  }
}

const table = (rules: readonly ApprovalRule[]): readonly (readonly string[])[] =>
  rules.map(({ conditions }) => conditions.map(asked));
const column = (rules: readonly ApprovalRule[], at: number): readonly string[] =>
  table(rules).flatMap((row) => row.slice(at, at + 1));
const fields = (rules: readonly ApprovalRule[]): readonly string[] =>
  rules.slice(0, 1).flatMap(({ conditions }) => conditions.map(drawnField));
const drawnField = ({ field }: RuleCondition): string =>
  [field.name, field.kind, field.currency, field.unit].filter((part) => part !== null).join(' ');
const approvers = (rules: readonly ApprovalRule[]): readonly (readonly string[] | undefined)[] =>
  rules.map((rule) => rule.approvers?.names);

const MATRIX = `
  ## Approval matrix
  | Amount €  | Discount % | Segment         | Term        | Lane       | Approvers                 | Deputy   | Wait limit | Note  |
  | < 50,000  | 0–15 %     | SMB, Mid-market | any         | Autonomy   | none                      |          |            |       |
  | 50k–100k  | 15–25 %    | not Enterprise  | ≤ 12 months | Guardrail  | Sales lead, then Deal desk | Ben Holm | 2 d        | ask   |
  | ≥ 100k    | > 25 %     |                 | > 12 months | Commitment | CFO (deputy: Treasurer)   |          | 24h        |       |`;

test('a row is a rule: conditions, lane, approvers, deputies, wait limit, note', () => {
  const rules = rulesOf(MATRIX);
  expect(fields(rules)).toEqual(['Amount money EUR', 'Discount share', 'Segment words', 'Term duration months']);
  expect(table(rules)).toEqual([
    ['..50000) EUR', '[0..0.15]', 'SMB/Mid-market', 'any'],
    ['[50000..100000) EUR', '(0.15..0.25]', 'not Enterprise', '..12]'],
    ['[100000.. EUR', '(0.25..', 'any', '(12..'],
  ]);
  expect(rules).toMatchObject([
    { lane: 'Autonomy', authority: 'autonomy', approvers: { names: [] }, deputies: null, waitLimit: null, note: null },
    { lane: 'Guardrail', authority: 'guardrail', deputies: { names: ['Ben Holm'] }, waitLimit: 2, note: 'ask' },
    { lane: 'Commitment', authority: 'commitment', deputies: { names: ['Treasurer'] }, waitLimit: 1, hitPolicy: null },
  ]);
  expect(approvers(rules)).toEqual([[], ['Sales lead', 'Deal desk'], ['CFO']]);
  expect(rules[1]?.name).toBe('50k–100k, 15–25 %, not Enterprise, ≤ 12 months');
});

test('every row has the same fields as objects, every condition its text and its column', () => {
  const [first, second] = rulesOf(MATRIX);
  expect(first?.conditions.map(({ field }) => field)).toEqual(second?.conditions.map(({ field }) => field));
  const same = first?.conditions.map(({ field }, at) => field === second?.conditions[at]?.field);
  expect(same).toEqual([true, true, true, true]);
  expect(second?.conditions.map((one) => [one.text, one.column])).toEqual([
    ['50k–100k', 0],
    ['15–25 %', 1],
    ['not Enterprise', 2],
    ['≤ 12 months', 3],
  ]);
  expect(rulesOf(MATRIX).map((rule) => cellOf(rule, 'approvers'))[1]).toMatchObject({ row: 2, column: 5 });
});

test('bands that touch share no boundary: it belongs to the lower one, unless a comparison says otherwise', () => {
  const bands = (...cells: readonly string[]): readonly string[] =>
    column(
      rulesOf(
        `## Approval matrix\n| Amount | Approver |\n${cells.map((cell, at) => `| '${cell} | Lead ${'ABCD'.charAt(at)} |`).join('\n')}`,
      ),
      0,
    );
  expect(bands('0–50k', '50k–100k', '100k–1m')).toEqual(['[0..50000]', '(50000..100000]', '(100000..1000000]']);
  expect(bands('< 50k', '50k–100k', '≥ 100k')).toEqual(['..50000)', '[50000..100000)', '[100000..']);
  expect(bands('≤ 50k', '50k–100k', '> 100k')).toEqual(['..50000]', '(50000..100000]', '(100000..']);
  expect(bands('up to 50k', '50k–100k', '100k+')).toEqual(['..50000]', '(50000..100000)', '[100000..']);
  expect(bands('≤ 50k', '≥ 50k')).toEqual(['..50000]', '[50000..']);
  expect(bands('0–50,000', '50,001–100,000', '> 100,000')).toEqual(['[0..50001)', '[50001..100000]', '(100000..']);
  expect(bands('0–49,999.99', '50,000–100,000', '> 200,000')).toEqual(['[0..50000)', '[50000..100000]', '(200000..']);
});

test('a step of a whole point between shares is a gap, one of a tenth is none; months run on', () => {
  const rules = rulesOf(`
    ## Discount approvals
    | Discount   | Margin      | Term        | Approver |
    | 0–15 %     | 40–100 %    | 1–12 months | Lead     |
    | 16–25 %    | 30–39.9 %   | 13–24 months | Head    |
    | 26–100 %   | 0–29.9 %    | 25+ months  | CFO      |`);
  expect(column(rules, 0)).toEqual(['[0..0.15]', '[0.16..0.25]', '[0.26..1]']);
  expect(column(rules, 1)).toEqual(['[0.4..1]', '[0.3..0.4)', '[0..0.3)']);
  expect(column(rules, 2)).toEqual(['[1..13)', '[13..25)', '[25..']);
});

test('two columns are the ends of one condition', () => {
  const rules = rulesOf(`
    ## Delegation of authority
    | Type of expenditure | Amount from | Amount to | Min discount | Max discount | Approver  |
    | Capex               | 0           | 10000     | 0%           | 10%          | Team lead |
    | Capex               | 10000       | 50000     | 10%          | 20%          | Director  |
    | Opex, Capex         | 50000       |           | 20%          | no limit     | CFO       |`);
  expect(fields(rules)).toEqual(['Type of expenditure words', 'Amount money', 'Discount share']);
  expect(table(rules)).toEqual([
    ['Capex', '[0..10000]', '[0..0.1]'],
    ['Capex', '(10000..50000]', '(0.1..0.2]'],
    ['Opex/Capex', '(50000..', '(0.2..'],
  ]);
  expect(rules[2]?.conditions[1]?.text).toBe('50000 – …');
});

test('German: “von” and “bis” in two rows of headers, points as thousands, deputies and working days', () => {
  const rules = rulesOf(`
    ## Freigabematrix
    | Betrag (T€) |     | Rabatt         | Kundentyp        | Freigabestufe | Freigabe durch   | Vertretung     | Frist |
    | von         | bis |                |                  |               |                  |                |       |
    | 0           | 50  | bis 10 %       | beliebig         | Autonomie     | keine            |                |       |
    | 50          | 250 | 10 bis unter 20 % | Neukunde, Partner | Stufe 1    | Vertriebsleitung | Deal Desk      | 2 AT  |
    | 250         |     | ab 20 %        | alle außer Partner | Stufe 2     | Geschäftsführung |                | 1 Woche |
    merge: A1:B1`);
  expect(table(rules)).toEqual([
    ['[0..50000] EUR', '..0.1]', 'any'],
    ['(50000..250000] EUR', '(0.1..0.2)', 'Neukunde/Partner'],
    ['(250000.. EUR', '[0.2..', 'not Partner'],
  ]);
  expect(rules).toMatchObject([
    { authority: 'autonomy', approvers: { names: [] } },
    { authority: null, lane: 'Stufe 1', deputies: { names: ['Deal Desk'] }, waitLimit: 2 },
    { approvers: { names: ['Geschäftsführung'] }, waitLimit: 5 },
  ]);
});

test('French', () => {
  const rules = rulesOf(`
    ## Matrice d'approbation
    | Montant (€)        | Remise         | Pays             | Approbateur   | Suppléant | Délai     |
    | moins de 10 000    | jusqu'à 10 %   | France           | Chef d'équipe |           | 24 h      |
    | 10 000 à 50 000    | de 10 à 20 %   | tous sauf France | Directeur     | Paul Roy  | 2 jours   |
    | plus de 50 000     | plus de 20 %   | tous             | DG            |           | 1 semaine |`);
  expect(table(rules)).toEqual([
    ['..10000) EUR', '..0.1]', 'France'],
    ['[10000..50000] EUR', '(0.1..0.2]', 'not France'],
    ['(50000.. EUR', '(0.2..', 'any'],
  ]);
  expect(rules.map(({ waitLimit }) => waitLimit)).toEqual([1, 2, 5]);
});

test('kinds of columns: answers, days, times, counts, all others, zero', () => {
  const start = (year: number, month: number, date: number): number => toEpochDays(dayOf(year, month, date)!);
  const { approvalRules } = planOf(
    `## Approval rules
    | Rule | New customer? | Start date        | Payment terms | Seats  | Region      | Discount    | Approver  |
    | R1   | yes           | before 1 Jan 2027 | Net 30        | 1–10   | EMEA        | no discount | Deal desk |
    | R2   | no            | Q4 FY27           | Net 31–60     | 11–100 | EMEA & APAC | ≤ 10        | Finance   |
    | R3   | Yes/No        | 2027-07-01        | > Net 60      | 101+   | APAC        | 10 – 20     | CFO       |
    | R4   | any           | after 31.12.2027  | any           | any    | all others  | > 20        | CEO       |`,
    4,
  );
  expect(fields(approvalRules)).toEqual([
    'New customer yes-no',
    'Start date day',
    'Payment terms duration days',
    'Seats number',
    'Region words',
    'Discount share',
  ]);
  expect(table(approvalRules)).toEqual([
    ['yes', `..${start(2027, 1, 1)})`, '[30..30]', '[1..11)', 'EMEA', '[0..0]'],
    ['no', `[${start(2027, 1, 1)}..${start(2027, 4, 1)})`, '[31..60]', '[11..101)', 'EMEA/APAC', '..0.1]'],
    ['any', `[${start(2027, 7, 1)}..${start(2027, 7, 2)})`, '(60..', '[101..', 'APAC', '(0.1..0.2]'],
    ['any', `[${start(2028, 1, 1)}..`, 'any', 'any', 'not EMEA/APAC', '(0.2..'],
  ]);
  expect(approvalRules[0]?.id).toBe('R1');
});

test('a cell that cannot be read is unread with its nearest form; a bare amount could be either end', () => {
  const rules = rulesOf(`
    ## Approval matrix
    | Amount        | Discount            | Segment | Approver |
    | < 50,000      | 15 - 25 percent-ish | SMB     | Lead     |
    | 50,000        | 15–25 %             | TBD     | Head     |
    | see policy    | 30%                 | #REF!   | CFO      |
    | ${'9'.repeat(200)} | > 30 %         | ${'x'.repeat(1_000)} | CEO |`);
  expect(table(rules)).toEqual([
    ['..50000)', 'unread → 15–25 %', 'SMB'],
    ['unread → ≤ 50,000', '[0.15..0.25]', 'unread → null'],
    ['unread → null', 'unread → ≤ 30 %', 'unread → null'],
    ['unread → null', '(0.3..', 'unread → null'],
  ]);
  expect(rules[0]?.conditions[1]?.text).toBe('15 - 25 percent-ish');
});

test('currencies: of the header, of all cells, of one cell, of the number format', () => {
  const currencies = (header: string, cells: readonly string[]): readonly (string | null)[] => {
    const rules = rulesOf(
      `## Approval matrix\n| ${header} | Approver |\n${cells.map((cell) => `| ${cell} | Lead |`).join('\n')}`,
    );
    const own = rules.map(({ conditions: [one] }) => (one?.condition.is === 'within' ? one.condition.currency : null));
    return [...rules.slice(0, 1).flatMap(({ conditions }) => conditions.map(({ field }) => field.currency)), ...own];
  };
  expect(currencies('Amount (USD)', ['< 10k', '≥ 10k'])).toEqual(['USD', 'USD', 'USD']);
  expect(currencies('Amount', ['< €10k', '≥ 10k'])).toEqual(['EUR', 'EUR', 'EUR']);
  expect(currencies('Amount', ['< €10k', '≥ £10k', '< 5k'])).toEqual([null, 'EUR', 'GBP', null]);
  expect(currencies('Max amount', ['{format:#,##0 "€"}5000', '{format:#,##0 "€"}50000'])).toEqual([
    'EUR',
    'EUR',
    'EUR',
  ]);
});

test.each([
  ['First match wins.', 'first'],
  ['Hit policy: unique', 'unique'],
  ['The most restrictive rule applies', 'priority'],
  ['Die Reihenfolge zählt', 'first'],
  ['Approvals of the year', null],
])('how rows are read stands near the table: “%s”', (note, policy) => {
  const [rule] = rulesOf(`## Approvals\n| ${note} |\n| |\n| Amount | Approver |\n| < 10k | Lead |\n| ≥ 10k | CFO |`);
  expect(rule?.hitPolicy).toBe(policy);
});

test('a column of priorities is a policy of its own', () => {
  const rules = rulesOf(`
    ## Approval rules
    | Priority | Amount | Approver |
    | 2        | < 10k  | Lead     |
    | 1        | any    | CFO      |`);
  expect(rules).toMatchObject([
    { priority: 2, hitPolicy: 'priority' },
    { priority: 1, hitPolicy: 'priority' },
  ]);
});

test('merged cells hold for all their rows, and a name that stands once heads its group where bands begin anew', () => {
  const merged = rulesOf(`
    ## Approval matrix
    | Segment | Discount | Approver |
    | SMB     | ≤ 10 %   | Lead     |
    |         | > 10 %   | Head     |
    merge: A2:A3`);
  expect(column(merged, 0)).toEqual(['SMB', 'SMB']);
  const grouped = `
    ## Approval matrix
    | Commitment | Limit (USD)   | Approver |
    | Opex       | up to 25,000  | Manager  |
    |            | above 25,000  | CFO      |
    | Capex      | up to 50,000  | Director |
    |            | above 50,000  | CEO      |`;
  expect(column(rulesOf(grouped), 0)).toEqual(['Opex', 'Opex', 'Capex', 'Capex']);
  const open = `
    ## Approval matrix
    | Segment    | Discount | Approver |
    | SMB        | 0–15%    | Lead     |
    | Enterprise | 0–20%    | Head     |
    |            | > 20%    | CFO      |`;
  expect(column(rulesOf(open), 0)).toEqual(['SMB', 'Enterprise', 'any']);
});

test('several approver columns are one list; what is required behind them is no condition', () => {
  const rules = rulesOf(`
    ## Procurement thresholds
    | Purchase value (ex VAT) | Quotes required | First approver | Second approver | SLA (hours) | Documentation |
    | £0 - £999               | 1               | Budget holder  | –               | 24          | receipt       |
    | £1,000 +                | 3               | Director       | CFO             | 48          | order form    |`);
  expect(fields(rules)).toEqual(['Purchase value money GBP']);
  expect(approvers(rules)).toEqual([['Budget holder'], ['Director', 'CFO']]);
  expect(rules.map(({ waitLimit }) => waitLimit)).toEqual([1, 2]);
});

test('Portuguese: ends with “de” and “até”, waits behind the approver', () => {
  const rules = rulesOf(`
    ## Alçadas
    | Alçada | Valor de   | Valor até  | Aprovador | Prazo        |
    | 1      | R$ 0       | R$ 10.000  | Gerente   | 1 dia        |
    | 2      | R$ 10.000  | R$ 100.000 | Diretor   | 2 dias úteis |
    | 3      | R$ 100.000 |            | Conselho  | 5 dias       |`);
  expect(table(rules)).toEqual([['[0..10000] BRL'], ['(10000..100000] BRL'], ['(100000.. BRL']]);
  expect(rules.map(({ lane, waitLimit }) => [lane, waitLimit])).toEqual([
    ['1', 1],
    ['2', 2],
    ['3', 5],
  ]);
});

test.each(['Then', 'Approver'])(
  'cells under “If” and “And” that name their own fields are conditions on those: %s',
  (then) => {
    const rules = rulesOf(`
    ## Approval rules
    | If                            | And                      | ${then}   |
    | Discount > 20%                |                          | CFO       |
    | Discount between 5% and 20%   | ACV>100k                 | VP Sales  |
    | ACV <= 100k and Segment = SMB | discount > 5% and <= 20% | Team lead |
    | any                           | Segment is not SMB       | Deal desk |`);
    expect(fields(rules)).toEqual(['Discount share', 'ACV money', 'Segment words']);
    expect(table(rules)).toEqual([
      ['(0.2..', 'any', 'any'],
      ['[0.05..0.2]', '(100000..', 'any'],
      ['(0.05..0.2]', '..100000]', 'SMB'],
      ['any', 'any', 'not SMB'],
    ]);
    expect(approvers(rules)).toEqual([['CFO'], ['VP Sales'], ['Team lead'], ['Deal desk']]);
  },
);

test('where one of such cells leaves a doubt, or “Or” stands beside them, they stay unread', () => {
  const withOr = rulesOf(`
    ## Approval rules
    | If             | Or         | Approver |
    | Discount > 20% | ACV > 100k | CFO      |
    | Discount > 10% | ACV > 50k  | VP Sales |`);
  expect(table(withOr)).toEqual([
    ['unread → null', 'unread → null'],
    ['unread → null', 'unread → null'],
  ]);
});

test('cells that name their own field are unread where one cannot be read; a dash beside autonomy is nobody', () => {
  const rules = rulesOf(`
    ## Approval rules
    | If              | Amount | Lane       | Approver |
    | Discount 20%    | > 50k  | Commitment | CFO      |
    | Discount <= 20% | ≤ 50k  | Autonomy   | –        |`);
  expect(table(rules)).toEqual([
    ['unread → null', '(50000..'],
    ['unread → null', '..50000]'],
  ]);
  expect(rules[1]).toMatchObject({ authority: 'autonomy', approvers: { names: [] }, unread: {} });
});

test('a list of limits by position is one of approvers', () => {
  const rules = rulesOf(`
    ## Purchase approval limits
    | Position  | Approval limit (USD) |
    | Team lead | 5000                 |
    | Director  | 50000                |
    | CEO       | unlimited            |`);
  expect(table(rules)).toEqual([['..5000] USD'], ['..50000] USD'], ['any']]);
  expect(approvers(rules)).toEqual([['Team lead'], ['Director'], ['CEO']]);
});

test.each([
  [
    'a sign-off sheet',
    `## Sign-off\n| Name | Role | Signature | Date |\n| Ada Berg | Sponsor | | 2026-01-05 |\n| Ben Holm | CFO | | 2026-01-06 |`,
  ],
  [
    'risks with bands',
    `## Risks\n| Risk | Probability | Impact | Owner |\n| Late | 10–20% | < 50k | Ada Berg |\n| Leak | 20–40% | > 50k | Ben Holm |`,
  ],
  [
    'guardrails',
    `## Guardrails\n| Guardrail | Metric | Threshold | Owner | Approver |\n| Margin | Gross margin | ≥ 62% | Ada Berg | CFO |\n| Discount | Discount | ≤ 15% | Ben Holm | CFO |`,
  ],
  [
    'a price list',
    `## Prices\n| Quantity | Price | Discount |\n| 1–10 | 100 | 0% |\n| 11–50 | 95 | 5% |\n| > 50 | 90 | 10% |`,
  ],
])('%s is no approval table', (_what, drawing) => {
  expect(rulesOf(drawing)).toEqual([]);
});

test('payment at once is a duration of 0 days, in lists and beside limits too; payment in advance is none', () => {
  const rules = rulesOf(`
    ## Approval matrix
    | Discount % | Payment terms          | Lane       | Approvers |
    | < 5        | Due on receipt         | Autonomy   | none      |
    | 5–10       | sofort fällig, Net 15  | Guardrail  | Ana Reyes |
    | 10–15      | à réception            | Guardrail  | Ana Reyes |
    | 15–20      | immediately to 30 days | Guardrail  | Ana Reyes |
    | 20–25      | Prepaid                | Guardrail  | Ana Reyes |
    | > 25       | > 30                   | Commitment | Ben Holm  |`);
  expect(fields(rules)).toEqual(['Discount share', 'Payment terms duration days']);
  expect(column(rules, 1)).toEqual(['[0..0]', '[0..0] | [15..15]', '[0..0]', '[0..30]', 'unread → null', '(30..']);
});

test('words about payment are words where a column is one of words', () => {
  const rules = rulesOf(`
    ## Approval matrix
    | Discount % | Payment terms  | Lane       | Approvers |
    | < 5        | Due on receipt | Autonomy   | none      |
    | 5–10       | Standard       | Guardrail  | Ana Reyes |
    | > 10       | Custom         | Commitment | Ben Holm  |`);
  expect(column(rules, 1)).toEqual(['Due on receipt', 'Standard', 'Custom']);
});
