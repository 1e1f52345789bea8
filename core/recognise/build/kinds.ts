import type { TableKind } from '../../plan/table.ts';
import { ALLOCATION } from './build-allocation.ts';
import { APPROVAL_HISTORY } from './build-approval-history.ts';
import { APPROVALS } from './build-approvals.ts';
import { BUDGET } from './build-budget.ts';
import { CAPACITY } from './build-capacity.ts';
import { CHANGES } from './build-change-log.ts';
import { CHOICES, EXCLUSIONS } from './build-choices.ts';
import { COMMITMENTS } from './build-commitments.ts';
import { DAYS_OFF } from './build-days-off.ts';
import { DECISIONS } from './build-decisions.ts';
import { DELIVERABLES } from './build-deliverables.ts';
import { GUARDRAILS } from './build-guardrails.ts';
import { DRAWS, FLEX_POOLS } from './build-flex-pool.ts';
import { FIELD_MAP } from './build-field-map.ts';
import { FLOWS } from './build-flows.ts';
import { INITIATIVES, INITIATIVES_WITHIN } from './build-initiatives.ts';
import { LINKS, SUCCESSORS } from './build-links.ts';
import { MEASURES } from './build-measures.ts';
import { MILESTONES, TASKS } from './build-milestones.ts';
import { PAY_DRIVERS } from './build-pay-drivers.ts';
import { PEOPLE_ROWS } from './build-people.ts';
import { RACI } from './build-raci.ts';
import { RAISED_ISSUES } from './build-raised-issues.ts';
import { RATES } from './build-rates.ts';
import { READINGS } from './build-readings.ts';
import { REQUESTS } from './build-requests.ts';
import { RISKS } from './build-risks.ts';
import { SCENARIOS } from './build-scenarios.ts';
import { STAKEHOLDERS } from './build-stakeholders.ts';
import { UPDATES } from './build-updates.ts';
import type { EntityKind } from './entity-kind.ts';

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
  budget: [BUDGET],
  stakeholders: [STAKEHOLDERS],
  dependencies: [LINKS],
  holidays: [DAYS_OFF],
};
