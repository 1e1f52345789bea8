import { cellOf } from '../../plan/provenance.ts';
import { linksWhere } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

export default rule({
  id: 'leads',
  family: 'schedule',
  severity: 'moderate',
  title: 'Leads',
  message:
    '{count} of {of} {of|link|links} {count|lets|let} work begin before what it waits for is over (a negative lag), first at “{first}”.',
  why: 'A lead says that work overlaps without saying where: nobody can tell from the plan what must be finished first.',
  fix: 'Split the earlier work where the later one may begin, and link the parts.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  *check(plan, context) {
    const schedule = scheduleOf(plan, context);
    const leads = linksWhere(schedule, ({ lag }) => lag < 0);
    yield* screened(schedule, leads, 0, (work) => cellOf(work, 'dependsOn'));
  },
  german: {
    title: 'Vorlauf statt Abstand',
    message:
      '{count} von {of} {of|Abhängigkeit|Abhängigkeiten} {count|lässt|lassen} Arbeit beginnen, bevor das fertig ist, worauf sie wartet (negativer Zeitabstand), zuerst „{first}“.',
    why: 'Ein Vorlauf sagt, dass sich Arbeit überschneidet, aber nicht wo: Niemand sieht im Plan, was zuerst fertig sein muss.',
    fix: 'Teilen Sie die frühere Arbeit dort, wo die spätere beginnen darf, und verknüpfen Sie die Teile.',
  },
  examples: {
    passing: [
      {
        title: 'A chain without overlaps',
        german: 'Eine Kette ohne Überschneidungen',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 | M2         |`,
      },
    ],
    failing: [
      {
        title: 'A link with five days of lead',
        german: 'Eine Verknüpfung mit fünf Tagen Vorlauf',
        flags: ['F4'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 | M2FS-5d    |`,
      },
    ],
  },
});
