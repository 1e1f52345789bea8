import type { Collection, Entity, Plan } from '../../plan/plan.ts';
import type { Table } from '../../plan/table.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { sheetNamed } from '../../sheet/workbook.ts';
import type { FoundTables } from '../tables/find-tables.ts';
import { SURE_ENOUGH } from './fields.ts';
import { ENTITY_KINDS } from './kinds.ts';
import type { BuiltTable } from './read-table.ts';
import { readTable } from './read-table.ts';

/** A plan with what is needed to read only what changed again. */
export interface BuiltPlan {
  readonly plan: Plan;
  readonly tables: ReadonlyMap<Table, BuiltTable>;
}

type Collections = Pick<Plan, Collection>;

const EMPTY: Collections = {
  initiatives: [],
  milestones: [],
  updates: [],
  deliverables: [],
  people: [],
  availability: [],
  allocations: [],
  requests: [],
  measures: [],
  risks: [],
  raisedIssues: [],
  decisions: [],
  raci: [],
  budget: [],
  stakeholders: [],
};

/**
 * The plan of the tables found in a workbook; tables less sure than an even chance stay out of it. With `before`,
 * collections whose tables did not change are the very same arrays, and unchanged rows the very same entities.
 */
export function buildPlan(workbook: Workbook, found: FoundTables, before?: BuiltPlan): BuiltPlan {
  const tables = new Map<Table, BuiltTable>();
  const parts = new Map<Collection, (readonly Entity[])[]>();
  for (const table of found.tables) {
    const kind = ENTITY_KINDS[table.kind];
    const sheet = sheetNamed(workbook, table.sheet);
    if (kind === undefined || sheet === null || table.confidence < SURE_ENOUGH) continue;
    const built = readTable(workbook, sheet, table, kind, before?.tables.get(table));
    tables.set(table, built);
    const list = parts.get(kind.collection);
    if (list === undefined) parts.set(kind.collection, [built.entities]);
    else list.push(built.entities);
  }
  const collections: Record<string, readonly Entity[]> = {};
  for (const collection of Object.keys(EMPTY) as Collection[])
    collections[collection] = joined(parts.get(collection) ?? [], before?.plan[collection]);
  const plan: Plan = {
    ...(collections as unknown as Collections),
    holidays: before?.plan.holidays ?? [],
    tables: found.tables,
    unrecognised: found.unrecognised,
    questions: found.questions,
  };
  return { plan, tables };
}

/** The parts in one array: the earlier one where it holds the same entities. */
function joined(parts: readonly (readonly Entity[])[], before: readonly Entity[] | undefined): readonly Entity[] {
  const all = parts.length === 1 ? (parts[0] ?? []) : parts.flat();
  const same = before?.length === all.length && all.every((entity, index) => entity === before[index]);
  return same && before !== undefined ? before : all;
}
