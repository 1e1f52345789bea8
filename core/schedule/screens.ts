import type { PlanSchedule } from './plan-schedule.ts';
import { brokenPromises } from './broken-promises.ts';
import type { Flagged } from './screen-facts.ts';
import {
  baselineExecution,
  criticalPathIndex,
  hardConstrained,
  laterThanBaseline,
  linksWhere,
  longerThan,
  mainEnd,
  openWorks,
  slipTest,
  withFloatAbove,
  withInvalidDates,
  withoutLogic,
  withoutResource,
} from './screen-facts.ts';

/** One of the fourteen checks: a screen that says where to look, never that a plan has failed. */
export interface Screen {
  /** 1–14, as DCMA numbers them. */
  readonly number: number;
  readonly title: string;
  /** What was counted, and among how many; for an index what is below the line and above it. */
  readonly count: number;
  readonly of: number;
  /** What is compared with the threshold: a share, a number or an index; null where the screen does not apply. */
  readonly value: number | null;
  readonly threshold: number;
  readonly verdict: 'pass' | 'fail' | 'not-applicable';
  /** Why it does not apply. */
  readonly reason: string | null;
  readonly works: readonly number[];
}

/** Where the checks and their thresholds are published. */
export const SCREEN_SOURCE = 'DCMA-EA PAM 200.1, Earned Value Management System Program Analysis Pamphlet, 2012';

/** Thresholds of the pamphlet. */
const [SHARE, DAYS, SLIP, INDEX, FINISH_TO_START] = [0.05, 44, 600, 0.95, 0.9];

/** DCMA’s fourteen checks on a plan’s schedule. */
export function screensOf(schedule: PlanSchedule): readonly Screen[] {
  const isLinked = schedule.links.length > 0;
  const noLinks = 'No dependencies are stated.';
  const noWork = 'No work is open.';
  const some = openWorks(schedule).length > 0;
  const [logic, float, constraints] = [
    withoutLogic(schedule),
    withFloatAbove(schedule, DAYS),
    hardConstrained(schedule),
  ];
  const leads = linksWhere(schedule, ({ lag }) => lag < 0);
  const lags = linksWhere(schedule, ({ lag }) => lag > 0);
  const others = linksWhere(schedule, ({ type }) => type !== 'FS');
  const broken = brokenPromises(schedule).map(({ work }) => work);
  const long = longerThan(schedule, DAYS);
  const nobody = withoutResource(schedule);
  const missed = laterThanBaseline(schedule);
  return [
    atMost(1, 'Work without links', logic, SHARE, isLinked ? (some ? null : noWork) : noLinks),
    none(2, 'Leads', leads, isLinked ? null : noLinks),
    atMost(3, 'Lags', lags, SHARE, isLinked ? null : noLinks),
    finishToStart(others, isLinked ? null : noLinks),
    atMost(5, 'Hard constraints', constraints, SHARE, some ? null : noWork),
    atMost(6, `Float above ${DAYS} days`, float, SHARE, isLinked ? (float.of > 0 ? null : noWork) : noLinks),
    none(7, 'Negative float', { works: broken, of: openWorks(schedule).length }, some ? null : noWork),
    atMost(8, `Longer than ${DAYS} days`, long, SHARE, long.of > 0 ? null : 'No open work has a duration.'),
    none(9, 'Invalid dates', withInvalidDates(schedule), schedule.works.length > 0 ? null : 'There is no work.'),
    nobody === null
      ? inapplicable(10, 'Work without anybody', 0, 'No column names an owner or a team.')
      : none(10, 'Work without anybody', nobody, null),
    missed === null
      ? inapplicable(11, 'Later than baseline', SHARE, 'No baseline dates are stated.')
      : atMost(11, 'Later than baseline', missed, SHARE, null),
    slip(schedule, isLinked ? null : noLinks),
    pathIndex(schedule),
    execution(schedule),
  ];
}

function atMost(
  number: number,
  title: string,
  { works, of }: Flagged,
  threshold: number,
  reason: string | null,
): Screen {
  if (reason !== null) return inapplicable(number, title, threshold, reason);
  const value = of === 0 ? 0 : works.length / of;
  const verdict = value > threshold ? 'fail' : 'pass';
  return { number, title, count: works.length, of, value, threshold, verdict, reason: null, works };
}

function none(number: number, title: string, { works, of }: Flagged, reason: string | null): Screen {
  if (reason !== null) return inapplicable(number, title, 0, reason);
  const verdict = works.length > 0 ? 'fail' : 'pass';
  return { number, title, count: works.length, of, value: works.length, threshold: 0, verdict, reason: null, works };
}

function inapplicable(number: number, title: string, threshold: number, reason: string): Screen {
  return { number, title, count: 0, of: 0, value: null, threshold, verdict: 'not-applicable', reason, works: [] };
}

function finishToStart({ works, of }: Flagged, reason: string | null): Screen {
  const title = 'Finish-to-start links';
  if (reason !== null) return inapplicable(4, title, FINISH_TO_START, reason);
  const count = of - works.length;
  const value = count / of;
  const verdict = value < FINISH_TO_START ? 'fail' : 'pass';
  return { number: 4, title, count, of, value, threshold: FINISH_TO_START, verdict, reason: null, works };
}

function slip(schedule: PlanSchedule, reason: string | null): Screen {
  const title = `A slip of ${SLIP} days moves the finish`;
  const test = reason === null ? slipTest(schedule, SLIP) : null;
  if (test === null) return inapplicable(12, title, SLIP, reason ?? 'No linked work is open.');
  const verdict = test.moved < test.expected ? 'fail' : 'pass';
  return {
    number: 12,
    title,
    count: test.moved,
    of: SLIP,
    value: test.moved,
    threshold: test.expected,
    verdict,
    reason: null,
    works: [test.work],
  };
}

function pathIndex(schedule: PlanSchedule): Screen {
  const title = 'Critical path length index';
  const end = mainEnd(schedule);
  const value = end === null ? null : criticalPathIndex(schedule, end);
  if (end === null || value === null)
    return inapplicable(13, title, INDEX, 'No linked end still to come states a date.');
  const verdict = value < INDEX ? 'fail' : 'pass';
  return { number: 13, title, count: 0, of: 0, value, threshold: INDEX, verdict, reason: null, works: [end] };
}

function execution(schedule: PlanSchedule): Screen {
  const title = 'Baseline execution index';
  const found = baselineExecution(schedule);
  if (found === null) return inapplicable(14, title, INDEX, 'No baseline date has passed.');
  const { done, due } = found;
  const value = done / due.length;
  const works = due.filter((work) => schedule.activities[work]!.state !== 'done');
  const verdict = value < INDEX ? 'fail' : 'pass';
  return { number: 14, title, count: done, of: due.length, value, threshold: INDEX, verdict, reason: null, works };
}
