import { partsOf } from './allocation-parts.ts';
import type { Entity } from './entity.ts';
import type { Collection, Plan } from './plan.ts';

/** A field's value as plain data: people by their names, status by its words, periods by their keys. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** One entity without its place in the workbook. */
export interface SnapshotEntity {
  /** The id, or the name where there is none, as compared; numbered where several share it. */
  readonly key: string;
  readonly name: string;
  /** Fields that the table has a column for, by name. */
  readonly fields: Readonly<Record<string, PlainValue>>;
}

/** What a plan said at one time, as JSON that does not depend on where its rows stand. */
export interface PlanSnapshot {
  readonly version: 1;
  readonly entities: Readonly<Record<Collection, readonly SnapshotEntity[]>>;
}

export const COLLECTIONS = [
  'initiatives',
  'milestones',
  'updates',
  'deliverables',
  'people',
  'availability',
  'allocations',
  'requests',
  'flexPools',
  'draws',
  'measures',
  'risks',
  'scenarios',
  'raisedIssues',
  'decisions',
  'raci',
  'commitments',
  'guardrails',
  'changes',
  'choices',
  'exclusions',
  'payDrivers',
  'experiments',
  'approvalRules',
  'approvalRequests',
  'flowSteps',
  'mappedFields',
  'rates',
  'budget',
  'stakeholders',
  'meetings',
  'sourceRecords',
] as const satisfies readonly Collection[];

/** Takes a plan's snapshot: entities by key, fields by name, so that equal plans give equal JSON. */
export function snapshotOf(plan: Plan): PlanSnapshot {
  const entities = Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, snapshotEntities(entitiesOf(plan, collection))]),
  ) as Record<Collection, readonly SnapshotEntity[]>;
  return { version: 1, entities };
}

/** What is compared one by one: of allocations each amount. */
function entitiesOf(plan: Plan, collection: Collection): readonly Entity[] {
  return collection === 'allocations' ? plan.allocations.flatMap(partsOf) : plan[collection];
}

function snapshotEntities(entities: readonly Entity[]): readonly SnapshotEntity[] {
  const seen = new Map<string, number>();
  const taken = entities.map((entity): SnapshotEntity => {
    const base = keyOf(entity);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { key: count === 1 ? base : `${base} #${count}`, name: entity.name, fields: fieldsOf(entity) };
  });
  return taken.toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}

function keyOf(entity: Entity): string {
  const period = 'period' in entity && isRecord(entity.period) ? `|${String(entity.period['key'])}` : '';
  const person = 'person' in entity && isRecord(entity.person) ? `|${String(entity.person['text'])}` : '';
  return `${entity.id ?? entity.name}${person}${period}`.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What belongs to the place in the workbook, not to the plan. */
const LEFT_OUT = new Set(['source', 'unread', 'name']);

function fieldsOf(entity: Entity): Readonly<Record<string, PlainValue>> {
  const fields: [string, PlainValue][] = [];
  for (const [field, value] of Object.entries(entity) as [string, unknown][])
    if (value !== undefined && !LEFT_OUT.has(field)) fields.push([field, plain(value)]);
  fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields);
}

function plain(value: unknown): PlainValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return null;
  if (Array.isArray(value['names']))
    return value['names'].length > 0 ? value['names'].join(', ') : String(value['text']);
  if ('health' in value && 'text' in value) return String(value['text']);
  if ('key' in value && 'unit' in value) return String(value['key']);
  const parts: [string, PlainValue][] = [];
  for (const [key, part] of Object.entries(value))
    if (key !== 'source' && part !== undefined) parts.push([key, plain(part)]);
  parts.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(parts);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
