import type { FeedIndex } from '../../core/feed/feed-format.ts';
import type { Taken } from '../../core/feed/verify-index.ts';
import type { SourceTrouble } from './source-trouble.ts';

/** A plan that somebody subscribed to. */
export interface Source {
  readonly id: string;
  /** `url`: polled. `files`: a published folder that was opened. `workbook`: read and published on this machine, for it alone. */
  readonly kind: 'url' | 'files' | 'workbook';
  /** What it was added as; the plan’s own name is shown once there is one. */
  readonly name: string;
  /** Address of the index; null where nothing is polled. */
  readonly url: string | null;
  /** Fingerprints of the keys that may sign it; only what they signed is taken. */
  readonly keys: readonly string[];
  /** Set by an administrator: people cannot remove it. */
  readonly isManaged: boolean;
}

/** The last good plan of a source. */
export interface KeptPlan {
  readonly source: string;
  readonly index: FeedIndex;
  /** What keeps an older plan from taking its place. */
  readonly taken: Taken;
  readonly etag: string | null;
  /** Milliseconds since 1970 of the last time that it was known to be the newest. */
  readonly knownAt: number;
  /** Of the key that signed it; null for a workbook. */
  readonly fingerprint: string | null;
}

/** How the last look at a source went. */
export interface Check {
  readonly source: string;
  readonly at: number;
  /** When it is looked at again, at the earliest. */
  readonly nextAt: number;
  readonly failures: number;
  readonly trouble: SourceTrouble | null;
}
