import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { SampleCalendar } from './calendar.ts';
import { workingDayUpTo } from './calendar.ts';
import { teamOf, TEAMS } from './company.ts';
import { PORTFOLIO } from './portfolio.ts';
import type { DecisionRow, DeliverableRow, MilestoneRow, RiskRow } from './sample-plan.ts';

/** Risk, owner, probability, impact, response, mitigation, trigger. */
const RISKS = `
The cloud region opens later than promised | Tomas Berg | 3 | 4 | Reduce | Second provider under contract | No date confirmed six weeks before the move
Trial users do not reach the second session | Sofia Marchetti | 3 | 3 | Reduce | Guided tour tested every two weeks | Under 40% activated in week one for two months
A competitor cuts prices in the mid-market | Patrick Doyle | 2 | 4 | Accept | Win-loss review each month | Three losses on price in one month
Two security engineers carry every review | Amara Osei | 4 | 3 | Reduce | Train two more reviewers | Review wait above ten days
The old warehouse is needed for the audit | Kwame Boateng | 2 | 3 | Avoid | Export kept for seven years | Auditor asks for live access
Churn model names the wrong accounts | Mei Castellano | 2 | 3 | Reduce | Pilot with ten accounts first | Under half of the warnings confirmed
Partners do not sign the new terms | Ben Whitaker | 3 | 2 | Transfer | Distributor as fallback | Fewer than three signed by the end of the quarter
Support loses two people in the busy season | Zoe Papadaki | 2 | 4 | Reduce | Two people from onboarding trained | Sick leave above 8%
Quote tool cannot show the new packages | Fatima Zahra | 3 | 3 | Reduce | Manual price list ready | Test fails two weeks before launch
Customers refuse the data move | Daniel Mbeki | 1 | 5 | Accept | Offer to stay a year for a fee | Five refusals
Sign-on provider raises its price | Jonas Keller | 2 | 2 | Transfer | Two-year price in the contract | Renewal letter
Campaign budget is cut | Greta Hoffmann | 2 | 3 | Accept | Order of campaigns agreed | Net ARR growth below 5% for two months
`;

export function makeRisks(calendar: SampleCalendar): RiskRow[] {
  return lines(RISKS).map(
    ([risk = '', owner = '', probability, impact, response = '', mitigation = '', trigger = ''], at) => ({
      id: `R-${String(at + 1).padStart(2, '0')}`,
      risk,
      owner,
      probability: Number(probability),
      impact: Number(impact),
      score: null,
      response,
      mitigation,
      trigger,
      reviewed: workingDayUpTo(addDays(calendar.today, -(1 + (at % 3))), calendar),
      status: 'Open',
    }),
  );
}

/** Decision, lane, owner, the milestone that waits for it. */
const DECISIONS = `
Which provider hosts the EU region | Commitment | Priya Natarajan | M-02
Free trial of 14 or 30 days | Guardrail | Marcus Adeyemi | M-08
Two packages or three | Commitment | Victoria Chen | M-12
Retire custom onboarding | Commitment | Daniel Mbeki | M-20
One definition of churn | Guardrail | Ingrid Solheim | M-23
Which signals the churn model may use | Guardrail | Ingrid Solheim | M-26
Login for contractors | Autonomy | Amara Osei | M-32
Order of article rewrites | Autonomy | Zoe Papadaki | M-42
Name of the partner page | Autonomy | Ben Whitaker | M-39
Campaign calendar | Autonomy | Arjun Mehta | M-60
Tool for session recordings | Autonomy | Yuki Tanabe | M-52
Renewal desk in Lisbon | Guardrail | Victoria Chen | M-49
Support hours on Saturday | Autonomy | Emma Sandberg | M-45
Length of the pilot report | Autonomy | Zoe Papadaki | M-43
Wording of the renewal letter | Autonomy | Ben Whitaker | M-40
Weekday of the release | Autonomy | Amara Osei | M-33
Pictures on the pricing page | Autonomy | Arjun Mehta | M-59
Order of the training topics | Autonomy | Emma Sandberg | M-46
`;

/** Two of three are decided; the open ones were raised in the last days. */
export function makeDecisions(calendar: SampleCalendar): DecisionRow[] {
  const { today } = calendar;
  return lines(DECISIONS).map(([decision = '', lane = '', owner = '', waiting = ''], at) => {
    const isOpen = at % 4 === 3;
    const raised = workingDayUpTo(addDays(today, isOpen ? -(1 + (at % 3)) : -(40 + at * 9)), calendar);
    return {
      id: `D-${String(at + 1).padStart(2, '0')}`,
      decision,
      lane: lane as DecisionRow['lane'],
      owner,
      raised,
      due: addWorkingDays(raised, 10, calendar),
      decided: isOpen ? null : addWorkingDays(raised, 2 + (at % 7), calendar),
      status: isOpen ? 'Open' : 'Decided',
      memo: lane === 'Autonomy' ? 'Not needed' : `https://wiki.example.com/memos/D-${String(at + 1).padStart(2, '0')}`,
      forum: lane === 'Commitment' ? 'Quarterly review' : 'Monthly review',
      waiting,
    };
  });
}

const CRITERIA = [
  'Checked by two customers before release',
  'Signed by the decision owner',
  'Ninety-five percent of cases pass the test list',
  'Used by the whole team for two weeks',
];

export function makeDeliverables(milestones: readonly MilestoneRow[]): DeliverableRow[] {
  return PORTFOLIO.map((work, at) => {
    const last = milestones.findLast((row) => row.initiative === work.id);
    return {
      id: `DL-${String(at + 1).padStart(2, '0')}`,
      name: `${work.name}: handbook`,
      initiative: work.id,
      owner: work.owner,
      criterion: CRITERIA[at % CRITERIA.length] ?? '',
      due: last?.due as Day,
    };
  });
}

/** The columns of the responsibility matrix. */
export const RACI_ROLES: readonly string[] = TEAMS.map((team) => teamOf(team)[0]?.name ?? team);

function lines(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
}
