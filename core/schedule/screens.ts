import type { Phrase } from '../sheet/phrase.ts';
import { openWorks } from './open-works.ts';
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
  slipTest,
  withFloatAbove,
  withInvalidDates,
  withoutLogic,
  withoutResource,
} from './screen-facts.ts';
import { DAYS, NO, SCREEN_TITLES, SLIP } from './screen-words.ts';

/** One of the fourteen checks: a screen that says where to look, never that a plan has failed. */
export interface Screen {
  /** 1–14, as DCMA numbers them. */
  readonly number: number;
  readonly title: Phrase;
  /** What was counted, and among how many; for an index what is below the line and above it. */
  readonly count: number;
  readonly of: number;
  /** What is compared with the threshold: a share, a number or an index; null where the screen does not apply. */
  readonly value: number | null;
  readonly threshold: number;
  readonly verdict: 'pass' | 'fail' | 'not-applicable';
  /** Why it does not apply. */
  readonly reason: Phrase | null;
  readonly works: readonly number[];
}

/** Where the checks and their thresholds are published. */
export const SCREEN_SOURCE = 'DCMA-EA PAM 200.1, Earned Value Management System Program Analysis Pamphlet, 2012';

/** Thresholds of the pamphlet. */
const [SHARE, INDEX, FINISH_TO_START] = [0.05, 0.95, 0.9];

/** DCMA’s fourteen checks on a plan’s schedule. */
export function screensOf(schedule: PlanSchedule): readonly Screen[] {
  const isLinked = schedule.links.length > 0;
  const [noLinks, noWork] = [NO.links, NO.openWork];
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
    atMost(1, logic, SHARE, isLinked ? (some ? null : noWork) : noLinks),
    none(2, leads, isLinked ? null : noLinks),
    atMost(3, lags, SHARE, isLinked ? null : noLinks),
    finishToStart(others, isLinked ? null : noLinks),
    atMost(5, constraints, SHARE, some ? null : noWork),
    atMost(6, float, SHARE, isLinked ? (float.of > 0 ? null : noWork) : noLinks),
    none(7, { works: broken, of: openWorks(schedule).length }, some ? null : noWork),
    atMost(8, long, SHARE, long.of > 0 ? null : NO.duration),
    none(9, withInvalidDates(schedule), schedule.works.length > 0 ? null : NO.work),
    nobody === null ? inapplicable(10, 0, NO.owner) : none(10, nobody, null),
    missed === null ? inapplicable(11, SHARE, NO.baseline) : atMost(11, missed, SHARE, null),
    slip(schedule, isLinked ? null : noLinks),
    pathIndex(schedule),
    execution(schedule),
  ];
}

function atMost(number: number, { works, of }: Flagged, threshold: number, reason: Phrase | null): Screen {
  if (reason !== null) return inapplicable(number, threshold, reason);
  const value = of === 0 ? 0 : works.length / of;
  const verdict = value > threshold ? 'fail' : 'pass';
  return { number, title: titleOf(number), count: works.length, of, value, threshold, verdict, reason: null, works };
}

function none(number: number, { works, of }: Flagged, reason: Phrase | null): Screen {
  if (reason !== null) return inapplicable(number, 0, reason);
  const verdict = works.length > 0 ? 'fail' : 'pass';
  return {
    number,
    title: titleOf(number),
    count: works.length,
    of,
    value: works.length,
    threshold: 0,
    verdict,
    reason: null,
    works,
  };
}

function inapplicable(number: number, threshold: number, reason: Phrase): Screen {
  return {
    number,
    title: titleOf(number),
    count: 0,
    of: 0,
    value: null,
    threshold,
    verdict: 'not-applicable',
    reason,
    works: [],
  };
}

function finishToStart({ works, of }: Flagged, reason: Phrase | null): Screen {
  if (reason !== null) return inapplicable(4, FINISH_TO_START, reason);
  const count = of - works.length;
  const value = count / of;
  const verdict = value < FINISH_TO_START ? 'fail' : 'pass';
  return { number: 4, title: titleOf(4), count, of, value, threshold: FINISH_TO_START, verdict, reason: null, works };
}

function slip(schedule: PlanSchedule, reason: Phrase | null): Screen {
  const test = reason === null ? slipTest(schedule, SLIP) : null;
  if (test === null) return inapplicable(12, SLIP, reason ?? NO.linkedWork);
  const verdict = test.moved < test.expected ? 'fail' : 'pass';
  return {
    number: 12,
    title: titleOf(12),
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
  const end = mainEnd(schedule);
  const value = end === null ? null : criticalPathIndex(schedule, end);
  if (end === null || value === null) return inapplicable(13, INDEX, NO.datedEnd);
  const verdict = value < INDEX ? 'fail' : 'pass';
  return {
    number: 13,
    title: titleOf(13),
    count: 0,
    of: 0,
    value,
    threshold: INDEX,
    verdict,
    reason: null,
    works: [end],
  };
}

function execution(schedule: PlanSchedule): Screen {
  const found = baselineExecution(schedule);
  if (found === null) return inapplicable(14, INDEX, NO.pastBaseline);
  const { done, due } = found;
  const value = done / due.length;
  const works = due.filter((work) => schedule.activities[work]!.state !== 'done');
  const verdict = value < INDEX ? 'fail' : 'pass';
  return {
    number: 14,
    title: titleOf(14),
    count: done,
    of: due.length,
    value,
    threshold: INDEX,
    verdict,
    reason: null,
    works,
  };
}

function titleOf(number: number): Phrase {
  return SCREEN_TITLES[number]!;
}
