import { dependencyLinks } from '../../plan/dependency-links.ts';
import { referenceKeysOf, referenceKey } from '../../plan/references.ts';
import { scheduledWith } from '../../schedule/schedule-of.ts';
import { finishConfidence } from '../../schedule/finish-confidence.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import { scheduleTo } from '../../schedule/plan-schedule.ts';
import { followed } from '../../schedule/simulate.ts';
import type { Distribution } from '../../schedule/spread.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import { COMPLAINTS } from '../complaint-words.ts';
import { countOf, secondsOf } from '../count-of.ts';
import { layoutOf } from '../terminal/layout.ts';
import { meant } from '../nearest.ts';
import { oneOf } from '../one-of.ts';
import type { Outcome } from '../outcome.ts';
import { complain, deliver, jsonText } from '../output.ts';
import { paintFor } from '../terminal/paint.ts';
import { progressStream } from '../terminal/progress-bar.ts';
import { readPlan } from '../read-plan.ts';
import type { ToldSchedule } from './schedule-json.ts';
import { scheduleJson } from './schedule-json.ts';
import { levelCommand } from './schedule-level.ts';
import { scheduleText } from './schedule-text.ts';
import { SCHEDULE_WORDS } from './schedule-words.ts';
import { shareBar } from '../terminal/share-bar.ts';

/** Samples that a plan gets where none are asked for: fewer for large ones, so that nobody waits for minutes. */
const [SAMPLES, FEWEST_SAMPLES, WORK_IN_ALL] = [10_000, 1000, 40_000_000];

interface Wishes {
  readonly format: 'text' | 'json';
  readonly samples: number | null;
  readonly seed: number;
  readonly end: string | null;
  readonly distribution: Distribution;
  /** Seconds that drawing may take; null for as long as it needs. */
  readonly timeLimit: number | null;
}

/** Options that say nothing of levelled dates; and one that says nothing without them. */
const [ONLY_WITHOUT_LEVEL, ONLY_WITH_LEVEL] = [['end', 'samples', 'distribution'], ['write']];

/** `lanekeeper schedule`: 0, or 2 where the file could not be read or the question makes no sense. */
export async function scheduleCommand(typed: Typed): Promise<number> {
  const wishes = readWishes(typed);
  if (!wishes.ok) return complain(wishes.message);
  const isLevelled = typed.options.has('level');
  const odd = (isLevelled ? ONLY_WITHOUT_LEVEL : ONLY_WITH_LEVEL).find((name) => typed.options.has(name));
  if (odd !== undefined) {
    const { onlyWith, onlyWithout } = COMPLAINTS[typed.language];
    return complain((isLevelled ? onlyWithout : onlyWith)(`--${odd}`, '--level'));
  }
  if (isLevelled) return levelCommand(typed, wishes.value);
  const told = readSchedule(typed, wishes.value);
  if (!told.ok) return complain(told.message);
  const json = scheduleJson(told.value, typed.language);
  return deliver(typed, wishes.value.format === 'json' ? jsonText(json) : scheduleText(json, layoutOf(typed)));
}

function readSchedule(typed: Typed, wishes: Wishes): Outcome<ToldSchedule> {
  const read = readPlan(typed, 'schedule');
  if (!read.ok) return read;
  const { plan, workbook, settings, today, file } = read.value;
  const calendar = {
    weekdays: settings.workingWeekdays,
    holidays: new Set([...plan.holidays, ...settings.holidays]),
  };
  const whole = scheduledWith(plan, { calendar, today }, workbook);
  const end = wishes.end === null ? { ok: true as const, value: null } : workNamed(whole, wishes.end, typed.language);
  if (!end.ok) return end;
  const schedule = end.value === null ? whole : (scheduleTo(whole, end.value) ?? whole);
  const samples = wishes.samples ?? defaultSamples(schedule.network.size);
  const paint = paintFor(process.stderr, process.env);
  const words = SCHEDULE_WORDS[typed.language];
  const bar = shareBar(progressStream(typed), paint, (done) => words.drawing(Math.round(done * samples), samples));
  const { seed, distribution, timeLimit } = wishes;
  const until = timeLimit === null ? Infinity : performance.now() + timeLimit * 1000;
  const isOver = (): boolean => performance.now() >= until;
  const steps = finishConfidence(schedule, { samples, seed, distribution, end: end.value, isOver });
  const confidence = followed(steps, { onProgress: bar });
  return {
    ok: true,
    value: { file, plan, whole, schedule, links: dependencyLinks(plan), confidence, end: end.value },
  };
}

function defaultSamples(nodes: number): number {
  return Math.max(FEWEST_SAMPLES, Math.min(SAMPLES, Math.floor(WORK_IN_ALL / Math.max(1, nodes))));
}

function workNamed(schedule: PlanSchedule, wanted: string, language: Language): Outcome<number> {
  const { noEnd, cancelled } = COMPLAINTS[language];
  const key = referenceKey(wanted);
  const at = schedule.works.findIndex((work) => referenceKeysOf(work).includes(key));
  if (at === -1) {
    const known = schedule.works.flatMap((work) => [...(work.id ? [work.id] : []), work.name]);
    return { ok: false, message: noEnd(wanted, meant(wanted, known, language)) };
  }
  if (schedule.finishNode[at] === -1) return { ok: false, message: cancelled(wanted) };
  return { ok: true, value: at };
}

function readWishes(typed: Typed): Outcome<Wishes> {
  const format = oneOf(typed, 'format', ['text', 'json'], 'text');
  if (!format.ok) return format;
  const samples = countOf(typed, 'samples', null, { most: 999_999 });
  if (!samples.ok) return samples;
  const seed = countOf(typed, 'seed', 1, { least: 0, most: 999_999_999 });
  if (!seed.ok) return seed;
  const distribution = oneOf(typed, 'distribution', ['pert', 'triangular'], 'pert');
  if (!distribution.ok) return distribution;
  const timeLimit = secondsOf(typed, 'time-limit', null);
  if (!timeLimit.ok) return timeLimit;
  return {
    ok: true,
    value: {
      format: format.value,
      samples: samples.value,
      seed: seed.value,
      end: valueOf(typed, 'end'),
      distribution: distribution.value,
      timeLimit: timeLimit.value,
    },
  };
}
