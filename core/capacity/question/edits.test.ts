import { expect, test } from 'vitest';
import { partsOf } from '../../plan/allocation-parts.ts';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Day } from '../../calendar/day.ts';
import { PLAIN_CALENDAR } from '../../calendar/working-days.ts';
import { recognise } from '../../recognise/recognise.ts';
import { applyEdits } from '../../sheet/cell-edit.ts';
import { addressOf } from '../../sheet/cell-reference.ts';
import { dayFromSerial } from '../../sheet/serial-date.ts';
import { displacedWork } from './displaced.ts';
import { editsOf } from './edits.ts';
import { NO_WISHES } from './question.ts';
import { questionOf } from './question-of.ts';

const today = '2026-01-05' as Day;
const options = { today, calendar: PLAIN_CALENDAR, hoursPerDay: 8, fiscalYearStart: 1 };
const read = (workbook: ReturnType<typeof littleWorkbook>) =>
  recognise(workbook, { corrections: [], fiscalYearStart: 1 }).plan;

const PLAN = `
  ## Initiatives
  | ID | Initiative | Owner | Start      | End        | Value | Status      |
  | I1 | Apollo     | Ada   | 2026-02-01 | 2026-03-31 | 100   | Not started |
  | I2 | Borealis   | Ben   | 2026-02-01 | 2026-02-28 | 40    | Not started |

  ## Milestones
  | ID | Milestone | Initiative | Due        | Owner | Status      |
  | M1 | Live      | Borealis   | 2026-02-28 | Ben   | Not started |
  | M2 | Begun     | Apollo     | 2026-02-10 | Ada   | Not started |

  ## Allocations
  | Person | Initiative | Jan-26 | Feb-26 | Mar-26 | Apr-26 |
  | Ada    | Apollo     |        | 90%    | 80%    |        |
  | Ben    | Borealis   |        | 70%    |        |        |
`;
const LOG = `
  ## Change log
  | Date       | What changed | Before | After | Reason | Approved by |
  | 2025-12-01 | Apollo       | May    | June  | Late   | CEO         |
`;

function write(sheet: string, starts: readonly (number | null)[]) {
  const workbook = littleWorkbook(sheet);
  const plan = read(workbook);
  const question = questionOf(plan, options, { ...NO_WISHES, decidesRequests: true });
  const { edits, notWritten } = editsOf(question, starts, { plan, workbook, today, language: 'en' });
  const applied = applyEdits(workbook, edits);
  expect(applied.refused).toEqual([]);
  const told = edits.map(({ cell, after: { value } }) => {
    const day = typeof value === 'number' && value > 40_000 ? dayFromSerial(value, 1900) : value;
    return `${addressOf(cell)} ${String(day)}`;
  });
  return { told, notWritten, plan: read(applied.workbook) };
}

test('what moves takes its dates, its milestones and its allocations along; ends of months stay ends', () => {
  const { told, notWritten, plan } = write(PLAN, [1, 2]);
  expect(told).toEqual(['D3 2026-03-01', 'E3 2026-03-31', 'D2 2026-03-31', 'D3 null', 'E3 0.7']);
  expect(notWritten).toEqual([{ what: 'no-change-log', name: 'Borealis' }]);
  expect(plan.initiatives[1]).toMatchObject({ start: '2026-03-01', end: '2026-03-31' });
  const given = plan.allocations.flatMap(partsOf).filter(({ amount }) => amount === 0.7);
  expect(given.map(({ period }) => period?.key)).toEqual(['2026-03']);
});

test('what falls is put on hold, stays visible, and is logged', () => {
  const { told, notWritten, plan } = write(PLAN + LOG, [1, null]);
  expect(notWritten).toEqual([]);
  expect(told).toEqual(['G3 On hold', 'A3 2026-01-05', 'B3 Borealis', 'C3 2026-02', 'D3 put on hold', 'E3 Capacity']);
  expect(displacedWork(plan).map(({ initiative, isOnHold }) => [initiative.name, isOnHold])).toEqual([
    ['Borealis', true],
  ]);
});

test('a request that comes in says what it displaces', () => {
  const requests = `
    ## Capacity requests
    | ID | Request   | Skill | FTE | Start      | End        | Displaces           | Status |
    | R1 | Migration | Java  | 1   | 2026-02-01 | 2026-02-28 |                     | Open   |
    | R2 | Clean-up  | Java  | 1   | 2026-02-01 | 2026-02-28 |                     | Open   |
  `;
  const { told } = write(PLAN + requests + LOG, [1, null, 1, null]);
  expect(told).toContain('G2 Borealis (put on hold)');
  expect(told).toContain('E3 Migration');
  expect(told).not.toContain('G3 Borealis (put on hold)');
});

test('a formula is never overwritten, and a column that is missing is told', () => {
  const formula = PLAN.replace('| 2026-02-01 | 2026-02-28 | 40 ', '| 2026-02-01 | =D3+27 → 2026-02-28 | 40 ');
  expect(write(formula, [1, 2]).notWritten).toContainEqual({ what: 'formula', name: 'Borealis' });
  const bare = PLAN.replace('| Status      |\n  | I1', '|\n  | I1').replaceAll(
    /(\| (?:100|40) +)\| Not started \|/g,
    '$1|',
  );
  expect(write(bare, [1, null]).notWritten).toContainEqual({ what: 'no-status', name: 'Borealis' });
});

test('amounts that would leave the table are told', () => {
  expect(write(PLAN, [3, 1]).notWritten).toContainEqual({ what: 'no-period', name: 'Apollo' });
});
