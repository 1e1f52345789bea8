import type { DependencyLinks } from '../../plan/dependency-links.ts';
import { dependencyCycles } from '../../audit/dependency-cycles.ts';
import { scheduleNotes } from '../../audit/schedule-notes.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import type { PlanConfidence } from '../../schedule/finish-confidence.ts';
import { chainTo } from '../../schedule/driving-chain.ts';
import { floatingWorks, isCritical, isNearCritical, planEnds } from '../../schedule/plan-ends.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import { screensOf, SCREEN_SOURCE } from '../../schedule/screens.ts';
import { workDates } from '../../schedule/work-dates.ts';
import type { Language } from '../../sheet/phrase.ts';
import { addressOf } from '../../sheet/cell-reference.ts';

/** A schedule as it is told. */
export interface ToldSchedule {
  readonly file: string;
  readonly plan: Plan;
  /** The whole, as the screens judge it, and as it is told: floats counted to the end that is asked for. */
  readonly whole: PlanSchedule;
  readonly schedule: PlanSchedule;
  readonly links: DependencyLinks;
  readonly confidence: PlanConfidence | null;
  /** The work that alone is asked for; null for all ends. */
  readonly end: number | null;
}

export type ScheduleJson = ReturnType<typeof scheduleJson>;

/** `lanekeeper schedule --format json`. Fields are added over time, never renamed or removed; sentences are in the language given. */
export function scheduleJson(
  { file, plan, whole, schedule, links, confidence, end }: ToldSchedule,
  language: Language,
) {
  const { works, dataDate } = schedule;
  const place = new Map(works.map((work, at) => [work, at]));
  const at = (work: DatedWork): number => place.get(work) ?? -1;
  const floating = new Set(floatingWorks(schedule));
  const isMeaningful = schedule.links.length > 0;
  const ends = end === null ? planEnds(schedule) : [{ work: end, isLinked: true }];
  return {
    version: 1 as const,
    file,
    today: dataDate.today,
    works: works.map((work, index) => workJson(schedule, work, index, isMeaningful && floating.has(index), confidence)),
    ends: ends.map(({ work, isLinked }) => ({
      work,
      linked: isLinked,
      chain: chainTo(schedule, work),
      confidence: finishJson(confidence?.finishes.find((finish) => finish.work === work)),
    })),
    cycles: dependencyCycles(plan).map(({ chain, members }) => ({ chain: chain.map(at), tied: members.map(at) })),
    unknown: links.unknown.map(({ successor, dependency }) => ({
      work: at(successor),
      on: dependency.on,
      cell: addressOf(cellOf(successor, 'dependsOn')),
    })),
    confidence: confidence === null ? null : confidenceJson(confidence),
    screens: screensOf(whole).map((screen) => ({
      ...screen,
      title: screen.title[language],
      value: rounded(screen.value),
      reason: screen.reason?.[language] ?? null,
      source: SCREEN_SOURCE,
    })),
    notes: scheduleNotes(schedule, links, confidence).map((note) => note[language]),
  };
}

function workJson(
  schedule: PlanSchedule,
  work: DatedWork,
  index: number,
  hasFloat: boolean,
  confidence: PlanConfidence | null,
) {
  const dates = workDates(schedule, index);
  const activity = schedule.activities[index]!;
  const stated = 'due' in work ? work.due : work.end;
  return {
    id: work.id ?? null,
    name: work.name,
    kind: 'level' in work ? work.level : ('initiative' as const),
    sheet: work.source.sheet,
    cell: addressOf(cellOf(work, 'name')),
    owners: work.owner?.names ?? [],
    teams: work.teams ?? [],
    state: activity.state,
    summary: schedule.isSummary[index] === 1,
    duration: activity.length,
    start: dates?.start ?? null,
    finish: dates?.finish ?? null,
    planned: stated ?? null,
    margin: dates?.margin ?? null,
    lateStart: hasFloat ? (dates?.lateStart ?? null) : null,
    lateFinish: hasFloat ? (dates?.lateFinish ?? null) : null,
    totalFloat: hasFloat ? (dates?.totalFloat ?? null) : null,
    freeFloat: hasFloat ? (dates?.freeFloat ?? null) : null,
    critical: hasFloat && isCritical(schedule, index),
    nearCritical: hasFloat && isNearCritical(schedule, index),
    driver:
      dates === null ? null : { by: dates.driver.by, work: dates.driver.by === 'work' ? dates.driver.work : null },
    criticality: confidence === null ? null : rounded(confidence.criticality[index] ?? 0),
  };
}

function confidenceJson({ basis: { history, ...counts }, samples, wished, seed, finishes }: PlanConfidence) {
  return {
    samples,
    wished,
    seed,
    basis: {
      ...counts,
      history:
        history === null
          ? null
          : {
              finished: history.count,
              low: rounded(history.low),
              median: rounded(history.median),
              high: rounded(history.high),
            },
    },
    finishes: finishes.map((finish) => ({ work: finish.work, ...finishJson(finish)! })),
  };
}

function finishJson(finish: PlanConfidence['finishes'][number] | undefined) {
  if (finish === undefined) return null;
  const { planned, p50, p80, p90, chance, buffer } = finish;
  return { planned, p50, p80, p90, chance: rounded(chance), buffer };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}
