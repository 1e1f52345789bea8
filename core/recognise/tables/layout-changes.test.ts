import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import { findTables } from './find-tables.ts';

// A table means the same wherever it lies and whatever stands around it: each change of the layout below is made to each
// table, and kind, range, header and the meaning of every column must come out as before.

const day = (at: number): string =>
  `2026-${`${1 + (at % 9)}`.padStart(2, '0')}-${`${5 + ((at * 3) % 20)}`.padStart(2, '0')}`;
const of = (words: readonly string[], at: number): string => words[at % words.length] ?? '';
const NAMES = ['Ada Lin', 'Bob Ray', 'Cid Fox', 'Dora May'];
const GRADES = ['High', 'Low', 'Medium'];
const list = (header: readonly string[], rows: number, row: (at: number) => readonly string[]): Cells => [
  header.map((text) => `{bold}${text}`),
  ...Array.from({ length: rows }, (_, at) => row(at)),
];
const TASKS = [
  'Draft the charter',
  'Hire a lead',
  'Move the archive',
  'Train the desk',
  'Close the old site',
  'Sign the lease',
  'Order laptops',
  'Paint the hall',
];
const RISKS = [
  'Vendor delivers late',
  'Key people leave',
  'Rules change',
  'Budget is cut',
  'Data is lost',
  'Site floods',
  'Permit is refused',
  'Strike in spring',
];

type Cells = readonly (readonly string[])[];

const TABLES: Readonly<Record<string, Cells>> = {
  tasks: list(['ID', 'Task', 'Owner', 'Start', 'End', 'Status'], 8, (at) => [
    `T-${at + 1}`,
    of(TASKS, at),
    of(NAMES, at),
    day(at),
    day(at + 9),
    of(['Open', 'Done', 'In progress'], at),
  ]),
  risks: list(['Risk', 'Category', 'Probability', 'Impact', 'Owner', 'Mitigation'], 7, (at) => [
    of(RISKS, at),
    of(['Supply', 'People'], at),
    of(GRADES, at),
    of(GRADES, at + 1),
    of(NAMES, at),
    of(['Second source', 'Hand over early', 'Watch the drafts'], at),
  ]),
  milestones: list(['Milestone', 'Due', 'Owner', 'Status'], 6, (at) => [
    of(TASKS, at),
    day(at),
    of(NAMES, at),
    of(['On track', 'At risk', 'Done'], at),
  ]),
  decisions: list(['No', 'Decision', 'Date', 'Decided by', 'Reason'], 6, (at) => [
    `${at + 1}`,
    `Go on with ${of(TASKS, at).toLowerCase()}`,
    day(at),
    of(NAMES, at),
    of(['It costs less', 'It is sooner', 'The board wants it'], at),
  ]),
  budget: list(['Item', 'Category', 'Planned cost', 'Actual cost', 'Variance'], 7, (at) => [
    of(['Rent', 'Laptops', 'Training', 'Travel', 'Licences', 'Cleaning', 'Power'], at),
    of(['Fixed', 'Once'], at),
    `${1200 + at * 310}`,
    `${1100 + at * 325}`,
    `${100 - at * 15}`,
  ]),
};

interface Laid {
  readonly cells: Cells;
  readonly area: Area;
  /** Columns of the sheet that the table’s columns have come to. */
  readonly columns: readonly number[];
  readonly headers?: readonly number[];
  /** Lines below the drawing: merged cells and the like. */
  readonly more?: string;
}

const widthOf = (cells: Cells): number => cells[0]?.length ?? 0;
const at = (cells: Cells, top = 0, left = 0): Laid => ({
  cells: [...Array.from({ length: top }, () => []), ...cells.map((row) => [...Array<string>(left).fill(''), ...row])],
  area: { top, left, bottom: top + cells.length - 1, right: left + widthOf(cells) - 1 },
  columns: Array.from({ length: widthOf(cells) }, (_, column) => left + column),
});
const above = (cells: Cells, lines: Cells): Laid => {
  const laid = at(cells, lines.length);
  return { ...laid, cells: [...lines, ...cells] };
};
const below = (cells: Cells, lines: Cells): Laid => ({ ...at(cells), cells: [...cells, ...lines] });
const beside = (cells: Cells, gap: number, other: Cells): Laid => ({
  ...at(cells),
  cells: Array.from({ length: Math.max(cells.length, other.length) }, (_, row) => [
    ...(cells[row] ?? Array<string>(widthOf(cells)).fill('')),
    ...Array<string>(gap).fill(''),
    ...(other[row] ?? []),
  ]),
});
/** Rows put before one of the table’s rows. */
const between = (cells: Cells, row: number, lines: Cells): Laid => {
  const laid = at([...cells.slice(0, row), ...lines, ...cells.slice(row)]);
  return { ...laid, columns: at(cells).columns, area: { ...laid.area, right: widthOf(cells) - 1 } };
};
const spread = (cells: Cells, isGap: (column: number) => boolean): Laid => {
  const columns: number[] = [];
  let next = 0;
  for (let column = 0; column < widthOf(cells); column++) {
    if (column > 0 && isGap(column)) next += 1;
    columns.push(next);
    next += 1;
  }
  const wide = cells.map((row) => Array.from({ length: next }, (_, column) => row[columns.indexOf(column)] ?? ''));
  return { cells: wide, area: at(wide).area, columns };
};
const blank = (rows: number): Cells => Array.from({ length: rows }, () => []);
const OTHER: Cells = list(['Person', 'Role', 'Team', 'E-mail'], 3, (n) => [
  of(NAMES, n),
  of(['Lead', 'Tester'], n),
  'North',
  `n${n}@example.org`,
]);
const middle = (cells: Cells): number => Math.ceil(cells.length / 2);

const CHANGES: Readonly<Record<string, (cells: Cells) => Laid>> = {
  'is moved down and right': (cells) => at(cells, 4, 2),
  'has a title right above it': (cells) => above(cells, [['Overview of the northern programme']]),
  'has lines about the file above it': (cells) =>
    above(cells, [
      ['Northern programme'],
      ['Last updated: 3 March 2026'],
      ['All figures are drafts until the board has seen them.'],
    ]),
  'has a form above it': (cells) =>
    above(cells, [['Project:', 'Apollo'], ['Manager:', 'Ada Lin'], ['Start:', '2026-01-05'], []]),
  'has a merged title': (cells) => ({
    ...above(cells, [['Overview of the northern programme']]),
    more: `merge: ${rangeOf({ top: 0, left: 0, bottom: 0, right: widthOf(cells) - 1 })}`,
  }),
  'has a note below it': (cells) => below(cells, [[], ['Figures are drafts until the board has seen them.']]),
  'has a legend beside it': (cells) =>
    beside(cells, 1, [['Legend'], ['G', 'On track'], ['A', 'At risk'], ['R', 'Off track']]),
  'has another table beside it': (cells) => beside(cells, 1, OTHER),
  'has another table below it': (cells) => below(cells, [[], ...OTHER]),
  'has another table above it': (cells) => above(cells, [...OTHER, []]),
  'has a line of a form right above it': (cells) => above(cells, [['Project', 'Apollo', 'Start', '2026-01-05']]),
  'has a line of units under its header': (cells) => {
    const laid = between(cells, 1, [
      Array.from({ length: widthOf(cells) }, (_, n) => of(['(text)', '(see below)'], n)),
    ]);
    return { ...laid, headers: [0, 1] };
  },
  'touches a shorter table beside it': (cells) => beside(cells, 0, OTHER),
  'touches a narrower table below it': (cells) =>
    below(
      cells,
      OTHER.map((row) => row.slice(0, 3)),
    ),
  'has a blank row inside': (cells) => between(cells, middle(cells), blank(1)),
  'has a blank row between all rows': (cells) => {
    const wide = cells.flatMap((row, n) => (n === 0 ? [row] : [[], row]));
    return { ...at(wide), columns: at(cells).columns };
  },
  'has a header over two merged rows': (cells) => ({
    ...between(cells, 1, blank(1)),
    more: cells[0]?.map((_, n) => `merge: ${rangeOf({ top: 0, left: n, bottom: 1, right: n })}`).join('\n') ?? '',
  }),
  'has many blank rows inside': (cells) => between(cells, middle(cells), blank(500)),
  'says its header again on the next page': (cells) => between(cells, middle(cells), [[], ...cells.slice(0, 1)]),
  'has a blank column inside': (cells) => spread(cells, (column) => column === 2),
  'has blank columns between all columns': (cells) => spread(cells, () => true),
};

const read = (cells: Cells, more = '') =>
  findTables(
    littleWorkbook(`${cells.map((row) => `| ${row.length === 0 ? ' ' : row.join(' | ')} |`).join('\n')}\n${more}`),
    { corrections: [], fiscalYearStart: 1 },
  ).tables;

test.each(Object.keys(CHANGES))('A table that %s is read as before', (change) => {
  for (const [name, cells] of Object.entries(TABLES)) {
    const [before] = read(cells);
    expect(before?.kind).toBe(name);
    const laid = CHANGES[change]?.(cells) ?? at(cells);
    const after = read(laid.cells, laid.more).find(
      ({ area }) => area.top === laid.area.top && area.left === laid.area.left,
    );
    expect({
      name,
      kind: after?.kind,
      range: after && rangeOf(after.area),
      headers: after?.headerRows,
      meanings: laid.columns.map((column) => after?.columns.find((one) => one.column === column)?.meaning),
    }).toEqual({
      name,
      kind: name,
      range: rangeOf(laid.area),
      headers: laid.headers ?? [laid.area.top],
      meanings: before?.columns.map(({ meaning }) => meaning),
    });
  }
});

test('A form about one project is no list, with colons or without', () => {
  for (const end of [':', '']) {
    const lines = [
      ['Project', 'Apollo'],
      ['Manager', 'Ada Lin'],
      ['Start', '2026-01-05'],
      ['Budget', '120000'],
      ['Status', 'Green'],
    ];
    expect(read(lines.map(([label = '', ...value]) => [`${label}${end}`, ...value]))).toEqual([]);
  }
});
