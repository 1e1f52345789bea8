import { cellOfEnd, plannedEnd } from '../../plan/working-status.ts';
import { criticalPathIndex, mainEnd } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';

export default rule({
  id: 'weak-critical-path-index',
  family: 'schedule',
  severity: 'moderate',
  title: 'Critical path too long for its date',
  message:
    'The critical path to “{work}” has {left} working days left and only {room} until {due}: an index of {index}, under {least}.',
  why: 'From here on everything would have to go faster than planned for the promised date to hold.',
  fix: 'Take work off the path, let parts of it run side by side, or move the date.',
  needs: ['milestones.dependsOn|initiatives.dependsOn', 'milestones.due|initiatives.end'],
  params: {
    least: {
      default: 0.95,
      title: 'index from which on the path fits',
      source: 'DCMA 14-point assessment, check 13; a screen, not a failure',
    },
  },
  *check(plan, context) {
    const { least } = context.params;
    const schedule = scheduleOf(plan, context);
    const end = mainEnd(schedule);
    const index = end === null ? null : criticalPathIndex(schedule, end);
    if (end === null || index === null || index >= least) return;
    const work = schedule.works[end]!;
    const left = Math.round(schedule.earlyFinish[schedule.finishNode[end]!]! - schedule.dataDate.now);
    const room = Math.round(index * left);
    const data = {
      work: work.name,
      due: plannedEnd(work) ?? '',
      left,
      room,
      index: Math.round(index * 100) / 100,
      least,
    };
    yield { at: cellOfEnd(work), entity: work, data };
  },
  german: {
    title: 'Kritischer Pfad zu lang für seinen Termin',
    message:
      'Der kritische Pfad bis „{work}“ braucht noch {left} Arbeitstage und hat bis zum {due} nur {room}: ein Index von {index}, unter {least}.',
    why: 'Ab hier müsste alles schneller gehen als geplant, damit der zugesagte Termin hält.',
    fix: 'Nehmen Sie Arbeit vom Pfad, lassen Sie Teile nebeneinander laufen, oder verschieben Sie den Termin.',
    params: {
      least: {
        title: 'Index, ab dem der Pfad passt',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 13; ein Sieb, kein Durchfallen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'A chain that fits',
        german: 'Eine Kette, die passt',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |`,
      },
    ],
    failing: [
      {
        title: 'Fifty days of work before a date that is forty days away',
        german: 'Fünfzig Tage Arbeit vor einem Termin, der vierzig Tage entfernt ist',
        flags: ['E4'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Status      | Depends on |
          | M1 | Contract signed | Ada   | 2026-01-12 | 2026-01-30 | Done        |            |
          | M2 | Data migrated   | Ben   | 2026-02-16 | 2026-03-27 | Not started | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-03-30 | 2026-04-24 | Not started | M2         |`,
      },
    ],
  },
});
