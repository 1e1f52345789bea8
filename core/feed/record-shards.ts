import type { ApprovalHistory } from '../governance/approval-history/approval-history.ts';
import type { ApprovalTable } from '../governance/approvals/approval-table.ts';
import { approvalTablesOf } from '../governance/approvals/approval-tables.ts';
import type { MappedField } from '../plan/approvals.ts';
import type { Plan } from '../plan/plan.ts';
import { customerShards } from './customer-shards.ts';
import type { ShardList } from './feed-format.ts';
import type { FeedFile } from './pack-shards.ts';
import { listShards, packed, sparse } from './pack-shards.ts';
import type { PublishChoices } from './published-text.ts';
import { publisherFor } from './published-text.ts';
import { recordGuardrails } from './record-guardrails.ts';
import type { RecordField, RecordShard, RecordStep } from './record-format.ts';
import { ANY_OBJECT, CUSTOMERS, objectList } from './record-format.ts';
import { fieldsByObject, objectsOf, ownName } from './record-objects.ts';
import { recordPeople, recordRules, recordTable, said } from './record-rules.ts';
import type { Subtle } from './subtle.ts';

/** Characters of a shard, about: a table of 200 rows and 8 fields takes three. */
const SHARD = 60_000;
/** A table with more rows is no table that anybody approves by, but the list of a system. */
const MOST_RULES = 2_000;
const MOST_TABLES = 50;
/** Of all tables: what a reader has to load, about 10 MB at most. */
const MOST_IN_ALL = 10_000;
const MOST_OBJECTS = 64;
const MOST_FIELDS = 1_000;
const MOST_STEPS = 1_000;
const MOST_RATES = 500;

/** Lists of shards by their place in the index, with their files. */
export interface RecordShards {
  readonly lists: Readonly<Record<string, ShardList>>;
  readonly files: readonly FeedFile[];
  readonly tables: number;
  readonly rules: number;
  /** Tables that are too large, or too many. */
  readonly leftOut: number;
}

/** The approval tables of a plan, and what belongs to them, by object of the CRM. */
export async function recordShards(
  subtle: Subtle,
  plan: Plan,
  history: ApprovalHistory,
  choices: PublishChoices,
): Promise<RecordShards> {
  const { tables, leftOut } = publishedTables(plan);
  const mapped = fieldsByObject(plan.mappedFields);
  const placed = tables.map((table, ref) => ({ table, ref, objects: objectsOf(table, mapped) }));
  const objects = [...mapped.keys()].filter((object) => object !== '*').slice(0, MOST_OBJECTS);
  const contentOf = (some: readonly Placed[], fields: readonly MappedField[]): Partial<RecordShard> =>
    contentFor(some, fields, history, choices);
  const contents: [list: string, content: Partial<RecordShard>][] = objects.map((object) => [
    objectList(object),
    contentOf(
      placed.filter((one) => one.objects.includes(object)),
      mapped.get(object) ?? [],
    ),
  ]);
  const anywhere = placed.filter((one) => one.objects.length === 0);
  contents.push([ANY_OBJECT, { ...contentOf(anywhere, mapped.get('*') ?? []), ...ofAllObjects(plan, choices) }]);
  const listed = await Promise.all(
    contents.map(async ([list, content]) => [list, await listShards(subtle, inShards(content))] as const),
  );
  const customers = await listShards(subtle, customerShards(plan.commitments, choices));
  const lists = [...listed, [CUSTOMERS, customers] as const].filter(([, { list }]) => list.count > 0);
  return {
    lists: Object.fromEntries(lists.map(([name, { list }]) => [name, list])),
    files: lists.flatMap(([, { files }]) => files),
    tables: tables.length,
    rules: tables.reduce((sum, { rules }) => sum + rules.length, 0),
    leftOut,
  };
}

/** The approval tables of a plan that can be published, and how many are too large, or too many. */
export function publishedTables(plan: Pick<Plan, 'approvalRules' | 'tables' | 'rates'>): {
  readonly tables: readonly ApprovalTable[];
  readonly leftOut: number;
} {
  const all = approvalTablesOf(plan);
  const tables: ApprovalTable[] = [];
  let room = MOST_IN_ALL;
  for (const table of all) {
    const { length } = table.rules;
    if (length > Math.min(MOST_RULES, room) || tables.length === MOST_TABLES) continue;
    tables.push(table);
    room -= length;
  }
  return { tables, leftOut: all.length - tables.length };
}

interface Placed {
  readonly table: ApprovalTable;
  readonly ref: number;
  readonly objects: readonly string[];
}

/** Limits of approval tables are amounts, and were ticked with them. */
function contentFor(
  placed: readonly Placed[],
  fields: readonly MappedField[],
  history: ApprovalHistory,
  { people }: PublishChoices,
): Partial<RecordShard> {
  const published = publisherFor({ people, money: true });
  return {
    fields: fields.slice(0, MOST_FIELDS).flatMap(({ name, field }): readonly RecordField[] => {
      const own = said(ownName({ field }), published);
      return own === null ? [] : [{ name: published(name), field: own }];
    }),
    tables: placed.map(({ table, ref }) => recordTable(table, ref, published)),
    rules: placed.flatMap(({ table, ref }) => recordRules(table, ref, history, published)),
  };
}

function ofAllObjects({ flowSteps, guardrails, measures, rates }: Plan, choices: PublishChoices): Partial<RecordShard> {
  const published = publisherFor(choices);
  return {
    flow: flowSteps.slice(0, MOST_STEPS).map((step): RecordStep => ({
      flow: said(step.flow, published),
      order: step.order ?? null,
      id: said(step.id, published),
      name: published(step.name),
      owner: recordPeople(step.owner, published),
      stage: said(step.stage, published),
      wait: step.wait ?? null,
    })),
    guardrails: recordGuardrails(
      guardrails,
      measures.map(({ name }) => name),
      choices,
    ),
    rates: rates.slice(0, MOST_RATES).map(({ from, to, rate }) => ({ from, to, rate })),
  };
}

/** Cuts the lists of an object into shards, each with parts of one or several of them. */
function inShards(content: Partial<RecordShard>): readonly object[] {
  const items = Object.entries(content).flatMap(([list, all]) =>
    all.map((item) => ({ list, item: sparse(withoutNo(item)) })),
  );
  const parts = packed(items, SHARD, ({ item }) => JSON.stringify(item).length);
  return parts.map((part) => {
    const shard: Record<string, unknown[]> = {};
    for (const { list, item } of part) (shard[list] ??= []).push(item);
    return shard;
  });
}

/** Most ends of stretches are open: `false` is left out there and filled in when read. */
function withoutNo(item: unknown): unknown {
  return JSON.parse(
    JSON.stringify(item, (key, value: unknown) => (/^is(?:Low|High)In$/.test(key) && value === false ? null : value)),
  );
}
