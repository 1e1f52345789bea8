import type { Day } from '../calendar/day.ts';
import type { ApprovalRequest, ApprovalRule, CurrencyRate, FlowStep, MappedField } from './approvals.ts';
import type { Draw, FlexPool } from './flex-pool.ts';
import type { ChangeEntry, Choice, Commitment, Exclusion, Guardrail } from './governance.ts';
import type { Experiment } from './experiments.ts';
import type { PayDriver } from './incentives.ts';
import type { Measure } from './measure.ts';
import type { Meeting } from './meeting.ts';
import type { Decision, RaciRow, RaisedIssue, Risk, Scenario, Stakeholder } from './registers.ts';
import type { Allocation, Availability, BudgetLine, CapacityRequest, Person } from './resources.ts';
import type { SourceRecord } from './source-record.ts';
import type { Table } from './table.ts';
import type { Question, Unrecognised } from './not-understood.ts';
import type { Deliverable, Initiative, Milestone, Update } from './work.ts';

/** The operating plan as understood: plain data, each entity with the cells it came from. */
export interface Plan {
  readonly initiatives: readonly Initiative[];
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly deliverables: readonly Deliverable[];
  readonly people: readonly Person[];
  readonly availability: readonly Availability[];
  readonly allocations: readonly Allocation[];
  readonly requests: readonly CapacityRequest[];
  readonly flexPools: readonly FlexPool[];
  readonly draws: readonly Draw[];
  readonly measures: readonly Measure[];
  readonly risks: readonly Risk[];
  readonly scenarios: readonly Scenario[];
  readonly raisedIssues: readonly RaisedIssue[];
  readonly decisions: readonly Decision[];
  readonly raci: readonly RaciRow[];
  readonly commitments: readonly Commitment[];
  readonly guardrails: readonly Guardrail[];
  readonly changes: readonly ChangeEntry[];
  readonly choices: readonly Choice[];
  readonly exclusions: readonly Exclusion[];
  readonly payDrivers: readonly PayDriver[];
  readonly experiments: readonly Experiment[];
  readonly approvalRules: readonly ApprovalRule[];
  readonly approvalRequests: readonly ApprovalRequest[];
  readonly flowSteps: readonly FlowStep[];
  readonly mappedFields: readonly MappedField[];
  readonly rates: readonly CurrencyRate[];
  readonly budget: readonly BudgetLine[];
  readonly stakeholders: readonly Stakeholder[];
  readonly meetings: readonly Meeting[];
  readonly sourceRecords: readonly SourceRecord[];
  /** Days off that the workbook lists. */
  readonly holidays: readonly Day[];
  /** Every table found, those of kind `other` too. */
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly questions: readonly Question[];
}

export type Collection =
  | 'initiatives'
  | 'milestones'
  | 'updates'
  | 'deliverables'
  | 'people'
  | 'availability'
  | 'allocations'
  | 'requests'
  | 'flexPools'
  | 'draws'
  | 'measures'
  | 'risks'
  | 'scenarios'
  | 'raisedIssues'
  | 'decisions'
  | 'raci'
  | 'commitments'
  | 'guardrails'
  | 'changes'
  | 'choices'
  | 'exclusions'
  | 'payDrivers'
  | 'experiments'
  | 'approvalRules'
  | 'approvalRequests'
  | 'flowSteps'
  | 'mappedFields'
  | 'rates'
  | 'budget'
  | 'stakeholders'
  | 'meetings'
  | 'sourceRecords';
