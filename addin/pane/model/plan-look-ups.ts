import type { ReadonlySignal } from '@preact/signals';
import type { ConfidenceAnswer, ScheduleAnswer, ScorecardAnswer } from '../plan-answers.ts';
import type { AuditedWorkbook, WorkbookPort } from '../workbook-port.ts';
import type { LookUp } from './look-up.ts';
import { createLookUp } from './look-up.ts';

/** What the views of the plan look up. */
export interface PlanLookUps {
  readonly scorecard: LookUp<ScorecardAnswer>;
  readonly schedule: LookUp<ScheduleAnswer>;
  readonly confidence: LookUp<ConfidenceAnswer>;
}

export function createPlanLookUps(port: WorkbookPort, audited: ReadonlySignal<AuditedWorkbook | null>): PlanLookUps {
  return {
    scorecard: createLookUp(audited, () => port.scorecard()),
    schedule: createLookUp(audited, () => port.schedule()),
    confidence: createLookUp(audited, (following) => port.confidence({ samples: null }, following)),
  };
}
