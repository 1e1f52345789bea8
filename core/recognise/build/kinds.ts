import type { TableKind } from '../../plan/table.ts';
import { ALLOCATION } from './kinds/build-allocation.ts';
import { APPROVAL_HISTORY } from './approvals/build-approval-history.ts';
import { APPROVALS } from './approvals/build-approvals.ts';
import { BUDGET } from './kinds/build-budget.ts';
import { CAPACITY } from './kinds/build-capacity.ts';
import { CHANGES } from './kinds/build-change-log.ts';
import { CHOICES, EXCLUSIONS } from './kinds/build-choices.ts';
import { COMMITMENTS } from './kinds/build-commitments.ts';
import { DAYS_OFF } from './kinds/build-days-off.ts';
import { DECISIONS } from './kinds/build-decisions.ts';
import { DELIVERABLES } from './kinds/build-deliverables.ts';
import { GUARDRAILS } from './kinds/build-guardrails.ts';
import { DRAWS, FLEX_POOLS } from './kinds/build-flex-pool.ts';
import { FIELD_MAP } from './kinds/build-field-map.ts';
import { EXPERIMENTS } from './kinds/build-experiments.ts';
import { FLOWS } from './kinds/build-flows.ts';
import { INITIATIVES, INITIATIVES_WITHIN } from './kinds/build-initiatives.ts';
import { LINKS, SUCCESSORS } from './kinds/build-links.ts';
import { MEASURES } from './kinds/build-measures.ts';
import { MILESTONES, TASKS } from './kinds/build-milestones.ts';
import { PAY_DRIVERS } from './kinds/build-pay-drivers.ts';
import { PEOPLE_ROWS } from './kinds/build-people.ts';
import { RACI } from './kinds/build-raci.ts';
import { RAISED_ISSUES } from './kinds/build-raised-issues.ts';
import { RATES } from './kinds/build-rates.ts';
import { READINGS } from './kinds/build-readings.ts';
import { REQUESTS } from './kinds/build-requests.ts';
import { RISKS } from './kinds/build-risks.ts';
import { SCENARIOS } from './kinds/build-scenarios.ts';
import { STAKEHOLDERS } from './kinds/build-stakeholders.ts';
import { UPDATES } from './kinds/build-updates.ts';
import type { EntityKind } from './fields/entity-kind.ts';

/** What the rows of each kind of table become; kinds that are absent are shown as tables only. */
export const ENTITY_KINDS: Readonly<Partial<Record<TableKind, readonly EntityKind[]>>> = {
  initiatives: [INITIATIVES, SUCCESSORS],
  milestones: [MILESTONES, INITIATIVES_WITHIN, SUCCESSORS],
  tasks: [TASKS, INITIATIVES_WITHIN, SUCCESSORS],
  updates: [UPDATES],
  deliverables: [DELIVERABLES],
  people: [PEOPLE_ROWS],
  capacity: [CAPACITY],
  allocation: [ALLOCATION],
  requests: [REQUESTS],
  flex_pool: [FLEX_POOLS, DRAWS],
  scorecard: [MEASURES],
  readings: [READINGS],
  risks: [RISKS],
  scenarios: [SCENARIOS],
  issues: [RAISED_ISSUES],
  decisions: [DECISIONS],
  raci: [RACI],
  commitments: [COMMITMENTS],
  guardrails: [GUARDRAILS],
  change_log: [CHANGES],
  approvals: [APPROVALS],
  approval_history: [APPROVAL_HISTORY],
  flows: [FLOWS],
  field_map: [FIELD_MAP],
  rates: [RATES],
  choices: [CHOICES],
  exclusions: [EXCLUSIONS],
  pay_drivers: [PAY_DRIVERS],
  experiments: [EXPERIMENTS],
  budget: [BUDGET],
  stakeholders: [STAKEHOLDERS],
  dependencies: [LINKS],
  holidays: [DAYS_OFF],
};
