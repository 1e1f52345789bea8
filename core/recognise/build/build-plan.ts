import type { Collection, Entity, Initiative, Measure, Milestone, Plan } from '../../plan/plan.ts';
import type { Table } from '../../plan/table.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { sheetNamed } from '../../sheet/workbook.ts';
import type { FoundTables } from '../tables/find-tables.ts';
import type { DayOff } from './build-days-off.ts';
import { daysOff } from './build-days-off.ts';
import type { Link } from './build-links.ts';
import type { LooseReading } from './build-readings.ts';
import type { EntityKind, Joined } from './entity-kind.ts';
import { SURE_ENOUGH } from './fields.ts';
import type { JoinedWork } from './join-links.ts';
import { joinLinks } from './join-links.ts';
import type { JoinedMeasures } from './join-readings.ts';
import { joinReadings } from './join-readings.ts';
import { ENTITY_KINDS } from './kinds.ts';
import type { BuiltTable } from './read-table.ts';
import { readTable } from './read-table.ts';

/** A plan with what is needed to read only what changed again. */
export interface BuiltPlan {
  readonly plan: Plan;
  readonly tables: ReadonlyMap<Table, ReadonlyMap<EntityKind, BuiltTable>>;
  readonly collections: ReadonlyMap<Collection | Joined, readonly Entity[]>;
  readonly initiatives: JoinedWork<Initiative>;
  readonly milestones: JoinedWork<Milestone>;
  readonly measures: JoinedMeasures;
}

const NONE: readonly never[] = [];

/**
 * The plan of the tables found in a workbook; tables less sure than an even chance stay out of it. With `before`,
 * collections whose tables did not change are the very same arrays, and unchanged rows the very same entities.
 */
export function buildPlan(
  workbook: Workbook,
  found: Pick<FoundTables, 'tables' | 'unrecognised' | 'questions'>,
  before?: BuiltPlan,
): BuiltPlan {
  const tables = readTables(workbook, found.tables, before);
  const collections = collect(tables, before);
  // Each kind of table names the collection its entities belong to; the kinds' own definitions are checked against it.
  const get = <E extends Entity>(collection: Collection | Joined): readonly E[] =>
    (collections.get(collection) ?? NONE) as unknown as readonly E[];
  const links = get<Link>('links');
  const initiatives = joinLinks(get<Initiative>('initiatives'), links, before?.initiatives);
  const milestones = joinLinks(get<Milestone>('milestones'), links, before?.milestones);
  const measures = joinReadings(get<Measure>('measures'), get<LooseReading>('readings'), before?.measures);
  const off = get<DayOff>('daysOff');
  const plan: Plan = {
    initiatives: initiatives.work,
    milestones: milestones.work,
    measures: measures.measures,
    updates: get('updates'),
    deliverables: get('deliverables'),
    people: get('people'),
    availability: get('availability'),
    allocations: get('allocations'),
    requests: get('requests'),
    risks: get('risks'),
    raisedIssues: get('raisedIssues'),
    decisions: get('decisions'),
    raci: get('raci'),
    budget: get('budget'),
    stakeholders: get('stakeholders'),
    holidays:
      before !== undefined && before.collections.get('daysOff') === collections.get('daysOff')
        ? before.plan.holidays
        : daysOff(off),
    tables: found.tables,
    unrecognised: found.unrecognised,
    questions: found.questions,
  };
  return { plan, tables, collections, initiatives, milestones, measures };
}

function readTables(workbook: Workbook, found: readonly Table[], before: BuiltPlan | undefined): BuiltPlan['tables'] {
  const tables = new Map<Table, ReadonlyMap<EntityKind, BuiltTable>>();
  for (const table of found) {
    const sheet = sheetNamed(workbook, table.sheet);
    if (sheet === null || table.confidence < SURE_ENOUGH) continue;
    const earlier = before?.tables.get(table);
    const built = new Map<EntityKind, BuiltTable>();
    for (const kind of ENTITY_KINDS[table.kind] ?? [])
      if (kind.when?.(table) ?? true) built.set(kind, readTable(workbook, sheet, table, kind, earlier?.get(kind)));
    tables.set(table, built);
  }
  return tables;
}

function collect(tables: BuiltPlan['tables'], before: BuiltPlan | undefined): BuiltPlan['collections'] {
  const parts = new Map<Collection | Joined, (readonly Entity[])[]>();
  for (const kinds of tables.values())
    for (const [kind, built] of kinds) {
      const list = parts.get(kind.collection);
      if (list === undefined) parts.set(kind.collection, [built.entities]);
      else list.push(built.entities);
    }
  return new Map(
    [...parts].map(([collection, list]) => [collection, joined(list, before?.collections.get(collection))]),
  );
}

/** The parts in one array: the earlier one where it holds the same entities. */
function joined(parts: readonly (readonly Entity[])[], before: readonly Entity[] | undefined): readonly Entity[] {
  const all = parts.length === 1 ? (parts[0] ?? NONE) : parts.flat();
  const same = before?.length === all.length && all.every((entity, index) => entity === before[index]);
  return same && before !== undefined ? before : all;
}
