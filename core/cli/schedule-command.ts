import { dependencyLinks } from '../plan/dependency-links.ts';
import { referenceKeysOf, referenceKey } from '../plan/references.ts';
import { RULES } from '../audit/rules/index.ts';
import { scheduledWith } from '../schedule/schedule-of.ts';
import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { settingsFrom } from '../plan/settings-part.ts';
import { recognise } from '../recognise/recognise.ts';
import { finishConfidence } from '../schedule/finish-confidence.ts';
import type { PlanSchedule } from '../schedule/plan-schedule.ts';
import { scheduleTo } from '../schedule/plan-schedule.ts';
import { followed } from '../schedule/simulate.ts';
import type { Distribution } from '../schedule/spread.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { readConfig } from './config-file.ts';
import { withConfig } from './config-settings.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { localDay } from './local-day.ts';
import { meant } from './nearest.ts';
import { oneOf } from './one-of.ts';
import { openFile } from './open-file.ts';
import type { Outcome } from './outcome.ts';
import { complain, deliver } from './output.ts';
import { noPaint, paintFor } from './paint.ts';
import type { ToldSchedule } from './schedule-json.ts';
import { scheduleJson } from './schedule-json.ts';
import { levelCommand } from './schedule-level.ts';
import { scheduleText } from './schedule-text.ts';
import { screenOf } from './screen.ts';
import { shareBar } from './share-bar.ts';

/** Samples that a plan gets where none are asked for: fewer for large ones, so that nobody waits for minutes. */
const [SAMPLES, FEWEST_SAMPLES, WORK_IN_ALL] = [10_000, 1000, 40_000_000];

interface Wishes {
  readonly format: 'text' | 'json';
  readonly today: Day;
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
export function scheduleCommand(typed: Typed): number {
  const wishes = readWishes(typed);
  if (!wishes.ok) return complain(wishes.message);
  const isLevelled = typed.options.has('level');
  const odd = (isLevelled ? ONLY_WITHOUT_LEVEL : ONLY_WITH_LEVEL).find((name) => typed.options.has(name));
  if (odd !== undefined) return complain(`--${odd} goes ${isLevelled ? 'without' : 'with'} --level only.`);
  if (isLevelled) return levelCommand(typed, wishes.value);
  const told = readSchedule(typed, wishes.value);
  if (!told.ok) return complain(told.message);
  const output = valueOf(typed, 'output');
  const paint = output === null ? paintFor(process.stdout, process.env) : noPaint;
  const json = scheduleJson(told.value);
  const text =
    wishes.value.format === 'json'
      ? `${JSON.stringify(json, null, 2)}\n`
      : scheduleText(json, { paint, width: screenOf(process.stdout).width });
  const delivered = deliver(text, output);
  return delivered.ok ? 0 : complain(delivered.message);
}

function readSchedule(typed: Typed, wishes: Wishes): Outcome<ToldSchedule> {
  const [name, more] = typed.names;
  if (name === undefined || more !== undefined)
    return { ok: false, message: 'Name one workbook: lanekeeper schedule plan.xlsx' };
  const config = readConfig(valueOf(typed, 'config'), process.cwd(), RULES);
  if (!config.ok) return config;
  const found = findWorkbooks([name], process.cwd());
  const [file, other] = found.files;
  const [refused] = found.refused;
  if (refused !== undefined) return { ok: false, message: refused.message };
  if (file === undefined || other !== undefined)
    return { ok: false, message: `${name} holds several workbooks: name one of them.` };
  const opened = openFile(file, 'en');
  if (!opened.ok) return { ok: false, message: opened.refused.message };
  const { workbook } = opened;
  const settings = withConfig(settingsFrom(workbook).settings, config.value);
  const { plan } = recognise(workbook, settings);
  const calendar = {
    weekdays: settings.workingWeekdays,
    holidays: new Set([...plan.holidays, ...settings.holidays]),
  };
  const whole = scheduledWith(plan, { calendar, today: wishes.today }, workbook);
  const end = wishes.end === null ? { ok: true as const, value: null } : workNamed(whole, wishes.end);
  if (!end.ok) return end;
  const schedule = end.value === null ? whole : (scheduleTo(whole, end.value) ?? whole);
  const samples = wishes.samples ?? defaultSamples(schedule.network.size);
  const paint = paintFor(process.stderr, process.env);
  const bar = shareBar(process.stderr, paint, (done) => `${Math.round(done * samples)} of ${samples} samples`);
  const { seed, distribution, timeLimit } = wishes;
  const until = timeLimit === null ? Infinity : performance.now() + timeLimit * 1000;
  const isOver = (): boolean => performance.now() >= until;
  const steps = finishConfidence(schedule, { samples, seed, distribution, end: end.value, isOver });
  const confidence = followed(steps, { onProgress: bar });
  return {
    ok: true,
    value: { file: file.name, plan, whole, schedule, links: dependencyLinks(plan), confidence, end: end.value },
  };
}

function defaultSamples(nodes: number): number {
  return Math.max(FEWEST_SAMPLES, Math.min(SAMPLES, Math.floor(WORK_IN_ALL / Math.max(1, nodes))));
}

function workNamed(schedule: PlanSchedule, wanted: string): Outcome<number> {
  const key = referenceKey(wanted);
  const at = schedule.works.findIndex((work) => referenceKeysOf(work).includes(key));
  if (at === -1) {
    const known = schedule.works.flatMap((work) => [...(work.id ? [work.id] : []), work.name]);
    return {
      ok: false,
      message: `--end: no milestone, task or initiative is called “${wanted}”.${meant(wanted, known)}`,
    };
  }
  if (schedule.finishNode[at] === -1) return { ok: false, message: `--end: “${wanted}” is cancelled.` };
  return { ok: true, value: at };
}

function readWishes(typed: Typed): Outcome<Wishes> {
  const format = oneOf(valueOf(typed, 'format') ?? 'text', ['text', 'json'], '--format');
  if (!format.ok) return format;
  const day = valueOf(typed, 'today');
  const today = day === null ? localDay() : parseIsoDay(day);
  if (today === null) return { ok: false, message: `--today needs a day written YYYY-MM-DD, not “${day}”.` };
  const samples = valueOf(typed, 'samples');
  if (samples !== null && !/^[1-9]\d{0,5}$/.test(samples))
    return { ok: false, message: `--samples needs a whole number from 1 to 999999, not “${samples}”.` };
  const seed = valueOf(typed, 'seed') ?? '1';
  if (!/^\d{1,9}$/.test(seed))
    return { ok: false, message: `--seed needs a whole number of 0 or more, not “${seed}”.` };
  const distribution = oneOf(valueOf(typed, 'distribution') ?? 'pert', ['pert', 'triangular'], '--distribution');
  if (!distribution.ok) return distribution;
  const timeLimit = valueOf(typed, 'time-limit');
  if (timeLimit !== null && !/^(?=.*[1-9])\d{1,5}(?:\.\d{1,3})?$/.test(timeLimit))
    return { ok: false, message: `--time-limit needs seconds above 0, not “${timeLimit}”.` };
  return {
    ok: true,
    value: {
      format: format.value,
      today,
      samples: samples === null ? null : Number(samples),
      seed: Number(seed),
      end: valueOf(typed, 'end'),
      distribution: distribution.value,
      timeLimit: timeLimit === null ? null : Number(timeLimit),
    },
  };
}
