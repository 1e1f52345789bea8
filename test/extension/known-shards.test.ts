import { expect, test } from 'vitest';
import { knownShards } from '../../extension/background/known-shards.ts';
import { lookUp } from '../../extension/background/look-up.ts';
import { largePlan } from '../feed/large-plan.ts';
import { published } from '../feed/made-feed.ts';
import { madeWorld, SOURCE } from './made-surroundings.ts';

const { index, files } = await published(largePlan(40, 'in-runs'));
const texts = new Map(files.map(({ path, text }) => [path.replace(/^shards\/|\.json$/g, ''), text]));
const taken = { plan: index.plan.id, sequence: 1, digest: '' };
const kept = { source: SOURCE.id, index, taken, etag: null, knownAt: 0, fingerprint: null };

test('a thousand questions read and verify each shard once; what could not be read is asked for again', async () => {
  const world = madeWorld();
  const read: string[] = [];
  let isThere = false;
  world.store.shard = (_source, digest) => {
    read.push(digest);
    return Promise.resolve(isThere ? (texts.get(digest) ?? null) : null);
  };
  const plan = { source: { ...SOURCE, url: null }, plan: kept, trouble: null };
  const ask = async (number: number): Promise<readonly string[]> => {
    const facts = { key: `PRJ7-${number}`, parents: [], components: [], labels: [] };
    return Object.keys((await lookUp([facts], [plan], world)).works);
  };
  expect(await ask(1)).toEqual([]);
  isThere = true;
  read.length = 0;
  for (let number = 1; number <= 1_000; number += 1) expect(await ask(number)).toEqual([`PRJ7-${number}`]);
  expect(read.length).toBeGreaterThan(3);
  expect(new Set(read).size).toBe(read.length);
});

test('of more shards than are remembered, those read last are', () => {
  const known = knownShards(madeWorld().store);
  const shard = { ok: true, value: null } as const;
  for (let at = 0; at < 128; at += 1) known.add('one', String(at), shard);
  expect(known.get('one', '0')).toBe(shard);
  known.add('one', 'more', shard);
  expect(known.get('one', '0')).toBe(shard);
  expect(known.get('one', '1')).toBeUndefined();
  expect(known.get('other', '0')).toBeUndefined();
});
