import { workingDaysBetween } from '../../calendar/working-days.ts';
import { cellOf } from '../../plan/provenance.ts';
import { partsOf } from '../../plan/breakdown.ts';
import { plausible } from '../../plan/plausible-day.ts';
import { eachRule } from '../rule.ts';
import { isMoving, plannedEnd } from '../../plan/working-status.ts';

export default eachRule({
  id: 'percent-disagrees-with-dates',
  family: 'progress',
  severity: 'moderate',
  title: 'Percent complete disagrees with the dates',
  message: '“{work}” reports {percent}% complete with {elapsed}% of its working days gone ({gone} of {all}).',
  systematic: '{count} of {total} rows on {sheet} report a percentage that their dates contradict.',
  why: 'Either the figure or the dates are wrong: far behind, the end will be missed; far ahead, the figure is a guess or the date has air in it.',
  fix: 'Ask the owner what is left to do, then correct the percentage or the end.',
  needs: [
    'initiatives.percentComplete|milestones.percentComplete',
    'initiatives.start|milestones.start',
    'initiatives.end|milestones.due',
  ],
  unless: ['finish-before-start', 'milestone-overdue'],
  params: {
    points: {
      default: 20,
      title: 'percentage points between reported and elapsed',
      source: 'Lanekeeper’s rule catalogue',
    },
    shortest: {
      default: 5,
      title: 'working days below which work is too short to compare',
      source: 'one day of five is 20 points: in shorter work a single day decides',
    },
  },
  each: ['initiatives', 'milestones'],
  checkEach(work, { today, calendar, params, of }) {
    const start = plausible(work.start);
    const end = plannedEnd(work);
    const reported = work.percentComplete ?? null;
    if (start === null || end === null || reported === null || end < today || end < start) return null;
    if (of(partsOf).has(work) || !(isMoving(work, today) || start <= today)) return null;
    if (work.status?.state === 'on-hold' || work.status?.state === 'cancelled' || reported >= 1) return null;
    const all = workingDaysBetween(start, end, calendar);
    if (all < params.shortest) return null;
    const gone = start >= today ? 0 : workingDaysBetween(start, today, calendar);
    const elapsed = gone / all;
    if (Math.abs(reported - elapsed) * 100 < params.points - 1e-9) return null;
    return {
      at: [cellOf(work, 'percentComplete')],
      data: {
        work: work.name,
        percent: Math.round(reported * 100),
        elapsed: Math.round(elapsed * 100),
        gone,
        all,
        start,
        end,
      },
      entity: work,
    };
  },
  german: {
    title: 'Prozent abgeschlossen widerspricht den Terminen',
    message:
      '„{work}“ meldet {percent}\u00A0% abgeschlossen bei {elapsed}\u00A0% vergangenen Arbeitstagen ({gone} von {all}).',
    systematic: '{count} von {total} Zeilen im Blatt {sheet} melden einen Prozentsatz, dem ihre Termine widersprechen.',
    why: 'Entweder die Zahl oder die Termine stimmen nicht: weit zurück, dann wird das Ende verfehlt; weit voraus, dann ist die Zahl geschätzt, oder im Termin steckt Luft.',
    fix: 'Fragen Sie die verantwortliche Person, was noch zu tun ist, und korrigieren Sie dann den Prozentsatz oder das Ende.',
    params: {
      points: { title: 'Prozentpunkte zwischen gemeldet und vergangen', source: 'Regelkatalog von Lanekeeper' },
      shortest: {
        title: 'Arbeitstage, unter denen Arbeit für den Vergleich zu kurz ist',
        source: 'ein Tag von fünf sind 20 Punkte: Bei kürzerer Arbeit entscheidet ein einzelner Tag',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'About as far as the time',
        german: 'Etwa so weit wie die Zeit',
        sheet: `
          | Task           | Start      | Finish     | % complete | Owner |
          | Draft          | 2026-02-02 | 2026-03-27 | 50%        | Ada   |
          | Legal review   | 2026-02-23 | 2026-04-17 | 25%        | Ben   |
          | Final version  | 2026-04-20 | 2026-05-29 | 0%         | Ada   |
          | Prototype      | 2026-01-05 | 2026-03-20 | 100%       | Ada   |`,
      },
      {
        title: 'Three days are too short to compare',
        german: 'Drei Tage sind zu kurz für einen Vergleich',
        sheet: `
          | Task           | Start      | Finish     | % complete | Owner |
          | Draft          | 2026-02-27 | 2026-03-04 | 0%         | Ada   |
          | Legal review   | 2026-02-23 | 2026-04-17 | 25%        | Ben   |`,
      },
    ],
    failing: [
      {
        title: 'Half of the time gone, nothing done; and nearly done before it began',
        german: 'Die halbe Zeit vorbei, nichts getan; und fast fertig, bevor es begann',
        flags: ['D2', 'D4'],
        sheet: `
          | Task           | Start      | Finish     | % complete | Owner |
          | Draft          | 2026-02-02 | 2026-03-27 | 0%         | Ada   |
          | Legal review   | 2026-02-23 | 2026-04-17 | 25%        | Ben   |
          | Final version  | 2026-04-20 | 2026-05-29 | 90%        | Ada   |`,
      },
      {
        title: 'An initiative that is far behind its dates',
        german: 'Eine Initiative, die weit hinter ihren Terminen liegt',
        flags: ['E2'],
        sheet: `
          | Initiative          | Owner        | Start      | End        | % complete | Status      |
          | Self-serve checkout | Ada Lovelace | 2025-11-03 | 2026-03-31 | 35%        | In progress |
          | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 | 10%        | In progress |`,
      },
    ],
  },
});
