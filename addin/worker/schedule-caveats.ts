import type { DependencyLinks } from '../../core/plan/dependency-links.ts';
import { planEnds } from '../../core/schedule/plan-ends.ts';
import type { PlanSchedule } from '../../core/schedule/plan-schedule.ts';
import { openWorks } from '../../core/schedule/open-works.ts';
import type { ScheduleCaveat } from '../pane/plan-answers.ts';

/** What a schedule could not say, and what it took for granted. */
export function scheduleCaveats(
  schedule: PlanSchedule,
  { unknown }: Pick<DependencyLinks, 'unknown'>,
): readonly ScheduleCaveat[] {
  const { works, activities, links, within, startNode, isSummary } = schedule;
  if (works.length === 0) return [{ what: 'no-work', count: 0 }];
  const open = openWorks(schedule);
  const count = (test: (work: number) => boolean): number => [...works.keys()].filter(test).length;
  const isTimeless = open.every((work) => activities[work]!.promised === null && !works[work]!.start);
  const caveats: readonly ScheduleCaveat[] = [
    {
      what: unknown.length + within.length === 0 ? 'no-links' : 'no-known-links',
      count: links.length === 0 ? works.length : 0,
    },
    { what: 'alone', count: links.length === 0 ? 0 : planEnds(schedule).filter(({ isLinked }) => !isLinked).length },
    { what: 'unknown', count: unknown.length },
    { what: 'within', count: within.length },
    { what: 'left-out', count: count((work) => startNode[work] === -1) },
    { what: 'undated', count: open.filter((work) => !activities[work]!.isDated).length },
    {
      what: 'moments',
      count: open.filter((work) => activities[work]!.isDated && activities[work]!.length === null).length,
    },
    { what: 'assumed', count: count((work) => activities[work]!.isAssumed && isSummary[work] === 0) },
    { what: 'no-dates', count: isTimeless ? open.length : 0 },
  ];
  return caveats.filter(({ count }) => count > 0);
}
