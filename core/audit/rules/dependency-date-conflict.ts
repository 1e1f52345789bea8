import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { dependencyCycles } from '../dependency-cycles.ts';
import type { DatedWork, DependencyLink } from '../../plan/dependency-links.ts';
import { dependencyLinks } from '../../plan/dependency-links.ts';
import { onceFor } from '../../plan/once-for.ts';
import { onceForEach } from '../../plan/once-for-each.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

/** Which of a piece of work's days counts: the field it stands in and the day. */
interface Dated {
  readonly field: 'start' | 'startActual' | 'forecast' | 'due' | 'end';
  readonly day: Day;
}
interface Conflict {
  readonly link: DependencyLink;
  readonly from: Dated;
  readonly to: Dated;
  readonly days: number;
}

/** The sentence of a type of link: which end of the work conflicts with which end of its predecessor. */
function english(work: 'starts' | 'finishes' | 'is due', predecessor: 'starts' | 'finishes'): string {
  return `“{work}” ${work} on {to}, but waits for “{predecessor}”, which ${predecessor} on {from}: {days} {days|day|days} too early.`;
}

function german(work: string, predecessor: string): string {
  return `„{work}“ ${work}, wartet aber auf „{predecessor}“ (${predecessor}): {days} {days|Tag|Tage} zu früh.`;
}

export default rule({
  id: 'dependency-date-conflict',
  family: 'schedule',
  severity: 'critical',
  title: 'Starts before what it waits for is finished',
  message: english('starts', 'finishes'),
  messages: {
    SS: english('starts', 'starts'),
    FF: english('finishes', 'finishes'),
    SF: english('finishes', 'starts'),
    dueFS: english('is due', 'finishes'),
    dueSS: english('is due', 'starts'),
  },
  systematic: '{count} of {total} rows on {sheet} are planned before what they wait for.',
  evidence: { to: 'its day', from: 'day of the predecessor' },
  why: 'One of the two dates will not hold, and everybody who planned with it finds out late.',
  fix: 'Move the later work, bring the earlier one forward, or remove the dependency if it is none.',
  unless: ['finish-before-start'],
  needs: ['milestones.dependsOn|initiatives.dependsOn', 'milestones.due|forecast|initiatives.end|forecast'],
  *check(plan, { calendar }): Iterable<Hit<Case>> {
    const tied = new Set(dependencyCycles(plan).flatMap(({ members }) => members));
    let worst: Conflict | null = null;
    let others = 0;
    // The links of one work stand side by side.
    for (const conflict of conflictsOn(calendar)(dependencyLinks(plan).links)) {
      if (conflict === null) continue;
      const { predecessor, successor } = conflict.link;
      if (tied.has(predecessor) && tied.has(successor)) continue;
      if (worst?.link.successor === successor) {
        others += 1;
        if (conflict.days > worst.days) worst = conflict;
        continue;
      }
      if (worst !== null) yield hitOf(worst)(others);
      worst = conflict;
      others = 0;
    }
    if (worst !== null) yield hitOf(worst)(others);
  },
  german: {
    title: 'Beginnt, bevor endet, worauf es wartet',
    message: german('beginnt am {to}', 'endet am {from}'),
    messages: {
      SS: german('beginnt am {to}', 'beginnt am {from}'),
      FF: german('endet am {to}', 'endet am {from}'),
      SF: german('endet am {to}', 'beginnt am {from}'),
      dueFS: german('ist am {to} fällig', 'endet am {from}'),
      dueSS: german('ist am {to} fällig', 'beginnt am {from}'),
    },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} sind vor dem geplant, worauf sie warten.',
    evidence: { to: 'Termin', from: 'Termin des Vorgängers' },
    why: 'Einer der beiden Termine wird nicht halten, und alle, die damit geplant haben, erfahren es spät.',
    fix: 'Verschieben Sie die spätere Arbeit, ziehen Sie die frühere vor, oder entfernen Sie die Abhängigkeit, wenn sie keine ist.',
  },
  examples: {
    passing: [
      {
        title: 'One after the other, the same day, done work, and a start-to-start link',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Status      | Depends on |
          | M1 | Contract signed | Ada   | 2026-02-02 | 2026-02-20 | Done        |            |
          | M2 | Data migrated   | Ben   | 2026-02-16 | 2026-03-27 | In progress | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-03-27 | 2026-05-29 | Not started | M2         |
          | M4 | Support trained | Dana  | 2026-04-01 | 2026-06-12 | Not started | M3SS       |`,
      },
    ],
    failing: [
      {
        title: 'A start before the predecessor’s end; the worst of two is told',
        flags: ['D4,E3', 'D5,E4'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Status      | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 | In progress |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-30 | Not started | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-20 | 2026-05-29 | Not started | M2         |
          | M4 | Support trained | Dana  | 2026-04-27 | 2026-06-12 | Not started | M2, M3     |`,
      },
      {
        title: 'Milestones with a due date only',
        flags: ['C3,C2'],
        sheet: `
          | ID | Milestone       | Due        | Owner | Depends on |
          | M1 | Contract signed | 2026-04-20 | Ada   |            |
          | M2 | Data migrated   | 2026-03-30 | Ben   | M1         |
          | M3 | Pilot launched  | 2026-05-29 | Cleo  | M1         |`,
      },
    ],
  },
});

type Case = 'SS' | 'FF' | 'SF' | 'dueFS' | 'dueSS';

/** Work without a start is compared by the day it is due. */
function caseOf(type: DependencyLink['dependency']['type'], hasStart: boolean): Case | undefined {
  if (!hasStart && (type === 'FS' || type === 'SS')) return `due${type}` as const;
  return type === 'FS' ? undefined : type;
}

/** What is told of a conflict, and of how many others its work has; the same as long as the conflict is. */
const hitOf = onceFor((conflict: Conflict) => {
  const { link, from, to, days } = conflict;
  const { successor: work, predecessor, dependency } = link;
  const hits = new Map<number, Hit<Case>>();
  return (others: number): Hit<Case> => {
    const hit = hits.get(others) ?? {
      at: [cellOfDay(work, to), cellOfDay(predecessor, from)],
      entity: work,
      data: {
        work: work.name,
        to: to.day,
        predecessor: predecessor.name,
        from: from.day,
        days,
        others,
        lag: dependency.lag,
      },
      message: caseOf(dependency.type, startOf(work) !== null),
    };
    hits.set(others, hit);
    return hit;
  };
});

/** By link, the conflict between its open ends; after an edit looked for on the edited ones alone. */
const conflictsOn = onceFor((calendar: WorkingCalendar) =>
  onceForEach((link: DependencyLink) => conflictOf(link, calendar)),
);

function conflictOf(link: DependencyLink, calendar: WorkingCalendar): Conflict | null {
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
  if (work.startActual) return { field: 'startActual', day: work.startActual };
  return work.start ? { field: 'start', day: work.start } : null;
}

function finishOf(work: DatedWork): Dated | null {
  if (work.forecast) return { field: 'forecast', day: work.forecast };
  if ('due' in work) return work.due ? { field: 'due', day: work.due } : null;
  return work.end ? { field: 'end', day: work.end } : null;
}

function cellOfDay(work: DatedWork, { field }: Dated): CellRef {
  return cellOf<Milestone & Initiative>(work as Milestone & Initiative, field);
}

/** Whether a row is the stated parent of another: a summary contains its parts, it does not come before them. */
function isPartOf(part: DatedWork, whole: DatedWork): boolean {
  const parents = [part.parent, 'initiative' in part ? part.initiative : null];
  return parents.some((parent) => (parent ?? null) !== null && (parent === whole.id || parent === whole.name));
}
