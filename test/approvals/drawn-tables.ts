import fc from 'fast-check';
import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import type { Drawn } from './made-table.ts';

/** Small tables of two or three fields of any kind, with cells of every form. */
export function drawnTables(most = 7): fc.Arbitrary<Drawn> {
  return fc
    .array(fc.constantFrom(...Object.keys(CELLS)), { minLength: 1, maxLength: 3 })
    .chain((kinds) =>
      fc.record({
        fields: fc.constant(kinds.map((kind, at) => `F${at}: ${kind}`)),
        rows: fc.array(fc.tuple(...kinds.map((kind) => fc.oneof(CELLS[kind]!, fc.constant('any'))), LANE, APPROVER), {
          minLength: 1,
          maxLength: most,
        }),
        hitPolicy: fc.option(fc.constantFrom('first', 'unique', 'priority'), { nil: undefined }),
        priorities: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: most, maxLength: most }),
      }),
    )
    .map(({ hitPolicy, priorities, ...drawn }): Drawn => ({
      ...drawn,
      ...(hitPolicy === undefined ? {} : { hitPolicy }),
      ...(hitPolicy === 'priority' ? { priorities } : {}),
    }));
}

const LANE = fc.constantFrom('Autonomy', 'Desk', 'Board');
const APPROVER = fc.constantFrom('Ada', 'Ben');

function numberCells(bounds: readonly number[]): fc.Arbitrary<string> {
  const bound = fc.constantFrom(...bounds);
  return fc.oneof(
    fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '='), bound).map(([sign, end]) => `${sign}${end}`),
    fc
      .tuple(bound, fc.constantFrom('..', '<..', '..<'), bound)
      .filter(([low, , high]) => low < high)
      .map((parts) => parts.join('')),
    fc
      .tuple(bound, bound)
      .filter(([low, high]) => low < high)
      .map(([low, high]) => `<${low} or >=${high}`),
  );
}

const CELLS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  money: numberCells([10, 20, 30, 31]),
  share: numberCells([0, 0.1, 0.25, 1]),
  day: numberCells([20_000, 20_001, 20_010]),
  words: fc.oneof(
    fc.subarray(['North', 'South', 'East'], { minLength: 1 }).map((words) => words.join('|')),
    fc.constantFrom('!North', '!North|South', 'empty', 'filled'),
  ),
  'yes-no': fc.constantFrom('yes', 'no', 'empty'),
};

const number = (value: number): FieldValue => ({ is: 'number', value, currency: null });
const words = (text: string): FieldValue => ({ is: 'words', text });
const EMPTY: FieldValue = { is: 'empty' };

/** By field one value of every sort that a drawn table can tell apart. `isOutside`: also what hardly happens. */
const VALUES: Readonly<
  Record<string, { readonly usual: readonly FieldValue[]; readonly outside: readonly FieldValue[] }>
> = {
  money: { usual: [0, 5, 10, 15, 20, 25, 30, 30.5, 31, 99].map(number), outside: [number(-1)] },
  share: { usual: [0, 0.05, 0.1, 0.2, 0.25, 0.5, 1].map(number), outside: [number(-0.1), number(1.1)] },
  day: { usual: [19_999, 20_000, 20_001, 20_005, 20_010, 20_011].map(number), outside: [] },
  words: { usual: ['North', 'South', 'East', 'West'].map(words), outside: [] },
  'yes-no': { usual: ['yes', 'no'].map(words), outside: [] },
};

/** Values that a field may have as far as nothing is known of it. */
export function valuesOf({ fields, rules }: ApprovalTable): readonly (readonly FieldValue[])[] {
  return fields.map(({ name, kind }) => {
    const { usual, outside } = VALUES[kind]!;
    const cells = rules.flatMap(({ conditions }) => conditions.filter((one) => one.field.name === name));
    const spans = cells.flatMap(({ condition }) => (condition.is === 'within' ? condition.spans : []));
    const isBelow = spans.some(({ high, isHighIn }) => high === 0 && !isHighIn);
    const isAbove = spans.some(({ low, isLowIn }) => low === 1 && !isLowIn);
    const spoken = outside.filter((value) => value.is === 'number' && (value.value < 0 ? isBelow : isAbove));
    return [...usual, ...spoken, EMPTY];
  });
}

/** All values, also those that hardly happen. */
export function grids({ fields }: ApprovalTable): readonly (readonly FieldValue[])[] {
  return fields.map(({ kind }) => [...VALUES[kind]!.usual, ...VALUES[kind]!.outside, EMPTY]);
}
