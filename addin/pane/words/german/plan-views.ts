import type { Formats } from '../../display/formats.ts';
import type { PlanWords } from '../english/plan-views.ts';
import { approvalHistory } from './approval-history.ts';
import { approvals } from './approvals.ts';
import { capacity } from './capacity.ts';
import { lanes } from './lanes.ts';
import { scenarios } from './scenarios.ts';
import { schedule } from './schedule.ts';
import { scorecard } from './scorecard.ts';
import { whatIf } from './what-if.ts';

export const planViews = (show: Formats): PlanWords => ({
  scorecard: scorecard(show),
  approvals: approvals(show),
  history: approvalHistory(show),
  capacity: capacity(show),
  lanes: lanes(show),
  schedule: schedule(show),
  scenarios: scenarios(show),
  whatIf: whatIf(show),
});
