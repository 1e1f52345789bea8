import type { DependencyLinks } from '../plan/dependency-links.ts';
import { planEnds } from '../schedule/plan-ends.ts';
import type { PlanSchedule } from '../schedule/plan-schedule.ts';
import type { PlanConfidence } from '../schedule/finish-confidence.ts';
import { openWorks } from '../schedule/open-works.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { SCHEDULE_NOTES as NOTES } from './schedule-note-words.ts';

/** What a schedule could not say, and what it took for granted, a sentence each. */
export function scheduleNotes(
  schedule: PlanSchedule,
  { unknown }: Pick<DependencyLinks, 'unknown'>,
  confidence: PlanConfidence | null,
): readonly Phrase[] {
  const { works, activities, links, within, startNode, isSummary } = schedule;
  if (works.length === 0) return [NOTES.noWork];
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
    ...(links.length > 0
      ? said(alone, NOTES.alone)
      : [unknown.length + within.length === 0 ? NOTES.noLinks : NOTES.noKnownLinks]),
    ...said(unknown.length, NOTES.unknown),
    ...said(within.length, NOTES.within),
    ...said(leftOut, NOTES.leftOut),
    ...said(undated, NOTES.undated),
    ...said(moments, NOTES.moments),
    ...said(assumed, NOTES.assumed),
    ...(isTimeless ? [NOTES.noDates] : []),
    // Of what is done, nothing is left to estimate.
    ...(open.length > 0 ? confidenceNotes(confidence) : []),
  ];
}

function confidenceNotes(confidence: PlanConfidence | null): readonly Phrase[] {
  if (confidence === null) return [NOTES.noEstimates];
  const { basis, samples, wished } = confidence;
  return [
    ...said(basis.certain, NOTES.certain),
    ...said(basis.threePoint, NOTES.threePoint[basis.distribution]),
    ...(samples < wished ? [NOTES.stopped(samples, wished)] : []),
  ];
}

function said(count: number, sentence: (count: number) => Phrase): readonly Phrase[] {
  return count === 0 ? [] : [sentence(count)];
}
