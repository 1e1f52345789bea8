import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import type { Milestone } from '../plan/work.ts';
import { recognise } from '../recognise/recognise.ts';
import { scheduleOf } from './schedule-of.ts';
import { slipTest } from './screen-facts.ts';

const DAY = { calendar: { weekdays: [1, 2, 3, 4, 5], holidays: new Set<Day>() }, today: '2026-03-02' as Day };

const { plan } = recognise(
  littleWorkbook(`
  | ID | Task   | Start      | Due        | Duration | Status      | % complete | Depends on |
  | 1  | Design | 2026-03-02 | 2026-03-13 |          | In progress | 10%        |            |
  | 2  | Build  | 2026-03-16 | 2026-04-30 |          | Not started | 0%         | 1          |
  | 3  | Train  | 2026-04-01 | 2026-05-15 | 5        | Not started | 0%         | 1SS+2      |
  | 4  | Test   | 2026-05-01 | 2026-05-29 |          | Not started | 0%         | 2FF, 3     |
  | 5  | Launch |            | 2026-06-30 |          | Not started | 0%         | 4, 3FS-2   |`),
  { corrections: [], fiscalYearStart: 1 },
);

const day = fc.constantFrom('2026-02-12', '2026-03-13', '2026-04-01', '2026-04-17', '2026-06-30', null);
const shape = fc.record({
  start: day,
  due: day,
  forecast: day,
  duration: fc.constantFrom(0, 3, 20, null),
  percentComplete: fc.constantFrom(0, 0.4, null),
  type: fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const),
});

test('without constraints a slip of the most critical work moves the finish by as much, whatever is stated of it', () => {
  fc.assert(
    fc.property(fc.tuple(shape, shape, shape, shape, shape), fc.constantFrom(1, 20, 600), (shapes, days) => {
      const milestones = plan.milestones.map((work, at): Milestone => {
        const { type, ...stated } = shapes[at] ?? shapes[0];
        const dependsOn = work.dependsOn?.map((dependency) => ({ ...dependency, type })) ?? null;
        return { ...work, ...(stated as Partial<Milestone>), dependsOn };
      });
      const found = slipTest(scheduleOf({ ...plan, milestones }, DAY), days);
      if (found !== null) expect(found.moved).toBeGreaterThanOrEqual(found.expected - 1e-6);
    }),
    { numRuns: 2000 },
  );
});
