import { plainWords } from '../../core/scorecard/plain-words.ts';
import type { ObjectRecords } from '../../core/feed/records-of.ts';
import { objectLists, recordsOf } from '../../core/feed/records-of.ts';
import { keepTrouble } from './look-up.ts';
import type { PlanStore } from './plan-store.ts';
import { shardLoader } from './shard-loader.ts';
import type { KeptPlan, Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Objects whose tables stay parsed; a few of each plan are what people work with. */
const MOST_KNOWN = 24;
const OF_STORE = new WeakMap<PlanStore, Map<string, ObjectRecords>>();

/** What a plan says of the records of an object; null where it says nothing, or cannot be read: then that is told. */
export async function objectRecords(
  source: Source,
  { index }: KeptPlan,
  object: string,
  on: Surroundings,
): Promise<ObjectRecords | null> {
  const asked = plainWords(object);
  const lists = objectLists(index, asked);
  if (lists.length === 0) return null;
  const known = OF_STORE.get(on.store) ?? new Map<string, ObjectRecords>();
  OF_STORE.set(on.store, known);
  // Digests name what is in them: with the same ones nothing is read again.
  const key = JSON.stringify([source.id, index.sequence, asked, lists]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const { load, troubleOf } = shardLoader(source, on);
  const records = await recordsOf(index, asked, load);
  if (!records.ok) {
    await keepTrouble(source, troubleOf(records.trouble), on);
    return null;
  }
  if (records.value !== null) known.set(key, records.value);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return records.value;
}
