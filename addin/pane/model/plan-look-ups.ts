import type { ReadonlySignal } from '@preact/signals';
import type { CapacityAnswer } from '../capacity-answers.ts';
import type { ConfidenceAnswer, ScenariosAnswer, ScheduleAnswer, ScorecardAnswer } from '../plan-answers.ts';
import type { ApprovalsAnswer } from '../lanes/approvals-answers.ts';
import type { HistoryAnswer } from '../lanes/history-answers.ts';
import type { LanesAnswer } from '../lanes/lanes-answers.ts';
import type { LevelAnswer } from '../level-answers.ts';
import type { AuditedWorkbook, WorkbookPort } from '../workbook-port.ts';
import type { LookUp } from './look-up.ts';
import { createLookUp } from './look-up.ts';

/** What the views of the plan look up. */
export interface PlanLookUps {
  readonly scorecard: LookUp<ScorecardAnswer>;
  readonly scenarios: LookUp<ScenariosAnswer>;
  readonly schedule: LookUp<ScheduleAnswer>;
  readonly capacity: LookUp<CapacityAnswer>;
  readonly lanes: LookUp<LanesAnswer>;
  readonly approvals: LookUp<ApprovalsAnswer>;
  readonly approvalHistory: LookUp<HistoryAnswer>;
  readonly confidence: LookUp<ConfidenceAnswer>;
  /** Watched only once the planner asks for it. */
  readonly level: LookUp<LevelAnswer>;
}

export function createPlanLookUps(port: WorkbookPort, audited: ReadonlySignal<AuditedWorkbook | null>): PlanLookUps {
  return {
    scorecard: createLookUp(audited, () => port.scorecard()),
    scenarios: createLookUp(audited, () => port.scenarios()),
    schedule: createLookUp(audited, () => port.schedule()),
    capacity: createLookUp(audited, () => port.capacity()),
    lanes: createLookUp(audited, () => port.lanes()),
    approvals: createLookUp(audited, () => port.approvals()),
    approvalHistory: createLookUp(audited, () => port.approvalHistory()),
    confidence: createLookUp(audited, (following) => port.confidence({ samples: null }, following)),
    level: createLookUp(audited, (following) => port.level({}, following)),
  };
}
