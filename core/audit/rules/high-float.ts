import { cellOf } from '../../plan/provenance.ts';
import { withFloatAbove } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

/** Share of the open work that may be loose before the fault is another. */
const MOST = 0.8;

export default rule({
  id: 'high-float',
  family: 'schedule',
  severity: 'minor',
  title: 'Very much float',
  message:
    '{count} of {of} linked open {of|piece|pieces} of work ({percent}%) {count|has|have} more than {days} working days of float; “{first}” is the first, and what waits for it is probably not written down.',
  why: 'Nearly nothing can slip for two months without consequence: mostly a dependency is missing.',
  fix: 'Ask what waits for it, and write that down.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  params: {
    share: {
      default: 0.05,
      title: 'share of the open work that may be so, 0–1',
      source: 'DCMA 14-point assessment, check 6; a screen, not a failure',
    },
    days: { default: 44, title: 'working days', source: 'DCMA 14-point assessment, check 6; a screen, not a failure' },
  },
  *check(plan, context) {
    const { share, days } = context.params;
    const schedule = scheduleOf(plan, context);
    const loose = withFloatAbove(schedule, days);
    // Where nearly all work is loose, it is the end of the plan that stands far off, and nothing waits unwritten.
    if (loose.works.length > loose.of * MOST) return;
    yield* screened(schedule, loose, share, (work) => cellOf(work, 'dependsOn'), { days });
  },
  german: {
    title: 'Sehr viel Puffer',
    message:
      '{count} von {of} verknüpften offenen {of|Arbeit|Arbeiten} ({percent} %) {count|hat|haben} mehr als {days} Arbeitstage Puffer; die erste ist „{first}“, und was auf sie wartet, steht wohl nicht im Plan.',
    why: 'Kaum etwas kann sich folgenlos zwei Monate verspäten: Meist fehlt eine Abhängigkeit.',
    fix: 'Fragen Sie, was darauf wartet, und tragen Sie es ein.',
    params: {
      share: {
        title: 'Anteil der offenen Arbeit, der so sein darf, 0–1',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 6; ein Sieb, kein Durchfallen',
      },
      days: { title: 'Arbeitstage', source: 'DCMA 14-Punkte-Prüfung, Prüfung 6; ein Sieb, kein Durchfallen' },
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
        title: 'Training could slip for three months',
        german: 'Die Schulung könnte drei Monate später kommen',
        flags: ['F4'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-07-31 | M1         |
          | M3 | Support trained | Dana  | 2026-03-23 | 2026-04-03 | M1         |
          | M4 | Pilot launched  | Cleo  | 2026-08-03 | 2026-08-28 | M2         |`,
      },
    ],
  },
});
