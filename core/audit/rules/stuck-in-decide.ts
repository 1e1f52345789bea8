import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { historiesOf, workOf } from '../../plan/history.ts';
import { plausible } from '../../plan/plausible-day.ts';
import { referenceKey } from '../../plan/references.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'stuck-in-decide',
  family: 'progress',
  severity: 'critical',
  title: 'Stuck in decide',
  message: '“{work}” has been in stage decide for {daysInStage} days, since {since}, and nobody is named to decide.',
  systematic: '{count} of {total} rows on {sheet} wait in stage decide with nobody named to decide.',
  why: 'A decision without an owner is not late, it is nobody’s; people and dates wait behind it.',
  fix: 'Name one decision owner in writing, or stop the work.',
  needs: ['initiatives.stage|milestones.stage', 'initiatives.decisionOwner|milestones.decisionOwner'],
  params: {
    days: { default: 7, title: 'days in stage decide without a decision owner', source: 'Lanekeeper’s rule catalogue' },
  },
  *check(plan, { today, params }) {
    const entered = enteredDecide(plan);
    const answered = new Set<string>();
    for (const decision of plan.decisions)
      if (decision.owner?.nature === 'person' && (decision.blocks ?? null) !== null)
        answered.add(referenceKey(decision.blocks!));
    for (const works of [plan.initiatives, plan.milestones])
      for (const work of works) {
        if (work.stage !== 'decide' || !isOpenWork(work)) continue;
        const named = work.decisionOwner?.nature ?? 'placeholder';
        if (work.decisionOwner === undefined || named !== 'placeholder') continue;
        if (answered.has(referenceKey(work.id ?? work.name)) || answered.has(referenceKey(work.name))) continue;
        const since = plausible(work.stageSince) ?? entered.get(work) ?? null;
        const daysInStage = since === null ? 0 : daysBetween(since, today);
        if (since === null || daysInStage <= params.days) continue;
        yield {
          at: [cellOf(work, 'decisionOwner'), cellOf(work, 'stage')],
          data: { work: work.name, daysInStage, since, allowed: params.days },
          entity: work,
        };
      }
  },
  german: {
    title: 'In der Stufe Entscheidung stecken geblieben',
    message:
      '„{work}“ ist seit dem {since} in der Stufe Entscheidung, {daysInStage} {daysInStage|Tag|Tage}, und niemand ist benannt, der entscheidet.',
    systematic:
      '{count} von {total} Zeilen im Blatt {sheet} warten in der Stufe Entscheidung, und niemand ist benannt, der entscheidet.',
    why: 'Eine Entscheidung ohne Entscheidungsverantwortliche kommt nicht zu spät, sie kommt gar nicht; Menschen und Termine warten dahinter.',
    fix: 'Benennen Sie schriftlich eine entscheidungsverantwortliche Person, oder beenden Sie die Arbeit.',
    params: {
      days: {
        title: 'Tage in der Stufe Entscheidung ohne entscheidungsverantwortliche Person',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'In decide for a week, or with somebody named to decide',
        german: 'Seit einer Woche in der Stufe Entscheidung, oder jemand ist benannt, der entscheidet',
        sheet: `
          | Milestone      | Due        | Owner | Decision owner | Stage  | In stage since |
          | Pick a vendor  | 2026-04-30 | Ada   |                | Decide | 2026-02-23     |
          | Pricing model  | 2026-05-29 | Ben   | Cleo Marsh     | Decide | 2026-01-12     |
          | Beta           | 2026-03-31 | Ada   |                | Build  | 2026-01-12     |`,
      },
      {
        title: 'Its decision is on the list with an owner',
        german: 'Die Entscheidung steht mit einer verantwortlichen Person auf der Liste',
        sheet: `
          | Milestone      | Due        | Owner | Decision owner | Stage  | In stage since |
          | Pick a vendor  | 2026-04-30 | Ada   |                | Decide | 2026-02-02     |
          | Beta           | 2026-03-31 | Ada   | Ben Ode        | Build  | 2026-01-12     |
          ## Decisions
          | Decision            | Decision owner | Raised on  | Status | Blocks        |
          | Which vendor to use | Cleo Marsh     | 2026-02-02 | Open   | Pick a vendor |
          | Which price to test | Cleo Marsh     | 2026-02-09 | Open   | Beta          |`,
      },
    ],
    failing: [
      {
        title: 'Four weeks without anybody to decide',
        german: 'Vier Wochen, ohne dass jemand entscheidet',
        flags: ['D2,E2'],
        sheet: `
          | Milestone      | Due        | Owner | Decision owner | Stage  | In stage since |
          | Pick a vendor  | 2026-04-30 | Ada   |                | Decide | 2026-02-02     |
          | Pricing model  | 2026-05-29 | Ben   | Cleo Marsh     | Decide | 2026-01-12     |`,
      },
      {
        title: 'Since when comes from the updates',
        german: 'Seit wann, sagen die Statusmeldungen',
        flags: ['Milestones!E2,Milestones!F2'],
        sheet: `
          ## Milestones
          | ID  | Milestone      | Due        | Owner | Decision owner | Stage  |
          | M-1 | Pick a vendor  | 2026-04-30 | Ada   | TBD            | Decide |
          | M-2 | Pricing model  | 2026-05-29 | Ben   | Cleo Marsh     | Decide |
          ## Updates
          | Date       | Milestone | Stage  | Status   |
          | 2026-01-19 | M-1       | Decide | On track |
          | 2026-02-02 | M-1       | Decide | On track |
          | 2026-02-16 | M-1       | Decide | At risk  |`,
      },
    ],
  },
});

/** The first day of the run of updates in stage decide that a work's history ends with. */
function enteredDecide(plan: Plan): ReadonlyMap<Initiative | Milestone, Day> {
  const entered = new Map<Initiative | Milestone, Day>();
  for (const history of historiesOf(plan.updates)) {
    let since: Day | null = null;
    for (const update of history.updates)
      if (update.stage === 'decide') since ??= plausible(update.on);
      else if ((update.stage ?? null) !== null) since = null;
    const work = since === null ? null : workOf(history, plan);
    if (work !== null && since !== null) entered.set(work, since);
  }
  return entered;
}
