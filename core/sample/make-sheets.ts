import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { makeApprovals } from './approvals.ts';
import { makeChanges, makeCommitments, makeGuardrails } from './authority.ts';
import { sampleCalendar, workingDayUpTo } from './calendar.ts';
import { makeDeals } from './deals.ts';
import { drawChanges, drawCommitments, drawGuardrails } from './draw-authority.ts';
import { drawApprovals, drawDeals, drawFieldMap, drawFlow, drawRates } from './draw-approvals.ts';
import { drawBrief, drawDecisions, drawRaci, drawRisks, drawScenarios } from './draw-governance.ts';
import {
  drawAllocations,
  drawBudget,
  drawCapacity,
  drawHolidays,
  drawPeople,
  drawScorecard,
} from './draw-resources.ts';
import { drawDraws, drawFlexPool, drawRequests } from './draw-requests.ts';
import { drawDeliverables, drawInitiatives, drawMilestones, drawUpdates } from './draw-work.ts';
import type { DrawnSheet } from './drawing.ts';
import { addPlanFaults } from './plan-faults.ts';
import { seededRandom } from './random.ts';
import { makeDecisions, makeDeliverables, makeRisks } from './registers.ts';
import { makeDraws, makeRequests } from './requests.ts';
import { makeAllocations, makeAvailability, makeBudget, makeRaci } from './resources.ts';
import type { SamplePlan } from './sample-plan.ts';
import { makeScenarios } from './scenarios.ts';
import { makeSchedule } from './schedule.ts';
import { makeMeasures } from './scorecard.ts';
import { addSheetFaults } from './sheet-faults.ts';

const SEED = 20_261;

/**
 * The sheets of the sample plan, laid around today: the same day gives the same sheets on every machine. `clean` leaves
 * the faults out, and then an audit has nothing to say.
 */
export function makeSheets(today: Day, clean: boolean): readonly DrawnSheet[] {
  const random = seededRandom(SEED);
  const calendar = sampleCalendar(today);
  const availability = makeAvailability(random);
  const schedule = makeSchedule(calendar, random);
  const measures = makeMeasures(random, today);
  const commitments = makeCommitments(schedule, calendar);
  const plan: SamplePlan = {
    today,
    ...schedule,
    deliverables: makeDeliverables(schedule.milestones),
    risks: makeRisks(calendar),
    decisions: makeDecisions(calendar),
    commitments,
    guardrails: makeGuardrails(measures),
    changes: makeChanges(commitments, calendar),
    approvals: makeApprovals(),
    measures,
    allocations: makeAllocations(availability, schedule.initiatives, today),
    requests: makeRequests(calendar),
    draws: makeDraws(calendar),
    scenarios: makeScenarios(),
    raci: makeRaci(),
    budget: makeBudget(random),
  };
  if (!clean) addPlanFaults(plan, calendar);
  const sheets = [
    drawBrief(),
    drawInitiatives(plan),
    drawMilestones(plan),
    drawUpdates(plan),
    drawDeliverables(plan),
    drawScorecard(plan),
    drawRisks(plan),
    drawScenarios(plan),
    drawDecisions(plan),
    drawCommitments(plan),
    drawGuardrails(plan),
    drawChanges(plan),
    drawRaci(plan),
    drawPeople(),
    drawCapacity(availability, today),
    drawAllocations(plan),
    drawFlexPool(),
    drawDraws(plan),
    drawRequests(plan),
    drawBudget(plan),
    drawApprovals(plan),
    drawDeals(makeDeals(calendar, random, clean)),
    drawFlow(),
    drawFieldMap(),
    drawRates(workingDayUpTo(addDays(today, -5), calendar)),
    drawHolidays(calendar),
  ];
  if (!clean) addSheetFaults(sheets);
  return sheets;
}
