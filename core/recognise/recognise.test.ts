import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { applyEdits, contentAt } from '../sheet/cell-edit.ts';
import type { CellValue, Row, Workbook } from '../sheet/workbook.ts';
import type { RecogniseOptions } from './options.ts';
import { recognise } from './recognise.ts';

const OPTIONS: RecogniseOptions = { corrections: [], fiscalYearStart: 1 };

const PLAN = littleWorkbook(`
  ## Milestones
  | Operating plan |
  |                |
  | ID  | Milestone    | Due date    | Owner         | Status      | % complete | Depends on |
  | M1  | Beta         | '3/4/2026   | Lovelace, Ada | In progress | 50%        |            |
  | M2  | Load test    | '5/6/2026   | Ode, Ben      | Done        | 100%       | M1         |
  | M3  | Live         | 2026-06-30  | Ada Lovelace  | On hold     | 20%        | M2         |
  | M4  | Sales ready  | '12/5/2026  | TBD           | Not started | 0%         | M3         |
  | M5  | Support      | 2026-07-31  | Cleo Park     | Not started | 0%         |            |
  ## Risks
  | ID | Risk        | Owner    | Probability | Impact | Score | Mitigation     |
  | R1 | Key leaves  | Ben Ode  | Low         | High   | 3     | Train a second |
  | R2 | Late vendor | Ada Hall | Medium      | High   | 6     | Weekly call    |
  | R3 | No budget   |          | High        | Low    | 3     |                |
  ## People
  | Name         | Team     | Role      | Skills  |
  | Ada Lovelace | Platform | Engineer  | Go, SQL |
  | Ben Ode      | Sales    | Manager   | Pricing |`);

const content: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    'Ada',
    'Ben Ode',
    '31/12/2026',
    '12/31/2026',
    'High',
    'Low',
    '50%',
    'M2',
    'Done',
    'Total',
    'Owner',
    'Q3',
    'TBD',
    true,
  ),
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 46_000, max: 46_400 }),
);
const edit = fc.record({ sheet: fc.nat(2), row: fc.nat(12), column: fc.nat(8), value: content });
type Edit = { readonly sheet: number; readonly row: number; readonly column: number; readonly value: CellValue };

function edited(workbook: Workbook, { sheet, row, column, value }: Edit): Workbook {
  const target = workbook.sheets[sheet];
  if (target === undefined) return workbook;
  const cell = { sheet: target.name, row: row % target.rowCount, column: column % target.columnCount };
  return applyEdits(workbook, [
    { cell, before: contentAt(workbook, cell), after: { value, formula: null, numberFormat: null } },
  ]).workbook;
}

test('After any edits of small sheets, recognising again equals recognising from nothing', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      let workbook = PLAN;
      let known = recognise(workbook, OPTIONS);
      for (const one of edits) {
        workbook = edited(workbook, one);
        known = recognise(workbook, OPTIONS, known);
        expect(known.plan).toEqual(recognise(workbook, OPTIONS).plan);
      }
    }),
    { numRuns: 20 },
  );
});

/** The same milestones, and many like them: too large to be looked at anew after each edit. */
function large(): Workbook {
  const [sheet, ...others] = PLAN.sheets;
  const model = sheet?.rows[5];
  if (sheet === undefined || model === undefined) throw new Error('The drawing has its rows.');
  const rows: (Row | undefined)[] = [...sheet.rows];
  for (let at = 0; at < 2900; at += 1) {
    const values = [...model.values];
    values[0] = `M${at + 10}`;
    values[1] = `Result ${at}`;
    values[2] = 46_100 + (at % 300);
    values[6] = `M${at + 9}`;
    rows.push({ ...model, values });
  }
  return { ...PLAN, sheets: [{ ...sheet, rows, rowCount: rows.length }, ...others] };
}

test('In a large sheet an edit of a body cell reads its row alone, with the same plan as from nothing', () => {
  const before = recognise(large(), OPTIONS);
  const workbook = edited(before.workbook, { sheet: 0, row: 2001, column: 3, value: 'Zoe Quist' });
  const after = recognise(workbook, OPTIONS, before);
  expect(after.found).toBe(before.found);
  const changed = after.plan.milestones.filter((milestone, at) => milestone !== before.plan.milestones[at]);
  expect(changed.map(({ owner }) => owner?.names)).toEqual([['Zoe Quist']]);
  expect(after.plan.milestones).toEqual(recognise(workbook, OPTIONS).plan.milestones);
});

test.each<[string, Edit]>([
  ['becomes empty', { sheet: 0, row: 2001, column: 3, value: null }],
  ['holds a word where dates stand', { sheet: 0, row: 2001, column: 2, value: 'soon' }],
])(
  'In a large sheet a line of data of which a cell %s is read alone, with the same plan as from nothing',
  (_what, one) => {
    const before = recognise(large(), OPTIONS);
    const workbook = edited(before.workbook, one);
    const after = recognise(workbook, OPTIONS, before);
    expect(after.found).toBe(before.found);
    expect(after.plan.milestones).toEqual(recognise(workbook, OPTIONS).plan.milestones);
  },
);

test.each<[string, Edit]>([
  ['a header', { sheet: 0, row: 2, column: 3, value: 'Colour' }],
  ['a row that becomes a total', { sheet: 0, row: 2001, column: 1, value: 'Total' }],
  ['a cell outside all tables', { sheet: 0, row: 0, column: 5, value: 'Note' }],
])('The layout of a large sheet is looked at anew after %s changed', (_what, one) => {
  const before = recognise(large(), OPTIONS);
  const workbook = edited(before.workbook, one);
  const after = recognise(workbook, OPTIONS, before);
  expect(after.found).not.toBe(before.found);
  expect(after.plan).toEqual(recognise(workbook, OPTIONS).plan);
});

test('What an edit does not touch keeps its identity, in small sheets too', () => {
  const before = recognise(PLAN, OPTIONS);
  const after = recognise(edited(PLAN, { sheet: 1, row: 1, column: 2, value: 'Cleo Park' }), OPTIONS, before);
  expect(before.plan.risks).toHaveLength(3);
  expect(after.plan.risks[0]?.owner?.names).toEqual(['Cleo Park']);
  expect(after.plan.risks[1]).toBe(before.plan.risks[1]);
  expect(after.plan.people).toBe(before.plan.people);
});

test('Other options are another reading', () => {
  const before = recognise(PLAN, OPTIONS);
  expect(recognise(PLAN, { ...OPTIONS, fiscalYearStart: 4 }, before).found).not.toBe(before.found);
  expect(recognise(PLAN, OPTIONS, before).plan.risks).toBe(before.plan.risks);
});

test('Each sheet is told of when it is laid out and when it is read, then each table, from nothing on', () => {
  const told: [string, number][] = [];
  const { plan } = recognise(PLAN, { ...OPTIONS, onProgress: (part, done) => told.push([part, done]) });
  const sheets = PLAN.sheets.map(({ name }) => name);
  expect(told.map(([part]) => part)).toEqual([...sheets, ...sheets, ...plan.tables.map(({ sheet }) => sheet)]);
  const shares = told.map(([, done]) => done);
  expect(shares).toEqual([...new Set(shares)].toSorted((one, other) => one - other));
  expect([shares[0], shares.at(-1)! < 1]).toEqual([0, true]);
});
