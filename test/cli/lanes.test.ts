import { spawn } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

const amount = z.nullable(z.number());
const GROUP = z.strictObject({
  name: z.string(),
  cases: z.int(),
  decided: z.int(),
  rejected: z.int(),
  changed: z.int(),
  yield: amount,
  low: z.number(),
  high: z.number(),
  waits: z.int(),
  median: amount,
  ninetieth: amount,
  open: z.int(),
  oldestOpen: amount,
});
const strings = z.array(z.string());
const LANES = z.strictObject({
  version: z.literal(1),
  file: z.string(),
  today: z.string(),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      sheet: z.string(),
      hitPolicy: z.enum(['first', 'unique', 'priority']),
      policyStated: z.boolean(),
      fields: z.array(
        z.strictObject({
          name: z.string(),
          kind: z.string(),
          currency: z.nullable(z.string()),
          unit: z.nullable(z.string()),
        }),
      ),
      rows: z.int(),
      lanes: z.array(
        z.strictObject({
          name: z.string(),
          authority: z.nullable(z.string()),
          rows: z.int(),
          approvers: strings,
          waitLimits: z.array(z.number()),
          usualWait: z.nullable(
            z.strictObject({ days: z.number(), cases: z.int(), open: z.int(), by: z.enum(['rule', 'lane']) }),
          ),
        }),
      ),
      unread: z.array(z.strictObject({ row: z.string(), field: z.string(), text: z.string() })),
      gaps: z.array(z.strictObject({ kind: z.string(), example: z.string(), cases: z.string() })),
      overlaps: z.array(
        z.strictObject({ conflict: z.boolean(), example: z.string(), cases: z.string(), rows: strings, all: z.int() }),
      ),
      unreachable: z.array(z.strictObject({ row: z.string(), coveredBy: strings })),
      complete: z.boolean(),
    }),
  ),
  history: z.nullable(
    z.strictObject({
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
      currency: z.nullable(z.string()),
      withoutRate: z.int(),
      all: GROUP,
      lanes: z.array(GROUP),
      approvers: z.array(GROUP),
      bands: z.array(GROUP),
      rules: z.array(GROUP),
      proposals: z.array(
        z.strictObject({
          by: z.enum(['lane', 'rule', 'approver', 'all']),
          name: z.string(),
          decided: z.int(),
          freed: z.strictObject({ days: z.number(), cases: z.int(), perYear: amount }),
        }),
      ),
      sharedQueues: z.array(
        z.strictObject({
          approver: z.string(),
          small: z.strictObject({ cases: z.int(), upTo: z.number(), wait: z.number() }),
          large: z.strictObject({ cases: z.int(), from: z.number(), wait: z.number() }),
        }),
      ),
      slow: z.array(z.strictObject({ lane: z.string(), limit: z.number(), median: z.number(), cases: z.int() })),
    }),
  ),
});
const DEALS = z.strictObject({
  version: z.literal(1),
  file: z.string(),
  deals: z.string(),
  sheet: z.string(),
  table: z.string(),
  columns: z.strictObject({
    matched: z.array(z.strictObject({ field: z.string(), header: z.string() })),
    missing: strings,
    ambiguous: z.array(z.strictObject({ field: z.string(), headers: strings })),
  }),
  leftOut: z.int(),
  records: z.array(
    z.strictObject({
      row: z.int(),
      name: z.string(),
      is: z.enum(['decided', 'undecided', 'uncovered', 'conflict']),
      lane: z.nullable(z.string()),
      authority: z.nullable(z.string()),
      approvers: z.nullable(z.string()),
      rows: strings,
      why: z.array(z.strictObject({ field: z.string(), text: z.string(), condition: z.string() })),
      missing: strings,
      unread: strings,
      possible: strings,
      faster: z.nullable(z.string()),
    }),
  ),
  summary: z.strictObject({
    records: z.int(),
    lanes: z.array(z.strictObject({ lane: z.string(), count: z.int() })),
    undecided: z.int(),
    uncovered: z.int(),
    conflicts: z.int(),
    unknown: z.array(z.strictObject({ field: z.string(), why: z.string(), count: z.int(), row: z.int() })),
  }),
});

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
  name,
  rows: rows.map((row) => row.map((value): DraftCell => ({ value }))),
});
const HEADERS = ['Amount (EUR)', 'Discount %', 'Segment', 'Lane', 'Approver', 'Deputy', 'Max wait (days)'];
const APPROVALS = [
  HEADERS,
  ['< 50,000', '< 10%', 'any', 'Autonomy', 'none', '', ''],
  ['< 50,000', '10–20%', 'Mid-market, SMB', 'Desk', 'Ada Berg', 'Ben Holm', 2],
  ['≥ 60,000', '< 20%', 'any', 'Desk', 'Ada Berg', 'Ben Holm', 2],
  ['any', '≥ 20%', 'any', 'Board', 'Hal Moss', 'Eve Long', 5],
];
const HISTORY = [
  ['Deal', 'Amount (EUR)', 'Discount %', 'Segment', 'Lane', 'Approver', 'Submitted on', 'Decided on', 'Outcome'],
  ...Array.from({ length: 40 }, (_, at) => [
    `Q-${at}`,
    20_000 + 100 * at,
    15,
    'SMB',
    'Desk',
    'Ada Berg',
    `2025-${String(1 + (at % 9)).padStart(2, '0')}-03`,
    `2025-${String(1 + (at % 9)).padStart(2, '0')}-10`,
    'Approved',
  ]),
];
const DEALS_CSV = [
  'Opportunity Name,Opportunity ID,Deal_Size__c,Currency,Discount,Segment,Owner',
  'Northwind,006A1,12000,EUR,5%,SMB,Ada',
  'Contoso,006A2,48000,EUR,15%,Enterprise,Ben',
  'Fabrikam,006A3,60000,EUR,12%,SMB,Ada',
  '=cmd|calc,006A4,40000,USD,15%,SMB,Ada',
  '"\u001B[31mWing",006A5,1000,EUR,25%,,Ben',
  'Litware,006A6,1000,GBP,15%,Enterprise,Ben',
  '',
  'Copyright (c) a CRM',
  '',
].join('\n');

let folder = '';
beforeAll(async () => {
  const workbook = await writeWorkbook({
    sheets: [
      sheet('Approvals', APPROVALS),
      sheet('Approval history', HISTORY),
      sheet('Field map', [
        ['Field', 'System', 'Object', 'Field in system', 'Direction', 'Source of truth'],
        ['Amount', 'Salesforce', 'Opportunity', 'Deal_Size__c', 'one way', 'Salesforce'],
        ['Discount', 'Salesforce', 'Opportunity', 'Discount', 'one way', 'Salesforce'],
        ['Segment', 'Salesforce', 'Opportunity', 'Segment', 'one way', 'Salesforce'],
      ]),
      sheet('Exchange rates', [
        ['From', 'To', 'Rate'],
        ['USD', 'EUR', 0.8],
        ['CHF', 'EUR', 1.05],
      ]),
    ],
  });
  const two = await writeWorkbook({
    sheets: [
      sheet('Discounts', APPROVALS),
      sheet('Orders', [
        ['Quantity', 'Lane', 'Approver'],
        ['< 5', 'Autonomy', 'none'],
        ['≥ 5', 'Desk', 'Ada Berg'],
      ]),
    ],
  });
  const history = await writeWorkbook({ sheets: [sheet('Approval history', HISTORY)] });
  const waits = await writeWorkbook({
    sheets: [
      sheet('Approvals', [
        ['Amount', 'Lane', 'Approver', 'SLA'],
        ['< 10', 'Desk', 'Ada Berg', '4 hours'],
        ['10 - 20', 'Desk', 'Ada Berg', '1 day'],
        ['20 - 30', 'Board', 'Hal Moss', '1 day'],
        ['> 30', 'Board', 'Hal Moss', '3 days'],
      ]),
    ],
  });
  folder = folderWith({
    'history.xlsx': history,
    'waits.xlsx': waits,
    'plan.xlsx': workbook,
    'two.xlsx': two,
    'deals.csv': DEALS_CSV,
    'short.csv': 'Deal,Deal_Size__c,Segment,segment\nA,12000,SMB,Enterprise\n',
    'other.csv': 'A,B\n1,2\n',
  });
});

const run = (...args: readonly string[]) => lanekeeper(folder, ['lanes', ...args]);

test('tables with their lanes, holes, yields and waits', async () => {
  const { code, out, err } = await run('plan.xlsx', ...TODAY);
  expect(err).toBe('');
  expect(code).toBe(1);
  for (const told of [
    'Approvals: 4 rows, one alone may match, as its rows suggest',
    'Desk                              2 rows  Ada Berg · at most 2 days · usually 5 days (40 cases)',
    'Cases that no row covers (1)\n    a deal of 50,000 EUR with 10% discount (Amount from 50,000 EUR to under 60,000 EUR; Discount under 20%)\n',
    'Not covered either, if it can be (4)',
    'Approval history: 40 cases, 3 Jan 2025 to 10 Sep 2025; waits in days',
    'Ada Berg                            40   0% (0%–8.8%)                5     5',
    'Without asking, 291\n  working days of waiting a year would be free',
    '“Desk” takes 5 days in the median of 40 cases; 2 days are allowed.',
  ])
    expect(out).toContain(told);
});

test('a history alone shows yields and waits, and that there is no table', async () => {
  const { code, out, err } = await run('history.xlsx', ...TODAY);
  expect([code, err]).toEqual([0, '']);
  for (const told of [
    'history.xlsx: no approval table was recognised\n\nApproval history: 40 cases',
    'Desk                                40   0% (0%–8.8%)                5     5',
    'Ada Berg                            40   0% (0%–8.8%)                5     5',
  ])
    expect(out).toContain(told);
  const { tables, history } = z.parse(LANES, JSON.parse((await run('history.xlsx', '-f', 'json', ...TODAY)).out));
  expect([tables, history?.lanes[0]?.name, history?.approvers[0]?.median]).toEqual([[], 'Desk', 5]);
  const deals = await run('history.xlsx', 'deals.csv');
  expect([deals.code, deals.err]).toEqual([2, expect.stringContaining('No approval table was recognised')]);
});

test('what keeps records from a lane is said first, once, with its cure', async () => {
  const { out } = await run('plan.xlsx', 'short.csv');
  expect(out).toMatch(
    /^No column was taken for Discount: head it so, or say in a field map of the plan which it is\.\n“Segment” could be “Segment” or “segment”: none was taken\. Rename one/,
  );
  expect(out.match(/field map/g)).toHaveLength(2);
  const { err } = await run('plan.xlsx', 'short.csv', '-f', 'csv', '-o', 'short-lanes.csv');
  expect(err).toContain('No column was taken for Discount');
});

test('a limit is said in the unit of its table', async () => {
  const { out } = await run('waits.xlsx');
  for (const told of ['Ada Berg · at most 4 hours or 1 day\n', 'Hal Moss · at most 1 or 3 days\n'])
    expect(out).toContain(told);
  expect((await run('waits.xlsx', '-l', 'de')).out).toContain('Ada Berg · höchstens 4 Stunden oder 1 Tag\n');
});

/** Room for a record’s whole line. */
const WIDE = { COLUMNS: '400' };

test('both are told in German where the planner wants it', async () => {
  const { out } = await run('plan.xlsx', '--language', 'de', ...TODAY);
  expect(out).toContain('1 Freigabetabelle');
  expect(out).toContain('ein Geschäft über 50.000 EUR mit 10 % Discount');
  expect(out).toContain('„Desk“ braucht im Median von 40 Fällen 5 Tage; erlaubt: 2 Tage.');
  const deals = await lanekeeper(folder, ['lanes', 'plan.xlsx', 'deals.csv', '-l', 'de'], WIDE);
  expect(deals.out).toContain('Ada Berg (Vertretung Ben Holm)  Approvals!A4: Amount 60.000 EUR, Discount 12 %');
  expect(deals.out).toContain('schneller: Autonomy mit Amount unter 50.000 EUR und Discount unter 10 %');
  expect(deals.out).toContain('Amount: die Arbeitsmappe nennt keinen Kurs für seine Währung; möglich: Desk');
});

test('the same as JSON', async () => {
  const { code, out } = await run('plan.xlsx', '--format', 'json', ...TODAY);
  expect(code).toBe(1);
  const { tables, history } = z.parse(LANES, JSON.parse(out));
  expect(tables[0]).toMatchObject({ name: 'Approvals', rows: 4, overlaps: [], unreachable: [], complete: true });
  expect(tables[0]?.lanes.map(({ name, usualWait }) => [name, usualWait?.days ?? null])).toEqual([
    ['Autonomy', null],
    ['Desk', 5],
    ['Board', null],
  ]);
  expect(history?.lanes).toMatchObject([{ name: 'Desk', decided: 40, yield: 0, median: 5 }]);
  expect(history?.proposals).toMatchObject([{ by: 'lane', name: 'Desk', freed: { days: 200, cases: 40 } }]);
  expect(history?.slow).toEqual([{ lane: 'Desk', limit: 2, median: 5, cases: 40 }]);
});

test('a line for each record of an export, by the field map and the rates of the plan', async () => {
  const { code, out, err } = await lanekeeper(folder, ['lanes', 'plan.xlsx', 'deals.csv'], WIDE);
  expect(err).toBe('');
  expect(code).toBe(1);
  expect(out).not.toContain('\u001B');
  for (const told of [
    'deals.csv: 6 records by “Approvals”\nRead as: Deal_Size__c → Amount.\n1 row with a single cell, or of a total, was left out.',
    '2  Northwind · 006A1                     Autonomy            nobody                      Approvals!A2: Amount 12,000 EUR, Discount 5%',
    '3  Contoso · 006A2                       No row              Amount 48,000 EUR; Discount 15%; Segment Enterprise',
    'Ada Berg (deputy Ben Holm)  Approvals!A3: Amount 40,000 USD (32,000 EUR), Discount 15%, Segment SMB  faster: Autonomy with Discount under 10%',
    'Not known           Amount: the workbook has no rate for its currency; possible: Desk',
    'Desk                                  2    33%',
    'Amount: a currency that the workbook has no rate for in 1 record, first in row 7.',
  ])
    expect(out).toContain(told);
});

test('records as JSON', async () => {
  const { out } = await run('plan.xlsx', 'deals.csv', '--format', 'json');
  const { records, columns, summary, leftOut } = z.parse(DEALS, JSON.parse(out));
  expect(columns.matched).toContainEqual({ field: 'Amount', header: 'Deal_Size__c' });
  expect(leftOut).toBe(1);
  expect(records.map(({ row, is, lane, rows }) => [row, is, lane, rows[0] ?? null])).toEqual([
    [2, 'decided', 'Autonomy', 'Approvals!A2'],
    [3, 'uncovered', null, null],
    [4, 'decided', 'Desk', 'Approvals!A4'],
    [5, 'decided', 'Desk', 'Approvals!A3'],
    [6, 'decided', 'Board', 'Approvals!A5'],
    [7, 'undecided', null, null],
  ]);
  expect(records[2]?.faster).toBe('Autonomy with Amount under 50,000 EUR and Discount under 10%');
  expect(records[3]?.why[0]).toEqual({
    field: 'Amount',
    text: 'Amount 40,000 USD (32,000 EUR)',
    condition: '< 50,000',
  });
  expect(summary).toMatchObject({ records: 6, undecided: 1, uncovered: 1, conflicts: 0 });
});

test('records as CSV, in which nothing runs as a formula', async () => {
  const { code, err } = await run('plan.xlsx', 'deals.csv', '-f', 'csv', '-o', 'lanes.csv');
  expect(code).toBe(1);
  expect(err).toBe('Read as: Deal_Size__c → Amount.\n1 row with a single cell, or of a total, was left out.\n');
  const lines = readFileSync(join(folder, 'lanes.csv'), 'utf8').split('\n');
  expect(lines[0]).toBe('Row,Record,State,Lane,Approvers,Rule,Why,Missing,Faster lane');
  expect(lines[1]).toBe('2,Northwind · 006A1,decided,Autonomy,nobody,Approvals!A2,"Amount 12,000 EUR; Discount 5%",,');
  expect(lines[4]).toMatch(/^5,'=cmd\|calc · 006A4,/);
  expect(lines).toHaveLength(8);
});

test('in 60 columns no line about a table is longer', async () => {
  const { out } = await lanekeeper(folder, ['lanes', 'plan.xlsx'], { COLUMNS: '60' });
  const tables = out.slice(0, out.indexOf('Approval history'));
  expect(tables).toContain('Approvals');
  expect(tables.split('\n').filter((line) => line.length > 60)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('records written to a link go where it leads, and it stays one', async () => {
  symlinkSync('led-to.csv', join(folder, 'link.csv'));
  writeFileSync(join(folder, 'led-to.csv'), '');
  expect(await run('plan.xlsx', 'deals.csv', '-f', 'csv', '-o', 'link.csv')).toMatchObject({ code: 1 });
  expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'led-to.csv'), 'utf8')).toContain('Row,Record,State');
});

test.each<[readonly string[], string]>([
  [[], 'Name one plan and at most one export'],
  [['plan.xlsx', 'deals.csv', 'other.csv'], 'Name one plan and at most one export'],
  [['plan.xlsx', 'none.csv'], 'There is no file or folder none.csv'],
  [['plan.xlsx', 'other.csv'], 'No row of other.csv names a field of “Approvals” (Amount, Discount, Segment)'],
  [['other.csv'], 'No approval table was recognised in other.csv'],
  [['plan.xlsx', '--format', 'csv'], '--format csv needs an export of records'],
  [['plan.xlsx', '--format', 'yaml'], '--format cannot be “yaml”'],
  [['plan.xlsx', '--table', 'Aprovals'], 'no approval table “Aprovals”. Did you mean Approvals?'],
  [['two.xlsx', 'deals.csv'], 'say which with --table, one of Discounts, Orders'],
  [['plan.xlsx', '--language', 'fr'], '--language cannot be “fr”'],
  [['plan.xlsx', 'deals.csv', '--sheet', 'Nope'], 'has no sheet “Nope”'],
])('%j is refused with a sentence', async (args, sentence) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
});

test('--table says which of several; a table without holes exits with 0', async () => {
  const { code, out } = await run('two.xlsx', '--table', 'orders', '--format', 'json');
  expect(z.parse(LANES, JSON.parse(out)).tables.map(({ name }) => name)).toEqual(['Orders']);
  expect(code).toBe(0);
});

test('Ctrl+C leaves neither a report nor a piece of one', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `Deal ${at},${at},EUR,${at % 30}%,SMB`);
  const big = folderWith({
    'plan.xlsx': readFileSync(join(folder, 'plan.xlsx')),
    'big.csv': `Name,Amount,Currency,Discount,Segment\n${rows.join('\n')}\n`,
  });
  const bin = join(import.meta.dirname, '..', '..', 'core', 'cli', 'bin.mjs');
  const child = spawn(process.execPath, [bin, 'lanes', 'plan.xlsx', 'big.csv', '-o', 'out.txt'], { cwd: big });
  const ended = new Promise((resolve) => child.on('close', (...how) => resolve(how)));
  while (!readdirSync(big).some((name) => name.endsWith('.part')) && child.exitCode === null)
    await new Promise((go) => setTimeout(go, 2));
  child.kill('SIGINT');
  await ended;
  expect(readdirSync(big).toSorted()).toEqual(['big.csv', 'plan.xlsx']);
});
