import type { Day } from '../../core/calendar/day.ts';
import type { FeedIndex } from '../../core/feed/feed-format.ts';
import { LONGEST_INDEX } from '../../core/feed/feed-format.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { fetchPart } from './fetch-part.ts';
import { nextCheck } from './next-check.ts';
import { nextShards } from './next-shards.ts';
import type { SourceTrouble } from './source-trouble.ts';
import { storageTrouble } from './source-trouble.ts';
import type { Check, Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Names in other scripts than Latin take up to three bytes a character. */
const MOST_INDEX_BYTES = LONGEST_INDEX * 3;

/**
 * Looks whether there is a newer plan, and keeps it when it is good; else the last good one stays. It may be cut off
 * anywhere: the next look is set before anything is asked for, and a new plan takes the place of the old one at once.
 */
export async function checkSource(source: Source, on: Surroundings): Promise<Check> {
  const { store, now, chance } = on;
  const earlier = await store.check(source.id).catch(() => null);
  const failures = earlier?.failures ?? 0;
  const at = now();
  const ended = (trouble: SourceTrouble | null): Check => {
    const failed = trouble === null ? 0 : failures + 1;
    return { source: source.id, at, nextAt: nextCheck(at, failed, chance()), failures: failed, trouble };
  };
  try {
    await store.keepCheck({ ...ended(null), failures, trouble: earlier?.trouble ?? null });
    const check = ended(await takeNewest(source, on));
    await store.keepCheck(check);
    return check;
  } catch (problem) {
    // The storage is full or broken: nothing was replaced.
    const check = ended(storageTrouble(problem));
    await store.keepCheck(check).catch(() => {});
    return check;
  }
}

/** @returns what kept the newest plan from being taken; null where it is there now */
async function takeNewest(source: Source, on: Surroundings): Promise<SourceTrouble | null> {
  const { store, now, today } = on;
  const { url } = source;
  if (url === null) return null;
  if (source.keys.length === 0) return { kind: 'no-keys', detail: source.name };
  const kept = await store.plan(source.id);
  const withSession = await on.isGranted(url);
  const asked = { etag: kept?.etag ?? null, mostBytes: MOST_INDEX_BYTES, withSession, fetch: on.fetch };
  const fetched = await fetchPart(url, asked);
  if (fetched.came === 'nothing')
    return fetched.trouble.kind === 'offline' && !withSession && kept === null
      ? { kind: 'no-permission', detail: new URL(url).host }
      : fetched.trouble;
  if (fetched.came === 'same') {
    if (kept === null) return { kind: 'server', detail: '304' };
    await store.renew({ ...kept, knownAt: now() });
    return troubleOfAge(kept.index, today());
  }
  const { subtle } = on;
  const options = { subtle, pinned: source.keys, today: today(), taken: kept?.taken ?? null };
  const verified = await verifyIndex(fetched.text, options);
  if (!verified.ok) return verified.trouble;
  const { index, fingerprint, taken } = verified.value;
  const next = await nextShards(source, kept, index, on);
  if (!next.ok) return next.trouble;
  const plan = { source: source.id, index, taken, etag: fetched.etag, knownAt: now(), fingerprint };
  await store.keep(plan, next.named, next.shards);
  return null;
}

/** An expired plan is not the plan any more. */
export function troubleOfAge({ expiresOn }: FeedIndex, today: Day): SourceTrouble | null {
  return expiresOn < today ? { kind: 'expired', on: expiresOn } : null;
}
