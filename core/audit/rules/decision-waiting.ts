import { namesOfDependency } from '../../plan/dependency-names.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Decision } from '../../plan/registers.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { plausible } from '../../plan/plausible-day.ts';
import { referenceKey } from '../../plan/references.ts';
import { rule } from '../rule.ts';
import { isWaiting } from '../../plan/waiting-decision.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'decision-waiting',
  family: 'authority',
  severity: 'serious',
  title: 'Decision that waits too long',
  message: '“{decision}” has been open for {days} days, since {raised}.',
  messages: {
    blocking: '“{decision}” has been open for {days} days, since {raised}, and “{blocks}” waits for it.',
  },
  systematic: '{count} of {total} decisions on {sheet} have waited longer than they should.',
  why: 'Work stands still or goes on in the wrong direction while a decision waits.',
  fix: 'Decide, hand it to somebody who can, or write down why it can wait.',
  params: {
    days: { default: 14, title: 'days that a decision may be open', source: 'Lanekeeper’s own bar: one fortnight' },
    daysBlocking: {
      default: 7,
      title: 'days that it may be open while a milestone waits for it',
      source: 'Lanekeeper’s own bar: the weekly review',
    },
  },
  needs: ['decisions.raisedOn', 'decisions.status|decidedOn|outcome'],
  *check(plan, { today, params }) {
    const blocked = waitingWork(plan);
    for (const decision of plan.decisions) {
      const raisedOn = plausible(decision.raisedOn);
      if (raisedOn === null || !isWaiting(decision)) continue;
      if (decision.status?.state === 'on-hold') continue;
      const blocks = blockedBy(decision, blocked);
      const days = daysBetween(raisedOn, today);
      if (days <= (blocks === null ? params.days : params.daysBlocking)) continue;
      yield {
        at: cellOf(decision, 'raisedOn'),
        entity: decision,
        data: { decision: decision.name, days, raised: raisedOn, ...(blocks === null ? {} : { blocks }) },
        ...(blocks === null ? {} : { message: 'blocking' }),
      };
    }
  },
  german: {
    title: 'Entscheidung, die zu lange offen ist',
    message: '„{decision}“ ist seit dem {raised} offen: {days} {days|Tag|Tage}.',
    messages: {
      blocking: '„{decision}“ ist seit dem {raised} offen, {days} {days|Tag|Tage}, und „{blocks}“ wartet darauf.',
    },
    systematic: '{count} von {total} Entscheidungen im Blatt {sheet} sind länger offen, als sie sollten.',
    why: 'Solange eine Entscheidung aussteht, steht die Arbeit still oder läuft in die falsche Richtung.',
    fix: 'Entscheiden Sie, geben Sie die Entscheidung an jemanden, der sie treffen kann, oder halten Sie fest, warum sie warten kann.',
    params: {
      days: { title: 'Tage, die eine Entscheidung offen sein darf', source: 'Eigenes Maß von Lanekeeper: zwei Wochen' },
      daysBlocking: {
        title: 'Tage, die sie offen sein darf, während ein Meilenstein darauf wartet',
        source: 'Eigenes Maß von Lanekeeper: die wöchentliche Besprechung',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Ten days open, decided, put on hold, and raised on a day that cannot be',
        german: 'Zehn Tage offen, entschieden, zurückgestellt, und an einem Tag gestellt, den es nicht geben kann',
        sheet: `
          | ID | Decision                  | Owner | Status  | Raised on  | Decided on |
          | D1 | Price of the starter plan | Ada   | Open    | 2026-02-20 |            |
          | D2 | Region of the second site | Ben   | Decided | 2026-01-12 | 2026-01-30 |
          | D3 | Name of the product       | Cleo  | On hold | 2025-11-03 |            |
          | D4 | Tool for contracts        | Dana  | Open    | 1900-01-05 |            |`,
      },
    ],
    failing: [
      {
        title: 'Nineteen days; and ten days while a milestone waits',
        german: 'Neunzehn Tage; und zehn Tage, während ein Meilenstein wartet',
        flags: ['E2', 'E4'],
        sheet: `
          | ID | Decision                  | Owner | Status  | Raised on  | Decided on | Blocks milestone |
          | D1 | Price of the starter plan | Ada   | Open    | 2026-02-11 |            |                  |
          | D2 | Region of the second site | Ben   | Decided | 2026-01-12 | 2026-01-30 | Site opened      |
          | D3 | Name of the product       | Cleo  | Open    | 2026-02-20 |            | Pilot launched   |
          | D4 | Tool for contracts        | Dana  | Open    | 2026-02-20 |            |                  |`,
      },
    ],
  },
});

/** What open work waits for, by the text of its dependency, with the name of the first that does. */
function waitingWork(plan: Plan): ReadonlyMap<string, string> {
  const waiting = new Map<string, string>();
  for (const work of [...plan.milestones, ...plan.initiatives])
    for (const name of (work.dependsOn ?? []).flatMap(namesOfDependency)) {
      const key = referenceKey(name);
      if (!waiting.has(key) && isOpenWork(work)) waiting.set(key, work.name);
    }
  return waiting;
}

function blockedBy(decision: Decision, waiting: ReadonlyMap<string, string>): string | null {
  if (!isPlaceholder(decision.blocks ?? '')) return decision.blocks ?? null;
  const byId = typeof decision.id === 'string' ? waiting.get(referenceKey(decision.id)) : undefined;
  return byId ?? waiting.get(referenceKey(decision.name)) ?? null;
}
