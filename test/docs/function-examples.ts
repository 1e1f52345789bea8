import type { Cell, CellRange } from '../../addin/functions/cell-argument.ts';

/** A call as a planner types it, with what the cells hold and what it shows; a test calls it. */
export interface FunctionExample {
  readonly formula: string;
  /** What stands in the cells, in words. */
  readonly cells: string;
  readonly args: readonly (Cell | CellRange)[];
  /** Several where it fills a column. */
  readonly shows: string | number | readonly (string | number)[];
}

const row = (...cells: readonly Cell[]): CellRange => [cells];
const column = (...cells: readonly Cell[]): CellRange => cells.map((cell) => [cell]);
const DEMOS = [10, 12, 11, 13, 9, 11, 12, 10, 11, 13, 10, 10];

const APPROVALS: CellRange = [
  ['Amount (EUR)', 'Discount %', 'Lane', 'Approver'],
  ['< 50,000', '< 15%', 'Autonomy', 'none'],
  ['≥ 50,000', '< 15%', 'Desk', 'Ada Berg'],
  ['any', '≥ 15%', 'Board', 'Hal Moss'],
];

/** Examples of each function that can be told without a workbook. */
export const FUNCTION_EXAMPLES: Readonly<Record<string, readonly FunctionExample[]>> = {
  FINISH: [
    {
      formula: '=LANEKEEPER.FINISH(B2:D2)',
      cells: 'B2:D2 hold 3, 5, 10',
      args: [row(3, 5, 10)],
      shows: 6.63,
    },
    {
      formula: '=LANEKEEPER.FINISH(B2:D4, 0.9)',
      cells: 'B2:D4 hold 3, 5, 10; 2, 4, 8; and 6 in C4 alone',
      args: [
        [
          [3, 5, 10],
          [2, 4, 8],
          ['', 6, ''],
        ],
        0.9,
      ],
      shows: 18.07,
    },
    {
      formula: '=LANEKEEPER.FINISH(B2:D4, 0.9, A2:A4, E2:E4)',
      cells: 'the same; A2:A4 hold A, B, C; E4 holds “A; B”',
      args: [
        [
          [3, 5, 10],
          [2, 4, 8],
          ['', 6, ''],
        ],
        0.9,
        column('A', 'B', 'C'),
        column('', '', 'A; B'),
      ],
      shows: 13.31,
    },
  ],
  FLOAT: [
    {
      formula: '=LANEKEEPER.FLOAT(A2:A6, B2:B6, C2:C6)',
      cells: 'A2:A6 hold A to E; B2:B6 hold 5, 2, 1, 10, 1; C4 holds “A, B”, C6 holds “C; D”',
      args: [column('A', 'B', 'C', 'D', 'E'), column(5, 2, 1, 10, 1), column('', '', 'A, B', '', 'C; D')],
      shows: [4, 7, 4, 0, 0],
    },
    {
      formula: '=LANEKEEPER.FLOAT(A2:A6, B2:B6, C2:C6, "free")',
      cells: 'the same',
      args: [column('A', 'B', 'C', 'D', 'E'), column(5, 2, 1, 10, 1), column('', '', 'A, B', '', 'C; D'), 'free'],
      shows: [0, 3, 4, 0, 0],
    },
    {
      formula: '=LANEKEEPER.FLOAT(A2:A5, B2:B5, C2:C5)',
      cells: 'A2:A5 hold 1 to 4; B2:B5 hold 3, 2, nothing, 4; C2:C5 hold 2, 1, 9, “1SS+1 d”',
      args: [column(1, 2, 3, 4), column(3, 2, '', 4), column(2, 1, 9, '1SS+1 d')],
      shows: ['Cycle: 1 → 2 → 1', 'Cycle: 1 → 2 → 1', 'No duration', 0],
    },
  ],
  HEALTH: [
    {
      formula: '=LANEKEEPER.HEALTH(B2:M2, N2)',
      cells: `B2:M2 hold ${DEMOS.join(', ')}; N2 holds 11`,
      args: [row(...DEMOS), 11],
      shows: 'At risk',
    },
    {
      formula: '=LANEKEEPER.HEALTH(B2:M2, N2, "lower", , TRUE)',
      cells: 'the same; N2 holds 16',
      args: [row(...DEMOS), 16, 'lower', null, true],
      shows: 'On track. As it runs now (6.164 to 15.84) it meets the target of at most 16 every time.',
    },
    {
      formula: '=LANEKEEPER.HEALTH(B2:M2, N2:O2)',
      cells: 'the same; N2 and O2 hold 20 and 30, the ends of a range',
      args: [row(...DEMOS), row(20, 30)],
      shows: 'Off track',
    },
    {
      formula: '=LANEKEEPER.HEALTH(B3:M3, N3, "higher", "cumulative")',
      cells: 'B3:H3 hold 10, 21, 30, 41, 50, 60, 70, the months to come are empty; N3 holds 120',
      args: [row(10, 21, 30, 41, 50, 60, 70, '', '', '', '', ''), 120, 'higher', 'cumulative'],
      shows: 'On track',
    },
  ],
  LANE: [
    {
      formula: '=LANEKEEPER.LANE(A1:D4, F1:H1, F2:H4)',
      cells:
        'A1:D4 hold an approval table: Amount (EUR), Discount %, Lane, Approver; “< 50,000”, “< 15%”, Autonomy, none; “≥ 50,000”, “< 15%”, Desk, Ada Berg; any, “≥ 15%”, Board, Hal Moss. F1:H1 hold Deal, Amount, Discount; F2:H4 hold three deals: 12,000 at 5%, 80,000 at 10%, 9,000 without a discount that is known',
      args: [
        APPROVALS,
        row('Deal', 'Amount', 'Discount'),
        [
          ['Northwind', 12_000, 0.05],
          ['Contoso', 80_000, 0.1],
          ['Fabrikam', 9000, '?'],
        ],
      ],
      shows: ['Autonomy', 'Desk', 'Not known: Discount'],
    },
    {
      formula: '=LANEKEEPER.LANE(A1:D4, F1:H1, F3:H3, "why")',
      cells: 'the same',
      args: [APPROVALS, row('Deal', 'Amount', 'Discount'), row('Contoso', 80_000, 0.1), 'why'],
      shows: 'Amount 80,000, Discount 10%',
    },
    {
      formula: '=LANEKEEPER.LANE(A1:D4, F1:H1, F3:H3, "rule")',
      cells: 'the same',
      args: [APPROVALS, row('Deal', 'Amount', 'Discount'), row('Contoso', 80_000, 0.1), 'rule'],
      shows: 3,
    },
  ],
  SIGNAL: [
    {
      formula: '=LANEKEEPER.SIGNAL(B2:M2)',
      cells: `B2:M2 hold ${DEMOS.join(', ')}`,
      args: [row(...DEMOS)],
      shows: 'No signal',
    },
    {
      formula: '=LANEKEEPER.SIGNAL(B2:N2, "higher")',
      cells: 'the same; N2 holds 5',
      args: [row(...DEMOS, 5), 'higher'],
      shows: 'Reading 13 (5) is below the lower limit of 6.164. That is the wrong way.',
    },
  ],
  TRIGGER: [
    {
      formula: '=LANEKEEPER.TRIGGER(A2, B2:G2)',
      cells: 'A2 holds “Churn above 4% for 2 consecutive months”; B2:G2 hold 2%, 5%, 3%, 4.5%, 5%, 6%',
      args: ['Churn above 4% for 2 consecutive months', row(0.02, 0.05, 0.03, 0.045, 0.05, 0.06)],
      shows: 'Met. Churn is above 4% in 2 consecutive months. It would have fired at readings 5 to 6.',
    },
    {
      formula: '=LANEKEEPER.TRIGGER("NPS fällt unter 30", B3:G3)',
      cells: 'B3:G3 hold 40, 28, 35, 38, 41, 39',
      args: ['NPS fällt unter 30', row(40, 28, 35, 38, 41, 39)],
      shows: 'Not met. NPS is below 30. It would have fired at reading 2.',
    },
  ],
  WORKDAYS: [
    {
      formula: '=LANEKEEPER.WORKDAYS(B2, C2)',
      cells: 'B2 and C2 hold 1 and 31 January 2026',
      args: [46_023, 46_053],
      shows: 22,
    },
    {
      formula: '=LANEKEEPER.WORKDAYS(B2, C2, H2:H10)',
      cells: 'the same; H2:H10 hold 1 and 6 January 2026',
      args: [46_023, 46_053, [[46_023], [46_028], ['']]],
      shows: 20,
    },
  ],
};
