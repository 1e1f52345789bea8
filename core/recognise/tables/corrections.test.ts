import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Correction } from '../../plan/settings.ts';
import { parseRange, rangeOf } from '../../sheet/cell-reference.ts';
import { findTables } from './find-tables.ts';

const DRAWING = `
  | Thing  | Who     | By when    |
  | Survey | Ada Lu  | 2026-01-09 |
  | Draw   | Ben Ode | 2026-01-30 |
  | Build  | Ben Ode | 2026-02-27 |`;

function found(change: Correction['change'], above = 0) {
  const correction: Correction = {
    sheet: 'Sheet1',
    table: { header: 'Thing', headers: ['Thing', 'Who', 'By when'], area: parseRange('A1:C4')! },
    change,
  };
  const drawing = '| Draft |\n| |\n'.repeat(above) + DRAWING;
  return findTables(littleWorkbook(drawing), { corrections: [correction], fiscalYearStart: 1 });
}

test('not a table', () => {
  const { tables, unrecognised } = found({ what: 'not-a-table' });
  expect(tables).toEqual([]);
  expect(unrecognised.map(({ reason }) => reason)).toEqual(['You said that this is no table.']);
});

test.each([0, 3])('kind and meaning, also after the table moved down (%i lines more)', (above) => {
  const [byKind] = found({ what: 'kind', kind: 'deliverables' }, above).tables;
  expect([byKind?.kind, byKind?.confidence]).toEqual(['deliverables', 1]);
  const [byMeaning] = found({ what: 'meaning', header: 'Who', column: 1, meaning: 'approver' }, above).tables;
  expect(byMeaning?.columns[1]).toMatchObject({ meaning: 'approver', confidence: 1 });
});

test('area and header rows', () => {
  const [table] = found({ what: 'area', area: parseRange('A1:B3')!, headerRows: [0] }).tables;
  expect(table && rangeOf(table.area)).toBe('A1:B3');
  expect(table?.bodyRows).toEqual([1, 2]);
});

const COLUMNS = ['Thing', 'Who', 'By when', 'Mark', 'Remark'];
const CELLS = [
  ['Survey', 'Ada Lu', '2026-01-09', 'x', 'early'],
  ['Draw', 'Ben Ode', '2026-01-30', 'y', 'late'],
  ['Build', 'Ben Ode', '2026-02-27', 'x', 'fine'],
];

/** A drawing of the table with columns put before it or between its own, rows above it, and rows added at its end. */
function moved({ name = 'Mar', above = 0, before = 0, between = [] as readonly number[], more = 0 }): string {
  const line = (cells: readonly string[], extra: string): string => {
    const inside = cells.flatMap((cell, at) => [
      ...between.flatMap((place, nth) => (place === at ? [`${extra} ${'AB'[nth]}`] : [])),
      cell,
    ]);
    return `| ${[...Array.from({ length: before }, () => ''), ...inside].join(' | ')} |`;
  };
  const rows = [
    ...CELLS,
    ...Array.from({ length: more }, (_, at) => [`More ${at}`, 'Cy Fox', '2026-03-01', 'x', 'new']),
  ];
  const body = [line(COLUMNS, 'Extra'), ...rows.map((cells) => line(cells, 'abc'))];
  return [`## ${name}`, ...Array.from({ length: above }, () => '| |'), ...body].join('\n');
}

const SAID_OF_MAR: readonly Correction[] = [
  { what: 'kind', kind: 'deliverables' } as const,
  { what: 'meaning', header: 'Remark', column: 4, meaning: 'criterion' } as const,
].map((change) => ({
  sheet: 'Mar',
  table: { header: 'Thing', headers: COLUMNS, area: parseRange('A1:E4')! },
  change,
}));

function heeds(drawing: string, corrections = SAID_OF_MAR): readonly boolean[] {
  return findTables(littleWorkbook(drawing), { corrections, fiscalYearStart: 1 }).tables.map(
    ({ kind, confidence, columns }) => {
      const told = columns.filter((column) => column.confidence === 1);
      return (
        kind === 'deliverables' &&
        confidence === 1 &&
        told.length === 1 &&
        told[0]?.header === 'Remark' &&
        told[0].meaning === 'criterion'
      );
    },
  );
}

test('Corrections follow their table wherever rows and columns are added, and onto a renamed sheet or next month’s', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: fc.constantFrom('Mar', 'Apr', 'March 2026', 'Renamed'),
        above: fc.nat({ max: 12 }),
        before: fc.nat({ max: 4 }),
        between: fc.array(fc.nat({ max: 4 }), { maxLength: 2 }),
        more: fc.nat({ max: 9 }),
      }),
      (change) => {
        expect(heeds(moved(change))).toEqual([true]);
      },
    ),
  );
});

test('A table beside the corrected one, and one with other headers on another sheet, are left alone', () => {
  const other =
    '| Risk | Who | Impact | Mark |\n| Vendor late | Ada Lu | High | x |\n| Staff leave | Ben Ode | Low | y |';
  expect(heeds(`${moved({})}\n| |\n| |\n| |\n| |\n${other}`)).toEqual([true, false]);
  expect(heeds(`## Apr\n${other}`)).toEqual([false]);
});

test('April gets what was said of March, in the same workbook too; two sheets that could be the renamed one get nothing', () => {
  expect(heeds(`${moved({})}\n${moved({ name: 'Apr', above: 3 })}`)).toEqual([true, true]);
  expect(heeds(`${moved({ name: 'North' })}\n${moved({ name: 'South' })}`)).toEqual([false, false]);
});

test.each([
  ['2026-03', '2026-04'],
  ['Status_2026_03', 'Status_2026_04'],
  ['KW 10', 'KW 11'],
  ['M3', 'M4'],
  ['Mar 26', 'Apr 26'],
])('What was said of sheet “%s” holds on “%s” too', (said, next) => {
  const corrections = SAID_OF_MAR.map((one) => ({ ...one, sheet: said }));
  const workbook = littleWorkbook(`${moved({ name: said })}\n${moved({ name: next, above: 2, more: 3 })}`);
  const { tables } = findTables(workbook, { corrections, fiscalYearStart: 1 });
  expect(tables.map(({ kind, confidence }) => [kind, confidence])).toEqual([
    ['deliverables', 1],
    ['deliverables', 1],
  ]);
});

test('A column whose header was written anew is not taken for the corrected one', () => {
  const [table] = findTables(littleWorkbook(moved({}).replace('Remark', 'Colour')), {
    corrections: SAID_OF_MAR,
    fiscalYearStart: 1,
  }).tables;
  expect(table?.kind).toBe('deliverables');
  expect(table?.columns.map(({ confidence }) => confidence === 1)).toEqual([false, false, false, false, false]);
});

test('An area that was drawn moves and grows with its table, and swallows its pieces', () => {
  const drawn: Correction = {
    sheet: 'Mar',
    table: { header: 'Thing', headers: COLUMNS, area: parseRange('A1:E4')! },
    change: { what: 'area', area: parseRange('A1:C4')!, headerRows: [0] },
  };
  const at = (drawing: string): unknown =>
    findTables(littleWorkbook(drawing), { corrections: [drawn], fiscalYearStart: 1 }).tables.map(
      ({ area, headerRows, bodyRows }) => [rangeOf(area), headerRows, bodyRows.length],
    );
  expect(at(moved({}))).toEqual([['A1:C4', [0], 3]]);
  expect(at(moved({ above: 2, before: 1, more: 2 }))).toEqual([['B3:D8', [2], 5]]);
});

test('Cells that were left out are a table once somebody says so, wherever they stand and however they grow', () => {
  const cells = (name: string, above: number, more: number): string =>
    [
      `## ${name}`,
      '| |\n'.repeat(above) + '| Plan | of | mine |',
      '| x | | |',
      ...Array.from({ length: more }, (_, at) => `| y ${at} | z | w |`),
    ].join('\n');
  const at = (drawing: string, corrections: readonly Correction[]): unknown => {
    const { tables, unrecognised } = findTables(littleWorkbook(drawing), { corrections, fiscalYearStart: 1 });
    return [tables.map(({ kind, area, bodyRows }) => [kind, rangeOf(area), bodyRows.length]), unrecognised.length];
  };
  const [region] = findTables(littleWorkbook(cells('Mar', 0, 0)), { corrections: [], fiscalYearStart: 1 }).unrecognised;
  expect(region?.headers).toEqual(['Plan', 'of', 'mine']);
  const table = { header: 'Plan', headers: region?.headers ?? [], area: parseRange('A1:C2')! };
  const drawn: Correction = {
    sheet: 'Mar',
    table,
    change: { what: 'area', area: parseRange('A1:C2')!, headerRows: [0] },
  };
  const asTasks: Correction = { sheet: 'Mar', table, change: { what: 'kind', kind: 'tasks' } };
  expect(at(cells('Mar', 0, 0), [])).toEqual([[], 1]);
  expect(at(cells('Mar', 0, 0), [drawn, asTasks])).toEqual([[['tasks', 'A1:C2', 1]], 0]);
  expect(at(cells('Mar', 3, 0), [drawn, asTasks])).toEqual([[['tasks', 'A4:C5', 1]], 0]);
  expect(at(cells('Apr', 1, 0), [drawn, asTasks])).toEqual([[['tasks', 'A2:C3', 1]], 0]);
  expect(at(cells('Mar', 2, 4), [drawn, asTasks])).toEqual([[['tasks', 'A3:C8', 5]], 0]);
});

const COPY = { fiscalYearStart: 1 } as const;

function unplacedIn(drawing: string, corrections = SAID_OF_MAR): readonly string[] {
  return findTables(littleWorkbook(drawing), { ...COPY, corrections }).unplaced.map(({ change }) => change.what);
}

test('What fits nothing in the workbook any more is told: the table is gone, or the column', () => {
  expect(unplacedIn(moved({ name: 'Renamed', above: 2 }))).toEqual([]);
  expect(unplacedIn('## Mar\n| Risk | Impact |\n| Vendor late | High |\n| Staff leave | Low |')).toEqual([
    'kind',
    'meaning',
  ]);
  expect(unplacedIn(moved({}).replace('Remark', 'Colour'))).toEqual(['meaning']);
  expect(unplacedIn(`${moved({ name: 'North' })}\n${moved({ name: 'South' })}`)).toEqual(['kind', 'meaning']);
});

test('On a sheet that did not change it stays told, however settings were read again', () => {
  const workbook = littleWorkbook(moved({}).replace('Remark', 'Colour'));
  const first = findTables(workbook, { ...COPY, corrections: SAID_OF_MAR });
  const again = findTables(workbook, { ...COPY, corrections: structuredClone(SAID_OF_MAR) }, first);
  expect(again.unplaced.map(({ change }) => change.what)).toEqual(['meaning']);
});

test('Corrections follow columns that were put in another order', () => {
  const lines = moved({}).split('\n');
  const turned = lines.map((line) =>
    line.startsWith('|') ? `| ${line.slice(2, -2).split(' | ').toReversed().join(' | ')} |` : line,
  );
  expect(heeds(turned.join('\n'))).toEqual([true]);
});

const RISKS =
  '| Risk | Who | Impact | Mark | Since |\n| Vendor late | Ada Lu | High | x | 1 |\n| Staff leave | Ben Ode | Low | y | 2 |';

test('Two sheets that swapped their names keep what was said of each table; a copied sheet has it too', () => {
  const swapped = `## Mar\n${RISKS}\n${moved({ name: 'Risks' })}`;
  expect(heeds(swapped)).toEqual([false, true]);
  expect(unplacedIn(swapped)).toEqual([]);
  const plan = SAID_OF_MAR.map((one) => ({ ...one, sheet: 'Plan' }));
  expect(heeds(`${moved({ name: 'Plan' })}\n${moved({ name: 'Plan (2)' })}`, plan)).toEqual([true, true]);
  expect(heeds(`${moved({ name: 'Plan' })}\n${moved({ name: 'Plan B' })}`, plan)).toEqual([true, false]);
});

test('A table that is drawn again after it was said to be none is one, wherever it stood when it was denied', () => {
  const of = (area: string, change: Correction['change']): Correction => ({
    sheet: 'Mar',
    table: { header: 'Thing', headers: COLUMNS, area: parseRange(area)! },
    change,
  });
  const denied = of('A1:E4', { what: 'not-a-table' });
  const drawn = of('A3:E6', { what: 'area', area: parseRange('A3:E6')!, headerRows: [2] });
  const at = (corrections: readonly Correction[]): unknown => {
    const { tables, unrecognised } = findTables(littleWorkbook(moved({ above: 2 })), { ...COPY, corrections });
    return [tables.map(({ area }) => rangeOf(area)), unrecognised.map(({ denial }) => denial)];
  };
  expect(at([denied])).toEqual([[], [denied]]);
  expect(at([denied, drawn])).toEqual([['A3:E6'], []]);
  expect(at([drawn, denied])).toEqual([[], [denied]]);
});

test('A table on its side that is drawn without header rows stays on its side; with one it stands', () => {
  const drawing = [
    '| Thing   | Survey     | Draw       | Build      |',
    '| Who     | Ada Lu     | Ben Ode    | Ben Ode    |',
    '| By when | 2026-01-09 | 2026-01-30 | 2026-02-27 |',
    '| Status  | Done       | Open       | Open       |',
  ].join('\n');
  const [before] = findTables(littleWorkbook(drawing), { ...COPY, corrections: [] }).tables;
  expect(before?.transposed).toBe(true);
  const drawn = (headerRows: readonly number[]): boolean | undefined => {
    const change = { what: 'area', area: parseRange('A1:C4')!, headerRows } as const;
    const corrections = [
      { sheet: 'Sheet1', table: { header: 'Thing', headers: [], area: parseRange('A1:D4')! }, change },
    ];
    const [table] = findTables(littleWorkbook(drawing), { ...COPY, corrections }).tables;
    expect(table && rangeOf(table.area)).toBe('A1:C4');
    return table?.transposed;
  };
  expect([drawn([]), drawn([0])]).toEqual([true, false]);
});
