import type { Check, KeptPlan } from './source.ts';

/** Where plans are kept between the lives of the background. Each call happens whole or not at all. */
export interface PlanStore {
  plan(source: string): Promise<KeptPlan | null>;
  /** Writes the same plan again, such as when it was found to be the newest still. */
  renew(plan: KeptPlan): Promise<void>;
  /** Puts a plan in the place of the source’s earlier one, with shards of its; shards that it does not name are dropped. */
  keep(plan: KeptPlan, named: ReadonlySet<string>, shards: ReadonlyMap<string, string>): Promise<void>;
  shard(source: string, hash: string): Promise<string | null>;
  /** Hashes of the shards that are there. */
  shardsOf(source: string): Promise<ReadonlySet<string>>;
  keepShard(source: string, hash: string, text: string): Promise<void>;
  check(source: string): Promise<Check | null>;
  keepCheck(check: Check): Promise<void>;
  /** Forgets all of a source. */
  drop(source: string): Promise<void>;
}
