import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Day } from '../../calendar/day.ts';
import { PLAIN_CALENDAR } from '../../calendar/working-days.ts';
import { recognise } from '../../recognise/recognise.ts';
import { applyEdits, contentAt } from '../../sheet/cell-edit.ts';
import type { CellValue } from '../../sheet/workbook.ts';
import { ledgerOf } from './ledger-of.ts';
import { makeLedger } from './make-ledger.ts';

const PLAN = `
  ## Initiatives
  | ID  | Initiative | Owner | Team | Start      | End        | Status   | Effort days |
  | I-1 | Apollo     | Ada   | Core | 2026-01-01 | 2026-03-31 | On track | 20          |
  | I-2 | Borealis   | Ben   | Shop | 2026-02-01 | 2026-06-30 | On track | 30          |
  | I-3 | Cassini    | Cleo  | Core | 2026-02-01 | 2026-05-31 | On track |             |

  ## Milestones
  | ID  | Initiative | Milestone | Owner | Start      | Due        | Status   | Effort days |
  | M-1 | Apollo     | Design    | Ada   | 2026-01-05 | 2026-02-10 | On track | 5           |
  | M-2 | Borealis   | Build     | Ben   | 2026-02-05 | 2026-03-10 | On track | 8           |
  | M-3 | Cassini    | Test      | Cleo  | 2026-03-05 | 2026-04-10 | On track | 6           |
  | M-4 | Cassini    | Launch    | Dan   | 2026-04-05 | 2026-05-10 | On track |             |
  | M-5 | Dione      | Review    | Team  | 2026-04-05 | 2026-05-10 | On track | 4           |

  ## People
  | Name | Team | Skills     | FTE |
  | Ada  | Core | Java, Data | 1   |
  | Ben  | Core | Java       | 0.5 |
  | Cleo | Shop | Design     | 1   |
  | Dan  | Shop | Data       | 1   |

  ## Allocations
  | Person | Initiative | Jan-26 | Feb-26 | Mar-26 |
  | Ada    | Apollo     | 50%    | 50%    | 25%    |
  | Ben    | Apollo     | 50%    | 60%    |        |
  | Eva    | Design     | 20%    | 50%    | 100%   |

  ## Capacity requests
  | ID  | Request | Initiative | Skill  | FTE | Start      | End        | Status |
  | R-1 | More    | Borealis   | Data   | 0.5 | 2026-01-01 | 2026-02-28 | Open   |
  | R-2 | Less    | Apollo     | Python | 1   | 2026-02-01 | 2026-03-31 | Open   |

  ## Flex pool
  | Function | Capacity FTE | Flex pool FTE | Share |
  | Core     | 1.5          | 0.15          | 10%   |

  ## Budget
  | Budget line | Jan-26 | Feb-26 | Mar-26 | Total | Funding |
  | Licences    | 10     | 20     | 30     | 60    | 80      |
`;

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'TBD', null];
const WORKS = ['Apollo', 'Borealis', 'Cassini', 'Design', 'Leave', null];
const STATES = ['On track', 'Done', 'Cancelled', 'On hold', null];
const AMOUNTS = [0, 0.1, 0.25, 0.5, 1, 2, -1, null];
const DAYS_OF_WORK = [0, 3, 9, null];
const SKILLS = ['Java', 'Data', 'Design', 'Python', null];
/** 2026-01-10, 2026-03-20, 2026-09-01 */
const DAYS = [46_032, 46_101, 46_266];

const CELLS: readonly (readonly [sheet: string, rows: number, column: number, values: readonly CellValue[]])[] = [
  ['Initiatives', 3, 1, ['Apollo', 'Borealis', 'Cassini', 'Dione']],
  ['Initiatives', 3, 2, NAMES],
  ['Initiatives', 3, 5, DAYS],
  ['Initiatives', 3, 6, STATES],
  ['Initiatives', 3, 7, DAYS_OF_WORK],
  ['Milestones', 5, 1, WORKS],
  ['Milestones', 5, 2, ['Design', 'Build', 'Test', 'Launch']],
  ['Milestones', 5, 3, NAMES],
  ['Milestones', 5, 5, DAYS],
  ['Milestones', 5, 6, STATES],
  ['Milestones', 5, 7, DAYS_OF_WORK],
  ['People', 4, 0, NAMES],
  ['People', 4, 1, ['Core', 'Shop', 'New']],
  ['People', 4, 2, SKILLS],
  ['People', 4, 3, AMOUNTS],
  ['Allocations', 3, 0, NAMES],
  ['Allocations', 3, 1, WORKS],
  ['Allocations', 3, 2, AMOUNTS],
  ['Allocations', 3, 3, AMOUNTS],
  ['Allocations', 3, 4, AMOUNTS],
  ['Capacity requests', 2, 2, WORKS],
  ['Capacity requests', 2, 3, SKILLS],
  ['Capacity requests', 2, 4, AMOUNTS],
  ['Capacity requests', 2, 7, STATES],
  ['Flex pool', 1, 3, AMOUNTS],
  ['Budget', 1, 2, AMOUNTS],
];

const edits = fc.constantFrom(...CELLS).chain(([sheet, rows, column, values]) =>
  fc.record({
    sheet: fc.constant(sheet),
    row: fc.integer({ min: 1, max: rows }),
    column: fc.constant(column),
    value: fc.constantFrom(...values),
  }),
);

test('after any edits a ledger is the one that the plan gives anew', () => {
  const asked = { corrections: [], fiscalYearStart: 1 };
  const options = { today: '2026-01-15' as Day, calendar: PLAIN_CALENDAR, hoursPerDay: 8, fiscalYearStart: 1 };
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (made) => {
      let workbook = littleWorkbook(PLAN);
      let recognition = recognise(workbook, asked);
      ledgerOf(recognition.plan, options);
      for (const { value, ...cell } of made) {
        const before = contentAt(workbook, cell);
        ({ workbook } = applyEdits(workbook, [{ cell, before, after: { ...before, value } }]));
        recognition = recognise(workbook, asked, recognition);
        const { plan } = recognition;
        expect(ledgerOf(plan, options)).toEqual(makeLedger(plan, options, undefined).ledger);
      }
    }),
    { numRuns: 40 },
  );
});

test('an edit that asks for nothing leaves the ledger as it is; one amount leaves the lines of others', () => {
  const asked = { corrections: [], fiscalYearStart: 1 };
  const options = { today: '2026-01-15' as Day, calendar: PLAIN_CALENDAR, hoursPerDay: 8, fiscalYearStart: 1 };
  const workbook = littleWorkbook(PLAN);
  const first = recognise(workbook, asked);
  const ledger = ledgerOf(first.plan, options);
  const edited = (cell: { sheet: string; row: number; column: number }, value: CellValue) => {
    const before = contentAt(workbook, cell);
    const { workbook: now } = applyEdits(workbook, [{ cell, before, after: { ...before, value } }]);
    return ledgerOf(recognise(now, asked, first).plan, options);
  };
  expect(edited({ sheet: 'Milestones', row: 4, column: 3 }, 'Ben')).toBe(ledger);
  const after = edited({ sheet: 'Allocations', row: 2, column: 2 }, 0.2);
  const lineOf = (name: string, { rows }: typeof ledger) => rows.find((row) => row.name === name);
  expect(lineOf('Ada', after)).toBe(lineOf('Ada', ledger));
  expect(lineOf('Ben', after)).not.toBe(lineOf('Ben', ledger));
  expect(lineOf('Core', after)).not.toBe(lineOf('Core', ledger));
});
