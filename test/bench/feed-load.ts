import type { IncomingMessage } from 'node:http';
import { Agent, get } from 'node:http';
import { INDEX_FILE } from '../../core/feed/feed-format.ts';
import { lookUp } from '../../core/feed/look-up.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import { seededRandom } from '../../core/sample/random.ts';
import { largePlan } from '../feed/large-plan.ts';
import { loaderOf, published } from '../feed/made-feed.ts';
import type { Host } from './feed-host.ts';
import { serve } from './feed-host.ts';
import { aDayOfPolls } from './feed-polls.ts';

const READERS = 50_000;
/** How often a planner publishes on a busy day. */
const PUBLICATIONS = 8;
/** A quarter of an hour of all readers’ polls is replayed in so many seconds. */
const REPLAY_SECONDS = 30;

/** `npm run load`: prints what 50,000 polling readers of one large plan cost a static host, measured on loopback. */
export default async function load(): Promise<void> {
  const { index, files } = await published(largePlan(40, 'in-runs'));
  const polls = aDayOfPolls(READERS);
  const host = await serve(files);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask = asker(host.port, agent);

  const first = await ask(INDEX_FILE, null);
  const needed: FeedFile[] = [];
  const facts = { key: 'PRJ7-77', parents: ['PRJ7-2'], components: ['cart'], labels: [] };
  await lookUp(index, facts, loaderOf(files, needed));
  const idle = await wireOf(host, () => ask(INDEX_FILE, first.etag), 2_000);
  const fresh = await wireOf(host, () => ask(INDEX_FILE, null), 200);
  const parts = await wireOf(host, () => Promise.all(needed.map(({ path }) => ask(path, null))), 200);
  const day = polls.total * idle.bytes;
  const news = PUBLICATIONS * READERS * (fresh.bytes + parts.bytes);

  console.log(`The plan: 2,000 initiatives, 50,000 linked issues, ${files.length} files, ${kB(sizeOf(files))} in all.`);
  console.log(
    `On the wire: unchanged ${idle.bytes} B, index ${kB(fresh.bytes)}, a page’s ${needed.length} shards ${kB(parts.bytes)}.`,
  );
  console.log(
    `${READERS} readers all day: ${polls.total} polls, ${polls.mean.toFixed(1)} a second on average, ${polls.peak} in the busiest second;`,
  );
  console.log(
    `  all switched on in one minute: ${polls.together} in the busiest second of the first hour after it, without jitter ${polls.without}.`,
  );
  console.log(
    `  ${gB(day)} a day while nothing changes; each publication ${gB(news / PUBLICATIONS)} more, ${PUBLICATIONS} of them ${gB(news)}.`,
  );
  const replayed = await replay(ask, first.etag);
  console.log(
    `Replayed, a quarter of an hour in ${REPLAY_SECONDS} s on one core that is host and readers: ${replayed.rate.toFixed(0)} requests a second,`,
  );
  console.log(
    `  half within ${replayed.median.toFixed(1)} ms, 99 of 100 within ${replayed.slow.toFixed(1)} ms, ${replayed.failed} failed.`,
  );
  const most = await flatOut(ask, first.etag);
  console.log(
    `Flat out: ${most.toFixed(0)} requests a second, ${(most / polls.mean).toFixed(0)} times what ${READERS} readers need.`,
  );
  agent.destroy();
  host.server.close();
}

type Ask = (path: string, etag: string | null) => Promise<{ readonly status: number; readonly etag: string | null }>;

function asker(port: number, agent: Agent): Ask {
  return (path, etag) =>
    new Promise((resolve, reject) => {
      const headers = etag === null ? {} : { 'if-none-match': etag };
      const take = (response: IncomingMessage): void => {
        response
          .resume()
          .on('end', () => resolve({ status: response.statusCode ?? 0, etag: response.headers.etag ?? null }));
      };
      get({ host: '127.0.0.1', port, path: `/${path}`, agent, headers }, take).on('error', reject);
    });
}

/** Bytes on the wire of one request, both ways, over so many of them. */
async function wireOf(host: Host, request: () => Promise<unknown>, times: number): Promise<{ readonly bytes: number }> {
  await request();
  const before = host.wire();
  for (let at = 0; at < times; at += 1) await request();
  return { bytes: Math.round((host.wire() - before) / times) };
}

/** One poll of every reader at its own time, faster than in life. */
async function replay(ask: Ask, etag: string | null) {
  const random = seededRandom(12).next;
  const times = Array.from({ length: READERS }, () => random() * REPLAY_SECONDS * 1_000).toSorted((a, b) => a - b);
  const took: number[] = [];
  let failed = 0;
  const once = async (): Promise<void> => {
    const sent = performance.now();
    const { status } = await ask(INDEX_FILE, etag).catch(() => ({ status: 0 }));
    took.push(performance.now() - sent);
    if (status !== 304) failed += 1;
  };
  const begin = performance.now();
  const pending: Promise<void>[] = [];
  let at = 0;
  while (at < times.length) {
    const now = performance.now() - begin;
    for (; (times[at] ?? Infinity) <= now; at += 1) {
      pending.push(once());
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(pending);
  const sorted = took.toSorted((a, b) => a - b);
  const share = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  return { rate: (READERS * 1_000) / (performance.now() - begin), median: share(0.5), slow: share(0.99), failed };
}

/** Requests a second with 64 readers that ask again at once, for five seconds. */
async function flatOut(ask: Ask, etag: string | null): Promise<number> {
  const until = performance.now() + 5_000;
  let count = 0;
  const reader = async (): Promise<void> => {
    while (performance.now() < until) {
      await ask(INDEX_FILE, etag);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: 64 }, reader));
  return count / 5;
}

function sizeOf(files: readonly FeedFile[]): number {
  return files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
const gB = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
