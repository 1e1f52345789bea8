import { daysBetween } from '../../calendar/day.ts';
import type { FlowStep } from '../../plan/approvals.ts';
import { flowsOf } from '../../governance/flow-steps.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { isPlausible } from '../../plan/plausible-day.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { isNamed } from '../../plan/named-row.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'flow-never-timed',
  family: 'flow',
  severity: 'moderate',
  title: 'Flow that nobody timed',
  message: 'No real case has been timed through “{flow}” since {timed}, {age} days ago.',
  messages: { never: 'No real case has ever been timed through “{flow}”.' },
  why: 'Times that people remember are those of the good cases; what a case waits for shows only when one is followed.',
  fix: 'Follow one real case from end to end, and write each step’s work, its wait and the day.',
  evidence: { flow: 'flow', timed: 'last timed on', age: 'days ago' },
  params: {
    days: { default: 92, title: 'days in which a real case is timed once', source: 'Lanekeeper’s rule catalogue' },
  },
  needs: ['flowSteps.timedOn'],
  *check({ flowSteps }, { today, params }): Iterable<Hit<'never'>> {
    for (const { name, steps } of flowsOf(flowSteps)) {
      const taken = steps.filter((step) => isOpen(step.status) && isNamed(step) && step.timedOn !== undefined);
      const [first] = taken;
      if (first === undefined || taken.some(isToldOtherwise)) continue;
      const flow = name === '' ? first.source.sheet : name;
      const cause = `${plainWords(name)}\n${first.source.table}`;
      const last = taken
        .filter((step) => isTimed(step, today))
        .toSorted((one, other) => daysBetween(one.timedOn!, other.timedOn!))[0];
      const age = last === undefined ? null : daysBetween(last.timedOn!, today);
      if (age !== null && age <= params.days) continue;
      yield {
        at: (last === undefined ? taken : [last]).map((step) => cellOf(step, 'timedOn')),
        cause,
        entity: last ?? first,
        data: { flow, ...(age !== null && { timed: last!.timedOn!, age }) },
        message: age === null ? 'never' : undefined,
      };
    }
  },
  german: {
    title: 'Ablauf, den niemand gemessen hat',
    message: 'Seit {timed}, vor {age} Tagen, wurde kein echter Fall durch „{flow}“ gemessen.',
    messages: { never: 'Noch nie wurde ein echter Fall durch „{flow}“ gemessen.' },
    why: 'In Erinnerung bleiben die Zeiten der guten Fälle; worauf ein Fall wartet, zeigt sich erst, wenn jemand einem folgt.',
    fix: 'Folgen Sie einem echten Fall von Anfang bis Ende und schreiben Sie zu jedem Schritt Arbeit, Wartezeit und Tag auf.',
    evidence: { flow: 'Ablauf', timed: 'zuletzt gemessen am', age: 'Tage her' },
    params: {
      days: {
        title: 'Tage, in denen einmal ein echter Fall gemessen wird',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'One step of each flow was timed last quarter; a flow that is no longer taken',
        german: 'Ein Schritt jedes Ablaufs wurde im letzten Quartal gemessen; ein Ablauf, den es nicht mehr gibt',
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System     | Touch time | Wait time | Last timed | Status  |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 4 h        | 1 d       | 2025-03-01 | Active  |
          |               | 2 | Approve discount | Ben Holm | Salesforce | 30 min     | 24 h      | 2026-01-20 | Active  |
          | Fax orders    | 1 | Fax the order    | Cleo Fox | Fax        | 1 h        | 2 d       |            | Dropped |`,
      },
      {
        title: 'A quarter in words is not judged by its days',
        german: 'Ein Quartal in Worten wird nicht nach Tagen beurteilt',
        sheet: `
          ## Ablauf
          | Nr. | Schritt | Verantwortlich | System | Bearbeitungszeit (Std) | Wartezeit (Tage) | Gemessen am |
          | 1   | Anlegen | Ada Berg       | SAP    | 2                      | 1                | Q1 2026     |
          | 2   | Prüfen  | Ben Holm       | SAP    | 4                      | '2,5             |             |`,
      },
    ],
    failing: [
      {
        title: 'Over a quarter ago, and never',
        german: 'Vor über einem Quartal, und noch nie',
        flags: ["'Lead to cash'!H3", "'Lead to cash'!H4,'Lead to cash'!H5"],
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System     | Touch time | Wait time | Last timed |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 4 h        | 1 d       | 2025-03-01 |
          |               | 2 | Approve discount | Ben Holm | Salesforce | 30 min     | 24 h      | 2025-11-20 |
          | Onboarding    | 1 | Kick-off         | Cleo Fox | Jira       | 1 d        | 1 week    |            |
          |               | 2 | Training         | Cleo Fox | Jira       | 1 d        | 1 week    | TBD        |`,
      },
      {
        title: 'A German sheet: a day still to come is not one on which it was timed',
        german: 'Ein Tag, der noch kommt, ist keiner, an dem gemessen wurde',
        flags: ['Ablauf!G2,Ablauf!G3'],
        sheet: `
          ## Ablauf
          | Nr. | Schritt | Verantwortlich | System | Bearbeitungszeit (Std) | Wartezeit (Tage) | Gemessen am |
          | 1   | Anlegen | Ada Berg       | SAP    | 2                      | 1                | 15.06.2026  |
          | 2   | Prüfen  | Ben Holm       | SAP    | 4                      | '2,5             |             |`,
      },
    ],
  },
});

/** What stands there is no day, and no placeholder either. */
function isToldOtherwise({ timedOn, unread }: FlowStep): boolean {
  return timedOn === null && !isPlaceholder(unread['timedOn'] ?? '');
}

function isTimed({ timedOn }: FlowStep, today: string): boolean {
  return timedOn !== null && timedOn !== undefined && isPlausible(timedOn) && timedOn <= today;
}
