import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

test.each([
  [
    'profit and loss with one amount',
    `## P&L
     | Item | Amount |
     | Sales | 182000 |
     | Cost of goods | -97000 |
     | Gross profit | 85000 |
     | Wages | -41000 |
     | Rent | -12000 |
     | Net profit | 32000 |`,
  ],
  [
    'reigns in years',
    `## Kings
     | Name | House | Reign began | Reign ended |
     | Egbert | Wessex | 1102 | 1139 |
     | Ethel | Wessex | 1139 | 1158 |
     | Alf | Mercia | 1158 | 1199 |`,
  ],
  [
    'the table of a league',
    `| Team | P | W | L | G | Pts |
     | Rovers | 10 | 7 | 3 | 22 | 21 |
     | Albion | 10 | 6 | 4 | 18 | 18 |
     | United | 10 | 4 | 6 | 15 | 12 |`,
  ],
  [
    'donations',
    `## Spenden
     | Datum | Spender | Betrag | Quittung |
     | 2026-01-09 | Fam. Lutz | 50 | ja |
     | 2026-01-20 | Bäckerei Ohl | 200 | ja |
     | 2026-02-02 | anonym | 20 | nein |`,
  ],
  [
    'marks',
    `| Roll no | Student | Maths | Physics | Total | Grade |
     | 1 | Ada Lovelace | 78 | 81 | 159 | A |
     | 2 | Ben Ode | 55 | 61 | 116 | C |
     | 3 | Cara Pine | 90 | 88 | 178 | A |`,
  ],
  [
    'an invoice',
    `| Item | Qty | Unit price | VAT | Amount |
     | Paper | 10 | 4.5 | 20% | 45 |
     | Toner | 2 | 80 | 20% | 160 |
     | Chairs | 4 | 120 | 20% | 480 |`,
  ],
  [
    'contacts',
    `| First name | Last name | Company | Phone | City | Zip |
     | Ada | Lovelace | Acme | 555-0101 | London | 10115 |
     | Ben | Ode | Bravo | 555-0102 | Leeds | 20095 |
     | Cara | Pine | Acme | 555-0103 | Hull | 80331 |`,
  ],
  [
    'a marketing list',
    `| Campaign | Channel | Impressions | Clicks | CTR | Cost |
     | Spring | Mail | 10000 | 300 | 3% | 500 |
     | Summer | Search | 52000 | 900 | 1.7% | 2200 |
     | Autumn | Social | 31000 | 700 | 2.3% | 900 |`,
  ],
  [
    'test cases',
    `| Test case ID | Test steps | Expected result | Actual result | Pass/Fail |
     | TC1 | Log in | Home page | Home page | Pass |
     | TC2 | Log out | Log-in page | Error | Fail |
     | TC3 | Reset | Mail sent | Mail sent | Pass |`,
  ],
  [
    'stock',
    `| SKU | Product | In stock | Reorder level | Warehouse | Last update |
     | A-1 | Bolt | 400 | 100 | North | 2026-01-05 |
     | A-2 | Nut | 30 | 100 | North | 2026-01-06 |
     | A-3 | Washer | 900 | 200 | South | 2026-01-07 |`,
  ],
  [
    'sales by region',
    `| Region | Jan | Feb | Mar |
     | North | 120 | 130 | 128 |
     | South | 90 | 95 | 99 |
     | West | 60 | 66 | 71 |`,
  ],
  [
    'a bank statement',
    `| Date | Transaction | Debit | Credit | Balance |
     | 2026-01-05 | Rent | 900 | | 2100 |
     | 2026-01-09 | Salary | | 3000 | 5100 |
     | 2026-01-12 | Food | 80 | | 5020 |`,
  ],
  [
    'polls',
    `| Start | End | Pollster | Sample size | Turnout | Url | Text |
     | 2026-03-02 | 2026-03-06 | Fox & Hare | 900 | 61 | https://example.com/a | For or against? |
     | 2026-03-04 | 2026-03-09 | Lindt Polls | 1100 | 60 | https://example.com/b | Better or worse? |
     | 2026-03-11 | 2026-03-15 | Ask Us | 1002 | 66 | https://example.com/c | Keep or drop? |`,
  ],
  [
    'a shift in the cinema',
    `| Time | Film | Length | Hall | Status |
     | 14:00 | The Crossing | 95 | 2 | sold out |
     | 16:30 | Low Tide | 120 | 1 | open |
     | 19:15 | The Crossing | 95 | 2 | open |`,
  ],
  [
    'readings in a greenhouse',
    `| Bed | Start | End | Soil (ppm) | Depth_mm | Light lux |
     | North bed | 2026-03-02 | 2026-03-03 | 12.4017 | 40.2251 | 871.5529 |
     | South bed | 2026-03-02 | 2026-03-03 | 11.0904 | 38.9913 | 902.1176 |
     | Far bed | 2026-03-03 | 2026-03-04 | 13.7718 | 41.3370 | 655.0048 |`,
  ],
  [
    'payments by category',
    `| Date | Description | Amount | Category |
     | 2026-01-05 | Corner shop | -23.80 | Food |
     | 2026-01-06 | Rent January | -900.00 | Home |
     | 2026-01-09 | Salary | 2100.00 | Income |
     | 2026-01-12 | Tram pass | -49.00 | Travel |`,
  ],
  [
    'the programme of a day',
    `## Programme
     | Time | Room | Session | Chair |
     | 09:00 | Hall A | Opening | Lena |
     | 09:30 | Hall A | Water reuse | Lena |
     | 11:00 | Hall B | Sewers | Omar |`,
  ],
  ['answers in numbers', answers()],
  ['animals that were measured', measured()],
  [
    'members of a parliament with the state they are from',
    `| id | name | state | party | agree_pct |
${Array.from({ length: 20 }, (_, at) => `| M${at + 100} | Member ${'ABCDEFGHIJKLMNOPQRST'[at]} | ${'ABCDEFGHIJKLMNOPQRST'[at]}${'KLMNOPQRSTABCDEFGHIJ'[at]} | ${at % 2 === 0 ? 'North' : 'South'} | ${40 + at} |`).join('\n')}`,
  ],
])('%s: no table of a plan with confidence above one half', (_what, drawing) => {
  const { tables } = findTables(littleWorkbook(drawing, 'Book1.xlsx'), { corrections: [], fiscalYearStart: 1 });
  const taken = tables.filter(({ kind, confidence }) => kind !== 'other' && confidence > 0.5);
  expect(
    taken.map(({ kind, confidence, columns }) => [kind, confidence, columns.map(({ meaning }) => meaning)]),
  ).toEqual([]);
});

test('Negative numbers compare with nothing: measurements are no approval table', () => {
  const names = ['time', 'fPa', 'fPb', 'fXRef', 'fU', 'fError', 'fFlow', 'fCalc', 'fUp'];
  const rows = Array.from(
    { length: 12 },
    (_, at) =>
      `| ${at / 100} | ${names
        .slice(1)
        .map((name) => `-0.${at + 1}${name.length}`)
        .join(' | ')} |`,
  );
  const { tables } = findTables(littleWorkbook([`| ${names.join(' | ')} |`, ...rows].join('\n')), {
    corrections: [],
    fiscalYearStart: 1,
  });
  expect(tables.map(({ kind }) => kind)).not.toContain('approvals');
});

/** Weighted answers of many people to many questions, each a number. */
function answers(): string {
  const names = Array.from({ length: 96 }, (_, at) => `Q${1 + (at >> 2)}_${1 + (at % 4)}`);
  const rows = Array.from(
    { length: 12 },
    (_, row) =>
      `| ${47001 + row} | 0.${5 + row} | ${names.map((_name, at) => 1 + ((row * 5 + at * 3) % 4)).join(' | ')} |`,
  );
  return [`| RespId | weight | ${names.join(' | ')} |`, ...rows].join('\n');
}

/** Animals by number, weighed and measured. */
function measured(): string {
  const rows = Array.from({ length: 24 }, (_, at) => `| ${at + 1} | ${(20 + at) / 8} | ${112.5 + ((at * 7) % 31)} |`);
  return ['| No. | Body weight | Length |', ...rows].join('\n');
}

test('The key of the letters beside a matrix is no matrix of its own', () => {
  const { tables } = findTables(
    littleWorkbook(
      `
    ## RACI
    | Step    | Ada | Ben | Cy |  |   |             |                      |
    | Draft   | R   | A   | I  |  |   |             |                      |
    | Check   | C   | R   | A  |  |   |             |                      |
    | Sign    | A   | C   | R  |  |   |             |                      |
    |  |  |  |  |  | {bold}R | {bold}Responsible | Does the work until it is done and says when that is, as the steering group has laid it down for all of the steps in its meeting of the first of March |
    |  |  |  |  |  | {bold}A | {bold}Accountable | Answers for the work to those who have ordered it, as the steering group has laid it down for all of the steps in its meeting of the first of March |
    |  |  |  |  |  | {bold}C | {bold}Consulted   | Is asked for advice before anything has been decided, as the steering group has laid it down for all of the steps in its meeting of the first of March |
    |  |  |  |  |  | {bold}I | {bold}Informed    | Is told of the result after the work has come to ends, as the steering group has laid it down for all of the steps in its meeting of the first of March |`,
      'RACI Matrix.xlsx',
    ),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.map(({ kind, area }) => [kind, area.left])).toEqual([['raci', 0]]);
});

test('Days that stand over no rows of their own are a calendar, whatever the file is called', () => {
  const days = Array.from({ length: 14 }, (_, at) => `2026-03-${String(at + 2).padStart(2, '0')}`).join(' | ');
  const { tables } = findTables(
    littleWorkbook(
      `
    ## Project plan
    | | | | | | ${days} |
    | | | | | | ${'M | T | W | T | F | S | S | '.repeat(2)}
    | | | | | |
    | {bold}Task | {bold}Owner | {bold}Start | {bold}End | |
    | Dig  | Ada Lin | 2026-03-02 | 2026-03-05 | |
    | Pour | Ben Ode | 2026-03-06 | 2026-03-09 | |
    | Lay  | Ada Lin | 2026-03-10 | 2026-03-12 | |`,
      'Project schedule.xlsx',
    ),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.map(({ kind, area }) => [kind, area.left, area.top])).toEqual([['tasks', 0, 3]]);
});
