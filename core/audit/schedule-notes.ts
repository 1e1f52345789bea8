import type { DependencyLinks } from '../plan/dependency-links.ts';
import { planEnds } from '../schedule/plan-ends.ts';
import type { PlanSchedule } from '../schedule/plan-schedule.ts';
import type { PlanConfidence } from '../schedule/finish-confidence.ts';
import { openWorks } from '../schedule/screen-facts.ts';

/** What a schedule could not say, and what it took for granted, a sentence each. */
export function scheduleNotes(
  schedule: PlanSchedule,
  { unknown }: Pick<DependencyLinks, 'unknown'>,
  confidence: PlanConfidence | null,
): readonly string[] {
  const { works, activities, links, within, startNode, isSummary } = schedule;
  if (works.length === 0) return ['The plan has no milestones, tasks or initiatives that could be scheduled.'];
  const open = openWorks(schedule);
  const count = (test: (work: number) => boolean): number => [...works.keys()].filter(test).length;
  const leftOut = count((work) => startNode[work] === -1);
  const assumed = count((work) => activities[work]!.isAssumed && isSummary[work] === 0);
  const undated = open.filter((work) => !activities[work]!.isDated).length;
  const moments = open.filter((work) => activities[work]!.isDated && activities[work]!.length === null).length;
  const alone = planEnds(schedule).filter(({ isLinked }) => !isLinked).length;
  const isTimeless =
    open.length > 0 && open.every((work) => activities[work]!.promised === null && !works[work]!.start);
  return [
    ...(links.length === 0
      ? ['No dependencies were recognised: there is no critical path, and every date stands for itself.']
      : said(
          alone,
          (n) =>
            `${n} ${n === 1 ? 'piece of work stands' : 'pieces of work stand'} alone, without dependencies: float says nothing of them.`,
        )),
    ...said(
      unknown.length,
      (n) =>
        `${n} ${n === 1 ? 'dependency names' : 'dependencies name'} work that is nowhere in this workbook and ${n === 1 ? 'was' : 'were'} left out.`,
    ),
    ...said(
      within.length,
      (n) =>
        `${n} ${n === 1 ? 'dependency' : 'dependencies'} between a summary and its own part ${n === 1 ? 'was' : 'were'} left out.`,
    ),
    ...said(
      leftOut,
      (n) =>
        `${n} cancelled ${n === 1 ? 'row was' : 'rows were'} left out; nothing waits for ${n === 1 ? 'it' : 'them'} any more.`,
    ),
    ...said(
      undated,
      (n) =>
        `${n} open ${n === 1 ? 'row states' : 'rows state'} neither a date nor a duration: only dependencies say when.`,
    ),
    ...said(
      moments,
      (n) =>
        `${n} open ${n === 1 ? 'row has' : 'rows have'} a date but no duration and ${n === 1 ? 'counts' : 'count'} as a moment.`,
    ),
    ...said(
      assumed,
      (n) =>
        `${n} ${n === 1 ? 'row stands' : 'rows stand'} in a table that reports no progress: what is past counts as done, what runs as on plan.`,
    ),
    ...(isTimeless ? ['No dates are stated: everything is counted from today.'] : []),
    ...confidenceNotes(confidence),
  ];
}

function confidenceNotes(confidence: PlanConfidence | null): readonly string[] {
  if (confidence === null)
    return [
      'No estimates: there are neither optimistic, likely and pessimistic durations nor ten finished rows with planned and actual dates. Only float is shown.',
    ];
  const { basis, samples, wished } = confidence;
  const spread = basis.distribution === 'pert' ? 'PERT (beta)' : 'triangular';
  return [
    ...said(
      basis.certain,
      (n) =>
        `${n} open ${n === 1 ? 'row has' : 'rows have'} no estimate and ${n === 1 ? 'is' : 'are'} taken to last as planned.`,
    ),
    ...said(
      basis.threePoint,
      (n) => `${n} open ${n === 1 ? 'row is' : 'rows are'} drawn from three points each, spread as ${spread}.`,
    ),
    ...(samples < wished ? [`Drawing stopped after ${samples} of ${wished} samples: the time was over.`] : []),
  ];
}

function said(count: number, sentence: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [sentence(count)];
}
