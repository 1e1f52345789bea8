import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import type { Meeting } from '../plan/meeting.ts';
import { isNamed } from '../plan/named-row.ts';
import { lacksText } from '../plan/placeholder.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finder } from '../plan/references.ts';
import { referenceKey, referencesTo } from '../plan/references.ts';
import type { Decision } from '../plan/registers.ts';
import { isOpen } from '../plan/status.ts';

/** Shorter rhythms are there to tell what goes on, not to decide. */
const DECIDES_FROM_DAYS = 5;

/** By meeting the last `held` minutes, the latest first, where none of them holds a decision. */
export function idleInMinutes(meetings: readonly Meeting[], held: number, today: Day): readonly (readonly Meeting[])[] {
  const minutes = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    if (!wasHeld(meeting, today)) continue;
    const key = referenceKey(meeting.name);
    minutes.set(key, [...(minutes.get(key) ?? []), meeting]);
  }
  const all = [...minutes.values()];
  // Where nothing at all is written, decisions are kept elsewhere.
  if (all.flat().every(({ decided }) => lacksText(decided))) return [];
  return all.flatMap((own) => {
    const last = own.toSorted((one, other) => (one.on! < other.on! ? 1 : -1)).slice(0, held);
    return last.length === held && last.every(({ decided }) => lacksText(decided)) ? [last] : [];
  });
}

/** Recurring meetings whose last `held` times the log of decisions passes over, although it names those of others. */
export function idleInLog({ meetings, decisions }: Plan, held: number, today: Day): readonly Meeting[] {
  const recurring = meetings.filter(
    (meeting) =>
      (meeting.rhythmDays ?? 0) >= DECIDES_FROM_DAYS &&
      typeof meeting.on !== 'string' &&
      isOpen(meeting.status) &&
      isNamed(meeting),
  );
  const days = decisions.flatMap((decision) => dayOf(decision) ?? []).toSorted();
  const lastDays = lastDaysIn(decisions, referencesTo(recurring), today);
  if (lastDays.size === 0 || days[0] === undefined) return [];
  const first = days[0];
  return recurring.filter((meeting) => {
    const since = addDays(today, -held * (meeting.rhythmDays ?? 0));
    return first <= since && (lastDays.get(meeting) ?? first) <= since;
  });
}

/** By meeting the day of its latest decision; today where one without a day waits for it. */
function lastDaysIn(decisions: readonly Decision[], meetingsOf: Finder<Meeting>, today: Day): Map<Meeting, Day> {
  const last = new Map<Meeting, Day>();
  for (const decision of decisions)
    for (const meeting of decision.forum ? meetingsOf(decision.forum) : []) {
      const day = dayOf(decision) ?? today;
      if (day > (last.get(meeting) ?? '')) last.set(meeting, day);
    }
  return last;
}

function wasHeld(meeting: Meeting, today: Day): boolean {
  return typeof meeting.on === 'string' && meeting.on <= today && meeting.decided !== undefined && isNamed(meeting);
}

function dayOf({ decidedOn, raisedOn, due }: Decision): Day | null {
  return decidedOn ?? raisedOn ?? due ?? null;
}
