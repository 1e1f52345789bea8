import { approvalHistoryOf } from '../../governance/approval-history/approval-history.ts';
import type { QueuePart } from '../../governance/approval-history/shared-queues.ts';
import { QUEUE_BAR, sharedQueues } from '../../governance/approval-history/shared-queues.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { inEach } from '../language.ts';
import { rule } from '../rule.ts';
import { shownNumber } from '../shown-number.ts';
import { waitInWords } from '../wait-in-words.ts';

export default rule({
  id: 'shared-queue',
  family: 'authority',
  severity: 'serious',
  title: 'Small and large cases in one queue',
  message:
    '{small} cases of up to {smallEdge} and {large} of {largeEdge} or more wait for {approver}: {smallWait} and {largeWait} in the median.',
  why: 'Small cases wait behind large ones that take their time, although a mistake in them costs little.',
  fix: 'Let somebody nearer decide the small ones, or set a limit under which nobody has to be asked.',
  params: {
    factor: {
      default: QUEUE_BAR.factor,
      title: 'how many times as large the large cases are at least',
      source: 'Lanekeeper’s rule catalogue',
    },
    cases: {
      default: QUEUE_BAR.fewest,
      title: 'answered cases of either size from which on they are told',
      source: 'Lanekeeper’s own bar',
    },
    share: {
      default: QUEUE_BAR.share,
      title: 'share of the approver’s cases that either size is at least, 0–1',
      source: 'Lanekeeper’s own bar: the two ends of any long list are far apart',
    },
    days: {
      default: QUEUE_BAR.days,
      title: 'working days that the small ones wait in the median',
      source: 'Lanekeeper’s own bar: answered on the same day, they stand in no queue',
    },
  },
  needs: ['approvalRequests.approvers', 'approvalRequests.decidedOn|wait'],
  *check(plan, context) {
    const { factor, cases, share, days } = context.params;
    const { approvers, amount } = approvalHistoryOf(plan, context);
    const money = (part: QueuePart): Phrase =>
      inEach((language) => `${shownNumber(part.edge, language)}${amount?.currency ? `\u00A0${amount.currency}` : ''}`);
    for (const { approver, small, large } of sharedQueues(approvers, { factor, fewest: cases, share, days }))
      yield {
        at: small.cases.map(({ request }) => cellOf(request, 'approvers')),
        cause: approver,
        data: {
          approver,
          small: small.cases.length,
          smallEdge: money(small),
          large: large.cases.length,
          largeEdge: money(large),
          smallWait: waitInWords(small.wait),
          largeWait: waitInWords(large.wait),
        },
      };
  },
  german: {
    title: 'Kleine und große Fälle in einer Schlange',
    message:
      '{small} Fälle bis {smallEdge} und {large} ab {largeEdge} warten auf {approver}: im Median {smallWait} und {largeWait}.',
    why: 'Kleine Fälle warten hinter großen, die ihre Zeit brauchen, obwohl ein Fehler bei ihnen wenig kostet.',
    fix: 'Lassen Sie über die kleinen jemanden entscheiden, der näher daran ist, oder setzen Sie eine Grenze, unter der niemand gefragt werden muss.',
    params: {
      factor: {
        title: 'wievielmal so groß die großen Fälle mindestens sind',
        source: 'Regelkatalog von Lanekeeper',
      },
      cases: {
        title: 'beantwortete Fälle jeder Größe, ab denen es gemeldet wird',
        source: 'Eigenes Maß von Lanekeeper',
      },
      share: {
        title: 'Anteil an den Fällen der freigebenden Person, den jede Größe mindestens hat, 0–1',
        source: 'Eigenes Maß von Lanekeeper: Die Enden jeder langen Liste liegen weit auseinander',
      },
      days: {
        title: 'Arbeitstage, die die kleinen im Median warten',
        source: 'Eigenes Maß von Lanekeeper: am selben Tag beantwortet, stehen sie in keiner Schlange',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Small ones have an approver of their own; sizes that are less than 20 times apart',
        german: 'Für kleine gibt jemand anders frei; Größen, die weniger als das 20-Fache auseinanderliegen',
        sheet: `
          | Deal   | Amount  | Approver | Submitted on | Decided on | Outcome  |
          | Q-1001 | 2000    | Ada Berg | 2026-01-05   | 2026-01-08 | Approved |
          | Q-1002 | 3500    | Ada Berg | 2026-01-07   | 2026-01-09 | Approved |
          | Q-1003 | 21000   | Ada Berg | 2026-01-12   | 2026-01-15 | Rejected |
          | Q-1004 | 34000   | Ada Berg | 2026-01-13   | 2026-01-19 | Approved |
          | Q-1005 | 250000  | Hal Moss | 2026-01-14   | 2026-01-28 | Approved |
          | Q-1006 | 410000  | Hal Moss | 2026-01-15   | 2026-01-28 | Approved |
          | Q-1007 | 380000  | Hal Moss | 2026-01-16   | 2026-01-30 | Approved |`,
      },
    ],
    failing: [
      {
        title: 'Five small ones wait six days among five large ones',
        german: 'Fünf kleine warten sechs Tage zwischen fünf großen',
        flags: ['C2,C4,C6,C8,C10'],
        sheet: `
          | Deal   | Amount  | Approver | Submitted on | Decided on | Outcome  |
          | Q-1001 | 2000    | Hal Moss | 2026-01-05   | 2026-01-13 | Approved |
          | Q-1002 | 250000  | Hal Moss | 2026-01-05   | 2026-01-19 | Approved |
          | Q-1003 | 3500    | Hal Moss | 2026-01-07   | 2026-01-15 | Approved |
          | Q-1004 | 410000  | Hal Moss | 2026-01-07   | 2026-01-22 | Rejected |
          | Q-1005 | 2800    | Hal Moss | 2026-01-12   | 2026-01-20 | Approved |
          | Q-1006 | 380000  | Hal Moss | 2026-01-12   | 2026-01-27 | Approved |
          | Q-1007 | 4100    | Hal Moss | 2026-01-14   | 2026-01-22 | Approved |
          | Q-1008 | 190000  | Hal Moss | 2026-01-14   | 2026-01-28 | Approved |
          | Q-1009 | 1200    | Hal Moss | 2026-01-19   | 2026-01-27 | Approved |
          | Q-1010 | 520000  | Hal Moss | 2026-01-19   | 2026-01-30 | Approved |`,
      },
    ],
  },
});
