import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { cellOf, hasField } from '../../plan/provenance.ts';
import { partsOf } from '../../plan/breakdown.ts';
import { historiesOf, workOf } from '../../plan/history.ts';
import { onceFor } from '../../plan/once-for.ts';
import { plausible } from '../../plan/plausible-day.ts';
import { eachRule } from '../rule.ts';
import { isMoving } from '../../plan/working-status.ts';

export default eachRule({
  id: 'stale-status',
  family: 'progress',
  severity: 'moderate',
  title: 'Status not updated',
  message: '“{work}” was last updated on {updated}, {age} days ago.',
  messages: { never: '“{work}” is open and was never updated.' },
  systematic: '{count} of {total} rows on {sheet} have had no update lately.',
  why: 'An old status is read as if it were today’s: trouble is seen when the date is missed.',
  fix: 'Ask the owner for today’s status and date it; close what is no longer worked on.',
  needs: ['initiatives.updatedOn|milestones.updatedOn|updates.on'],
  params: {
    days: { default: 14, title: 'days without an update of open work', source: 'Lanekeeper’s rule catalogue' },
  },
  each: ['initiatives', 'milestones'],
  checkEach(work, { today, params, of }) {
    if (!isMoving(work, today) || of(partsOf).has(work)) return null;
    const told = of(lastTold);
    if (!hasField(work, 'updatedOn') && !('due' in work ? told.milestones : told.initiatives)) return null;
    const updated = latest(plausible(work.updatedOn), told.on.get(work) ?? null);
    const age = updated === null ? null : daysBetween(updated, today);
    if (age !== null && age <= params.days) return null;
    return {
      at: cellOf(work, hasField(work, 'updatedOn') ? 'updatedOn' : hasField(work, 'status') ? 'status' : 'name'),
      data: { work: work.name, ...(age === null ? {} : { updated: updated ?? '', age }), allowed: params.days },
      entity: work,
      ...(age === null ? { message: 'never' } : {}),
    };
  },
  german: {
    title: 'Status nicht aktualisiert',
    message: '„{work}“ wurde zuletzt am {updated} aktualisiert, vor {age} {age|Tag|Tagen}.',
    messages: { never: '„{work}“ ist offen und wurde nie aktualisiert.' },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} wurden in letzter Zeit nicht aktualisiert.',
    why: 'Ein alter Status wird gelesen, als wäre er von heute: Schwierigkeiten zeigen sich erst, wenn der Termin verfehlt ist.',
    fix: 'Fragen Sie die verantwortliche Person nach dem heutigen Status, und datieren Sie ihn; schließen Sie ab, woran niemand mehr arbeitet.',
    params: { days: { title: 'Tage ohne Statusmeldung zu offener Arbeit', source: 'Regelkatalog von Lanekeeper' } },
  },
  examples: {
    passing: [
      {
        title: 'Updated within two weeks, or not yet begun, on hold or done',
        german: 'In den letzten zwei Wochen gemeldet, oder noch nicht begonnen, angehalten oder erledigt',
        sheet: `
          | Milestone      | Due        | Owner | Status      | Last updated |
          | Beta           | 2026-03-31 | Ada   | In progress | 2026-02-16   |
          | Pricing page   | 2026-04-30 | Ben   | On hold     | 2025-12-01   |
          | Prototype      | 2026-01-30 | Ada   | Done        | 2026-01-30   |
          | General launch | 2026-06-30 | Ben   | Not started |              |`,
      },
      {
        title: 'A start that is still to come',
        german: 'Ein Anfang, der noch bevorsteht',
        sheet: `
          | Initiative          | Owner        | Start      | End        | Status      | Updated    |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress | 2026-02-25 |
          | Partner portal      | Ben Ode      | 2026-05-04 | 2026-09-30 | Planned     | 2025-11-03 |`,
      },
    ],
    failing: [
      {
        title: 'Six weeks old, and never updated',
        german: 'Sechs Wochen alt, und nie gemeldet',
        flags: ['E2', 'E4'],
        sheet: `
          | Milestone      | Due        | Owner | Status      | Last updated |
          | Beta           | 2026-03-31 | Ada   | In progress | 2026-01-19   |
          | Pricing page   | 2026-04-30 | Ben   | At risk     | 2026-02-27   |
          | General launch | 2026-06-30 | Ben   | In progress |              |`,
      },
      {
        title: 'The history tells when it was last spoken of',
        german: 'Der Verlauf sagt, wann zuletzt davon die Rede war',
        flags: ['Milestones!E2'],
        sheet: `
          ## Milestones
          | ID  | Milestone      | Due        | Owner | Status      |
          | M-1 | Beta           | 2026-03-31 | Ada   | In progress |
          | M-2 | Pricing page   | 2026-04-30 | Ben   | In progress |
          ## Updates
          | Date       | Milestone | % complete | Status   |
          | 2026-01-19 | M-1       | 30%        | On track |
          | 2026-02-02 | M-1       | 40%        | On track |
          | 2026-02-23 | M-2       | 20%        | At risk  |`,
      },
    ],
  },
});

/** On which day work was last spoken of in the history, and whether any of a kind ever was. */
interface Told {
  readonly on: ReadonlyMap<Initiative | Milestone, Day>;
  readonly initiatives: boolean;
  readonly milestones: boolean;
}

const NOTHING_TOLD: Told = { on: new Map(), initiatives: false, milestones: false };

function lastTold(plan: Plan): Told {
  return plan.updates.length === 0 ? NOTHING_TOLD : toldIn(plan.updates)(plan.initiatives)(plan.milestones);
}

const toldIn = onceFor((updates: Plan['updates']) =>
  onceFor((initiatives: Plan['initiatives']) =>
    onceFor((milestones: Plan['milestones']): Told => {
      const on = new Map<Initiative | Milestone, Day>();
      for (const history of historiesOf(updates)) {
        const last = plausible(history.updates.at(-1)?.on);
        const work = last === null ? null : workOf(history, { initiatives, milestones });
        if (work !== null && last !== null) on.set(work, last);
      }
      const isTold = (work: Initiative | Milestone): boolean => on.has(work);
      return { on, initiatives: initiatives.some(isTold), milestones: milestones.some(isTold) };
    }),
  ),
);

function latest(one: Day | null, two: Day | null): Day | null {
  return one === null || (two !== null && two > one) ? two : one;
}
