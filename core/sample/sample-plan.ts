import type { Day } from '../calendar/day.ts';
import type { ApprovalRow } from './approvals.ts';
import type { ChangeRow, CommitmentRow, GuardrailRow } from './authority-rows.ts';

/** The sample plan before it is drawn into sheets: what each table's rows hold. Mutable, so that faults can be put in. */
export interface SamplePlan {
  readonly today: Day;
  readonly initiatives: InitiativeRow[];
  readonly milestones: MilestoneRow[];
  updates: UpdateRow[];
  readonly deliverables: DeliverableRow[];
  readonly risks: RiskRow[];
  readonly decisions: DecisionRow[];
  readonly commitments: CommitmentRow[];
  readonly guardrails: GuardrailRow[];
  readonly changes: ChangeRow[];
  readonly approvals: ApprovalRow[];
  readonly measures: MeasureRow[];
  readonly allocations: AllocationRow[];
  readonly requests: RequestRow[];
  readonly draws: DrawRow[];
  readonly scenarios: ScenarioRow[];
  readonly raci: RaciLine[];
  readonly budget: BudgetRow[];
}

export interface InitiativeRow {
  id: string;
  name: string;
  choice: string;
  benefit: string;
  team: string;
  owner: string;
  decisionOwner: string;
  integrator: string;
  start: Day;
  end: Day | null;
  budget: number;
  status: string;
  percent: number;
  priority: number;
  updated: Day;
  /** Thousand euros a year. */
  value: number;
  mandatory: 'Yes' | 'No';
  /** The window it may be moved in; null for what must not move. */
  notBefore: Day | null;
  noLaterThan: Day | null;
  /** Key of its epic in the tracker. */
  jira: string;
}

export interface MilestoneRow {
  id: string;
  initiative: string;
  name: string;
  team: string;
  owner: string;
  decisionOwner: string;
  stage: 'Decide' | 'Build' | 'Launch';
  stageSince: Day;
  start: Day;
  due: Day | string | null;
  finished: Day | null;
  percent: number;
  status: string;
  dependsOn: string;
  updated: Day;
  /** Keys of its issues in the tracker. */
  jira: string;
}

export interface UpdateRow {
  item: string;
  on: Day;
  stage: 'Decide' | 'Build' | 'Launch';
  percent: number;
  status: string;
}

export interface DeliverableRow {
  id: string;
  name: string;
  initiative: string;
  owner: string;
  criterion: string;
  due: Day;
}

export interface RiskRow {
  id: string;
  risk: string;
  owner: string;
  probability: number;
  impact: number;
  /** Null: computed in the sheet. */
  score: number | null;
  response: string;
  mitigation: string;
  trigger: string;
  reviewed: Day;
  status: string;
}

export interface DecisionRow {
  id: string;
  decision: string;
  lane: 'Commitment' | 'Guardrail' | 'Autonomy';
  owner: string;
  raised: Day;
  due: Day;
  decided: Day | null;
  status: string;
  memo: string;
  forum: string;
  waiting: string;
}

export interface MeasureRow {
  id: string;
  measure: string;
  team: string;
  kind: 'Lagging' | 'Leading';
  direction: 'Higher' | 'Lower';
  unit: string;
  owner: string;
  target: number | null;
  drives: string;
  status: string;
  /** One a month, the oldest first; the last is the month before today's. */
  readings: (number | null)[];
}

export interface AllocationRow {
  person: string;
  initiative: string;
  /** Share of full time by month, from today's month on. */
  shares: number[];
}

export interface RequestRow {
  id: string;
  request: string;
  initiative: string;
  people: string;
  skill: string;
  from: Day;
  to: Day;
  days: number;
  requestedBy: string;
  /** Thousand euros a year. */
  value: number;
  displaces: string;
  status: string;
}

/** What a function took out of its flex pool. */
export interface DrawRow {
  on: Day;
  team: string;
  initiative: string;
  days: number;
  cause: string;
  postMortem: string;
}

export interface ScenarioRow {
  id: string;
  scenario: string;
  trigger: string;
  action: string;
  owner: string;
  status: string;
}

export interface RaciLine {
  activity: string;
  /** Letters in the order of `RACI_ROLES`. */
  letters: string[];
}

export interface BudgetRow {
  line: string;
  category: string;
  owner: string;
  /** Thousand euros by month of the year. */
  months: number[];
  funding: number;
}
