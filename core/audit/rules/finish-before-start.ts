import type { Day } from '../../calendar/day.ts';
import { dayOf, daysBetween } from '../../calendar/day.ts';
import { cellOf } from '../../plan/provenance.ts';
import { plausible } from '../../plan/plausible-day.ts';
import type { Hit } from '../rule.ts';
import { eachRule } from '../rule.ts';
import { cellOfEnd, plannedEnd } from '../../plan/working-status.ts';

export default eachRule({
  id: 'finish-before-start',
  family: 'dates',
  severity: 'critical',
  title: 'Finish before the start',
  message: '“{work}” ends on {end}, before it starts on {start}.',
  messages: {
    swapped: '“{work}” ends on {end}, before it starts on {start}; a day and a month may have changed places.',
    actual: '“{work}” was finished on {end}, before it was started on {start}.',
  },
  systematic: '{count} of {total} rows on {sheet} end before they start.',
  why: 'At least one of the two dates is wrong, and everything computed from them is too.',
  fix: 'Correct the wrong date; look first for a day and a month that changed places.',
  needs: ['initiatives.start|milestones.start|startActual|endActual', 'initiatives.end|milestones.due|endActual'],
  each: ['initiatives', 'milestones'],
  checkEach(work): Hit<'swapped' | 'actual'> | null {
    const start = plausible(work.start);
    const end = plannedEnd(work);
    if (start !== null && end !== null && end < start) {
      const isSwap = isNear(start, swapped(end)) || isNear(swapped(start), end);
      return {
        at: [cellOfEnd(work), cellOf(work, 'start')],
        data: { work: work.name, start, end },
        entity: work,
        ...(isSwap ? { message: 'swapped' } : {}),
      };
    }
    const begun = plausible(work.startActual);
    const ended = plausible(work.endActual);
    if (begun === null || ended === null || ended >= begun) return null;
    return {
      at: [cellOf(work, 'endActual'), cellOf(work, 'startActual')],
      data: { work: work.name, start: begun, end: ended },
      entity: work,
      message: 'actual',
    };
  },
  german: {
    title: 'Ende vor dem Anfang',
    message: '„{work}“ endet am {end}, vor dem Anfang am {start}.',
    messages: {
      swapped: '„{work}“ endet am {end}, vor dem Anfang am {start}; Tag und Monat können vertauscht sein.',
      actual: '„{work}“ wurde am {end} abgeschlossen, vor dem Anfang am {start}.',
    },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} enden, bevor sie anfangen.',
    why: 'Mindestens einer der beiden Termine ist falsch, und damit alles, was daraus berechnet wird.',
    fix: 'Korrigieren Sie den falschen Termin; prüfen Sie zuerst, ob Tag und Monat vertauscht sind.',
  },
  examples: {
    passing: [
      {
        title: 'Later, or on the same day',
        german: 'Später, oder am selben Tag',
        sheet: `
          | Task           | Start      | Finish     | Owner |
          | Draft          | 2026-03-02 | 2026-03-13 | Ada   |
          | Sign-off       | 2026-03-16 | 2026-03-16 | Ben   |`,
      },
      {
        title: 'An empty date is no early one',
        german: 'Ein leeres Datum ist kein frühes',
        sheet: `
          | Initiative          | Owner        | Start      | End        |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 |            |
          | Partner portal      | Ben Ode      |            | 2026-09-30 |
          | New pricing         | Ben Ode      | 2026-01-05 | 2026-09-30 |`,
      },
    ],
    failing: [
      {
        title: 'An initiative that ends a year too early',
        german: 'Eine Initiative, die ein Jahr zu früh endet',
        flags: ['D3,C3'],
        sheet: `
          | Initiative          | Owner        | Start      | End        |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Ben Ode      | 2026-02-16 | 2025-09-30 |`,
      },
      {
        title: 'Day and month changed places',
        german: 'Tag und Monat haben die Plätze getauscht',
        flags: ['C2,B2'],
        sheet: `
          | Task           | Start      | Finish     | Owner |
          | Draft          | 2026-03-09 | 2026-01-04 | Ada   |
          | Sign-off       | 2026-04-16 | 2026-04-20 | Ben   |`,
      },
      {
        title: 'Finished before it was begun',
        german: 'Fertig, bevor es begonnen wurde',
        flags: ['E2,D2'],
        sheet: `
          | Milestone      | Start      | Due        | Actual start | Actual finish | Status |
          | Prototype      | 2026-01-05 | 2026-01-30 | 2026-01-26   | 2026-01-19    | Done   |
          | Beta           | 2026-02-02 | 2026-02-27 | 2026-02-02   | 2026-02-25    | Done   |`,
      },
    ],
  },
});

/** The longest that work takes which two exchanged dates are taken for: other pairs are a year or a start of chance. */
const LONGEST_SWAPPED = 92;

/** Whether work could go from one day to the other. */
function isNear(start: Day | null, end: Day | null): boolean {
  return start !== null && end !== null && end >= start && daysBetween(start, end) <= LONGEST_SWAPPED;
}

/** The day with its day and month exchanged; null where that is no other day. */
function swapped(day: Day): Day | null {
  const [year, month, date] = day.split('-').map(Number);
  return month === date ? null : dayOf(year ?? 0, date ?? 0, month ?? 0);
}
