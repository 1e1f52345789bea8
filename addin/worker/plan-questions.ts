import type { PlanQuestions } from '../pane/plan-answers.ts';
import type { WorkerLink } from './worker-link.ts';

/** The questions about the plan, as every host passes them to the worker. */
export function planQuestions(ask: WorkerLink['ask']): PlanQuestions {
  return {
    scorecard: () => ask('scorecard', {}),
    scenarios: () => ask('scenarios', {}),
    schedule: () => ask('schedule', {}),
    capacity: () => ask('capacity', {}),
    load: (about) => ask('load', about),
    confidence: (about, following) => ask('confidence', about, following),
  };
}
