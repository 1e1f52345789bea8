import type { Formats } from '../../display/formats.ts';
import { approvalHistory } from './approval-history.ts';
import { approvals } from './approvals.ts';
import { capacity } from './capacity.ts';
import type { Words } from './english.ts';
import { lanes } from './lanes.ts';
import { scenarios } from './scenarios.ts';
import { schedule } from './schedule.ts';
import { scorecard } from './scorecard.ts';
import { whatIf } from './what-if.ts';

/** The words of the views that are loaded when they are first looked at. */
export const planViews = (show: Formats) => ({
  scorecard: scorecard(show),
  approvals: approvals(show),
  history: approvalHistory(show),
  capacity: capacity(show),
  lanes: lanes(show),
  schedule: schedule(show),
  scenarios: scenarios(show),
  whatIf: whatIf(show),
});

export type PlanWords = ReturnType<typeof planViews>;
export type AllWords = Words & PlanWords;
