import { addDays } from '../../calendar/day.ts';
import type { Day } from '../../calendar/day.ts';
import type { Meeting } from '../../plan/meeting.ts';
import { isNamed } from '../../plan/named-row.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'nothing-pruned',
  family: 'risk',
  severity: 'minor',
  title: 'Meetings only added, none ended',
  message: '{people} people keep {count} meetings and reports, and none was ended in the last {days} days.',
  evidence: { people: 'people', count: 'meetings and reports' },
  why: 'Each was started for a reason that passes; together they take the hours that the plan counts on.',
  fix: 'Ask of each who would miss it, end what nobody would, and write the day of its end beside it.',
  params: {
    people: {
      default: 500,
      title: 'people from which on something has to be ended every quarter',
      source: 'Lanekeeper’s rule catalogue',
    },
    days: { default: 92, title: 'days in which something is ended', source: 'Lanekeeper’s rule catalogue: a quarter' },
  },
  needs: ['meetings.cadence', 'meetings.status', 'people.name'],
  *check({ meetings, people }, { params, today }) {
    const kept = meetings.filter((meeting) => meeting.status !== undefined && isNamed(meeting));
    const first = kept[0];
    const count = new Set(people.map(({ name }) => name)).size;
    if (first === undefined || count < params.people) return;
    if (kept.some((meeting) => wasEnded(meeting, addDays(today, -params.days)))) return;
    yield {
      at: cellOf(first, 'status'),
      data: { people: count, count: kept.filter(({ status }) => isOpen(status)).length, days: params.days },
    };
  },
  german: {
    title: 'Besprechungen kommen nur dazu, keine endet',
    message:
      '{people} Menschen halten {count} Besprechungen und Berichte am Leben, und in den letzten {days} Tagen wurde nichts beendet.',
    evidence: { people: 'Menschen', count: 'Besprechungen und Berichte' },
    why: 'Jede entstand aus einem Grund, der vergeht; zusammen nehmen sie die Stunden, auf die der Plan zählt.',
    fix: 'Fragen Sie bei jeder, wem sie fehlen würde, beenden Sie, was niemandem fehlt, und schreiben Sie den letzten Tag daneben.',
    params: {
      people: {
        title: 'Menschen, ab denen jedes Quartal etwas beendet werden muss',
        source: 'Regelkatalog von Lanekeeper',
      },
      days: { title: 'Tage, in denen etwas beendet wird', source: 'Regelkatalog von Lanekeeper: ein Quartal' },
    },
  },
  examples: {
    passing: [
      {
        title: 'One was dropped in February; too few people',
        german: 'Eine endete im Februar; zu wenige Menschen',
        sheet: `
          ## Operating rhythm
          | Meeting        | Frequency | Owner    | Status  | Ended on   |
          | Team check-in  | Weekly    | Ada Berg | Active  |            |
          | Pipeline call  | Weekly    | Ben Holm | Dropped | 2026-02-06 |
          | Monthly review | Monthly   | Cy Oak   | Active  |            |
          ## Team
          | Name     | Role  | FTE |
          | Ada Berg | Sales | 1   |
          | Ben Holm | Sales | 1   |
          | Cy Oak   | Board | 1   |`,
        settings: { params: { 'nothing-pruned': { people: 3 } } },
      },
      {
        title: 'Fewer than 500 people',
        german: 'Weniger als 500 Menschen',
        sheet: `
          ## Operating rhythm
          | Meeting       | Frequency | Owner    | Status |
          | Team check-in | Weekly    | Ada Berg | Active |
          | Pipeline call | Weekly    | Ben Holm | Active |
          ## Team
          | Name     | Role  | FTE |
          | Ada Berg | Sales | 1   |
          | Ben Holm | Sales | 1   |`,
      },
    ],
    failing: [
      {
        title: 'The last one ended a year ago',
        german: 'Die letzte endete vor einem Jahr',
        flags: ["'Operating rhythm'!D2"],
        sheet: `
          ## Operating rhythm
          | Meeting        | Frequency | Owner    | Status  | Ended on   |
          | Team check-in  | Weekly    | Ada Berg | Active  |            |
          | Pipeline call  | Weekly    | Ben Holm | Dropped | 2025-02-07 |
          | Monthly review | Monthly   | Cy Oak   | Active  |            |
          ## Team
          | Name     | Role  | FTE |
          | Ada Berg | Sales | 1   |
          | Ben Holm | Sales | 1   |
          | Cy Oak   | Board | 1   |`,
        settings: { params: { 'nothing-pruned': { people: 3 } } },
      },
      {
        title: 'In German, nothing ever ended',
        german: 'Auf Deutsch, nie endete etwas',
        flags: ['Regeltermine!D2'],
        sheet: `
          ## Regeltermine
          | Besprechung   | Häufigkeit  | Verantwortlich | Status |
          | Teamrunde     | wöchentlich | Ada Berg       | aktiv  |
          | Bereichsrunde | monatlich   | Ben Holm       | aktiv  |
          ## Team
          | Name     | Rolle    | FTE |
          | Ada Berg | Vertrieb | 1   |
          | Ben Holm | Vertrieb | 1   |`,
        settings: { params: { 'nothing-pruned': { people: 2 } } },
      },
    ],
  },
});

/** Ended since a day; one without a day may have ended since. */
function wasEnded({ status, end }: Meeting, since: Day): boolean {
  return !isOpen(status) && (typeof end !== 'string' || end >= since);
}
