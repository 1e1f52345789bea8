import { cellOf } from '../../plan/provenance.ts';
import { linksWhere } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

export default rule({
  id: 'too-many-lags',
  family: 'schedule',
  severity: 'minor',
  title: 'Too many lags',
  message:
    '{count} of {of} {of|link|links} ({percent}%) {count|carries|carry} a lag; over {most}% hides work that nobody plans, first at “{first}”.',
  why: 'A lag is time that belongs to nobody: waiting for an answer, a delivery, a review. Nobody can bring it forward.',
  fix: 'Plan the waiting as work of its own, with an owner.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  params: {
    share: {
      default: 0.05,
      title: 'share of the links that may be so, 0–1',
      source: 'DCMA 14-point assessment, check 3; a screen, not a failure',
    },
  },
  *check(plan, context) {
    const schedule = scheduleOf(plan, context);
    const lags = linksWhere(schedule, ({ lag }) => lag > 0);
    yield* screened(schedule, lags, context.params.share, (work) => cellOf(work, 'dependsOn'));
  },
  german: {
    title: 'Zu viele Zeitabstände',
    message:
      '{count} von {of} {of|Abhängigkeit|Abhängigkeiten} ({percent} %) {count|trägt|tragen} einen Zeitabstand; über {most} % verbergen Arbeit, die niemand plant, zuerst bei „{first}“.',
    why: 'Ein Zeitabstand gehört niemandem: Warten auf eine Antwort, eine Lieferung, eine Prüfung. Niemand kann ihn verkürzen.',
    fix: 'Planen Sie das Warten als eigene Arbeit mit einer verantwortlichen Person.',
    params: {
      share: {
        title: 'Anteil der Abhängigkeiten, der so sein darf, 0–1',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 3; ein Sieb, kein Durchfallen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'No lag, and a lead is another matter',
        german: 'Kein Abstand, und ein Vorlauf ist etwas anderes',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 | M2         |`,
      },
    ],
    failing: [
      {
        title: 'One of three links waits five days',
        german: 'Eine von drei Verknüpfungen wartet fünf Tage',
        flags: ['F4'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-05-04 | 2026-05-29 | M2FS+5d    |
          | M4 | Support trained | Dana  | 2026-06-01 | 2026-06-12 | M3         |`,
      },
    ],
  },
});
