import type { Digest } from '../../core/feed/feed-format.ts';
import { storageTrouble } from '../background/source-trouble.ts';
import type { KeptPlan, Source } from '../background/source.ts';
import type { Surroundings } from '../background/surroundings.ts';
import { tellChanged } from '../browser/own-pages.ts';
import type { Imported } from './imported.ts';
import { addSource } from './subscriptions.ts';

interface ImportedAs {
  /** The source whose plan it takes the place of; null where it is the first. */
  readonly before: Source | null;
  readonly parts: Pick<Source, 'kind' | 'name' | 'url' | 'keys'>;
}

/** Keeps a plan that came from files; its source is added once there is room for it, so that none is left without a plan. */
export async function keepImported(
  plan: Pick<KeptPlan, 'index' | 'taken' | 'fingerprint'>,
  shards: ReadonlyMap<Digest, string>,
  { before, parts }: ImportedAs,
  on: Surroundings,
): Promise<Imported> {
  const source = before?.id ?? crypto.randomUUID();
  try {
    await on.store.keep({ ...plan, source, etag: null, knownAt: on.now() }, new Set(shards.keys()), shards);
  } catch (problem) {
    return { ok: false, why: storageTrouble(problem) };
  }
  if (before === null) await addSource(parts, on, source);
  else await tellChanged();
  return { ok: true, name: parts.name };
}
