import { cellOf } from '../../plan/provenance.ts';
import { withoutLogic } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

export default rule({
  id: 'missing-logic',
  family: 'schedule',
  severity: 'moderate',
  title: 'Work that nothing leads to and nothing follows',
  message:
    '{count} of {of} open {of|piece|pieces} of work ({percent}%) neither {count|waits|wait} for anything nor {count|is|are} waited for; “{first}” is the first.',
  why: 'What hangs on nothing moves nothing: a slip there is seen by nobody, and the computed finish is too early.',
  fix: 'Name what it waits for, or what waits for it; leave it where it truly stands alone.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  params: {
    share: {
      default: 0.05,
      title: 'share of the open work that may be so, 0–1',
      source: 'DCMA 14-point assessment, check 1; a screen, not a failure',
    },
  },
  *check(plan, context) {
    const schedule = scheduleOf(plan, context);
    if (schedule.links.length === 0) return;
    yield* screened(schedule, withoutLogic(schedule), context.params.share, (work) => cellOf(work, 'dependsOn'));
  },
  german: {
    title: 'Arbeit, auf die nichts hinführt und der nichts folgt',
    message:
      '{count} von {of} offenen {of|Arbeit|Arbeiten} ({percent} %) {count|wartet|warten} auf nichts, und nichts wartet darauf; die erste ist „{first}“.',
    why: 'Was an nichts hängt, bewegt nichts: Eine Verspätung dort sieht niemand, und das berechnete Ende liegt zu früh.',
    fix: 'Nennen Sie, worauf sie wartet oder was auf sie wartet; lassen Sie es, wo sie wirklich für sich steht.',
    params: {
      share: {
        title: 'Anteil der offenen Arbeit, der so sein darf, 0–1',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 1; ein Sieb, kein Durchfallen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'A chain',
        german: 'Eine Kette',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 | M2         |`,
      },
    ],
    failing: [
      {
        title: 'Work that waits for something unknown does not stand alone',
        german: 'Arbeit, die auf Unbekanntes wartet, steht nicht allein',
        flags: ['F6'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on   |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |              |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1           |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 | M2           |
          | M4 | Support trained | Dana  | 2026-06-01 | 2026-06-12 | Budget round |
          | M5 | Party           | Dana  | 2026-06-15 | 2026-06-15 |              |`,
      },
      {
        title: 'A list that has no place for a predecessor is left out',
        german: 'Eine Liste, die keinen Platz für Vorgänger hat, bleibt außer Betracht',
        flags: ['Plan!F4'],
        sheet: `
          ## Plan
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 |            |
          ## Errands
          | Task           | Owner | Due        | Status      |
          | Order the cake | Ada   | 2026-05-29 | Not started |
          | Book the room  | Ben   | 2026-05-22 | Not started |`,
      },
      {
        title: 'One of four stands alone',
        german: 'Einer von vieren steht allein',
        flags: ['F5'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 | M2         |
          | M4 | Support trained | Dana  | 2026-06-01 | 2026-06-12 |            |`,
      },
    ],
  },
});
