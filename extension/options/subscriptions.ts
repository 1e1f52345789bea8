import { isFingerprint } from '../../core/feed/feed-keys.ts';
import { askForHost } from '../browser/hosts.ts';
import { tellChanged } from '../browser/own-pages.ts';
import { checkNow } from '../background/round.ts';
import { changeSettings, originOf, readSettings } from '../background/settings.ts';
import type { KeptPlan, Source } from '../background/source.ts';
import type { StandingPlan } from '../background/standing.ts';
import { standingPlans } from '../background/standing.ts';
import type { Surroundings } from '../background/surroundings.ts';
import { giveBackUnused } from './give-back-unused.ts';

/** A source as the options show it. */
export interface Subscription extends StandingPlan {
  readonly kept: KeptPlan | null;
}

/** Why a plan was not added: what the form says at the field. */
export type NotAdded = 'not-https' | 'no-key' | 'not-allowed';

export async function subscriptions(on: Surroundings): Promise<readonly Subscription[]> {
  const { sources } = await readSettings();
  const plans = await standingPlans(sources, on.store, on.today());
  return Promise.all(
    plans.map(async (it) => ({
      ...it,
      kept: await on.store.plan(it.source.id).catch(() => null),
    })),
  );
}

/**
 * Subscribes to a published plan. Has to be called while a click is handled: the browser asks for the host.
 * @param keys fingerprints, one a line
 */
export async function addUrl(address: string, keys: string, on: Surroundings): Promise<NotAdded | null> {
  const origin = originOf(address);
  if (origin === null || !URL.canParse(address.trim())) return 'not-https';
  const pinned = fingerprintsIn(keys);
  if (pinned === null) return 'no-key';
  // Asked before anything else is awaited: browsers forget the click.
  if (!(await askForHost(origin))) return 'not-allowed';
  const url = new URL(address.trim()).href;
  await addSource({ kind: 'url', name: new URL(url).host, url, keys: pinned }, on);
  return null;
}

/** Fingerprints in a text; null where there is none, or something else. */
export function fingerprintsIn(text: string): readonly string[] | null {
  const all = text.split(/\s+/).filter((word) => word !== '');
  return all.length > 0 && all.every(isFingerprint) ? all : null;
}

/**
 * Adds a source, and looks at it where there is something to poll. The same address is there once, with its newest keys.
 *
 * @param fresh id where it is none that is there already
 */
export async function addSource(
  parts: Pick<Source, 'kind' | 'name' | 'url' | 'keys'>,
  on: Surroundings,
  fresh: string = crypto.randomUUID(),
): Promise<Source> {
  const { sources } = await readSettings();
  const before = sources.find(({ url, isManaged }) => url !== null && url === parts.url && !isManaged);
  const source: Source = { ...parts, id: before?.id ?? fresh, isManaged: false };
  await changeSettings((own) => ({
    sources: [...own.sources.filter(({ id }) => id !== source.id), { ...source, keys: [...source.keys] }],
  }));
  await refresh(source, on);
  return source;
}

/** Looks at a source now. */
export async function refresh(source: Source, on: Surroundings): Promise<void> {
  if (source.url !== null) await checkNow(source, on);
  await tellChanged();
}

export async function removeSource(source: Source, on: Surroundings): Promise<void> {
  await changeSettings((own) => ({ sources: own.sources.filter(({ id }) => id !== source.id) }));
  // What is left in a broken storage is nobody’s any more.
  await on.store.drop(source.id).catch(() => {});
  const origin = source.url === null ? null : originOf(source.url);
  if (origin !== null) await giveBackUnused(origin);
  await tellChanged();
}
