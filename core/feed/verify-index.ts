import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import type { Checked } from './checked-text.ts';
import { checkedText, refused } from './checked-text.ts';
import { digestOf } from './digest-of.ts';
import type { Digest, FeedIndex } from './feed-format.ts';
import { LONGEST_INDEX } from './feed-format.ts';
import { fingerprintOf } from './feed-keys.ts';
import { signedIndex } from './feed-schema.ts';
import { signaturesHold } from './signed-index.ts';
import type { Subtle } from './subtle.ts';

/** What a reader remembers of a plan it took, so that nobody can hand it an older one. */
export interface Taken {
  readonly plan: string;
  readonly sequence: number;
  readonly digest: Digest;
}

export interface VerifyOptions {
  readonly subtle: Subtle;
  /** Fingerprints of keys that the user or the managed policy trusts. */
  readonly pinned: readonly string[];
  readonly today: Day;
  /** Of this source; null where it was never read. */
  readonly taken: Taken | null;
}

/** An index that may be used, and what to remember of it. */
export interface VerifiedIndex {
  readonly index: FeedIndex;
  readonly fingerprint: string;
  readonly taken: Taken;
}

/**
 * Checks the text of an index file: its shape, that a pinned key signed exactly these bytes, that it is not older than
 * what was taken before (roll-back), and that it has not expired. Clocks may be a day apart.
 */
export async function verifyIndex(
  text: string,
  { subtle, pinned, today, taken }: VerifyOptions,
): Promise<Checked<VerifiedIndex>> {
  const checked = checkedText(text, LONGEST_INDEX, signedIndex);
  if (!checked.ok) return checked;
  const { index, keys } = checked.value;
  const fingerprint = await fingerprintOf(subtle, keys);
  if (!pinned.includes(fingerprint)) return refused({ kind: 'wrong-key', fingerprint });
  const holds = await signaturesHold(subtle, checked.value);
  if (holds !== true) return refused({ kind: holds === null ? 'no-crypto' : 'tampered' });
  const digest = await digestOf(subtle, text);
  const { sequence, plan } = index;
  if (taken !== null) {
    if (taken.plan !== plan.id) return refused({ kind: 'other-plan', name: plan.name });
    if (sequence < taken.sequence) return refused({ kind: 'rolled-back', sequence, known: taken.sequence });
    if (sequence === taken.sequence && digest !== taken.digest) return refused({ kind: 'two-of-one-number' });
  }
  if (index.expiresOn < today) return refused({ kind: 'expired', on: index.expiresOn });
  if (index.publishedOn > addDays(today, 1)) return refused({ kind: 'not-yet', on: index.publishedOn });
  return { ok: true, value: { index, fingerprint, taken: { plan: plan.id, sequence, digest } } };
}
