import type { Day } from '../../core/calendar/day.ts';
import { canonicalJson } from '../../core/feed/canonical-json.ts';
import { digestOf } from '../../core/feed/digest-of.ts';
import type { FeedIndex } from '../../core/feed/feed-format.ts';
import type { FeedKeys } from '../../core/feed/feed-keys.ts';
import { fingerprintOf, makeKeys } from '../../core/feed/feed-keys.ts';
import { signIndex } from '../../core/feed/signed-index.ts';
import type { Subtle } from '../../core/feed/subtle.ts';
import type { PlanStore } from '../../extension/background/plan-store.ts';
import type { Check, KeptPlan, Source } from '../../extension/background/source.ts';
import type { Surroundings } from '../../extension/background/surroundings.ts';

/** A world for the background that a test holds in its hands: network, clock, storage, and when all of it stops. */
export interface MadeWorld extends Surroundings {
  /** What the host answers, by file name; a file that is not there is a 404. */
  fetch: Surroundings['fetch'];
  readonly host: Map<string, () => Response | Promise<Response>>;
  readonly asked: string[];
  time: number;
  day: string;
  /** After so many calls of the world everything throws: the background was stopped. */
  diesAfter: number;
  calls: number;
  isGrantedNow: boolean;
  isFull: boolean;
  shardsKept(): readonly string[];
}

const SUBTLE = crypto.subtle as Subtle;
export const KEYS = await makeKeys(SUBTLE);
export const OTHER_KEYS = await makeKeys(SUBTLE);

export const SOURCE: Source = {
  id: 'one',
  kind: 'url',
  name: 'Plan FY27',
  url: 'https://plans.example.com/fy27/index.json',
  keys: [await fingerprintOf(SUBTLE, KEYS.public)],
  isManaged: false,
};

/** A published plan: its index, the shard of its links and the chunk that lists it, under the names of their files. */
export interface MadePublication {
  readonly index: FeedIndex;
  readonly links: string;
  readonly chunk: string;
  readonly files: ReadonlyMap<string, string>;
}

export async function publication(sequence: number, over: Partial<FeedIndex> = {}): Promise<MadePublication> {
  const linksText = canonicalJson({ links: [{ ref: `w${sequence}`, in: 0, keys: ['1'] }] });
  const links = await digestOf(SUBTLE, linksText);
  const chunkText = canonicalJson({ shards: [links] });
  const chunk = await digestOf(SUBTLE, chunkText);
  const index: FeedIndex = {
    format: 'lanekeeper-feed/1',
    plan: { id: 'fy27', name: 'FY27' },
    sequence,
    publishedOn: '2027-01-04' as Day,
    expiresOn: '2027-02-04' as Day,
    off: [],
    holds: { money: false, people: false },
    links: { PAY: { count: 1, shards: null, chunks: [chunk] } },
    works: { count: 0, shards: [], chunks: [] },
    guardrails: { count: 0, shards: [], chunks: [] },
    ...over,
  };
  const files = new Map([
    [`${links}.json`, linksText],
    [`${chunk}.json`, chunkText],
  ]);
  return { index, links, chunk, files };
}

export async function publish(world: MadeWorld, made: MadePublication, keys: FeedKeys = KEYS): Promise<void> {
  const body = await signIndex(SUBTLE, made.index, keys);
  const etag = `"${await digestOf(SUBTLE, body)}"`;
  world.host.set('index.json', () => new Response(body, { headers: { etag } }));
  for (const [name, text] of made.files) world.host.set(name, () => new Response(text));
}

export function madeWorld(): MadeWorld {
  const plans = new Map<string, KeptPlan>();
  const shards = new Map<string, string>();
  const checks = new Map<string, Check>();
  const step = <T>(work: () => T | Promise<T>): Promise<T> => {
    world.calls += 1;
    if (world.calls > world.diesAfter) return Promise.reject(new Error('stopped'));
    return Promise.resolve().then(work);
  };
  const write = (work: () => void): Promise<void> =>
    step(() => {
      if (world.isFull) throw new DOMException('The quota was exceeded.', 'QuotaExceededError');
      work();
    });
  const store: PlanStore = {
    plan: (source) => step(() => plans.get(source) ?? null),
    renew: (plan) => write(() => plans.set(plan.source, plan)),
    keep: (plan, named, added) =>
      write(() => {
        plans.set(plan.source, plan);
        for (const [hash, text] of added) shards.set(hash, text);
        for (const hash of shards.keys()) if (!named.has(hash)) shards.delete(hash);
      }),
    shard: (_source, hash) => step(() => shards.get(hash) ?? null),
    shardsOf: () => step(() => new Set(shards.keys())),
    keepShard: (_source, hash, text) => write(() => shards.set(hash, text)),
    check: (source) => step(() => checks.get(source) ?? null),
    keepCheck: (check) => write(() => checks.set(check.source, check)),
    drop: () => write(() => plans.clear()),
  };
  const world: MadeWorld = {
    store,
    subtle: SUBTLE,
    host: new Map(),
    asked: [],
    time: Date.UTC(2027, 0, 5),
    day: '2027-01-05',
    diesAfter: Number.POSITIVE_INFINITY,
    calls: 0,
    isGrantedNow: true,
    isFull: false,
    shardsKept: () => [...shards.keys()].toSorted(),
    now: () => world.time,
    today: () => world.day as Day,
    chance: () => 0.5,
    isGranted: () => step(() => world.isGrantedNow),
    fetch: (url, init) =>
      step(async () => {
        const file = url.slice(url.lastIndexOf('/') + 1);
        world.asked.push(file);
        const answer = (await world.host.get(file)?.()) ?? new Response('', { status: 404 });
        const known = new Headers(init.headers).get('if-none-match');
        return known !== null && known === answer.headers.get('etag') ? new Response(null, { status: 304 }) : answer;
      }),
  };
  return world;
}
