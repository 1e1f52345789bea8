import type { Day } from '../calendar/day.ts';
import type { OverlayGuardrail, OverlayWork } from './overlay-view.ts';
import type { WorkFindings } from './work-findings.ts';

/** SHA-256 of a shard’s text in base64url; also the name of its file. */
export type Digest = string;

/**
 * Digests of numbered shards. Long lists are cut into chunks that are shards themselves, so that the index stays small:
 * a look-up then loads the one chunk that it needs.
 */
export interface ShardList {
  readonly count: number;
  /** All digests; null where they are in chunks. */
  readonly shards: readonly Digest[] | null;
  readonly chunks: readonly Digest[];
}

/** The signed table of contents of a published plan. */
export interface FeedIndex {
  readonly format: 'lanekeeper-feed/1';
  readonly plan: { readonly id: string; readonly name: string };
  /** Grows with every publication. */
  readonly sequence: number;
  readonly publishedOn: Day;
  /** The last day on which it may be shown as the plan. */
  readonly expiresOn: Day;
  /** Ids of features that the publisher switches off. */
  readonly off: readonly string[];
  /** What the planner ticked beyond the overlay’s view. */
  readonly holds: { readonly money: boolean; readonly people: boolean };
  /** By tracker project, `*` for what is linked by component, label or project: one shard for each bucket. */
  readonly links: Readonly<Record<string, ShardList>>;
  readonly works: ShardList;
  readonly guardrails: ShardList;
  /** Open findings, one shard for each bucket of works’ `ref`s; absent where they were not published. */
  readonly findings?: ShardList | undefined;
}

/** Which works the look-up keys of one bucket lead to. */
export interface LinksShard {
  readonly links: readonly WorkLink[];
}
export interface WorkLink {
  /** The work’s `ref` and the number of its shard. */
  readonly ref: string;
  readonly in: number;
  /** `123` for PAY-123 in the shards of PAY; `component:checkout`, `label:sso`, `project:pay` in those of `*`. */
  readonly keys: readonly string[];
}

export interface ChunkShard {
  readonly shards: readonly Digest[];
}
export interface WorksShard {
  readonly works: readonly OverlayWork[];
}
export interface GuardrailsShard {
  readonly guardrails: readonly OverlayGuardrail[];
}

export interface FindingsShard {
  readonly findings: readonly WorkFindings[];
}

export const INDEX_FILE = 'index.json';

/** Where the shard of a digest lies, from the index. */
export function shardFile(digest: Digest): string {
  return `shards/${digest}.json`;
}

/** Longest files that are read, in characters; what is longer is refused before it is looked into. */
export const LONGEST_INDEX = 262_144;
export const LONGEST_SHARD = 262_144;
