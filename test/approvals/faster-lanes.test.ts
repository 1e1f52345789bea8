import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import type { NeededChange } from '../../core/governance/approvals/faster-lane.ts';
import { fasterLanes } from '../../core/governance/approvals/faster-lanes.ts';
import { gridOf } from '../../core/governance/approvals/grid.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { ApprovalRecord, FieldValue } from '../../core/governance/approvals/record.ts';
import { wordKey } from '../../core/governance/approvals/word-key.ts';
import { drawnTables, grids } from './drawn-tables.ts';
import { madeRecord, madeTable } from './made-table.ts';
import { productOf } from './plain-answer.ts';

const DEALS = madeTable({
  fields: ['Amount: money EUR', 'Discount: share', 'Segment: words'],
  rows: [
    ['<50000', '<=0.15', 'SMB', 'Autonomy', '–'],
    ['<50000', '0.15<..0.25', 'SMB', 'Desk', 'Ada'],
    ['50000..90000', '<=0.25', 'SMB', 'Desk', 'Ada'],
    ['any', 'any', 'any', 'Board', 'Ben, Cleo'],
  ],
  rates: [['USD', 'EUR', 0.5]],
});

function said({ field, to, span }: NeededChange): string {
  const value = to.is === 'number' ? to.value : to.is === 'words' ? to.text : to.is;
  if (span === null) return `${field.name} ${value}`;
  const low = span.low === null ? '' : `${span.isLowIn ? '[' : '('}${span.low}`;
  const high = span.high === null ? '' : `${span.high}${span.isHighIn ? ']' : ')'}`;
  return `${field.name} ${value} of ${low}..${high}`;
}

function fasterOf(table: ApprovalTable, values: Parameters<typeof madeRecord>[0]): readonly string[] {
  const record = madeRecord(values);
  return fasterLanes(table, record, laneOfRecord(table, record)).map(
    ({ lane, rule, changes }) => `${lane.name} by ${rule.name}: ${changes.map(said).join(', ')}`,
  );
}

describe('the nearest faster lane', () => {
  test.each([
    [
      'one bound that is in',
      { Amount: 40_000, Discount: 0.18, Segment: 'SMB' },
      ['Autonomy by Row 1: Discount 0.15 of ..0.15]'],
    ],
    [
      'one bound that is out',
      { Amount: 60_000, Discount: 0.1, Segment: 'SMB' },
      ['Autonomy by Row 1: Amount 49999 of ..50000)'],
    ],
    [
      'two lanes, the nearer first; two fields where one will not do',
      { Amount: 60_000, Discount: 0.3, Segment: 'SMB' },
      [
        'Desk by Row 3: Discount 0.25 of ..0.25]',
        'Autonomy by Row 1: Amount 49999 of ..50000), Discount 0.15 of ..0.15]',
      ],
    ],
    [
      'a word, and an amount of another currency in that of the table',
      { Amount: '120000 USD', Discount: 0.1, Segment: 'Enterprise' },
      ['Desk by Row 3: Segment SMB', 'Autonomy by Row 1: Amount 49999 of ..50000), Segment SMB'],
    ],
    ['nothing is faster than nobody', { Amount: 1, Discount: 0, Segment: 'SMB' }, []],
    ['what is not known is not changed', { Amount: 60_000, Segment: 'SMB' }, []],
    [
      'an empty field can be filled',
      { Amount: 40_000, Discount: null, Segment: 'SMB' },
      ['Autonomy by Row 1: Discount 0 of ..0.15]', 'Desk by Row 2: Discount 0.25 of (0.15..0.25]'],
    ],
  ] as const)('%s', (_, values, expected) => {
    expect(fasterOf(DEALS, values)).toEqual(expected);
  });
});

/** How large a change is, by its definition. */
function costOf(from: FieldValue, to: FieldValue, kind: string): number {
  if (from.is !== 'number' || to.is !== 'number') return 1;
  if (kind === 'day') return Math.abs(to.value - from.value) / 365;
  return from.value === 0 ? 1 : Math.abs(to.value - from.value) / Math.abs(from.value);
}

/** Values that a field can be changed to: finer than the bounds of drawn tables. */
function targetsOf(table: ApprovalTable): readonly (readonly FieldValue[])[] {
  return grids(table).map((values, at) =>
    values.flatMap((value): readonly FieldValue[] => {
      if (value.is === 'words') return gridOf(table).columns[at]!.axis.words.has(wordKey(value.text)) ? [value] : [];
      if (value.is !== 'number') return [];
      const step = table.fields[at]!.kind === 'share' ? 0.001 : table.fields[at]!.kind === 'day' ? 1 : 0.01;
      return [-step, 0, step]
        .map((by): FieldValue => ({ ...value, value: Number((value.value + by).toFixed(4)) }))
        .filter(
          (near) => near.is === 'number' && near.value >= 0 && (near.value <= 1 || table.fields[at]!.kind !== 'share'),
        );
    }),
  );
}

test('of whatever small table: the changed record is in that lane, and no smaller change of one field, nor any of two where none is told, leads there', () => {
  fc.assert(
    fc.property(drawnTables(), fc.infiniteStream(fc.nat()), (drawn, picks) => {
      const table = madeTable(drawn);
      const all = grids(table);
      const targets = targetsOf(table);
      for (let round = 0; round < 3; round += 1) {
        const record: ApprovalRecord = new Map(
          table.fields.map(({ name }, at) => [name, all[at]![(picks.next().value ?? 0) % all[at]!.length]!]),
        );
        const answer = laneOfRecord(table, record);
        if (answer.is !== 'decided') continue;
        const found = fasterLanes(table, record, answer);
        const laneAfter = (changes: readonly (readonly [string, FieldValue])[]) => {
          const after = laneOfRecord(table, new Map([...record, ...changes]));
          return after.is === 'decided' ? after.lane : null;
        };
        for (const { lane, changes } of found) {
          expect(laneAfter(changes.map(({ field, to }) => [field.name, to]))).toBe(lane);
          expect(table.lanes.indexOf(lane)).toBeLessThan(table.lanes.indexOf(answer.lane));
        }
        const faster = table.lanes.slice(0, table.lanes.indexOf(answer.lane));
        const isKnownBelow = (value: FieldValue): boolean => value.is === 'number' && value.value < 0;
        if ([...record.values()].some(isKnownBelow)) continue;
        for (const [at, { name, kind }] of table.fields.entries())
          for (const to of targets[at]!) {
            const lane = laneAfter([[name, to]]);
            if (lane === null || !faster.includes(lane)) continue;
            const told = found.find((one) => one.lane === lane);
            expect(told?.changes.length).toBe(1);
            const { field, from, to: nearest } = told!.changes[0]!;
            // A value right beyond a bound lies a step farther than the bound.
            const room = field.kind === 'day' ? 0 : 1 / Math.abs(from.is === 'number' ? from.value || 1 : 1);
            const most =
              costOf(record.get(name)!, to, kind) + (field.kind === 'share' ? 0.011 * room : 1.01 * room) + 1e-9;
            expect(costOf(from, nearest, field.kind)).toBeLessThanOrEqual(most);
          }
        for (const lane of faster.filter((one) => !found.some((other) => other.lane === one)))
          for (const [at, { name }] of table.fields.entries())
            for (const [other, { name: second }] of table.fields.entries())
              if (at < other)
                for (const [one, two] of productOf([targets[at]!, targets[other]!]))
                  expect(
                    laneAfter([
                      [name, one!],
                      [second, two!],
                    ]),
                  ).not.toBe(lane);
      }
    }),
    { numRuns: 100 },
  );
});
