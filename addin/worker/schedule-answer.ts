import { dependencyCycles } from '../../core/audit/dependency-cycles.ts';
import { dependencyLinks } from '../../core/plan/dependency-links.ts';
import { scheduledWith } from '../../core/schedule/schedule-of.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import type { DatedWork } from '../../core/schedule/activity.ts';
import { finishConfidence } from '../../core/schedule/finish-confidence.ts';
import { floatingWorks, isCritical, isNearCritical, planEnds } from '../../core/schedule/plan-ends.ts';
import type { PlanSchedule } from '../../core/schedule/plan-schedule.ts';
import { screensOf } from '../../core/schedule/screens.ts';
import { workDates } from '../../core/schedule/work-dates.ts';
import type { ConfidenceAnswer, ConfidenceAsk, ScheduleAnswer, ScheduledWork } from '../pane/plan-answers.ts';
import type { SentRows } from './rows-sent.ts';
import { sentRows } from './rows-sent.ts';
import type { Attended } from './in-slices.ts';
import { inSlices } from './in-slices.ts';
import { scheduleCaveats } from './schedule-caveats.ts';
import type { Workbench } from './workbench.ts';

/** A schedule on its way to the page. */
export interface SentSchedule extends Omit<ScheduleAnswer, 'works'> {
  readonly works: SentRows;
}

/** The schedule of a bench as it stands: dates, float, chains, cycles, screens. */
export function scheduleAnswer(bench: Workbench): SentSchedule {
  const { plan } = bench.session.recognition;
  const schedule = scheduleIn(bench);
  const { works, links, finishNode, workAt, isSummary, driver } = schedule;
  const place = new Map(works.map((work, at) => [work, at]));
  const at = (work: DatedWork): number => place.get(work) ?? -1;
  const floating = new Set(links.length > 0 ? floatingWorks(schedule) : []);
  const told = works.map((work, index) => toldWork(schedule, work, index, floating.has(index)));
  const unfinished = told.filter(isUnfinished);
  return {
    revision: bench.revision,
    works: sentRows(told),
    byFloat: byFloat(told),
    critical: unfinished.filter(({ isCritical }) => isCritical).length,
    notBegun: unfinished.filter(({ state }) => state === 'open').length,
    isOver: told.every(({ state }) => state === 'done' || state === 'left-out'),
    ends: endsIn(schedule, told),
    chains: { finishNode, isSummary, driver, workAt: Int32Array.from(workAt) },
    cycles: dependencyCycles(plan).map(({ chain, members }) => ({ chain: chain.map(at), members: members.map(at) })),
    screens: screensOf(schedule),
    caveats: scheduleCaveats(schedule, dependencyLinks(plan)),
  };
}

function isUnfinished({ isSummary, state }: ScheduledWork): boolean {
  return !isSummary && (state === 'open' || state === 'running');
}

function byFloat(works: readonly ScheduledWork[]): ScheduleAnswer['byFloat'] {
  const at = (place: number): ScheduledWork => works[place]!;
  const all = [...works.keys()].filter((place) => !at(place).isSummary).sort((a, b) => leastFloat(at(a), at(b)));
  return {
    all: Uint32Array.from(all),
    unfinished: Uint32Array.from(all.filter((place) => isUnfinished(at(place)))),
  };
}

function leastFloat(one: ScheduledWork, other: ScheduledWork): number {
  const [a, b] = [one.totalFloat ?? Infinity, other.totalFloat ?? Infinity];
  if (a !== b) return a - b;
  const [first, last] = [one.finish ?? '', other.finish ?? ''];
  return first === last ? 0 : first < last ? -1 : 1;
}

/** What misses its date first, by how much; then the latest, as they come. */
function endsIn(schedule: PlanSchedule, works: readonly ScheduledWork[]): Uint32Array {
  const missed = (work: number): number => Math.min(0, works[work]!.margin ?? 0);
  const linked = planEnds(schedule).flatMap(({ work, isLinked }) => (isLinked ? [work] : []));
  return Uint32Array.from(linked.sort((one, other) => missed(one) - missed(other)));
}

/** The schedule of a bench; works stand as in `scheduleAnswer`. */
export function scheduleIn({ session }: Workbench): PlanSchedule {
  const { settings, recognition, today, workbook } = session;
  const holidays = new Set([...recognition.plan.holidays, ...settings.holidays]);
  const calendar = { weekdays: settings.workingWeekdays, holidays };
  return scheduledWith(recognition.plan, { calendar, today }, workbook);
}

function toldWork(schedule: PlanSchedule, work: DatedWork, index: number, hasFloat: boolean): ScheduledWork {
  const dates = workDates(schedule, index);
  const isMilestone = 'due' in work;
  return {
    id: work.id ?? null,
    name: work.name,
    kind: isMilestone ? work.level : 'initiative',
    teams: work.teams ?? [],
    owners: work.owner?.names ?? [],
    state: schedule.activities[index]!.state,
    isSummary: schedule.isSummary[index] === 1,
    start: dates?.start ?? null,
    finish: dates?.finish ?? null,
    planned: (isMilestone ? work.due : work.end) ?? null,
    margin: dates?.margin ?? null,
    totalFloat: hasFloat ? (dates?.totalFloat ?? null) : null,
    freeFloat: hasFloat ? (dates?.freeFloat ?? null) : null,
    isCritical: hasFloat && isCritical(schedule, index),
    isNearCritical: hasFloat && isNearCritical(schedule, index),
    driver: dates?.driver ?? null,
    cells: {
      name: cellOf(work, 'name'),
      date: isMilestone ? cellOf(work, 'due') : cellOf(work, 'end'),
      dependsOn: cellOf(work, 'dependsOn'),
    },
  };
}

/** Samples that a plan gets where none are asked for: fewer for large ones, so that nobody waits for minutes. */
const [SAMPLES, FEWEST_SAMPLES, WORK_IN_ALL] = [10_000, 1000, 40_000_000];
const SEED = 1;
/** How sure the finishes of a bench's plan are; null where nobody wants to know any more. */
export async function confidenceAnswer(
  bench: Workbench,
  { samples: wished }: ConfidenceAsk,
  attended: Attended,
): Promise<ConfidenceAnswer | null> {
  const schedule = scheduleIn(bench);
  const most = Math.floor(WORK_IN_ALL / Math.max(1, schedule.network.size));
  const samples = wished ?? Math.max(FEWEST_SAMPLES, Math.min(SAMPLES, most));
  const told = await inSlices(finishConfidence(schedule, { samples, seed: SEED, end: null }), attended);
  return told === null ? null : { revision: bench.revision, confidence: told.of };
}
