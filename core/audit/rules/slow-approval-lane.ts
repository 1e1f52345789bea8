import { approvalHistoryOf } from '../../governance/approval-history/approval-history.ts';
import { FEWEST_FOR_SLOW, slowLanes } from '../../governance/approval-history/slow-lanes.ts';
import { cellOf } from '../../plan/provenance.ts';
import { rule } from '../rule.ts';
import { waitInWords } from '../wait-in-words.ts';

export default rule({
  id: 'slow-approval-lane',
  family: 'authority',
  severity: 'serious',
  title: 'Approval lane slower than its limit',
  message:
    'In the lane “{lane}” the median wait of {cases} {cases|case|cases} is {median}; the approval table allows {limit}.',
  why: 'A limit that half of the cases break is no promise, and whoever waits learns to go around the lane.',
  fix: 'Give the lane more approvers or fewer cases, or state the wait that it really takes.',
  params: {
    cases: {
      default: FEWEST_FOR_SLOW,
      title: 'answered cases from which on a median says something',
      source: 'Lanekeeper’s own bar',
    },
  },
  needs: ['approvalRules.waitLimit', 'approvalRequests.decidedOn|wait'],
  *check(plan, context) {
    const history = approvalHistoryOf(plan, context);
    for (const { lane, limit, median, cases, rules } of slowLanes(history, plan.approvalRules, context.params.cases))
      yield {
        at: rules.map((row) => cellOf(row, 'waitLimit')),
        cause: `${lane}\n${limit}`,
        data: { lane, cases, median: waitInWords(median), limit: waitInWords(limit) },
      };
  },
  german: {
    title: 'Freigabespur, die langsamer ist als ihre Grenze',
    message:
      'In der Spur „{lane}“ {cases|wartet|warten} {cases} {cases|Fall|Fälle} im Median {median}; die Freigabetabelle erlaubt {limit}.',
    why: 'Eine Grenze, die jeder zweite Fall bricht, ist kein Versprechen, und wer wartet, lernt die Spur zu umgehen.',
    fix: 'Geben Sie der Spur mehr Freigebende oder weniger Fälle, oder nennen Sie die Wartezeit, die sie wirklich braucht.',
    params: {
      cases: {
        title: 'beantwortete Fälle, ab denen ein Median etwas sagt',
        source: 'Eigenes Maß von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Within the limit in the median, whatever still waits or waited once',
        german: 'Im Median innerhalb der Grenze, was auch noch wartet oder einmal gewartet hat',
        sheet: `
          ## Approval table
          | Discount % | Lane      | Approver | Max wait (days) |
          | < 20       | Deal desk | Ada Berg | 3               |
          | ≥ 20       | Board     | Hal Moss | 10              |
          ## Approval history
          | Deal   | Discount % | Lane      | Approver | Submitted on | Decided on | Outcome  |
          | Q-1001 | 12         | Deal desk | Ada Berg | 2026-01-05   | 2026-01-06 | Approved |
          | Q-1002 | 15         | Deal desk | Ada Berg | 2026-01-07   | 2026-01-09 | Approved |
          | Q-1003 | 11         | Deal desk | Ada Berg | 2026-01-12   | 2026-01-15 | Rejected |
          | Q-1004 | 19         | Deal desk | Ada Berg | 2026-01-13   | 2026-01-27 | Approved |
          | Q-1005 | 18         | Deal desk | Ada Berg | 2026-01-14   | 2026-01-16 | Approved |
          | Q-1006 | 17         | Deal desk | Ada Berg | 2026-01-19   |            | Pending  |`,
      },
    ],
    failing: [
      {
        title: 'Five days in the median where three are allowed',
        german: 'Fünf Tage im Median, wo drei erlaubt sind',
        flags: ["'Approval table'!D2"],
        sheet: `
          ## Approval table
          | Discount % | Lane      | Approver | Max wait (days) |
          | < 20       | Deal desk | Ada Berg | 3               |
          | ≥ 20       | Board     | Hal Moss | 10              |
          ## Approval history
          | Deal   | Discount % | Lane      | Approver | Submitted on | Decided on | Outcome  |
          | Q-1001 | 12         | Deal desk | Ada Berg | 2026-01-05   | 2026-01-06 | Approved |
          | Q-1002 | 15         | Deal desk | Ada Berg | 2026-01-07   | 2026-01-14 | Approved |
          | Q-1003 | 11         | Deal desk | Ada Berg | 2026-01-12   | 2026-01-21 | Rejected |
          | Q-1004 | 19         | Deal desk | Ada Berg | 2026-01-13   | 2026-01-27 | Approved |
          | Q-1005 | 18         | Deal desk | Ada Berg | 2026-01-14   | 2026-01-16 | Approved |`,
      },
    ],
  },
});
