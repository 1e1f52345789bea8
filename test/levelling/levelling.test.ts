import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LevelActivity } from '../../core/capacity/levelling/problem.ts';
import { levelProblem, NEVER } from '../../core/capacity/levelling/problem.ts';
import type { Levelled, LevelWish } from '../../core/capacity/levelling/search.ts';
import { levelling } from '../../core/capacity/levelling/search.ts';
import { followed } from '../../core/schedule/simulate.ts';
import { earliestEnd } from './brute-force.ts';
import { faultsOf } from './check-schedule.ts';
import type { Project } from './read-sm.ts';
import { readBest, readSm } from './read-sm.ts';

const WISH: LevelWish = { aim: 'finish', schedules: 400, seed: 1 };

function level({ activities, links, capacities }: Project, wish: Partial<LevelWish> = {}): Levelled {
  return followed(levelling(levelProblem(activities, links, capacities), { ...WISH, ...wish }))!;
}

/** Projects of any kind: links forward with lags and leads, capacities that change, releases, dues, commitments. */
function projects(size: number, isRich: boolean): fc.Arbitrary<Project> {
  const resources = 2;
  const capacity = isRich
    ? fc.tuple(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 }), fc.integer({ min: 2, max: 4 }))
    : fc.tuple(fc.constant([]), fc.integer({ min: 2, max: 3 }));
  const activity = fc.record({
    duration: fc.integer({ min: 0, max: isRich ? 5 : 2 }),
    needs: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
    release: fc.integer({ min: 0, max: isRich ? 6 : 0 }),
    due: fc.option(fc.integer({ min: 1, max: 20 }), { nil: NEVER }),
    pinned: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined, freq: 5 }),
    from: fc.integer({ min: 0, max: 2 }),
  });
  return fc
    .tuple(
      fc.array(activity, { minLength: 1, maxLength: size }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: isRich ? -2 : 0, max: 3 })), { maxLength: size }),
      fc.tuple(...Array.from({ length: resources }, () => capacity)),
    )
    .map(([drawn, pairs, capacities]) => ({
      activities: drawn.map(({ duration, needs, release, due, pinned, from }): LevelActivity => {
        const uses = needs.map((units, resource) =>
          isRich ? { resource, units, from: Math.min(from, duration) } : { resource, units },
        );
        return isRich ? { duration, uses, release, due, ...(pinned !== undefined && { pinned }) } : { duration, uses };
      }),
      links: pairs.flatMap(([one, other, lag]) => {
        const [from, to] = [one % drawn.length, other % drawn.length].sort((a, b) => a - b) as [number, number];
        return from === to ? [] : [{ from, to, lag }];
      }),
      capacities: capacities.map(([first, last]) => [...first, last]),
    }));
}

test('every schedule keeps links, releases, commitments and capacities, and none beats its bound', () => {
  fc.assert(
    fc.property(projects(12, true), fc.constantFrom('finish' as const, 'dates' as const), (project, aim) => {
      const { starts, cost, bound } = level(project, { aim, schedules: 120 });
      expect(faultsOf(project, starts)).toEqual([]);
      expect(cost).toBeGreaterThanOrEqual(bound);
    }),
    { numRuns: 300 },
  );
});

test('small projects end as early as the best of all schedules there are', () => {
  fc.assert(
    fc.property(projects(4, false), (project) => {
      const { end, bound } = level(project);
      const best = earliestEnd(project, end);
      expect(end).toBe(best);
      expect(bound).toBeLessThanOrEqual(best);
    }),
    { numRuns: 100 },
  );
});

describe('what is asked for', () => {
  const one = (units: number) => [{ resource: 0, units }];
  test('work waits until somebody is back', () => {
    const project = { activities: [{ duration: 3, uses: one(1) }], links: [], capacities: [[1, 0, 0, 1]] };
    expect([...level(project).starts]).toEqual([3]);
  });

  test('what is pinned stays, and the others go around it', () => {
    const activities = [
      { duration: 2, uses: one(1) },
      { duration: 2, uses: one(1), pinned: 1 },
    ];
    expect([...level({ activities, links: [], capacities: [[1]] }).starts]).toEqual([3, 1]);
  });

  test('the heavier date is kept where not all can be', () => {
    const activities = [
      { duration: 4, uses: one(1), due: 4, weight: 1 },
      { duration: 4, uses: one(1), due: 4, weight: 100 },
    ];
    expect([...level({ activities, links: [], capacities: [[1]] }, { aim: 'dates' }).starts]).toEqual([4, 0]);
  });

  test('with dates in mind the least is moved', () => {
    const activities = [
      { duration: 5, uses: one(1) },
      { duration: 1, uses: one(1) },
    ];
    const { starts, cost } = level({ activities, links: [], capacities: [[1]] }, { aim: 'dates' });
    expect([[...starts], Math.floor(cost)]).toEqual([[1, 0], 1]);
  });

  test('a need that begins later leaves room before it', () => {
    const activities = [
      { duration: 6, uses: [{ resource: 0, units: 1, from: 3 }] },
      { duration: 3, uses: one(1) },
    ];
    expect(level({ activities, links: [], capacities: [[1]] }).end).toBe(6);
  });

  test('resources too wide for one word are kept apart', () => {
    const uses = [0, 1, 2].map((resource) => ({ resource, units: 60_000 }));
    const activities = [0, 1, 2].map(() => ({ duration: 2, uses }));
    const { end } = level({ activities, links: [], capacities: [[100_000], [120_000], [130_000]] });
    expect(end).toBe(6);
  });

  test('rings and needs that nobody can ever meet are the caller’s mistake', () => {
    const activities = [
      { duration: 1, uses: one(2) },
      { duration: 1, uses: [] },
    ];
    const ring = [
      { from: 0, to: 1, lag: 1 },
      { from: 1, to: 0, lag: 0 },
    ];
    expect(() => levelProblem(activities, [], [[2, 1]])).toThrow('more than there ever is');
    expect(() => levelProblem(activities, ring, [[2]])).toThrow('wait for themselves');
  });
});

const PSPLIB = resolve(import.meta.dirname, '../../../shared/data/psplib');

describe.skipIf(!existsSync(PSPLIB))('PSPLIB', () => {
  const project = (name: string) => readSm(readFileSync(`${PSPLIB}/j30/j30${name}.sm`, 'utf8'));
  const best = existsSync(PSPLIB) ? readBest(readFileSync(`${PSPLIB}/j30hrs.sm`, 'utf8')) : new Map<string, number>();

  test('a sample of instances comes within half a percent of the optimum and never below it', () => {
    const names = [...best.keys()].filter((_, at) => at % 12 === 5);
    const above = names.map((name) => {
      const { starts, end, bound, schedules } = level(project(name), { schedules: 1000 });
      expect(faultsOf(project(name), starts)).toEqual([]);
      expect(end).toBeGreaterThanOrEqual(best.get(name)!);
      expect(bound).toBeLessThanOrEqual(best.get(name)!);
      expect(schedules).toBeLessThanOrEqual(1000);
      return end / best.get(name)! - 1;
    });
    expect(above.reduce((sum, share) => sum + share, 0) / names.length).toBeLessThan(0.005);
  });

  test('the same seed gives the same dates, progress rises, and whoever stops asking has cancelled', () => {
    expect(level(project('29_1')).starts).toEqual(level(project('29_1')).starts);
    const { activities, links, capacities } = project('29_1');
    const steps = [...levelling(levelProblem(activities, links, capacities), WISH)];
    expect(steps.length).toBeGreaterThan(5);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    const stopped = followed(levelling(levelProblem(activities, links, capacities), WISH), { shouldStop: () => true });
    expect(stopped).toBeNull();
  });
});
