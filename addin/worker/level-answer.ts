import { readLedger } from '../../core/capacity/ledger/ledger-of.ts';
import { dateEdits } from '../../core/capacity/levelling/date-edits.ts';
import { levelPlan } from '../../core/capacity/levelling/level-plan.ts';
import type { MoveCause } from '../../core/capacity/levelling/levelled-plan.ts';
import type { DatedWork } from '../../core/schedule/activity.ts';
import type { LevelAnswer, MovedBecause } from '../pane/level-answers.ts';
import { benchOptions } from './capacity-answer.ts';
import type { Attended } from './in-slices.ts';
import { inSlices } from './in-slices.ts';
import { scheduleIn } from './schedule-answer.ts';
import type { Workbench } from './workbench.ts';

/** Dates of a bench's plan that respect capacity; null where nobody wants to know any more. */
export async function levelAnswer(bench: Workbench, attended: Attended): Promise<LevelAnswer | null> {
  const { recognition, workbook } = bench.session;
  const schedule = scheduleIn(bench);
  const reading = readLedger(recognition.plan, benchOptions(bench));
  const told = await inSlices(levelPlan(recognition.plan, schedule, reading), attended);
  if (told === null) return null;
  const level = told.of;
  const place = new Map(schedule.works.map((work, at) => [work, at]));
  const at = (work: DatedWork): number => place.get(work) ?? -1;
  const cause = (because: MoveCause): MovedBecause => {
    if (because.by === 'work') return { by: 'work', work: at(because.work) };
    const { by, need, name, span, holds } = because;
    return { by, of: need.of, name, span, holds: holds.map(at) };
  };
  const { edits, formulas, both, undated } = dateEdits(workbook, level.moves);
  const { unstated, isStaffed, isProved, schedules, finish } = level;
  return {
    revision: bench.revision,
    moves: level.moves.map(({ work, from, to, days, because }) => ({
      work: at(work),
      from,
      to,
      days,
      because: because === null ? null : cause(because),
    })),
    breaches: level.breaches.map(({ work, kind, days, waitsFor }) => ({
      work: at(work),
      kind,
      days,
      waitsFor: waitsFor === null ? null : at(waitsFor),
    })),
    stays: level.stays.map(({ work, why }) => ({ work: at(work), why })),
    tooMuch: level.tooMuch.map(({ work, name, asked, most }) => ({ work: at(work), name, asked, most })),
    unplaced: level.unplaced.map(at),
    assumed: level.assumed.length,
    nobody: level.nobody.length,
    unstated,
    isStaffed,
    isProved,
    schedules,
    finish,
    written: { edits, formulas, both, undated: undated.map(at) },
  };
}
