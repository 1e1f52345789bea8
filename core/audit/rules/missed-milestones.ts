import type { DatedWork } from '../../schedule/activity.ts';
import { cellOf } from '../../plan/provenance.ts';
import { laterThanBaseline } from '../../schedule/screen-facts.ts';
import { cellOfEnd } from '../../plan/working-status.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

export default rule({
  id: 'missed-milestones',
  family: 'schedule',
  severity: 'serious',
  title: 'Later than the baseline',
  message:
    '{count} of {of} {of|row|rows} with a baseline ({percent}%) finished, or {count|is|are} now to finish, later than it says; “{first}” is the first.',
  why: 'Whoever relied on the first dates plans with a past that no longer holds; more of the same is likely to come.',
  fix: 'Tell those who wait what the new dates are, and ask what the misses have in common.',
  needs: [
    'milestones.endBaseline|initiatives.endBaseline',
    'milestones.due|forecast|endActual|initiatives.end|forecast|endActual',
  ],
  params: {
    share: {
      default: 0.05,
      title: 'share of the rows with a baseline that may be later, 0–1',
      source: 'DCMA 14-point assessment, check 11; a screen, not a failure',
    },
  },
  *check(plan, context) {
    const schedule = scheduleOf(plan, context);
    const cell = (work: DatedWork) =>
      work.endActual ? cellOf(work, 'endActual') : work.forecast ? cellOf(work, 'forecast') : cellOfEnd(work);
    yield* screened(schedule, laterThanBaseline(schedule) ?? { works: [], of: 0 }, context.params.share, cell);
  },
  german: {
    title: 'Später als der Basisplan',
    message:
      '{count} von {of} {of|Zeile|Zeilen} mit Basistermin ({percent} %) {count|endete oder endet|endeten oder enden} nun später, als er sagt; die erste ist „{first}“.',
    why: 'Wer sich auf die ersten Termine verließ, plant mit einer Vergangenheit, die nicht mehr gilt; mehr davon ist zu erwarten.',
    fix: 'Nennen Sie denen, die warten, die neuen Termine, und fragen Sie, was die Verspätungen gemeinsam haben.',
    params: {
      share: {
        title: 'Anteil der Zeilen mit Basistermin, der später sein darf, 0–1',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 11; ein Sieb, kein Durchfallen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'On or before the baseline',
        german: 'Zum Basisplan oder davor',
        sheet: `
          | Milestone      | Baseline finish | Due        | Actual finish | Status      |
          | Prototype      | 2026-01-30      | 2026-01-30 | 2026-01-29    | Done        |
          | Beta           | 2026-03-31      | 2026-03-31 |               | In progress |`,
      },
    ],
    failing: [
      {
        title: 'One finished late, one has been moved',
        german: 'Einer wurde spät fertig, einer wurde verschoben',
        flags: ['D2,C3'],
        sheet: `
          | Milestone      | Baseline finish | Due        | Actual finish | Status      |
          | Prototype      | 2026-01-30      | 2026-01-30 | 2026-02-06    | Done        |
          | Beta           | 2026-03-31      | 2026-04-17 |               | In progress |
          | General launch | 2026-06-30      | 2026-06-30 |               | Not started |`,
      },
    ],
  },
});
