import { approvalHistoryOf } from '../../governance/approval-history/approval-history.ts';
import type { ApprovalCase } from '../../governance/approval-history/approval-case.ts';
import { quantileOf } from '../../governance/approval-history/quantile.ts';
import { queuedCases } from '../../governance/approval-history/queued-autonomy.ts';
import type { QueuedDecision } from '../../governance/queued-decisions.ts';
import { queuedDecisions } from '../../governance/queued-decisions.ts';
import { cellOf } from '../../plan/provenance.ts';
import { quoted } from '../language.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { waitInWords } from '../wait-in-words.ts';

export default rule({
  id: 'autonomy-in-a-queue',
  family: 'authority',
  severity: 'serious',
  title: 'Autonomy that stood in a queue',
  message:
    '“{decision}” is in the lane of autonomy, and {approver} was asked to approve it: {days} working {days|day|days} of waiting.',
  messages: {
    undated: '“{decision}” is in the lane of autonomy, and waits for {approver} to approve it.',
    status:
      '“{decision}” is in the lane of autonomy, and has waited {days} working {days|day|days} for somebody to approve it.',
    undatedStatus: '“{decision}” is in the lane of autonomy, and waits for somebody to approve it.',
    cases:
      '{count} {count|case|cases} in the lane {lane} waited for an approval that nobody has to give, {median} in the median.',
  },
  systematic:
    '{count} of {total} decisions on {sheet} are in the lane of autonomy, and somebody was asked to approve them.',
  why: 'Autonomy that waits for a nod is none: the wait is there, and nobody learns to decide.',
  fix: 'Decide without asking and tell afterwards, or put it into the lane whose approval it really needs.',
  params: {
    days: {
      default: 1,
      title: 'working days of waiting from which on it was a queue',
      source: 'Lanekeeper’s own bar: not answered on the same day',
    },
  },
  needs: ['decisions.lane|approvalRequests?.lane|approvalRequests?.approvers'],
  *check(plan, context): Iterable<Hit<Told | 'cases'>> {
    const { calendar, today, params } = context;
    for (const { decision, by, approver, days } of queuedDecisions(plan.decisions, {
      calendar,
      today,
      fewestDays: params.days,
    }))
      yield {
        at: cellOf(decision, by),
        entity: decision,
        data: {
          decision: decision.name,
          ...(approver === null ? {} : { approver }),
          ...(days === null ? {} : { days }),
        },
        message: messageFor(by, days),
      };
    if (plan.approvalRequests.length === 0) return;
    const { cases } = approvalHistoryOf(plan, context).all;
    for (const [lane, queued] of queuedCases(cases, plan.approvalRules, params.days)) {
      const name = queued[0]?.lane ?? '';
      yield {
        at: queued.map(({ request }) => cellOf(request, 'lane')),
        cause: `lane ${lane}`,
        data: {
          count: queued.length,
          lane: quoted(name),
          median: waitInWords(medianOf(queued)),
        },
        message: 'cases',
      };
    }
  },
  german: {
    title: 'Autonomie, die in der Schlange stand',
    message:
      '„{decision}“ ist in der Spur Autonomie, und doch sollte {approver} zustimmen: {days} {days|Arbeitstag|Arbeitstage} Wartezeit.',
    messages: {
      undated:
        '„{decision}“ ist in der Spur Autonomie, und doch wartet die Entscheidung auf die Freigabe von {approver}.',
      status:
        '„{decision}“ ist in der Spur Autonomie, und doch wartet die Entscheidung seit {days} {days|Arbeitstag|Arbeitstagen} auf eine Freigabe.',
      undatedStatus: '„{decision}“ ist in der Spur Autonomie, und doch wartet die Entscheidung auf eine Freigabe.',
      cases:
        '{count} {count|Fall|Fälle} in der Spur {lane} {count|wartete|warteten} auf eine Freigabe, die niemand erteilen muss, im Median {median}.',
    },
    systematic:
      '{count} von {total} Entscheidungen im Blatt {sheet} sind in der Spur Autonomie, und doch sollte jemand zustimmen.',
    why: 'Autonomie, die auf ein Nicken wartet, ist keine: Die Wartezeit bleibt, und niemand lernt zu entscheiden.',
    fix: 'Entscheiden Sie ohne zu fragen und berichten Sie danach, oder wählen Sie die Spur, deren Freigabe wirklich nötig ist.',
    params: {
      days: {
        title: 'Arbeitstage Wartezeit, ab denen es eine Schlange war',
        source: 'Eigenes Maß von Lanekeeper: nicht am selben Tag beantwortet',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'The owner decides, or is the approver; asked where the lane asks for it; answered on the same day',
        german:
          'Die verantwortliche Person entscheidet, oder gibt frei; gefragt, wo die Spur es verlangt; am selben Tag beantwortet',
        sheet: `
          | ID | Decision            | Decision owner | Approver | Lane       | Status           | Raised on  | Decided on |
          | D1 | Name of the product | Ada            |          | Autonomy   | Decided          | 2026-01-12 | 2026-01-20 |
          | D2 | Tool for contracts  | Ben            | Ben      | Autonomy   | Decided          | 2026-01-12 | 2026-01-30 |
          | D3 | Second site         | Cleo           | Hal Moss | Commitment | Pending approval | 2026-02-20 |            |
          | D4 | Order of the work   | Dana           | Hal Moss | Autonomy   | Decided          | 2026-01-12 | 2026-01-12 |
          | D5 | Form of the invoice | Dana           |          | Autonomy   | Open             | 2026-02-20 |            |`,
      },
    ],
    failing: [
      {
        title: 'One was approved by somebody else after eight days, one still waits',
        german: 'Eine gab nach acht Tagen jemand anders frei, eine wartet noch',
        flags: ['D2', 'F3'],
        sheet: `
          | ID | Decision            | Decision owner | Approver | Lane       | Status           | Raised on  | Decided on |
          | D1 | Name of the product | Ada            | Hal Moss | Autonomy   | Decided          | 2026-01-12 | 2026-01-22 |
          | D2 | Tool for contracts  | Ben            |          | Autonomy   | Pending approval | 2026-02-20 |            |
          | D3 | Second site         | Cleo           | Hal Moss | Commitment | Pending approval | 2026-02-20 |            |`,
      },
      {
        title: 'The table lets small discounts pass, and two of them waited all the same',
        german: 'Die Tabelle lässt kleine Rabatte durch, und zwei davon haben trotzdem gewartet',
        flags: ["'Approval history'!C2,'Approval history'!C4"],
        sheet: `
          ## Approval table
          | Discount % | Lane      | Approver | Max wait (days) |
          | < 10       | Free      | none     |                 |
          | ≥ 10       | Deal desk | Ada Berg | 3               |
          ## Approval history
          | Deal   | Discount % | Lane      | Approver | Submitted on | Decided on | Outcome  |
          | Q-1001 | 5          | Free      | Ada Berg | 2026-01-05   | 2026-01-08 | Approved |
          | Q-1002 | 15         | Deal desk | Ada Berg | 2026-01-07   | 2026-01-14 | Approved |
          | Q-1003 | 8          | Free      | Ada Berg | 2026-01-12   | 2026-01-15 | Approved |
          | Q-1004 | 4          | Free      |          | 2026-01-13   | 2026-01-13 | Approved |
          | Q-1005 | 18         | Deal desk | Ada Berg | 2026-01-14   | 2026-01-16 | Approved |`,
      },
    ],
  },
});

type Told = 'undated' | 'status' | 'undatedStatus';

function messageFor(by: QueuedDecision['by'], days: number | null): Told | undefined {
  if (by === 'status') return days === null ? 'undatedStatus' : 'status';
  return days === null ? 'undated' : undefined;
}

function medianOf(cases: readonly ApprovalCase[]): number {
  const waits = cases.flatMap(({ wait, age }) => wait ?? age ?? []);
  return quantileOf(waits, 0.5) ?? 0;
}
