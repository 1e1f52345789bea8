import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnTables, grids, valuesOf } from './drawn-tables.ts';
import { madeRecord, madeTable } from './made-table.ts';
import { plainAnswer } from './plain-answer.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';

const HIDDEN: FieldValue = { is: 'unknown', why: 'hidden' };

const DEALS = madeTable({
  fields: ['Amount: money EUR', 'Discount: share', 'Segment: words'],
  rows: [
    ['<50000', '<=0.15', 'SMB|Mid-market', 'Autonomy', '–'],
    ['<50000', '>0.15', 'SMB|Mid-market', 'Deal desk', 'Ada Ng'],
    ['>=50000', 'any', 'SMB|Mid-market', 'Board', 'Ben Holm, Cleo Park'],
    ['any', 'any', 'Enterprise', 'Board', 'Ben Holm, Cleo Park'],
  ],
  rates: [['USD', 'EUR', 0.5]],
});

function said(table: ApprovalTable, values: Parameters<typeof madeRecord>[0]): string {
  const answer = laneOfRecord(table, madeRecord(values));
  switch (answer.is) {
    case 'decided':
      return `${answer.rule.name}: ${answer.lane.name}`;
    case 'undecided':
      return `${answer.lanes.map(({ name }) => name).join(' or ')}${answer.mayBeUncovered ? ' or nothing' : ''} by ${answer.missing.map(({ field, why }) => `${field.name} ${why}`).join(', ')}`;
    case 'conflict':
      return answer.rules.map(({ name }) => name).join(' against ');
    case 'uncovered':
      return 'nothing';
  }
}

describe('one record', () => {
  test.each([
    [{ Amount: 49_999.99, Discount: 0.15, Segment: 'mid market' }, 'Row 1: Autonomy'],
    [{ Amount: 49_999.99, Discount: 0.150001, Segment: 'SMB' }, 'Row 2: Deal desk'],
    [{ Amount: '99999 USD', Discount: 0.1, Segment: 'SMB' }, 'Row 1: Autonomy'],
    [{ Amount: '100000 USD', Discount: 0.1, Segment: 'SMB' }, 'Row 3: Board'],
    [{ Amount: '1 CHF', Discount: 0.1, Segment: 'SMB' }, 'Autonomy or Board by Amount no-rate'],
    [{ Amount: '1 CHF', Discount: 0.1, Segment: 'Enterprise' }, 'Row 4: Board'],
    [{ Segment: 'Enterprise' }, 'Row 4: Board'],
    [{ Amount: 60_000, Segment: 'SMB' }, 'Row 3: Board'],
    [{ Amount: 60_000, Discount: 0.1 }, 'Board or nothing by Segment not-given'],
    [{ Amount: null, Discount: 0.1, Segment: 'SMB' }, 'nothing'],
    [{ Amount: 1, Discount: null, Segment: 'SMB' }, 'nothing'],
    [{ Amount: 1, Discount: 0.1, Segment: 'Public' }, 'nothing'],
    [
      { Amount: { is: 'unknown', why: 'truncated' }, Discount: 0.2, Segment: 'SMB' },
      'Deal desk or Board by Amount truncated',
    ],
  ] as const)('%j: %s', (values, expected) => {
    expect(said(DEALS, values)).toBe(expected);
  });

  test.each([
    ['SMB;Mid-market', 'Row 1: Autonomy'],
    ['mid market; smb;', 'Row 1: Autonomy'],
    ['SMB;Enterprise', 'Autonomy or Board or nothing by Segment unread'],
    ['SMB;Public', 'Autonomy or Board or nothing by Segment unread'],
    ['Public;Charity', 'nothing'],
    ['Enterprise;Enterprise', 'Row 4: Board'],
  ])('of several words in one field, %s, all count: %s', (segment, expected) => {
    expect(said(DEALS, { Amount: 1, Discount: 0.1, Segment: segment })).toBe(expected);
  });

  test('several words that a row names as they stand are one word', () => {
    const table = madeTable({
      fields: ['Region: words'],
      rows: [
        ['EMEA;APAC', 'Both', 'Ada'],
        ['EMEA', 'One', 'Ben'],
      ],
    });
    expect(said(table, { Region: 'emea;apac' })).toBe('Row 1: Both');
    expect(said(table, { Region: 'EMEA;EMEA' })).toBe('Row 2: One');
    expect(said(table, { Region: 'APAC;EMEA' })).toBe('Both or One or nothing by Region unread');
  });

  test('tells the values that the row looked at, with its cells, and what did not matter', () => {
    const answer = laneOfRecord(DEALS, madeRecord({ Amount: '200000 USD', Segment: 'SMB' }));
    expect(
      answer.is === 'decided' && answer.used.map(({ field, text, converted }) => [field.name, text, converted]),
    ).toEqual([
      ['Amount', '>=50000', 100_000],
      ['Segment', 'SMB|Mid-market', null],
    ]);
    expect(answer.is === 'decided' && answer.immaterial.map(({ field }) => field.name)).toEqual(['Discount']);
  });
});

describe('hit policies', () => {
  const rows = [
    ['>=100', 'Board', 'Cleo'],
    ['>=10', 'Desk', 'Ada'],
  ] as const;
  const fields = ['Amount: money'];

  test('first, told from rows that narrow', () => {
    const table = madeTable({ fields, rows });
    expect([table.hitPolicy, table.isPolicyStated]).toEqual(['first', false]);
    expect(said(table, { Amount: 200 })).toBe('Row 1: Board');
    expect(said(table, {})).toBe('Desk or Board or nothing by Amount not-given');
  });
  test('unique, stated: what both rows take is a conflict', () => {
    const table = madeTable({ fields, rows, hitPolicy: 'unique' });
    expect(said(table, { Amount: 200 })).toBe('Row 1 against Row 2');
    expect(said(table, { Amount: 20 })).toBe('Row 2: Desk');
  });
  test('priority: the lowest number goes first, and equal numbers clash', () => {
    const table = madeTable({ fields, rows, priorities: [2, 1] });
    expect([table.hitPolicy, table.isPolicyStated]).toEqual(['priority', false]);
    expect(said(table, { Amount: 200 })).toBe('Row 2: Desk');
    expect(said(madeTable({ fields, rows, priorities: [1, 1] }), { Amount: 200 })).toBe('Row 1 against Row 2');
  });
  test('a row before that cannot be read leaves open what comes after it, unless both agree', () => {
    const one = madeTable({ fields, rows: [['?', 'Desk', 'Ada'], rows[0], rows[1]], hitPolicy: 'first' });
    expect(said(one, { Amount: 200 })).toBe('Desk or Board by ');
    expect(said(one, { Amount: 20 })).toBe('Row 1: Desk');
    expect(said(one, { Amount: 2 })).toBe('Desk or nothing by ');
    const answer = laneOfRecord(one, madeRecord({ Amount: 200 }));
    expect(answer.is === 'undecided' && answer.unread.map(({ text }) => text)).toEqual(['?']);
  });
  test('amounts without a common rate are not compared', () => {
    const table = madeTable({
      fields,
      rows: [
        ['<100 EUR', 'Desk'],
        ['>=100 EUR', 'Board'],
        ['>=90 USD', 'World'],
      ],
    });
    expect(said(table, { Amount: '50 EUR' })).toBe('Desk or World by ');
    const rated = madeTable({
      fields,
      rows: [
        ['<100 EUR', 'Desk'],
        ['>=100 EUR', 'Board'],
        ['>=90 USD', 'World'],
      ],
      rates: [
        ['CHF', 'EUR', 1],
        ['CHF', 'USD', 2],
      ],
    });
    expect(said(rated, { Amount: '44 EUR' })).toBe('Row 1: Desk');
    expect(said(rated, { Amount: '50 EUR' })).toBe('Row 1 against Row 3');
  });
});

test('of whatever small table, the answer is the one that going through all values of unknown fields gives', () => {
  fc.assert(
    fc.property(drawnTables(), fc.infiniteStream(fc.nat()), (drawn, picks) => {
      const table = madeTable(drawn);
      const choices = grids(table);
      for (let round = 0; round < 6; round += 1) {
        const record = new Map(
          table.fields.map(({ name }, at) => {
            const pick = picks.next().value ?? 0;
            const value = (choices[at] ?? [])[pick % (choices[at]?.length ?? 1)] ?? HIDDEN;
            return [name, pick % 4 === 0 ? HIDDEN : value] as const;
          }),
        );
        const expected = plainAnswer(table, record, valuesOf(table));
        const answer = laneOfRecord(table, record);
        const lanes = answer.is === 'undecided' ? answer.lanes.map(({ key }) => key) : [];
        expect({ is: answer.is, lanes: lanes.toSorted() }).toEqual(expected);
      }
    }),
    { numRuns: 400 },
  );
});
