import type { Day } from '../../../core/calendar/day.ts';
import type { PublishChoices } from '../../../core/feed/published-text.ts';
import type { LastPublished } from '../../../core/plan/settings.ts';

/** What the planner ticked to be published beyond names, roles, dates and states. */
export interface PublishTicks extends PublishChoices {
  /** Open findings about initiatives and milestones. */
  readonly findings: boolean;
  /** Approval tables with their limits, flows, and commitments by customer. */
  readonly approvals: boolean;
}

/** Names of one kind of thing that are published. */
export interface PublishedNames {
  readonly count: number;
  /** Of the first of them, each once. */
  readonly first: readonly string[];
  /** How many come after those. */
  readonly more: number;
}

export const PUBLISHED_KINDS = ['initiatives', 'milestones', 'decisions', 'commitments', 'guardrails'] as const;
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

/** What a publication of the plan would hold. */
export interface Publishable {
  readonly revision: number;
  readonly names: Readonly<Record<PublishedKind, PublishedNames>>;
  /** Approval tables of the plan, ticked or not, and how many of them are too large to be published. */
  readonly approvals: { readonly tables: number; readonly leftOut: number };
  /** False where there is neither initiative nor milestone, nor a ticked approval table: then there is nothing to publish. */
  readonly hasWork: boolean;
  /** Issues of a tracker that lead to a piece of work. */
  readonly linkedIssues: number;
  /** Promises and limits whose value is left out for being money. */
  readonly withheld: number;
  /** Open findings about one initiative or milestone each; null where they are not ticked. */
  readonly findings: number | null;
}

/** A file for the planner to keep; a blob, so that the page never reads what is in it. */
export interface PublishFile {
  readonly name: string;
  readonly content: Blob;
}

/** Who signs: the keys stay in the worker. */
export type SignerAnswer =
  | {
      readonly ok: true;
      readonly fingerprint: string;
      /** The key file of keys that were made; null where they were read from one. */
      readonly file: PublishFile | null;
    }
  | { readonly ok: false; readonly why: 'no-key-file' | 'no-crypto' | 'unreadable' };

/** A publication that the planner or the workbook knows of. */
export interface EarlierPublished extends LastPublished {
  /** Ids of features that it switched off. */
  readonly off: readonly string[];
}

export interface PublishAsk {
  readonly id: string;
  readonly name: string;
  /** At least this number; a folder that holds a later one counts on from that. */
  readonly sequence: number;
  readonly expiresInDays: number;
  readonly ticks: PublishTicks;
  readonly off: readonly string[];
  /** Where the files go; null: into one zip. */
  readonly folder: FileSystemDirectoryHandle | null;
  /** The planner agreed to publish over a plan that another key signed. */
  readonly replaces: boolean;
}

export type PublishTrouble =
  /** The worker that held the keys is gone. */
  | { readonly kind: 'no-key' }
  /** Readers would refuse it; the sentence says why. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The folder holds an index that is none of ours, or was changed. */
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'other-plan'; readonly id: string }
  | { readonly kind: 'other-key'; readonly fingerprint: string }
  /** The name of what the browser threw. */
  | { readonly kind: 'folder'; readonly error: string };

/** A plan that was published; `zip` is null where its files were written into a folder. */
export interface Published {
  readonly ok: true;
  readonly last: LastPublished;
  readonly expiresOn: Day;
  readonly files: number;
  readonly bytes: number;
  readonly zip: PublishFile | null;
}

/** What publishing asks of the worker. */
export interface PublishQuestions {
  publishable(ticks: PublishTicks): Promise<Publishable>;
  /** Takes the keys of a key file, or makes new ones (null). */
  signer(file: File | null): Promise<SignerAnswer>;
  /** What an index file that was published before says; null where it is none. */
  publishedBefore(file: File): Promise<EarlierPublished | null>;
  publish(ask: PublishAsk): Promise<Published | { readonly ok: false; readonly trouble: PublishTrouble }>;
}
