import type { Initiative, Milestone, Dependency } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { DateConflict, Dated } from '../date-conflicts.ts';
import { dateConflicts } from '../date-conflicts.ts';
import { dependencyCycles } from '../dependency-cycles.ts';
import type { DatedWork } from '../../plan/dependency-links.ts';
import { dependencyLinks } from '../../plan/dependency-links.ts';
import { onceFor } from '../../plan/once-for.ts';
import { inEach } from '../language.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { shownNumber } from '../shown-number.ts';

/** The sentence of a type of link: which end of the work conflicts with which end of its predecessor. */
function english(work: 'starts' | 'finishes' | 'is due', predecessor: 'starts' | 'finishes'): string {
  return `“{work}” ${work} on {to}, but waits for “{predecessor}”, which ${predecessor} on {from}{lagged}: {days} {days|day|days} too early.`;
}

function german(work: string, predecessor: string): string {
  return `„{work}“ ${work}, wartet aber auf „{predecessor}“ (${predecessor}{lagged}): {days} {days|Tag|Tage} zu früh.`;
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
  evidence: { to: 'its day', from: 'day of the predecessor', lagged: 'lag in words' },
  why: 'One of the two dates will not hold, and everybody who planned with it finds out late.',
  fix: 'Move the later work, bring the earlier one forward, or remove the dependency if it is none.',
  unless: ['finish-before-start'],
  needs: ['milestones.dependsOn|initiatives.dependsOn', 'milestones.due|forecast|initiatives.end|forecast'],
  *check(plan, { calendar }): Iterable<Hit<Case>> {
    const tied = new Set(dependencyCycles(plan).flatMap(({ members }) => members));
    let worst: DateConflict | null = null;
    let others = 0;
    // The links of one work stand side by side.
    for (const conflict of dateConflicts(calendar)(dependencyLinks(plan).links)) {
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
    evidence: { to: 'Termin', from: 'Termin des Vorgängers', lagged: 'Zeitabstand in Worten' },
    why: 'Einer der beiden Termine wird nicht halten, und alle, die damit geplant haben, erfahren es spät.',
    fix: 'Verschieben Sie die spätere Arbeit, ziehen Sie die frühere vor, oder entfernen Sie die Abhängigkeit, wenn sie keine ist.',
  },
  examples: {
    passing: [
      {
        title: 'One after the other, the same day, done work, and a start-to-start link',
        german: 'Eins nach dem anderen, am selben Tag, erledigte Arbeit, und eine Anfang-Anfang-Verknüpfung',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Status      | Depends on |
          | M1 | Contract signed | Ada   | 2026-02-02 | 2026-02-20 | Done        |            |
          | M2 | Data migrated   | Ben   | 2026-02-16 | 2026-03-27 | In progress | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-03-27 | 2026-05-29 | Not started | M2         |
          | M4 | Support trained | Dana  | 2026-04-01 | 2026-06-12 | Not started | M3SS       |`,
      },
      {
        title: 'A slip of the year says nothing of those who wait',
        german: 'Ein Versehen im Jahr sagt nichts über die, die warten',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-02-02 | 2226-02-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-16 | 2026-03-27 | M1         |`,
      },
    ],
    failing: [
      {
        title: 'A start before the predecessor’s end; the worst of two is told',
        german: 'Ein Anfang vor dem Ende des Vorgängers; der schlimmste von zweien wird genannt',
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
        german: 'Meilensteine nur mit Fälligkeit',
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
function caseOf(type: Dependency['type'], compared: Dated['field']): Case | undefined {
  const isStart = compared === 'start' || compared === 'startActual';
  if (!isStart && (type === 'FS' || type === 'SS')) return `due${type}` as const;
  return type === 'FS' ? undefined : type;
}

/** What a link asks for beyond the order: without it a date that looks right seems to be blamed. */
function lagInWords(lag: number, language: Language): string {
  if (lag === 0) return '';
  const days = shownNumber(Math.abs(lag), language);
  if (language === 'de')
    return ` mit ${days} ${days === '1' ? 'Arbeitstag' : 'Arbeitstagen'} ${lag > 0 ? 'Abstand' : 'Vorlauf'}`;
  return ` with a ${lag > 0 ? 'lag' : 'lead'} of ${days} working ${days === '1' ? 'day' : 'days'}`;
}

/** What is told of a conflict, and of how many others its work has; the same as long as the conflict is. */
const hitOf = onceFor((conflict: DateConflict) => {
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
        lagged: inEach((language) => lagInWords(dependency.lag, language)),
      },
      message: caseOf(dependency.type, to.field),
    };
    hits.set(others, hit);
    return hit;
  };
});

function cellOfDay(work: DatedWork, { field }: Dated): CellRef {
  return cellOf<Milestone & Initiative>(work as Milestone & Initiative, field);
}
