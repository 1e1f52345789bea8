import type { Severity } from '../../../../core/audit/finding.ts';
import type { TableKind } from '../../../../core/plan/table.ts';

export const severities: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  serious: 'Serious',
  moderate: 'Moderate',
  minor: 'Minor',
};

/** What the rows of a table are, as the planner reads it. */
export const kinds: Readonly<Record<TableKind, string>> = {
  initiatives: 'Initiatives',
  milestones: 'Milestones',
  tasks: 'Tasks',
  people: 'People',
  capacity: 'Capacity',
  allocation: 'Allocations',
  requests: 'Capacity requests',
  flex_pool: 'Flex pool',
  scorecard: 'Scorecard',
  readings: 'Readings of measures',
  risks: 'Risks',
  scenarios: 'Scenarios',
  issues: 'Issues raised',
  decisions: 'Decisions',
  raci: 'Responsibilities (RACI)',
  budget: 'Budget',
  stakeholders: 'Stakeholders',
  deliverables: 'Deliverables',
  updates: 'Updates',
  dependencies: 'Dependencies',
  choices: 'Choices',
  exclusions: 'Exclusions',
  commitments: 'Commitments',
  guardrails: 'Guardrails',
  pay_drivers: 'Pay drivers',
  experiments: 'Experiments',
  change_log: 'Change log',
  approvals: 'Approval table',
  approval_history: 'Approval history',
  flows: 'Flow',
  field_map: 'Field map',
  rates: 'Exchange rates',
  holidays: 'Holidays',
  other: 'Something else',
};
