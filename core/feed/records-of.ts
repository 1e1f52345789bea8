import type { CurrencyRate, FlowStep } from '../plan/approvals.ts';
import type { Checked } from './checked-text.ts';
import { refused } from './checked-text.ts';
import type { FeedIndex, ShardList } from './feed-format.ts';
import type { LoadShard } from './look-up.ts';
import { shardAt } from './look-up.ts';
import { originOf } from './origin-of.ts';
import type { Origin } from './overlay-view.ts';
import type { PublishedTable } from './published-table.ts';
import { publishedEntity, publishedTable } from './published-table.ts';
import type { RecordField, RecordGuardrail, RecordShard } from './record-format.ts';
import { ANY_OBJECT, objectList } from './record-format.ts';
import { USUAL_OBJECTS } from './record-objects.ts';
import { recordShard } from './record-schema.ts';

/** More than a publication ever makes of one object. */
const MOST_SHARDS = 500;

/** What one plan says of the records of an object. */
export interface ObjectRecords {
  readonly origin: Origin;
  readonly tables: readonly PublishedTable[];
  /** Of the object, then of none. */
  readonly fields: readonly RecordField[];
  readonly flowSteps: readonly FlowStep[];
  readonly guardrails: readonly RecordGuardrail[];
}

/** The lists of an object’s shards in an index; none where the plan says nothing of such records. */
export function objectLists({ links }: FeedIndex, object: string): readonly ShardList[] {
  const own = Object.hasOwn(links, objectList(object)) ? links[objectList(object)] : undefined;
  if (own === undefined && !USUAL_OBJECTS.includes(object)) return [];
  return [own, links[ANY_OBJECT]].filter((list) => list !== undefined);
}

/**
 * What a plan says of records of an object (its API name as compared by `plainWords`); null where it says nothing. Loads
 * all shards of the object.
 */
export async function recordsOf(
  index: FeedIndex,
  object: string,
  load: LoadShard,
): Promise<Checked<ObjectRecords | null>> {
  const lists = objectLists(index, object);
  if (lists.length === 0) return { ok: true, value: null };
  if (lists.some(({ count }) => count > MOST_SHARDS)) return refused({ kind: 'too-long' });
  const shards: RecordShard[] = [];
  for (const list of lists)
    for (let at = 0; at < list.count; at += 1) {
      const shard = await shardAt(list, at, recordShard, load);
      if (!shard.ok) return shard;
      shards.push(shard.value);
    }
  const mapped = new Set(
    Object.hasOwn(index.links, objectList(object))
      ? shards.slice(0, lists[0]?.count).flatMap(({ tables }) => tables.map(({ ref }) => ref))
      : [],
  );
  const all = <K extends keyof RecordShard>(list: K): RecordShard[K] =>
    shards.flatMap((shard) => shard[list] as readonly unknown[]) as unknown as RecordShard[K];
  const rates = all('rates').map((rate, at): CurrencyRate => ({
    ...rate,
    ...publishedEntity('rates', at, null),
    on: null,
  }));
  const rules = all('rules');
  return {
    ok: true,
    value: {
      origin: originOf(index),
      tables: all('tables').flatMap((table) => publishedTable(table, rules, rates, mapped.has(table.ref))),
      fields: all('fields'),
      flowSteps: all('flow').map((step, at): FlowStep => ({
        ...step,
        ...publishedEntity('flow', at, step.id, step.name),
        system: null,
        status: undefined,
        touch: null,
        timedOn: undefined,
      })),
      guardrails: all('guardrails'),
    },
  };
}
