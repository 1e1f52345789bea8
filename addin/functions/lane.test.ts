import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import type { LaneArguments } from './lane.ts';
import { lane } from './lane.ts';
import { english } from './words/english.ts';

const TABLE: CellRange = [
  ['Amount (EUR)', 'Discount %', 'Segment', 'Lane', 'Approver', 'Deputy'],
  ['< 50,000', '< 10%', 'any', 'Autonomy', 'none', ''],
  ['< 50,000', '10–20%', 'Mid-market, SMB', 'Desk', 'Ada Berg', 'Ben Holm'],
  ['≥ 50,000', '< 20%', 'any', 'Desk', 'Ada Berg', 'Ben Holm'],
  ['any', '≥ 20%', 'any', 'Board', 'Hal Moss', ''],
];
const FIELDS: CellRange = [['Deal', 'Amount', 'Discount', 'Segment']];
const deals = (...rows: readonly (readonly Cell[])[]): CellRange => rows;
const shown = <T>(answer: Answer<T>): T | string => (answer.ok ? answer.value : `${answer.code}: ${answer.message}`);
const of = (...args: LaneArguments) => shown(lane(args, 1900, english));

test('a lane for each row, and why there is none', () => {
  const values = deals(
    ['Northwind', 12_000, 0.05, 'SMB'],
    ['Contoso', 48_000, 15, 'smb'],
    ['Fabrikam', 60_000, '12%', 'Enterprise'],
    ['Wing Tip', 48_000, 0.15, 'Enterprise'],
    ['', null, '', undefined],
    ['Tailspin', 'a lot', 0.05, 'SMB'],
    ['Litware', 100, { code: '#REF!' }, 'SMB'],
    ['Proseware', 1, 0.2, 'SMB'],
  );
  expect(of(TABLE, FIELDS, values)).toEqual([
    ['Autonomy'],
    ['Desk'],
    ['Desk'],
    ['No row matches'],
    [''],
    ['Not known: Amount'],
    ['Holds #REF!'],
    ['Board'],
  ]);
});

test.each<[string, Cell, string | number]>([
  ['lane', null, 'Desk'],
  ['approvers', 'Approvers', 'Ada Berg (deputy Ben Holm)'],
  ['rule', 'rule', 3],
  ['why', 'why', 'Amount 48,000, Discount 15%, Segment SMB'],
])('what can be shown: %s', (_what, show, expected) => {
  expect(of(TABLE, FIELDS, deals(['Contoso', 48_000, 0.15, 'SMB']), show)).toEqual([[expected]]);
});

test('fields below each other have their values beside them', () => {
  const fields = [['Segment'], ['Discount'], ['Amount']];
  const values = [
    ['SMB', 'Enterprise'],
    [0.15, 0.25],
    [48_000, 900],
  ];
  expect(of(TABLE, fields, values)).toEqual([['Desk', 'Board']]);
});

test('a field that is not given is not known where it would decide', () => {
  expect(of(TABLE, [['Amount', 'Discount']], deals([48_000, 0.15], [60_000, 0.15]))).toEqual([
    ['Not known: Segment'],
    ['Desk'],
  ]);
});

test.each<[string, LaneArguments, string]>([
  ['cells that are no table', [[['a', 'b']], FIELDS, deals(['x', 1, 1, 'y'])], english.noApprovalTable],
  ['an error in the table', [[[{ code: '#NAME?' }]], FIELDS, deals(['x', 1, 1, 'y'])], english.holdsError('#NAME?')],
  ['fields of another width', [TABLE, [['Amount']], deals([1, 2])], english.unequalFields],
  ['two fields of a name', [TABLE, [['Amount', 'amount']], deals([1, 2])], english.fieldTwice('Amount')],
  ['no field of the table', [TABLE, [['Owner']], deals(['Ada'])], english.noFields('Amount, Discount, Segment')],
  ['something that cannot be shown', [TABLE, FIELDS, deals(['x', 1, 1, 'y']), 'owner'], english.noShow('owner')],
])('LANE refuses %s', (_title, args, message) => {
  expect(of(...args)).toBe(`invalidValue: ${message}`);
});

test('dates of a table need to be told apart from 1904', () => {
  const dated: CellRange = [
    ['Close date', 'Lane', 'Approver'],
    ['before 2027-01-01', 'Autonomy', 'none'],
    ['from 2027-01-01', 'Board', 'Hal Moss'],
  ];
  const fields = [['Close date']];
  const values = deals([46_387], [46_388]);
  expect(of(dated, fields, values)).toEqual([['Autonomy'], ['Board']]);
  expect(shown(lane([dated, fields, values], null, english))).toBe(`notAvailable: ${english.noDateSystem}`);
});
