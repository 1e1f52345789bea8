import { cellOf } from '../../plan/provenance.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import { perScheduleAnd } from '../../schedule/per-schedule.ts';
import { longerThan } from '../../schedule/screen-facts.ts';
import { cellOfEnd } from '../../plan/working-status.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

export default rule({
  id: 'long-duration',
  family: 'schedule',
  severity: 'minor',
  title: 'Very long work',
  message:
    '{count} of {of} open {of|piece|pieces} of work ({percent}%) {count|takes|take} longer than {days} working days; “{first}” is the first.',
  why: 'Work of more than two months reports “on track” until its last week: there is nothing inside it that could be late.',
  fix: 'Split it into results that somebody can see every few weeks.',
  needs: ['milestones.start|duration', 'milestones.due|duration'],
  params: {
    share: {
      default: 0.05,
      title: 'share of the open work that may be so, 0–1',
      source: 'DCMA 14-point assessment, check 8; a screen, not a failure',
    },
    days: { default: 44, title: 'working days', source: 'DCMA 14-point assessment, check 8; a screen, not a failure' },
  },
  *check(plan, context) {
    const { share, days } = context.params;
    const schedule = scheduleOf(plan, context);
    const cell = (work: DatedWork) =>
      'duration' in work && work.duration ? cellOf(work, 'duration') : cellOfEnd(work);
    yield* screened(schedule, longPieces(schedule, days), share, cell, { days });
  },
  german: {
    title: 'Sehr lange Arbeit',
    message:
      '{count} von {of} offenen {of|Arbeit|Arbeiten} ({percent} %) {count|dauert|dauern} länger als {days} Arbeitstage; die erste ist „{first}“.',
    why: 'Arbeit von mehr als zwei Monaten meldet bis zur letzten Woche „im Plan“: In ihr gibt es nichts, das sich verspäten könnte.',
    fix: 'Teilen Sie sie in Ergebnisse, die alle paar Wochen zu sehen sind.',
    params: {
      share: {
        title: 'Anteil der offenen Arbeit, der so sein darf, 0–1',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 8; ein Sieb, kein Durchfallen',
      },
      days: { title: 'Arbeitstage', source: 'DCMA 14-Punkte-Prüfung, Prüfung 8; ein Sieb, kein Durchfallen' },
    },
  },
  examples: {
    passing: [
      {
        title: 'Weeks, not months',
        german: 'Wochen, nicht Monate',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 | M2         |`,
      },
    ],
    failing: [
      {
        title: 'Half a year in one row',
        german: 'Ein halbes Jahr in einer Zeile',
        flags: ['E3'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-09-25 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-09-28 | 2026-10-23 | M2         |`,
      },
    ],
  },
});

/** Long work without initiatives: an initiative is a frame for work, not a piece of it. */
const longPieces = perScheduleAnd((schedule, days) => {
  const { works, of } = longerThan(schedule, days);
  return { works: works.filter((at) => 'due' in schedule.works[at]!), of };
});
