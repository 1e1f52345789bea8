import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import type { Milestone } from '../plan/work.ts';
import { recognise } from '../recognise/recognise.ts';
import { planEnds } from './plan-ends.ts';
import { scheduleOf } from './schedule-of.ts';
import { screensOf } from './screens.ts';

const DAY = { calendar: { weekdays: [1, 2, 3, 4, 5], holidays: new Set<Day>() }, today: '2026-03-02' as Day };

/** Rows in no order, parts of a whole, a handover on one day, a cycle, something cancelled and a chain that stands alone. */
const { plan } = recognise(
  littleWorkbook(`
  | ID | Parent | Task      | Start      | Due        | Status      | % complete | Depends on |
  | 1  |        | Whole     |            | 2026-05-29 | In progress |            |            |
  | 2  | 1      | Last part | 2026-04-01 | 2026-05-15 | Not started | 0%         | 4, 3SS+2   |
  | 3  | 1      | First     | 2026-02-02 | 2026-03-13 | In progress | 50%        |            |
  | 4  | 1      | Middle    | 2026-03-13 | 2026-04-01 | Not started | 0%         | 3          |
  | 5  |        | One       | 2026-03-02 | 2026-03-20 | Not started | 0%         | 6          |
  | 6  |        | Other     | 2026-03-02 | 2026-03-20 | Not started | 0%         | 5          |
  | 7  |        | Dropped   | 2026-03-02 | 2026-03-20 | Cancelled   |            | 3          |
  | 8  |        | Alone     | 2026-02-02 | 2026-02-13 | Done        | 100%       |            |
  | 9  |        | After     | 2026-02-16 | 2026-03-31 | In progress | 20%        | 8          |`),
  { corrections: [], fiscalYearStart: 1 },
);

const edits = array(
  record({
    row: nat(8),
    field: constantFrom('start', 'due', 'endActual', 'forecast', 'percentComplete', 'owner', 'status', 'name'),
    day: constantFrom('2026-02-12', '2026-03-13', '2026-04-01', '2026-04-17', '2026-06-30', null),
  }),
  { minLength: 1, maxLength: 8 },
);

function edited(before: Plan, { row, field, day }: { row: number; field: string; day: string | null }): Plan {
  const milestones = before.milestones.map((work, at): Milestone => {
    if (at !== row) return work;
    if (field === 'percentComplete') return { ...work, percentComplete: day === null ? null : 0.4 };
    if (field === 'owner') return { ...work, owner: null };
    if (field === 'name') return { ...work, name: `${work.name} ${day}` };
    if (field === 'status') return { ...work, status: plan.milestones[day === null ? 6 : 7]?.status ?? null };
    return { ...work, [field]: day };
  });
  return { ...before, milestones };
}

test('a schedule after edits is the one computed anew', () => {
  assert(
    property(edits, (steps) => {
      let now = plan;
      scheduleOf(now, DAY);
      for (const step of steps) {
        now = edited(now, step);
        const { sorted: _, ...again } = scheduleOf(now, DAY);
        // Copies of all rows are known to nobody.
        const { sorted: __, ...anew } = scheduleOf(structuredClone(now), DAY);
        expect(again).toEqual(anew);
        expect(planEnds(scheduleOf(now, DAY))).toEqual(planEnds(scheduleOf(structuredClone(now), DAY)));
        expect(screensOf(scheduleOf(now, DAY))).toEqual(screensOf(scheduleOf(structuredClone(now), DAY)));
      }
    }),
    { numRuns: 150 },
  );
});

test('what only dates moved is computed on the network that is there', () => {
  // Rows of its own: what is known of the plan's depends on the edits of the test above.
  const fresh = structuredClone(plan);
  const before = scheduleOf(fresh, DAY);
  const after = scheduleOf(edited(fresh, { row: 1, field: 'due', day: '2026-06-30' }), DAY);
  expect(after.network.targets).toBe(before.network.targets);
  expect(after.earlyFinish).not.toEqual(before.earlyFinish);
});
