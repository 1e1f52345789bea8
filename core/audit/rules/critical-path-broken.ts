import { cellOfEnd } from '../../plan/working-status.ts';
import { slipTest } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';

export default rule({
  id: 'critical-path-broken',
  family: 'schedule',
  severity: 'serious',
  title: 'A slip on the critical path that moves nothing',
  message:
    '“{first}” is the most critical work of the plan, and if it slips by {slip} working days, the finish moves by {moved} only.',
  why: 'A chain that a slip does not run through is not tied together: the computed finish cannot be trusted (DCMA check 12).',
  fix: 'Look for the fixed date or the missing link behind it, and let its successors wait for it.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  params: {
    slip: {
      default: 600,
      title: 'working days of the slip',
      source: 'DCMA 14-point assessment, check 12; a screen, not a failure',
    },
  },
  *check(plan, context) {
    const { slip } = context.params;
    const schedule = scheduleOf(plan, context);
    const test = schedule.links.length === 0 ? null : slipTest(schedule, slip);
    if (test === null || test.moved >= test.expected) return;
    const work = schedule.works[test.work]!;
    yield { at: cellOfEnd(work), entity: work, data: { first: work.name, slip, moved: Math.round(test.moved) } };
  },
  german: {
    title: 'Eine Verspätung auf dem kritischen Pfad, die nichts bewegt',
    message:
      '„{first}“ ist die kritischste Arbeit des Plans, und wenn sie sich um {slip} Arbeitstage verspätet, verschiebt sich das Ende nur um {moved}.',
    why: 'Eine Kette, durch die eine Verspätung nicht hindurchläuft, hängt nicht zusammen: Dem berechneten Ende ist nicht zu trauen (DCMA-Prüfung 12).',
    fix: 'Suchen Sie den festen Termin oder die fehlende Abhängigkeit dahinter, und lassen Sie die Nachfolger darauf warten.',
    params: {
      slip: {
        title: 'Arbeitstage der Verspätung',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 12; ein Sieb, kein Durchfallen',
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
      {
        title: 'Milestones with a due date alone, months ahead',
        german: 'Meilensteine nur mit Fälligkeit, Monate im Voraus',
        sheet: `
          | ID | Milestone       | Owner | Due        | Depends on | Status      |
          | M1 | Contract signed | Ada   | 2026-06-24 |            | Not started |
          | M2 | Data migrated   | Ben   | 2026-08-25 | M1         | Not started |`,
      },
    ],
    failing: [
      {
        title: 'Critical by its own fixed date, with a gap behind it',
        german: 'Kritisch durch den eigenen festen Termin, mit einer Lücke dahinter',
        flags: ['D2'],
        sheet: `
          | ID | Task            | Start      | Finish     | Constraint                | Predecessors |
          | 1  | Contract signed | 2026-03-02 | 2026-03-20 | Must Finish On 2026-03-13 |              |
          | 2  | Data migrated   | 2026-04-13 | 2026-04-24 |                           | 1            |
          | 3  | Pilot launched  | 2026-04-27 | 2026-05-29 |                           | 2            |`,
      },
    ],
  },
});
