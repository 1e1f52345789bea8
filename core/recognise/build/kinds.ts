import type { TableKind } from '../../plan/table.ts';
import { DECISIONS } from './build-decisions.ts';
import { INITIATIVES } from './build-initiatives.ts';
import { MILESTONES, TASKS } from './build-milestones.ts';
import { PEOPLE_ROWS } from './build-people.ts';
import { RAISED_ISSUES } from './build-raised-issues.ts';
import { RISKS } from './build-risks.ts';
import type { EntityKind } from './entity-kind.ts';

/** What the rows of each kind of table become; kinds that are absent are shown as tables only. */
export const ENTITY_KINDS: Readonly<Partial<Record<TableKind, EntityKind>>> = {
  initiatives: INITIATIVES,
  milestones: MILESTONES,
  tasks: TASKS,
  people: PEOPLE_ROWS,
  risks: RISKS,
  issues: RAISED_ISSUES,
  decisions: DECISIONS,
};
