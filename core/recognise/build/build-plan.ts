import type { Entity } from '../../plan/entity.ts';
import type { Collection, Plan } from '../../plan/plan.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { COLLECTIONS } from '../../plan/snapshot.ts';
import type { Table } from '../../plan/table.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { sheetNamed } from '../../sheet/workbook.ts';
import type { FoundTables } from '../tables/find-tables.ts';
import type { DayOff } from './kinds/build-days-off.ts';
import { daysOff } from './kinds/build-days-off.ts';
import type { Link } from './kinds/build-links.ts';
import type { LooseReading } from './kinds/build-readings.ts';
import type { EntityKind, Joined } from './fields/entity-kind.ts';
import { SURE_ENOUGH } from './fields/fields.ts';
import { inOneList } from './rows/in-one-list.ts';
import type { JoinedWork } from './join-links.ts';
import { joinLinks } from './join-links.ts';
import type { JoinedMeasures } from './join-readings.ts';
import { joinReadings } from './join-readings.ts';
import { ENTITY_KINDS } from './kinds.ts';
import { MEETINGS } from './kinds/build-meetings.ts';
import { SOURCE_RECORDS } from './kinds/build-source-records.ts';
import { STATES } from './kinds/build-updates.ts';
import { isNameless, questionsAboutNames } from './nameless.ts';
import { questionsAboutApprovers } from './approvals/without-approvers.ts';
import type { BuiltTable } from './read-table.ts';
import { readTable } from './read-table.ts';

/** A plan with what is needed to read only what changed again. */
export interface BuiltPlan {
  readonly plan: Plan;
  readonly tables: ReadonlyMap<Table, ReadonlyMap<EntityKind, BuiltTable>>;
  readonly collections: Collections;
  readonly initiatives: JoinedWork<Initiative>;
  readonly milestones: JoinedWork<Milestone>;
  readonly measures: JoinedMeasures;
}

/** All that was read from tables, by what it is. */
type Collections = Pick<Plan, Collection> & {
  readonly readings: readonly LooseReading[];
  readonly links: readonly Link[];
  readonly daysOff: readonly DayOff[];
};

const JOINED = ['readings', 'links', 'daysOff'] as const satisfies readonly Joined[];
const NONE: readonly never[] = [];

/** Told before each table: its sheet and the share of the work that is done, 0–1. */
type OnTable = (sheet: string, done: number) => void;

/**
 * The plan of the tables found in a workbook; tables less sure than an even chance stay out of it. With `before`,
 * collections whose tables did not change are the very same arrays, and unchanged rows the very same entities.
 * `fiscalYearStart` is a month, 1–12: it places the quarters that conditions name.
 */
export function buildPlan(
  workbook: Workbook,
  found: Pick<FoundTables, 'tables' | 'unrecognised' | 'questions'>,
  before?: BuiltPlan,
  fiscalYearStart = 1,
  onProgress?: OnTable,
): BuiltPlan {
  const tables = readTables(workbook, found.tables, before, fiscalYearStart, onProgress);
  const collections = collect(tables, before);
  const links = collections.links;
  const initiatives = joinLinks(collections.initiatives, links, before?.initiatives);
  const milestones = joinLinks(collections.milestones, links, before?.milestones);
  const measures = joinReadings(collections.measures, collections.readings, seriesIn(found.tables), before?.measures);
  const plan: Plan = {
    initiatives: initiatives.work,
    milestones: milestones.work,
    measures: measures.measures,
    updates: collections.updates,
    deliverables: collections.deliverables,
    people: collections.people,
    availability: collections.availability,
    allocations: collections.allocations,
    requests: collections.requests,
    flexPools: collections.flexPools,
    draws: collections.draws,
    risks: collections.risks,
    scenarios: collections.scenarios,
    raisedIssues: collections.raisedIssues,
    decisions: collections.decisions,
    raci: collections.raci,
    commitments: collections.commitments,
    guardrails: collections.guardrails,
    changes: collections.changes,
    choices: collections.choices,
    exclusions: collections.exclusions,
    payDrivers: collections.payDrivers,
    experiments: collections.experiments,
    approvalRules: collections.approvalRules,
    approvalRequests: collections.approvalRequests,
    flowSteps: collections.flowSteps,
    mappedFields: collections.mappedFields,
    rates: collections.rates,
    budget: collections.budget,
    stakeholders: collections.stakeholders,
    meetings: collections.meetings,
    sourceRecords: collections.sourceRecords,
    holidays:
      before !== undefined && before.collections.daysOff === collections.daysOff
        ? before.plan.holidays
        : daysOff(collections.daysOff),
    tables: found.tables,
    unrecognised: found.unrecognised,
    questions: questionsOf(found, before),
  };
  return { plan, tables, collections, initiatives, milestones, measures };
}

/** What is asked, the same list as before where nothing else is. */
function questionsOf(
  { tables, questions }: Pick<FoundTables, 'tables' | 'questions'>,
  before: BuiltPlan | undefined,
): Plan['questions'] {
  if (before?.plan.tables === tables) return before.plan.questions;
  const more = [...questionsAboutNames(tables), ...questionsAboutApprovers(tables)];
  if (more.length === 0) return questions;
  // Of a table that is left out its columns are not asked about before it is let in.
  const out = new Set(more.flatMap(({ table, alike = [] }) => [table, ...alike]));
  return [...more, ...questions.filter(({ table }) => !out.has(table))];
}

function readTables(
  workbook: Workbook,
  found: readonly Table[],
  before: BuiltPlan | undefined,
  fiscalYearStart: number,
  onProgress: OnTable | undefined,
): BuiltPlan['tables'] {
  const tables = new Map<Table, ReadonlyMap<EntityKind, BuiltTable>>();
  const known = new Map([...(before?.tables ?? [])].map(([table, built]) => [table.id, built]));
  for (const [at, table] of found.entries()) {
    onProgress?.(table.sheet, at / found.length);
    const sheet = sheetNamed(workbook, table.sheet);
    if (sheet === null || table.confidence < SURE_ENOUGH || isNameless(table)) continue;
    const earlier = known.get(table.id);
    const built = new Map<EntityKind, BuiltTable>();
    for (const kind of kindsOf(table))
      if (kind.when?.(table) ?? true)
        built.set(kind, readTable(workbook, sheet, table, kind, earlier?.get(kind), fiscalYearStart));
    tables.set(table, built);
  }
  return tables;
}

/** What the rows of a table become; where a later sheet says the same again, how the work stood. */
function kindsOf({ kind, series }: Table): readonly EntityKind[] {
  if (series?.isPast === true) return WORK.has(kind) ? [STATES] : [];
  return [...(ENTITY_KINDS[kind] ?? []), MEETINGS, SOURCE_RECORDS];
}

const WORK: ReadonlySet<Table['kind']> = new Set<Table['kind']>(['initiatives', 'milestones', 'tasks']);

/** Names a table by its series, so that rows of all its sheets can meet. */
function seriesIn(tables: readonly Table[]): (table: string) => string {
  const series = new Map(tables.flatMap((table) => (table.series ? [[table.id, table.series.id] as const] : [])));
  return (table) => series.get(table) ?? table;
}

function collect(tables: BuiltPlan['tables'], before: BuiltPlan | undefined): Collections {
  const parts = new Map<Collection | Joined, (readonly Entity[])[]>();
  for (const kinds of tables.values())
    for (const [kind, built] of kinds) {
      const list = parts.get(kind.collection);
      if (list === undefined) parts.set(kind.collection, [built.entities]);
      else list.push(built.entities);
    }
  const all = [...COLLECTIONS, ...JOINED].map((collection) => [
    collection,
    joined(parts.get(collection) ?? NONE, before?.collections[collection]),
  ]);
  // Each kind names the collection its entities belong to, and its fields were checked against their type.
  return Object.fromEntries(all) as Collections;
}

/** The parts in one array: the earlier one where it holds the same entities. */
function joined(parts: readonly (readonly Entity[])[], before: readonly Entity[] | undefined): readonly Entity[] {
  const all = parts.length === 1 ? (parts[0] ?? NONE) : inOneList(parts);
  const same = before?.length === all.length && all.every((entity, index) => entity === before[index]);
  return same && before !== undefined ? before : all;
}
