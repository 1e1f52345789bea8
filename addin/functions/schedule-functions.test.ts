import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import type { FinishArguments } from './finish.ts';
import { finish } from './finish.ts';
import type { FloatArguments } from './float.ts';
import { float } from './float.ts';
import { english } from './words/english.ts';

const row = (...cells: readonly Cell[]): CellRange => [cells];
const column = (...cells: readonly Cell[]): CellRange => cells.map((cell) => [cell]);
const shown = <T>(answer: Answer<T>): T | string => (answer.ok ? answer.value : `${answer.code}: ${answer.message}`);

/** One column of cells of `FLOAT` from rows `[id, duration, predecessors]`. */
function floatsOf(rows: readonly (readonly [Cell, Cell, Cell])[], kind?: Cell): unknown {
  const [ids, durations, predecessors] = [0, 1, 2].map((at) => column(...rows.map((cells) => cells[at])));
  const cells = shown(float([ids, durations, predecessors, kind], english));
  return typeof cells === 'string' ? cells : cells.map(([cell]) => cell);
}

/** A, C, E, G, H take 15; the early and late dates are worked out by hand in core/schedule/schedule-network.test.ts. */
const FOUNDRY = [
  ['A', 2, ''],
  ['B', 3, null],
  ['C', 2, 'A'],
  ['D', 4, 'A, B'],
  ['E', 4, 'C'],
  ['F', 3, 'C'],
  ['G', 5, 'D; E'],
  ['H', 2, 'F, G'],
] as const;

describe('FLOAT', () => {
  test('total and free float of a network', () => {
    expect(floatsOf(FOUNDRY)).toEqual([0, 1, 0, 1, 0, 6, 0, 0]);
    expect(floatsOf(FOUNDRY, 'Free')).toEqual([0, 0, 0, 1, 0, 6, 0, 0]);
    // B may slip 3 before C waits for it, and 3 + 4 before D does; C itself only moves D.
    const chain = [
      ['A', 5, ''],
      ['B', 2, ''],
      ['C', 1, 'A, B'],
      ['D', 10, ''],
      ['E', 1, 'C, D'],
    ] as const;
    expect(floatsOf(chain)).toEqual([4, 7, 4, 0, 0]);
    expect(floatsOf(chain, 'free')).toEqual([0, 3, 4, 0, 0]);
  });

  test('all types of links, lags with units and leads; numbers as ids', () => {
    const rows = [
      [1, 5, ''],
      [2, 6, '1SS+2'],
      [3, 4, '2FF+3 d'],
      [4, 3, '3FS-1'],
      [5, 2, '1SF+6'],
      [6, 1, '4, 5'],
    ] as const;
    expect(floatsOf(rows)).toEqual([0, 0, 0, 0, 7, 0]);
  });

  test.each<[string, Cell, number]>([
    ['an id that elsewhere only holds a place', 'x', 1],
    ['small letters as a type of link', 'xfs+2', 3],
    ['German types', 'XEA+3t', 4],
    ['weeks', 'X FS+1w', 6],
    ['several at once', 'X; ySS', 1],
    ['none', '-', 0],
  ])('predecessors: %s', (_title, waits, slack) => {
    // Z ends `slack` days after its own 5, X and Y are 1 long: the long row L of 20 leaves the rest as float.
    const rows = [
      ['X', 1, ''],
      ['Y', 1, ''],
      ['Z', 5, waits],
      ['L', 20, ''],
      ['End', 0, 'L, Z, Y'],
    ] as const;
    expect((floatsOf(rows) as number[])[2]).toBe(20 - 5 - slack);
  });

  test('names are ids too, with commas in them', () => {
    expect(
      floatsOf([
        ['Plan, build', 2, ''],
        ['Test', 1, 'plan,  BUILD'],
        ['Plan, build', 1, ''],
      ]),
    ).toEqual(['Id used twice: Plan, build', 1 - 1, 'Id used twice: Plan, build']);
  });

  test('a lead does not lead to before the beginning', () => {
    expect(
      floatsOf([
        ['A', 1, ''],
        ['B', 1, 'AFS-5'],
      ]),
    ).toEqual([0, 0]);
  });

  test('durations with units, and those that are none, which count as 0 for the others', () => {
    expect(
      floatsOf([
        ['A', '2w', ''],
        ['B', '3 Tage', ''],
        ['C', '', 'A'],
        ['D', 'soon', 'A'],
        ['E', -1, 'A'],
        ['F', 1, 'B, C, D, E'],
      ]),
    ).toEqual([0, 7, 'No duration', 'No duration: soon', 'No duration: -1', 0]);
  });

  test('a row that cannot be told says why, the others are computed', () => {
    expect(
      floatsOf([
        ['A', 4, ''],
        ['', '', ''],
        ['B', 1, 'A, Q9'],
        ['C', 2, 'D'],
        ['D', 2, 'E'],
        ['E', 2, 'C, D'],
        ['F', 1, { code: '#REF!' }],
        ['G', { code: '#N/A' }, 'A'],
        ['H', 1, 'H'],
        ['I', 3, 'A'],
        ['', '', ''],
      ]),
    ).toEqual([
      0,
      '',
      'Unknown predecessor: Q9',
      'Cycle: D → E → D',
      'Cycle: D → E → D',
      'Cycle: D → E → D',
      'Holds #REF!',
      'Holds #N/A',
      'Cycle: H → H',
      0,
    ]);
  });

  test('a long cycle is cut', () => {
    const rows = Array.from({ length: 9 }, (_none, at): [Cell, Cell, Cell] => [at + 1, 1, at === 0 ? 9 : at]);
    expect((floatsOf(rows) as string[])[0]).toBe('Cycle: 1 → 2 → 3 → 4 → 5 → 6 → … → 1');
  });

  test('ids in a row fill a row; what is empty shows nothing', () => {
    expect(shown(float([row('A', 'B'), row(1, 3), row('', '')], english))).toEqual([[0, 0]]);
    expect(shown(float([row('A', 'B'), row(1, 3), null], english))).toEqual([[0, 0]]);
    expect(shown(float([column('', null), column('', ''), column('', '')], english))).toEqual([['']]);
  });

  test.each<[string, FloatArguments, string]>([
    ['different lengths', [column('A', 'B'), column(1), column('', '')], english.unequalLengths('2, 1, 2')],
    [
      'a block',
      [
        [
          ['A', 'B'],
          ['C', 'D'],
        ],
        column(1, 2),
        column('', ''),
      ],
      english.noWorkColumn,
    ],
    ['a kind of float nobody knows', ['A', 1, '', 'slack'], english.noFloatKind('slack')],
  ])('refuses %s', (_title, args, message) => {
    expect(shown(float(args, english))).toBe(`invalidValue: ${message}`);
  });

  test('10,000 rows in a chain that goes back to its beginning', () => {
    const rows = Array.from({ length: 10_000 }, (_none, at): [Cell, Cell, Cell] => [`T${at}`, 1, `T${at - 1}`]);
    const floats = floatsOf([['T0', 1, ''], ...rows.slice(1), ['L', 10_003, '']]) as number[];
    expect(floats.at(-1)).toBe(0);
    expect(new Set(floats.slice(0, -1))).toEqual(new Set([0]));
    const cycle = floatsOf([['T0', 1, 'T9999'], ...rows.slice(1)]) as string[];
    expect(new Set(cycle).size).toBe(1);
  });
});

const CERTAIN = [
  [2, 2, 2],
  ['', 3, ''],
  [4, 4, 4],
] as const;
/** PERT makes 0, 5, 10 the beta spread (3, 3) over 10 days: P50 5, P80 6.735, as x³ (10 − 15 x + 6 x²) = 0.8. */
const WIDE = [0, 5, 10] as const;
const days = (...args: FinishArguments): number => Number(shown(finish(args, english)));

describe('FINISH', () => {
  test('what is certain is added up along its links', () => {
    expect(days(CERTAIN)).toBe(9);
    expect(days(CERTAIN, 0.5, column('A', 'B', 'C'), column('', '', ''))).toBe(4);
    expect(days(CERTAIN, 0.5, column('A', 'B', 'C'), column('C', 'A', ''))).toBe(9);
    expect(days(CERTAIN, 0.5, column('A', 'B', 'C'), column('', 'A', 'A'))).toBe(6);
    // B starts with A, so A outlasts what waits for it: C ends at 4, B at 3 + 1.5.
    expect(days(CERTAIN, 0.5, column('A', 'B', 'C'), column('', 'CSS+1.5', ''))).toBe(4.5);
    // B is over at 2, long before A is.
    expect(days([CERTAIN[2], CERTAIN[0]], 0.5, column('A', 'B'), column('', 'AFS-4'))).toBe(4);
    // The last row ends before the first does, which its start alone holds.
    expect(days([CERTAIN[2], CERTAIN[0]], 0.5, column('A', 'B'), column('', 'ASS'))).toBe(4);
  });

  test('a single row has the spread of its estimate', () => {
    expect(Math.abs(days([WIDE]) - 6.735)).toBeLessThan(0.08);
    expect(Math.abs(days([WIDE], 0.5) - 5)).toBeLessThan(0.08);
  });

  test('one after the other averages out, side by side the later one counts', () => {
    // 12.33: P80 of 400,000 sums of two that were drawn by another tool.
    expect(Math.abs(days([WIDE, WIDE]) - 12.33)).toBeLessThan(0.12);
    // Both within 7.48: the beta spread gives 0.8944 = √0.8 there.
    expect(Math.abs(days([WIDE, WIDE], 0.8, column('A', 'B'), column('', '')) - 7.48)).toBeLessThan(0.08);
  });

  test('confidence as a share, a percentage or a P', () => {
    const p90 = days([WIDE], 0.9);
    expect(p90).toBeGreaterThan(days([WIDE], null));
    expect(['90%', 90, 'P90', 'p 90', '0,9'].map((share) => days([WIDE], share))).toEqual(Array(5).fill(p90));
    expect(days([WIDE], '')).toBe(days([WIDE], 0.8));
  });

  test('the same cells show the same days; texts with units are days; empty rows count for nothing', () => {
    expect(days([WIDE, WIDE])).toBe(days([WIDE, WIDE]));
    expect(
      days([
        ['1w', '1w', '1w'],
        ['', null, ''],
        ['', '2 d', ''],
      ]),
    ).toBe(7);
  });

  test.each<[string, FinishArguments, string]>([
    ['two columns', [[[1, 2]]], english.threeColumns],
    ['nothing', [[['', '', '']]], english.noEstimates],
    ['a text', [[['Best', 'Likely', 'Worst']]], english.noEstimate('Best')],
    ['less than 0', [[[-1, 2, 3]]], english.noEstimate('-1')],
    ['an error', [[[{ code: '#REF!' }, 2, 3]]], english.holdsError('#REF!')],
    ['two values of three', [[[1, 2, '']]], english.incompleteEstimate('1')],
    ['values out of order', [[[5, 3, 8]]], english.notAscending('5 – 3 – 8')],
    ['no confidence', [[WIDE], 1], english.noConfidence('1')],
    ['a confidence in words', [[WIDE], 'high'], english.noConfidence('high')],
    ['ids alone', [[WIDE], 0.8, 'A'], english.idsAndPredecessors],
    ['different lengths', [[WIDE], 0.8, column('A', 'B'), column('', '')], english.unequalLengths('1, 2, 2')],
    [
      'a row without estimates',
      [[WIDE, ['', '', '']], 0.8, column('A', 'B'), column('', 'A')],
      english.incompleteEstimate('2'),
    ],
    ['a predecessor that is not there', [[WIDE], 0.8, 'A', 'Q9'], english.unknownPredecessor('Q9')],
    ['an id used twice', [[WIDE, WIDE], 0.8, column('A', 'a'), column('', '')], english.idTwice('A')],
    ['a cycle', [[WIDE, WIDE], 0.8, column('A', 'B'), column('B', 'A')], english.cycle('A → B → A')],
  ])('refuses %s', (_title, args, message) => {
    expect(shown(finish(args, english))).toBe(`invalidValue: ${message}`);
  });

  test('10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, () => WIDE);
    // 50,000 on average, 189 the deviation of the sum.
    expect(Math.abs(days(rows) - 50_159)).toBeLessThan(40);
  });
});
