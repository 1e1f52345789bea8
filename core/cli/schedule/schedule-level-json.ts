import type { Day } from '../../calendar/day.ts';
import type { DateEdits } from '../../capacity/levelling/date-edits.ts';
import type { LevelledPlan, MoveCause } from '../../capacity/levelling/levelled-plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import { addressOf, fullAddressOf } from '../../sheet/cell-reference.ts';
import { dayFromSerial } from '../../sheet/serial-date.ts';
import type { Language } from '../../sheet/phrase.ts';
import { levelNotes } from './schedule-level-notes.ts';
import { LEVEL_WORDS } from './schedule-level-words.ts';

/** Levelled dates as they are told. */
export interface ToldLevel {
  readonly file: string;
  readonly today: Day;
  readonly seed: number;
  readonly schedule: PlanSchedule;
  readonly level: LevelledPlan;
  /** Ctrl+C ended the search: these are the best that were found until then. */
  readonly isInterrupted: boolean;
  readonly edits: DateEdits;
  readonly dateSystem: 1900 | 1904;
  /** The copy that was written; null where none was asked for. */
  readonly written: string | null;
}

export type LevelJson = ReturnType<typeof levelJson>;
export type WorkNamed = ReturnType<typeof workNamed>;
export type MoveJson = LevelJson['moves'][number];

/** `lanekeeper schedule --level --format json`. Fields are added over time, never renamed or removed; sentences are in the language given. */
export function levelJson(
  { file, today, seed, schedule, level, isInterrupted, edits, dateSystem, written }: ToldLevel,
  language: Language,
) {
  const { finish, schedules, isProved } = level;
  return {
    version: 1 as const,
    file,
    today,
    works: schedule.works.length,
    open: schedule.activities.filter(({ state }, at) => state === 'open' && schedule.isSummary[at] === 0).length,
    moves: level.moves.map(({ work, from, to, days, because }) => ({
      work: workNamed(work),
      from,
      to,
      days,
      because: because === null ? null : causeJson(because),
    })),
    breaches: level.breaches.map(({ work, kind, days, waitsFor }) => ({
      work: workNamed(work),
      kind,
      days,
      waitsFor: waitsFor === null ? null : workNamed(waitsFor),
    })),
    stays: level.stays.map(({ work, why }) => ({ work: workNamed(work), why })),
    tooMuch: level.tooMuch.map(({ work, name, asked, most }) => ({ work: workNamed(work), name, asked, most })),
    unplaced: level.unplaced.map(workNamed),
    staffed: level.isStaffed,
    finish,
    proved: isProved,
    interrupted: isInterrupted,
    schedules,
    seed,
    notes: levelNotes(level).map((note) => note[language]),
    edits: edits.edits.map(({ cell, before, after }) => ({
      cell: fullAddressOf(cell),
      before: before.value,
      after: typeof after.value === 'number' ? dayFromSerial(after.value, dateSystem) : null,
    })),
    notWritten: notWritten(edits, language),
    written,
  };
}

function workNamed(work: DatedWork) {
  return {
    id: work.id ?? null,
    name: work.name,
    sheet: work.source.sheet,
    cell: addressOf(cellOf(work, 'name')),
    owners: work.owner?.names ?? [],
  };
}

function causeJson(cause: MoveCause) {
  if (cause.by === 'work') return { by: cause.by, work: workNamed(cause.work) };
  const { by, need, name, span, holds } = cause;
  return { by, of: need.of, name, from: span.start, to: span.finish, holds: holds.map(workNamed) };
}

function notWritten({ formulas, both, undated }: DateEdits, language: Language) {
  const words = LEVEL_WORDS[language];
  return [
    ...formulas.map((cell) => ({
      what: 'formula' as const,
      where: fullAddressOf(cell),
      message: words.formula(fullAddressOf(cell)),
    })),
    ...both.map((cell) => ({
      what: 'both' as const,
      where: fullAddressOf(cell),
      message: words.both(fullAddressOf(cell)),
    })),
    ...undated.map((work) => ({
      what: 'undated' as const,
      where: fullAddressOf(cellOf(work, 'name')),
      message: words.undated(work.name),
    })),
  ];
}
