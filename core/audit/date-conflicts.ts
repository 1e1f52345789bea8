import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { DatedWork, DependencyLink } from '../plan/dependency-links.ts';
import type { Field } from '../plan/entity.ts';
import { onceFor } from '../plan/once-for.ts';
import { onceForEach } from '../plan/once-for-each.ts';
import { plausible } from '../plan/plausible-day.ts';
import { isOpenWork, plannedEnd } from '../plan/working-status.ts';

/** Which of a piece of work's days counts: the field it stands in and the day. */
export interface Dated {
  readonly field: 'start' | 'startActual' | 'forecast' | 'due' | 'end';
  readonly day: Day;
}

/** A link whose ends are dated against it. */
export interface DateConflict {
  readonly link: DependencyLink;
  readonly from: Dated;
  readonly to: Dated;
  /** Days by which the later work is too early. */
  readonly days: number;
}

/** By link, the conflict between the dates of its open ends; after an edit looked for on the edited ones alone. */
export const dateConflicts = onceFor((calendar: WorkingCalendar) =>
  onceForEach((link: DependencyLink) => conflictOf(link, calendar)),
);

function conflictOf(link: DependencyLink, calendar: WorkingCalendar): DateConflict | null {
  const { predecessor, successor } = link;
  if (!isOpenWork(predecessor) || !isOpenWork(successor)) return null;
  if (isPartOf(predecessor, successor) || isPartOf(successor, predecessor)) return null;
  const { type, lag } = link.dependency;
  const from = type === 'SS' || type === 'SF' ? startOf(link.predecessor) : finishOf(link.predecessor);
  const to =
    type === 'FF' || type === 'SF' ? finishOf(link.successor) : (startOf(link.successor) ?? finishOf(link.successor));
  if (from === null || to === null || (lag === 0 && from.day <= to.day)) return null;
  const days = daysBetween(to.day, addWorkingDays(from.day, lag, calendar));
  return days > 0 ? { link, from, to, days } : null;
}

function startOf(work: DatedWork): Dated | null {
  return dated('startActual', work.startActual) ?? dated('start', work.start);
}

function finishOf(work: DatedWork): Dated | null {
  return dated('forecast', work.forecast) ?? dated('due' in work ? 'due' : 'end', plannedEnd(work));
}

function dated(field: Dated['field'], stated: Field<Day>): Dated | null {
  const day = plausible(stated);
  return day === null ? null : { field, day };
}

/** Whether a row is the stated parent of another: a summary contains its parts, it does not come before them. */
function isPartOf(part: DatedWork, whole: DatedWork): boolean {
  const parents = [part.parent, 'initiative' in part ? part.initiative : null];
  return parents.some((parent) => (parent ?? null) !== null && (parent === whole.id || parent === whole.name));
}
