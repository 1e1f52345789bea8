import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnTables, grids } from './drawn-tables.ts';
import type { Drawn } from './made-table.ts';
import { madeTable } from './made-table.ts';
import { matchingRows, productOf } from './plain-answer.ts';
import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import type { ClassPart } from '../../core/governance/approvals/axis.ts';
import { checkApprovalTable } from '../../core/governance/approvals/check-approval-table.ts';
import { classOfValue } from '../../core/governance/approvals/class-of-value.ts';
import { gapsOf as gapsOfGrid } from '../../core/governance/approvals/gaps.ts';
import { gridOf } from '../../core/governance/approvals/grid.ts';
import { unreachableRows } from '../../core/governance/approvals/unreachable.ts';
import { isSameOutcome } from '../../core/governance/approvals/outcome-of.ts';
import { ranksOf } from '../../core/governance/approvals/ranks.ts';
import type { ApprovalRecord, FieldValue } from '../../core/governance/approvals/record.ts';
import type { CasePart, CaseSet, ExampleValue } from '../../core/governance/approvals/table-check.ts';

/** A case as its values stand for it: `Amount 50000, Segment SMB`. */
function said({ parts }: CaseSet): string {
  return parts
    .map(
      ({ field, example }) =>
        `${field.name} ${example.is === 'number' ? example.value : example.is === 'word' ? example.word : example.is}`,
    )
    .join(', ');
}

const gapsOf = (drawn: Drawn): readonly string[] =>
  checkApprovalTable(madeTable(drawn)).gaps.map((gap) => `${gap.kind}: ${said(gap)}`);

describe('gaps', () => {
  const fields = ['Amount: money EUR', 'Discount: share', 'Segment: words'];

  test('between “below” and “above” exactly the bound is missing, once for all segments', () => {
    const rows = ['SMB', 'Mid-market'].flatMap((segment) => [
      ['<50000', 'any', segment, 'Desk'],
      ['>50000', 'any', segment, 'Board'],
    ]);
    expect(gapsOf({ fields, rows })).toEqual([
      'gap: Amount 50000',
      'unnamed: Segment other-word',
      'empty: Amount empty',
      'empty: Segment empty',
    ]);
  });

  test('a missing row is one gap, told by the fields that matter', () => {
    const rows = ['SMB', 'Mid-market', 'Enterprise'].flatMap((segment) => [
      ['<50000', '<0.15', segment, 'Desk'],
      ['<50000', '>=0.15', segment, 'Lead'],
      ['>=50000', '<0.15', segment, 'Lead'],
      ...(segment === 'Mid-market' ? [] : [['>=50000', '>=0.15', segment, 'Board']]),
    ]);
    expect(gapsOf({ fields, rows }).filter((gap) => gap.startsWith('gap'))).toEqual([
      'gap: Amount 50000, Discount 0.15, Segment Mid-market',
    ]);
  });

  test('between whole numbers of a writing habit only a sliver is missing; within a cent nothing is', () => {
    expect(
      gapsOf({
        fields: ['Amount: money'],
        rows: [
          ['0..50000', 'Desk'],
          ['50001..100000', 'Lead'],
          ['>100000', 'Board'],
        ],
      }),
    ).toEqual(['sliver: Amount 50000.5', 'empty: Amount empty']);
    expect(
      gapsOf({
        fields: ['Amount: money'],
        rows: [
          ['0..49999.99', 'Desk'],
          ['>=50000', 'Board'],
        ],
      }),
    ).toEqual(['empty: Amount empty']);
    expect(
      gapsOf({
        fields: ['Due: day'],
        rows: [
          ['<=20000', 'Desk'],
          ['>=20001', 'Board'],
        ],
      }),
    ).toEqual(['empty: Due empty']);
  });

  test('a table that stops at an amount leaves open what is above; below zero and above 100% are no cases', () => {
    expect(gapsOf({ fields: ['Amount: money'], rows: [['0..50000', 'Desk']] })).toEqual([
      'gap: Amount 60000',
      'empty: Amount empty',
    ]);
    expect(
      gapsOf({
        fields: ['Discount: share'],
        rows: [
          ['0..0.5', 'Desk'],
          ['>0.5', 'Board'],
        ],
      }),
    ).toEqual(['empty: Discount empty']);
    expect(
      gapsOf({
        fields: ['Margin: money'],
        rows: [
          ['<-10', 'Board'],
          ['>0', 'Desk'],
        ],
      }),
    ).toEqual(['gap: Margin -10', 'empty: Margin empty']);
    expect(gapsOf({ fields: ['Discount: share'], rows: [['>0', 'Board']] })).toEqual([
      'sliver: Discount 0',
      'empty: Discount empty',
    ]);
  });

  test('a field that some row asks about as empty, or about other words, is open there like anywhere else', () => {
    expect(
      gapsOf({
        fields: ['Region: words', 'Product: words'],
        rows: [
          ['empty', 'A', 'Desk'],
          ['!North', 'any', 'Board'],
        ],
      }),
    ).toEqual(['gap: Region North', 'unnamed: Region empty, Product other-word', 'empty: Region empty, Product empty']);
  });

  test('what lies between values that rows only list is no hole, but no row names it', () => {
    const rows = [
      ['=30', 'Desk'],
      ['=45', 'Board'],
    ];
    expect(gapsOf({ fields: ['Terms: number'], rows })).toEqual([
      'unnamed: Terms 10',
      'unnamed: Terms 40',
      'unnamed: Terms 50',
      'empty: Terms empty',
    ]);
    expect(
      gapsOf({ fields: ['Terms: number'], rows: [...rows, ['>45', 'Board']] }).filter((gap) => gap.startsWith('gap')),
    ).not.toEqual([]);
  });

  test('a cell that cannot be read may take whatever is missing', () => {
    expect(
      gapsOf({
        fields: ['Amount: money'],
        rows: [
          ['<50', 'Desk'],
          ['?', 'Board'],
        ],
      }),
    ).toEqual([]);
  });

  test('amounts of a currency without a rate may take whatever is missing', () => {
    const rows = [
      ['<50 EUR', 'Desk'],
      ['>=70 USD', 'Board'],
    ];
    expect(gapsOf({ fields: ['Amount: money'], rows }).filter((gap) => gap.startsWith('gap'))).toEqual([]);
    expect(gapsOf({ fields: ['Amount: money'], rows, rates: [['USD', 'EUR', 0.8]] })).toContain('gap: Amount 50');
  });
});

test('where the work runs out before the answer, that is told instead of an answer', () => {
  const rows = ['A', 'B'].flatMap((product) => [
    ['<50', product, 'Desk'],
    ['>=50', product, 'Board'],
  ]);
  const table = madeTable({ fields: ['Amount: money', 'Product: words'], rows, hitPolicy: 'first' });
  expect(gapsOfGrid(gridOf(table), { left: 1e6 }).isComplete).toBe(true);
  expect(gapsOfGrid(gridOf(table), { left: 0 }).isComplete).toBe(false);
  const covered = madeTable({
    fields: ['Amount: money', 'Product: words'],
    rows: [...rows, ['40..60', 'A|B', 'Lead']],
    hitPolicy: 'first',
  });
  expect(unreachableRows(covered, { left: 1e6 })).toMatchObject({
    isComplete: true,
    rows: [{ rule: { name: 'Row 5' } }],
  });
  expect(unreachableRows(covered, { left: 0 })).toEqual({ isComplete: false, rows: [] });
});

describe('overlaps', () => {
  const overlaps = (drawn: Drawn): readonly string[] =>
    checkApprovalTable(madeTable(drawn)).overlaps.map(
      (overlap) =>
        `${overlap.isConflict ? 'clash' : 'harmless'} ${overlap.allRules.map(({ name }) => name.slice(4)).join()}: ${said(overlap)}`,
    );

  test('a bound that both neighbours take is one overlap for all segments', () => {
    const rows = ['SMB', 'Mid-market'].flatMap((segment) => [
      ['<=50', segment, 'Desk'],
      ['>=50', segment, 'Board'],
    ]);
    expect(overlaps({ fields: ['Amount: money', 'Segment: words'], rows })).toEqual([
      'clash 1,2,3,4: Amount 50, Segment SMB',
    ]);
  });

  test('a row across several is one overlap, and rows that say the same are harmless', () => {
    const fields = ['Amount: money', 'Discount: share'];
    const rows = [
      ['<50', 'any', 'Desk'],
      ['50..<90', 'any', 'Lead'],
      ['>=90', 'any', 'Board'],
      ['any', '>0.5', 'Board'],
    ];
    expect(overlaps({ fields, rows, hitPolicy: 'unique' })).toEqual([
      'clash 1,2,4: Amount 10, Discount 0.6',
      'harmless 3,4: Amount 90, Discount 0.6',
    ]);
    expect(overlaps({ fields, rows, hitPolicy: 'first' })).toEqual([]);
  });

  test('rows of one priority overlap only where no row goes before both', () => {
    const fields = ['Amount: money'];
    const rows = [
      ['>=50', 'Board'],
      ['>=60', 'Desk'],
      ['any', 'Lead'],
    ];
    expect(overlaps({ fields, rows, priorities: [2, 2, 1] })).toEqual([]);
    expect(overlaps({ fields, rows, priorities: [1, 1, 2] })).toEqual(['clash 1,2: Amount 60']);
  });
});

describe('rows that no case can reach', () => {
  const unreachable = (drawn: Drawn): readonly string[] =>
    checkApprovalTable(madeTable(drawn)).unreachable.map(
      ({ rule, coveredBy }) => `${rule.name} by ${coveredBy.map(({ name }) => name.slice(4)).join()}`,
    );

  test('by one row before, by several together, and by its own conditions', () => {
    const fields = ['Amount: money', 'Region: words'];
    const rows = [
      ['<50', 'any', 'Desk'],
      ['>=50', 'North', 'Board'],
      ['30..40', 'South', 'Lead'],
      ['any', 'North', 'Lead'],
      ['60..<60', 'any', 'Lead'],
      ['any', 'any', 'Desk'],
    ];
    expect(unreachable({ fields, rows })).toEqual(['Row 3 by 1', 'Row 5 by ']);
    expect(
      unreachable({ fields, rows: [...rows.slice(0, 3), ['10..90', 'North', 'Lead']], hitPolicy: 'first' }),
    ).toEqual(['Row 3 by 1', 'Row 4 by 1,2']);
  });
});

/** Whether a value is one of those that a part of a case names. */
function isNamed({ spans, words, hasEmpty, hasOtherWords }: CasePart, value: FieldValue, isOther: boolean): boolean {
  if (value.is === 'empty') return hasEmpty;
  if (value.is === 'words') return isOther ? hasOtherWords : words.includes(value.text);
  return (
    value.is === 'number' &&
    spans.some(
      ({ low, isLowIn, high, isHighIn }) =>
        (low === null || value.value > low || (isLowIn && value.value === low)) &&
        (high === null || value.value < high || (isHighIn && value.value === high)),
    )
  );
}

function exampleValue(example: ExampleValue): FieldValue {
  if (example.is === 'number') return { is: 'number', value: example.value, currency: null };
  if (example.is === 'empty') return { is: 'empty' };
  return { is: 'words', text: example.is === 'word' ? example.word : 'Something else' };
}

interface Point {
  readonly record: ApprovalRecord;
  readonly parts: readonly ClassPart[];
  readonly isOther: readonly boolean[];
}

/** Every sort of case of a small table that may happen. */
function pointsOf(table: ApprovalTable): readonly Point[] {
  const { columns } = gridOf(table);
  const values = grids(table).map((all, at) =>
    all.flatMap((value) => {
      const { at: found } = classOfValue(columns[at]!.axis, value, []);
      const one = columns[at]!.axis.classes[found ?? 0]!;
      return one.part === 'outside' || one.part === 'void'
        ? []
        : { value, part: one.part, isOther: one.is === 'other-word' };
    }),
  );
  return productOf(values).map((point) => ({
    record: new Map(point.map(({ value }, at) => [table.fields[at]!.name, value])),
    parts: point.map(({ part }) => part),
    isOther: point.map(({ isOther }) => isOther),
  }));
}

function isIn({ parts }: CaseSet, table: ApprovalTable, { record, isOther }: Point): boolean {
  return parts.every((part) => isNamed(part, record.get(part.field.name)!, isOther[table.fields.indexOf(part.field)]!));
}

describe('of whatever small table', () => {
  const tables = drawnTables().map(madeTable);

  test('the gaps are exactly the cases that no row takes, and none can be told by fewer fields', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { gaps, isComplete } = checkApprovalTable(table);
        expect(isComplete.gaps).toBe(true);
        const points = pointsOf(table);
        for (const point of points) {
          const isTaken = matchingRows(table, point.record).length > 0;
          const isTold = gaps.some((gap) => isIn(gap, table, point));
          if (isTaken) expect(isTold).toBe(false);
          const unusual = point.parts.filter((part) => part !== 'usual');
          const [kind] = unusual;
          // What is unusual in two fields at once is not told, and of what is in one only the first few.
          if (!isTaken && unusual.length === 0) expect(isTold).toBe(true);
          if (!isTaken && unusual.length === 1 && !isTold)
            expect(gaps.filter((gap) => gap.kind === kind).length).toBeGreaterThanOrEqual(3);
        }
        for (const gap of gaps) {
          for (const { field } of gap.parts) {
            const fewer = { parts: gap.parts.filter((part) => part.field !== field) };
            expect(
              points.some((point) => isIn(fewer, table, point) && matchingRows(table, point.record).length > 0),
            ).toBe(true);
          }
          const example = new Map(gap.parts.map(({ field, example }) => [field.name, exampleValue(example)]));
          for (const { record } of points) expect(matchingRows(table, new Map([...record, ...example]))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the unreachable rows are exactly those that decide no case, and the rows before that are named take every one', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rank } = ranksOf(table);
        const points = pointsOf(table).map(({ record }) =>
          matchingRows(table, record).map((rule) => table.rules.indexOf(rule)),
        );
        const reached = new Set(
          points.flatMap((rows) => rows.filter((row) => rows.every((other) => rank[row]! <= rank[other]!))),
        );
        const { unreachable } = checkApprovalTable(table);
        expect(unreachable.map(({ rule }) => table.rules.indexOf(rule))).toEqual(
          [...table.rules.keys()].filter((row) => !reached.has(row)),
        );
        for (const { rule, coveredBy } of unreachable) {
          const row = table.rules.indexOf(rule);
          const before = coveredBy.map((other) => table.rules.indexOf(other));
          expect(before.every((other) => rank[other]! < rank[row]!)).toBe(true);
          expect(points.every((rows) => !rows.includes(row) || before.some((other) => rows.includes(other)))).toBe(
            true,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('rows overlap exactly where two of one rank take a case, and the example is such a case', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rank } = ranksOf(table);
        const { overlaps } = checkApprovalTable(table);
        const points = pointsOf(table).map(({ record }) => matchingRows(table, record));
        const told = new Set<string>();
        for (const rules of points) {
          const best = Math.min(...rules.map((rule) => rank[table.rules.indexOf(rule)]!));
          const deciding = rules.filter((rule) => rank[table.rules.indexOf(rule)] === best);
          for (const one of deciding)
            for (const other of deciding)
              if (one !== other) {
                const isConflict = !isSameOutcome(one, other);
                const found = overlaps.find(
                  (overlap) =>
                    overlap.isConflict === isConflict &&
                    overlap.allRules.includes(one) &&
                    overlap.allRules.includes(other),
                );
                expect(found).toBeDefined();
                told.add(`${isConflict} ${one.name} ${other.name}`);
              }
        }
        for (const { isConflict, rules, parts } of overlaps) {
          expect(told).toContain(`${isConflict} ${rules[0]!.name} ${rules[1]!.name}`);
          const example = new Map(parts.map(({ field, example }) => [field.name, exampleValue(example)]));
          const rest = new Map(table.fields.map(({ name }): [string, FieldValue] => [name, { is: 'empty' }]));
          expect(matchingRows(table, new Map([...rest, ...example]))).toEqual(expect.arrayContaining([...rules]));
        }
      }),
      { numRuns: 200 },
    );
  });
});
