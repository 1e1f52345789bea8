import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { parseIsoDay } from '../../calendar/day.ts';
import { recognise } from '../../recognise/recognise.ts';
import { entryParts } from './entry-parts.ts';
import type { CapacityOf, Ledger, LoadRow } from './ledger.ts';
import { freeOf, loadOf } from './ledger.ts';
import { ledgerOf } from './ledger-of.ts';

function read(sheet: string, today = '2026-01-15'): Ledger {
  const { plan } = recognise(littleWorkbook(sheet), { corrections: [], fiscalYearStart: 1 });
  const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: new Set(plan.holidays) };
  return ledgerOf(plan, { today: parseIsoDay(today)!, calendar, hoursPerDay: 8, fiscalYearStart: 1 });
}

function row(ledger: Ledger, of: CapacityOf, name: string): LoadRow {
  const found = ledger.rows.find((one) => one.of === of && one.name === name);
  if (found === undefined) throw new Error(`No ${of} ${name} in ${ledger.rows.map((one) => one.name).join(', ')}`);
  return found;
}

const rounded = (amounts: Iterable<number>): readonly number[] =>
  [...amounts].map((one) => Math.round(one * 100) / 100);
const kinds = (ledger: Ledger): readonly string[] => ledger.notes.map(({ what }) => what);

const PLAN = `
  ## People
  | Name | Team | Skill       | FTE | Start      | End        |
  | Ada  | Core | Java, Data  | 1   |            |            |
  | Ben  | Core | Java        | 0.5 |            |            |
  | Cleo | Shop | Design      | 1   | 2026-02-16 |            |
  | Dan  | Shop | Data        | 1   |            | 2026-01-31 |

  ## Allocations
  | Person | Initiative | Jan-26 | Feb-26 | Mar-26 |
  | Ada    | Apollo     | 50%    | 50%    | 25%    |
  | Ben    | Apollo     | 50%    | 60%    |        |
  | Cleo   | Borealis   |        | 50%    | 100%   |
  | Dan    | Borealis   | 80%    |        |        |
`;

test('supply is the share of time between start and end, by working days; teams and skills add up their people', () => {
  const ledger = read(PLAN);
  expect(ledger.periods.map(({ key }) => key)).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(rounded(row(ledger, 'person', 'Ada').supply)).toEqual([1, 1, 1]);
  expect(rounded(row(ledger, 'person', 'Cleo').supply)).toEqual([0, 0.5, 1]);
  expect(rounded(row(ledger, 'person', 'Dan').supply)).toEqual([1, 0, 0]);
  expect(rounded(row(ledger, 'team', 'Core').supply)).toEqual([1.5, 1.5, 1.5]);
  expect(rounded(row(ledger, 'skill', 'Data').supply)).toEqual([2, 1, 1]);
  expect(rounded(row(ledger, 'skill', 'Java').demand)).toEqual([1, 1.1, 0.25]);
  expect(loadOf(row(ledger, 'person', 'Ben'), 1)).toBeCloseTo(1.2, 9);
  expect(freeOf(row(ledger, 'person', 'Ben'), 1)).toBeCloseTo(-0.1, 9);
});

test('each number leads to the cells it was read from', () => {
  const { entries } = row(read(PLAN), 'person', 'Ben');
  expect(entries.flatMap(entryParts).map(({ cell }) => `${cell.sheet} ${cell.row} ${cell.column}`)).toEqual([
    'Allocations 2 2',
    'Allocations 2 3',
  ]);
});

test('hours, days, shares, heads and person-months become one unit', () => {
  const ledger = read(`
    ## Capacity in days
    | Person | Jan-26 | Feb-26 |
    | Ada    | 11     | 20     |

    ## Allocated hours
    | Person | Initiative | Jan-26 | Feb-26 |
    | Ada    | Apollo     | 44     | 80     |

    ## Capacity requests
    | ID | Request | Skill | Person-months | Start      | End        |
    | R1 | More    | Data  | 3             | 2026-01-01 | 2026-02-28 |
    | R2 | Less    | Data  | 1             | 2026-02-01 | 2026-02-28 |
  `);
  const ada = row(ledger, 'person', 'Ada');
  expect(rounded(ada.supply)).toEqual([0.5, 1]);
  expect(rounded(ada.demand)).toEqual([0.25, 0.5]);
  expect(rounded(row(ledger, 'skill', 'Data').demand)).toEqual([1.5, 2.5]);
  expect(row(ledger, 'skill', 'Data').isKnown).toBe(false);
  expect(loadOf(row(ledger, 'skill', 'Data'), 0)).toBeNull();
  expect(kinds(ledger)).toContain('nobody-has');
});

test('points are never mixed with time', () => {
  const ledger = read(`
    ## Team capacity
    | Team | Month  | Capacity (points) |
    | Core | Jan-26 | 40                |
    | Core | Feb-26 | 42                |
    | Shop | Jan-26 | 30                |
  `);
  expect(row(ledger, 'team', 'Core').isKnown).toBe(false);
  expect(ledger.own).toMatchObject([
    { kind: 'points', name: 'Core', supply: [40, 42], supplyTotal: 82 },
    { kind: 'points', name: 'Shop', supply: [30, null], supplyTotal: 30 },
  ]);
  expect(kinds(ledger)).toContain('other-unit');
});

test('a year without months is spread over its working days, and told', () => {
  const ledger = read(`
    ## Team capacity
    | Team | Year | Capacity FTE |
    | Core | 2026 | 4            |
    | Core | 2027 | 5            |
    | Shop | 2026 | 2            |
  `);
  expect(ledger.periods).toHaveLength(24);
  expect(rounded(row(ledger, 'team', 'Core').supply)).toEqual([
    ...Array<number>(12).fill(4),
    ...Array<number>(12).fill(5),
  ]);
  expect(rounded(row(ledger, 'team', 'Shop').supply)).toEqual(Array<number>(24).fill(2));
  expect(kinds(ledger)).toEqual(expect.arrayContaining(['spread', 'carried']));
});

test('the flex pool is held back of each function, less what was drawn', () => {
  const ledger = read(`${PLAN}
    ## Flex pool
    | Function | Capacity FTE | Flex pool FTE | Share |
    | Core     | 1.5          | 0.15          | 10%   |
  `);
  expect(rounded(row(ledger, 'team', 'Core').pool)).toEqual([0.15, 0.15, 0.15]);
  expect(rounded(row(ledger, 'team', 'Shop').pool)).toEqual([0, 0, 0]);
  expect(kinds(ledger)).not.toContain('no-pool');
  expect(kinds(read(PLAN))).toContain('no-pool');
});

test('less than nothing counts as nothing, and is told', () => {
  const ledger = read(`
    ## Capacity in FTE
    | Person | Jan-26 | Feb-26 |
    | Ada    | -1     | 0      |

    ## Allocations in FTE
    | Person | Initiative | Jan-26 | Feb-26 |
    | Ada    | Apollo     | 0.5    | -0.5   |
  `);
  const ada = row(ledger, 'person', 'Ada');
  expect(rounded(ada.supply)).toEqual([0, 0]);
  expect(rounded(ada.demand)).toEqual([0.5, 0]);
  expect(loadOf(ada, 0)).toBe(Infinity);
  expect(loadOf(ada, 1)).toBe(0);
  expect(kinds(ledger)).toContain('negative');
});

test('what two tables say of one person and one initiative is counted once', () => {
  const ledger = read(`${PLAN}
    ## Allocations again
    | Person | Initiative | Jan-26 | Feb-26 | Mar-26 |
    | Ada    | Apollo     | 50%    | 50%    | 25%    |
  `);
  expect(rounded(row(ledger, 'person', 'Ada').demand)).toEqual([0.5, 0.5, 0.25]);
  expect(kinds(ledger)).toContain('said-twice');
});

test('an empty plan has periods, no rows, and says what is missing', () => {
  const ledger = read('| Note |\n| Hello |');
  expect(ledger.rows).toEqual([]);
  expect(ledger.periods.length).toBeGreaterThan(0);
  expect(kinds(ledger)).toEqual(['no-supply', 'no-demand']);
});
