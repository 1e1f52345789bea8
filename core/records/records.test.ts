import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { ApprovalField, MappedField } from '../plan/approvals.ts';
import type { CellValue } from '../sheet/workbook.ts';
import type { FasterLane } from '../governance/approvals/faster-lane.ts';
import type { FieldValue } from '../governance/approvals/record.ts';
import { lanesInWords } from './lanes-in-words.ts';
import { recordReader } from './read-records.ts';
import type { RecordCell } from './record-cell.ts';
import { recordColumns } from './record-columns.ts';
import { recordCells, recordSheetIn } from './record-sheet.ts';

const field = (name: string, kind: ApprovalField['kind'], more: Partial<ApprovalField> = {}): ApprovalField => ({
  name,
  kind,
  currency: null,
  unit: null,
  ...more,
});
const FIELDS = [field('Amount', 'money'), field('Discount', 'share'), field('Segment', 'words')];
const mapped = (name: string, to: string, object = 'Opportunity') =>
  ({ name, field: to, object, system: 'Salesforce' }) as unknown as MappedField;

test.each<[string, readonly string[], readonly MappedField[], readonly (readonly [string, string])[]]>([
  [
    'by the same words',
    ['Deal', 'AMOUNT', 'discount', 'Segment'],
    [],
    [
      ['Amount', 'AMOUNT'],
      ['Discount', 'discount'],
      ['Segment', 'Segment'],
    ],
  ],
  [
    'without units and brackets',
    ['Amount (EUR)', 'Discount %', 'Segment'],
    [],
    [
      ['Amount', 'Amount (EUR)'],
      ['Discount', 'Discount %'],
      ['Segment', 'Segment'],
    ],
  ],
  [
    'by the words of an API name',
    ['Opportunity.Amount', 'Discount__c', 'segment__c'],
    [],
    [
      ['Amount', 'Opportunity.Amount'],
      ['Discount', 'Discount__c'],
      ['Segment', 'segment__c'],
    ],
  ],
  [
    'by the field map, before the same words',
    ['Amount', 'Net_Value__c'],
    [mapped('amount', 'Net_Value__c')],
    [['Amount', 'Net_Value__c']],
  ],
  [
    'by the field map with its object',
    ['Opportunity.Deal_Size__c'],
    [mapped('Amount', 'Deal_Size__c')],
    [['Amount', 'Opportunity.Deal_Size__c']],
  ],
])('columns are found %s', (_how, headers, map, found) => {
  const { matched, ambiguous } = recordColumns(headers, FIELDS, map);
  expect(matched.map(({ field: of, header }) => [of.name, header])).toEqual(found);
  expect(ambiguous).toEqual([]);
});

test('what is missing or could be two columns is told, never guessed', () => {
  const { matched, missing, ambiguous } = recordColumns(['Amount', 'amount ', 'Segment'], FIELDS);
  expect(matched.map(({ header }) => header)).toEqual(['Segment']);
  expect(missing.map(({ name }) => name)).toEqual(['Discount']);
  expect(ambiguous.map(({ field: of, headers }) => [of.name, headers])).toEqual([['Amount', ['Amount', 'amount ']]]);
});

test.each<[string, readonly ApprovalField[], readonly string[], readonly (string | null)[]]>([
  ['the field has another name', [field('Deal Size (ACV)', 'money')], ['Deal', 'ACV'], ['ACV']],
  ['the column has another name', [field('ACV', 'money')], ['Deal Size / ACV'], ['Deal Size / ACV']],
  ['its own name goes first', [field('Deal Size (ACV)', 'money')], ['ACV', 'Deal Size'], ['Deal Size']],
  ['two columns have one', [field('Order value (TCV)', 'money')], ['TCV', 'Contract / TCV'], [null]],
  ['two fields have one', [field('Fee / Rate', 'share'), field('Charge / Rate', 'share')], ['Rate'], [null, null]],
  [
    'a column is another field’s own',
    [field('ACV', 'money'), field('Deal Size (ACV)', 'money')],
    ['ACV'],
    ['ACV', null],
  ],
])('names beside a name: %s', (_how, fields, headers, found) => {
  const { matched } = recordColumns(headers, fields);
  expect(fields.map((one) => matched.find((it) => it.field === one)?.header ?? null)).toEqual(found);
});

test('a field map knows a field by each of its names', () => {
  const { matched } = recordColumns(
    ['Net__c', 'Other'],
    [field('Deal Size (ACV)', 'money')],
    [mapped('ACV', 'Net__c')],
  );
  expect(matched.map(({ header }) => header)).toEqual(['Net__c']);
});

test.each<[string, readonly string[], number | null]>([
  ['beside the amount', ['Amount', 'Amount Currency', 'Fee Currency'], 1],
  ['the only one there is', ['Amount', 'CurrencyIsoCode'], 1],
  ['none of two others', ['Amount', 'Fee Currency', 'Cost Currency'], null],
  ['none', ['Amount', 'Segment'], null],
])('the column of currencies: %s', (_which, headers, column) => {
  expect(recordColumns(headers, FIELDS).matched[0]?.currencyColumn).toBe(column);
});

const NUMBER = (value: number, currency: string | null = null): FieldValue => ({ is: 'number', value, currency });
const WORDS = (text: string): FieldValue => ({ is: 'words', text });
const EMPTY: FieldValue = { is: 'empty' };
const UNREAD: FieldValue = { is: 'unknown', why: 'unread' };

/** Reads a column of cells below a header. */
function read(
  of: ApprovalField,
  header: string,
  cells: readonly (CellValue | Partial<RecordCell>)[],
  readWith: RecordCell['readWith'] = null,
) {
  const all = cells.map((cell): RecordCell => {
    const plain = { isDate: false, isPercent: false, readWith };
    return typeof cell === 'object' && cell !== null && !('error' in cell)
      ? { value: null, ...plain, ...cell }
      : { value: cell, ...plain };
  });
  const { recordAt, doubts } = recordReader({
    columns: [{ field: of, column: 0, header, currencyColumn: null }],
    rows: all.map((_, row) => row),
    cellAt: (row) => all[row] ?? { value: null, isDate: false, isPercent: false, readWith },
    dateSystem: 1900,
  });
  return { values: all.map((_, row) => recordAt(row).get(of.name)), doubt: doubts.get(of.name) ?? null };
}

const MONEY = field('Amount', 'money');
const SHARE = field('Discount', 'share');
const TERM = field('Term', 'duration', { unit: 'months' });
const DAY = field('Close', 'day');

test.each<[string, ApprovalField, string, Parameters<typeof read>[2], readonly FieldValue[]]>([
  [
    'amounts',
    MONEY,
    'Amount',
    [12, '€ 1.2m', 'USD 30k', '', null, 'tbd', { error: '#N/A' }],
    [NUMBER(12), NUMBER(1_200_000, 'EUR'), NUMBER(30_000, 'USD'), EMPTY, EMPTY, UNREAD, UNREAD],
  ],
  ['amounts in thousands of a currency', MONEY, 'Amount (k€)', [12, '3'], [NUMBER(12_000, 'EUR'), NUMBER(3000, 'EUR')]],
  ['a share is no amount', MONEY, 'Amount', ['15%'], [UNREAD]],
  [
    'percent by format or sign',
    SHARE,
    'Discount',
    [{ value: 0.15, isPercent: true }, '15%', '0,5 %'],
    [NUMBER(0.15), NUMBER(0.15), NUMBER(0.005)],
  ],
  [
    'percent in points',
    SHARE,
    'Discount %',
    [15, 7.5, 0, 1.1],
    [NUMBER(0.15), NUMBER(0.075), NUMBER(0), NUMBER(0.011)],
  ],
  ['percent as shares', SHARE, 'Discount', [0.15, 0.2], [NUMBER(0.15), NUMBER(0.2)]],
  ['percent or shares', SHARE, 'Discount %', [0.15, 0.2, 0], [UNREAD, UNREAD, NUMBER(0)]],
  [
    'durations in the unit of the table',
    TERM,
    'Term',
    [24, '3 years', '12 Monate', 'long'],
    [NUMBER(24), NUMBER(36), NUMBER(12), UNREAD],
  ],
  [
    'durations as a table asks for them',
    field('Payment Terms', 'duration', { unit: 'days' }),
    'Payment Terms',
    [
      'Net 30',
      '30 days net',
      'Net 30 days',
      '2 wks',
      'Net 30 or Net 45',
      '30-45 days',
      '60+ days',
      'up to 30',
      'Due on receipt',
      'Prepaid',
    ],
    [NUMBER(30), NUMBER(30), NUMBER(30), NUMBER(14), UNREAD, UNREAD, UNREAD, UNREAD, NUMBER(0), UNREAD],
  ],
  [
    'amounts as a table asks for them',
    MONEY,
    'Contract value',
    ['48k EUR p.a.', 'Net $48,500.00', 'zero', 'about 5', '--None--', 'n/a', '> 5k'],
    [NUMBER(48_000, 'EUR'), NUMBER(48_500, 'USD'), NUMBER(0), UNREAD, EMPTY, EMPTY, UNREAD],
  ],
  [
    'shares as a table asks for them',
    SHARE,
    'Discount',
    ['17 percent', 'no discount', '150 bps', '10-20%'],
    [NUMBER(0.17), NUMBER(0), NUMBER(0.015), UNREAD],
  ],
  ['durations in the unit of the header', TERM, 'Term (years)', [2], [NUMBER(24)]],
  [
    'days',
    DAY,
    'Close',
    [{ value: 46_023, isDate: true }, '2026-01-02', '31.12.2026', 46_023],
    [NUMBER(20_454), NUMBER(20_455), NUMBER(20_818), UNREAD],
  ],
  [
    'days by an order that one of them proves',
    DAY,
    'Close',
    ['12/31/2026', '3/4/2026'],
    [NUMBER(20_818), NUMBER(20_516)],
  ],
  ['days whose month nothing tells', DAY, 'Close', ['3/4/2026'], [UNREAD]],
  [
    'words',
    field('Segment', 'words'),
    'Segment',
    [' SMB ', 42, true, ''],
    [WORDS('SMB'), WORDS('42'), WORDS('yes'), EMPTY],
  ],
  [
    'boxes',
    field('New', 'yes-no'),
    'New',
    [true, 0, '1', 'Nein', 'perhaps'],
    [WORDS('yes'), WORDS('no'), WORDS('yes'), WORDS('no'), UNREAD],
  ],
])('cells are read: %s', (_what, of, header, cells, values) => {
  expect(read(of, header, cells).values).toEqual(values);
});

test.each<[string, Parameters<typeof read>, readonly FieldValue[], string | null]>([
  [
    'a comma proves the points to part thousands',
    [MONEY, 'Amount', ['1.234,50', '1.234']],
    [NUMBER(1234.5), NUMBER(1234)],
    null,
  ],
  ['a point proves the commas to', [MONEY, 'Amount', ['1,234.50', '1,234']], [NUMBER(1234.5), NUMBER(1234)], null],
  [
    'groups of a million prove it',
    [MONEY, 'Amount', ['€ 1.234.567', '€ 1.234']],
    [NUMBER(1_234_567, 'EUR'), NUMBER(1234, 'EUR')],
    null,
  ],
  [
    'several amounts whose mark always stands before three digits',
    [MONEY, 'Amount', ['$48,000', '$12,000', '$400']],
    [NUMBER(48_000, 'USD'), NUMBER(12_000, 'USD'), NUMBER(400, 'USD')],
    null,
  ],
  [
    'the same of a currency with three decimals',
    [MONEY, 'Amount (KWD)', ['48,000', '12,500']],
    [UNREAD, UNREAD],
    'mark',
  ],
  ['the same with either mark', [MONEY, 'Amount', ['48,000', '12.500', '7,100']], [UNREAD, UNREAD, UNREAD], 'mark'],
  ['the same of thousands', [MONEY, 'Amount (k€)', ['48,125', '12,500']], [UNREAD, UNREAD], 'mark'],
  ['nothing proves it', [MONEY, 'Amount', ['€ 1.234', '€ 12']], [UNREAD, NUMBER(12, 'EUR')], 'mark'],
  [
    'a number of a text that was read with the other mark',
    [MONEY, 'Amount', ['1.234,50', 1.234, 12], '.'],
    [NUMBER(1234.5), UNREAD, UNREAD],
    'mark',
  ],
  [
    'one that was read with the same',
    [MONEY, 'Amount', ['€ 1.234,50', 12.5], ','],
    [NUMBER(1234.5, 'EUR'), NUMBER(12.5)],
    null,
  ],
])('decimal marks: %s', (_what, args, values, doubt) => {
  const found = read(...args);
  expect(found.values).toEqual(values);
  expect(found.doubt).toBe(doubt);
});

test('an amount is read without what a CRM writes behind it in another currency', () => {
  const { values } = read(MONEY, 'Amount', ['USD 60.000,00 (EUR 55.000,00)', 'EUR 12.000,00']);
  expect(values).toEqual([NUMBER(60_000, 'USD'), NUMBER(12_000, 'EUR')]);
});

test('records are found below a title, without the notes below them', () => {
  const workbook = littleWorkbook(`
    ## Cover
    | Deals of the quarter |
    ## Export
    | Open deals |        |         |       |          |
    |            |        |         |       |          |
    | Deal       | Amount | Segment | Owner | Discount |
    | Northwind  | 12000  | SMB     | Ada   | 15%      |
    |            |        |         |       |          |
    | Contoso    | 48000  |         | Ben   |          |
    | Total (2)  | 60000  |         |       |          |
    | Total      | 9000   | SMB     | Ada   | 5%       |
    | Copyright  |        |         |       |          |`);
  const found = recordSheetIn(workbook, FIELDS, []);
  expect(found).toMatchObject({ headerRow: 2, rows: [3, 5, 7], leftOut: 2 });
  expect(found?.sheet.name).toBe('Export');
  const cellAt = recordCells(workbook, found!.sheet, null);
  const { recordAt } = recordReader({ columns: found!.columns.matched, rows: found!.rows, cellAt, dateSystem: 1900 });
  expect(Object.fromEntries(recordAt(3))).toEqual({
    Amount: NUMBER(12_000),
    Discount: NUMBER(0.15),
    Segment: WORDS('SMB'),
  });
  expect(Object.fromEntries(recordAt(5))).toEqual({ Amount: NUMBER(48_000), Discount: EMPTY, Segment: EMPTY });
  expect(recordSheetIn(workbook, [field('Weight', 'number')], [])).toBeNull();
});

test('columns of one name are one where they hold the same in every row', () => {
  const sheetOf = (second: number) =>
    littleWorkbook(`
      ## Export
      | Deal | Amount | Amount    |
      | A    | 12000  | 12000     |
      | B    | 48000  | ${second} |`);
  const amounts = (second: number) => recordSheetIn(sheetOf(second), FIELDS.slice(0, 1), [])?.columns;
  expect(amounts(48_000)).toMatchObject({ matched: [{ column: 1, header: 'Amount' }], ambiguous: [] });
  expect(amounts(47_000)).toMatchObject({ matched: [], ambiguous: [{ columns: [1, 2] }] });
});

test.each([
  ['en', 'Desk with Close from 2 Jan 2026'],
  ['de', 'Desk mit Close ab 2. Jan. 2026'],
] as const)('a day that is needed is told as one in %s', (language, told) => {
  const span = { low: 20_455, isLowIn: true, high: null, isHighIn: false };
  const change = { field: DAY, from: NUMBER(20_000), to: NUMBER(20_455), span, currency: null };
  const lane = { lane: { key: 'desk', name: 'Desk', authority: null, rank: 0 }, changes: [change] };
  expect(lanesInWords(language).faster(lane as unknown as FasterLane)).toBe(told);
});
