import type { TableKind } from '../../../plan/table.ts';

/** What letters in front of a row's number say of its list: R-12, KPI3. */
export const KIND_OF_PREFIX: ReadonlyMap<string, TableKind> = new Map<string, TableKind>([
  ['r', 'risks'],
  ['rk', 'risks'],
  ['rsk', 'risks'],
  ['risk', 'risks'],
  ['i', 'issues'],
  ['iss', 'issues'],
  ['issue', 'issues'],
  ['dec', 'decisions'],
  ['ms', 'milestones'],
  ['mil', 'milestones'],
  ['t', 'tasks'],
  ['task', 'tasks'],
  ['us', 'tasks'],
  ['ini', 'initiatives'],
  ['init', 'initiatives'],
  ['prj', 'initiatives'],
  ['proj', 'initiatives'],
  ['kpi', 'scorecard'],
  ['kr', 'scorecard'],
  ['cr', 'change_log'],
  ['dep', 'dependencies'],
]);
