import { expect, test } from 'vitest';
import type { Day } from '../../core/calendar/day.ts';
import { checkSource } from '../../extension/background/check-source.ts';
import { lookUp } from '../../extension/background/look-up.ts';
import { isDue, nextCheck } from '../../extension/background/next-check.ts';
import { troubleWords } from '../../extension/background/source-trouble.ts';
import { standingPlans } from '../../extension/background/standing.ts';
import type { MadePublication, MadeWorld } from './made-surroundings.ts';
import { madeWorld, OTHER_KEYS, publication, publish, SOURCE } from './made-surroundings.ts';

const FIRST = await publication(2);
const SECOND = await publication(3);
const inStore = (...made: readonly MadePublication[]): readonly string[] =>
  made.flatMap(({ links, chunk }) => [links, chunk]).toSorted();

/** A world in which the first plan was taken, and a page has asked for a key of it. */
async function worldWithFirst(): Promise<MadeWorld> {
  const world = madeWorld();
  await publish(world, FIRST);
  await checkSource(SOURCE, world);
  for (const digest of [FIRST.chunk, FIRST.links])
    await world.store.keepShard(SOURCE.id, digest, FIRST.files.get(`${digest}.json`) ?? '');
  world.time += 3_600_000;
  world.asked.length = 0;
  return world;
}

const sequenceIn = async (world: MadeWorld): Promise<number | undefined> =>
  (await world.store.plan(SOURCE.id))?.index.sequence;

test('a new plan is taken, with what was used of the earlier one, and the rest is forgotten', async () => {
  const world = await worldWithFirst();
  await publish(world, SECOND);
  const check = await checkSource(SOURCE, world);
  expect(check).toMatchObject({ trouble: null, failures: 0 });
  expect(await sequenceIn(world)).toBe(3);
  expect(world.shardsKept()).toEqual(inStore(SECOND));
  expect(world.asked).toEqual(['index.json', `${SECOND.chunk}.json`, `${SECOND.links}.json`]);
});

test('a plan that did not change costs one small answer, and is known to be the newest', async () => {
  const world = await worldWithFirst();
  const check = await checkSource(SOURCE, world);
  expect(check.trouble).toBeNull();
  expect(world.asked).toEqual(['index.json']);
  expect((await world.store.plan(SOURCE.id))?.knownAt).toBe(world.time);
  expect(world.shardsKept()).toEqual(inStore(FIRST));
});

const answers = (world: MadeWorld, ...response: ConstructorParameters<typeof Response>): void =>
  void world.host.set('index.json', () => new Response(...response));
const endless = (): ReadableStream =>
  new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1_000_000).fill(32)) });
async function signed(world: MadeWorld): Promise<string> {
  await publish(world, SECOND);
  return (await world.host.get('index.json')?.())?.text() ?? '';
}

const FAULTS: Readonly<Record<string, readonly [breakIt: (world: MadeWorld) => unknown, kind: string]>> = {
  offline: [(world) => world.host.set('index.json', () => Promise.reject(new TypeError('Failed to fetch'))), 'offline'],
  'not found': [(world) => world.host.delete('index.json'), 'not-found'],
  'signed out': [(world) => answers(world, '', { status: 401 }), 'refused'],
  'a server in trouble': [(world) => answers(world, '', { status: 503 }), 'server'],
  'a sign-in page with 200': [(world) => answers(world, 'x', { headers: { 'content-type': 'text/html' } }), 'html'],
  'a portal that says it is JSON': [
    (world) => answers(world, '\n <html>', { headers: { 'content-type': 'application/json' } }),
    'html',
  ],
  nothing: [(world) => answers(world, ''), 'empty'],
  'without an end': [(world) => world.host.set('index.json', () => new Response(endless())), 'too-long'],
  truncated: [async (world) => answers(world, (await signed(world)).slice(0, -40)), 'cut-short'],
  'a changed number': [
    async (world) => answers(world, (await signed(world)).replace('"sequence":3', '"sequence":4')),
    'tampered',
  ],
  'a changed feature switch': [
    async (world) => answers(world, (await signed(world)).replace('"off":[]', '"off":["decision-strip"]')),
    'tampered',
  ],
  'signed by another': [(world) => publish(world, SECOND, OTHER_KEYS), 'wrong-key'],
  older: [async (world) => publish(world, await publication(1)), 'rolled-back'],
  'another plan with the same number': [
    async (world) => publish(world, await publication(2, { off: ['decision-strip'] })),
    'two-of-one-number',
  ],
  'another plan of the same publisher': [
    async (world) => publish(world, await publication(9, { plan: { id: 'fy28', name: 'FY28' } })),
    'other-plan',
  ],
  expired: [async (world) => publish(world, await publication(3, { expiresOn: '2027-01-04' as Day })), 'expired'],
  'a shard that is not there yet': [
    async (world) => {
      await publish(world, SECOND);
      world.host.delete(`${SECOND.links}.json`);
    },
    'missing-part',
  ],
  'a shard that was changed': [
    async (world) => {
      await publish(world, SECOND);
      world.host.set(`${SECOND.links}.json`, () => new Response(FIRST.files.get(`${FIRST.links}.json`)));
    },
    'tampered-part',
  ],
  'a full storage': [
    async (world) => {
      await publish(world, SECOND);
      world.isFull = true;
    },
    'storage',
  ],
};

test.each(Object.entries(FAULTS))('%s: the last good plan stays, and why is told', async (_, [breakIt, kind]) => {
  const world = await worldWithFirst();
  const knownAt = (await world.store.plan(SOURCE.id))?.knownAt;
  await breakIt(world);
  const check = await checkSource(SOURCE, world);
  expect(check).toMatchObject({ trouble: { kind }, failures: 1 });
  if (check.trouble === null) throw new Error('There is no trouble.');
  const { en, de } = troubleWords(check.trouble);
  expect([en, de].filter((sentence) => !/^\p{Lu}.+\.$/u.test(sentence))).toEqual([]);
  world.isFull = false;
  expect(await world.store.plan(SOURCE.id)).toMatchObject({ knownAt, index: { sequence: 2 } });
  expect(world.shardsKept()).toEqual(inStore(FIRST));

  await publish(world, await publication(4));
  expect(await checkSource(SOURCE, world)).toMatchObject({ trouble: null, failures: 0 });
  expect(await sequenceIn(world)).toBe(4);
});

test('no more is read of a body without an end than a plan could have', async () => {
  const world = await worldWithFirst();
  let read = 0;
  let isLeft = false;
  const body = (): ReadableStream =>
    new ReadableStream({
      pull(to) {
        read += 1_000_000;
        to.enqueue(new Uint8Array(1_000_000));
      },
      cancel: () => void (isLeft = true),
    });
  world.host.set('index.json', () => new Response(body()));
  await checkSource(SOURCE, world);
  expect(read).toBeLessThan(10_000_000);
  expect(isLeft).toBe(true);
});

test('stopped at any step, the plan is the old one or the new one, whole; the next look is set and brings the new one', async () => {
  const whole = await worldWithFirst();
  await publish(whole, SECOND);
  whole.calls = 0;
  await checkSource(SOURCE, whole);
  expect(whole.calls).toBeGreaterThan(8);
  const seen = new Set<number | undefined>();
  for (let step = 0; step <= whole.calls; step += 1) {
    const world = await worldWithFirst();
    await publish(world, SECOND);
    world.calls = 0;
    world.diesAfter = step;
    await checkSource(SOURCE, world).catch(() => null);
    world.diesAfter = Number.POSITIVE_INFINITY;
    const sequence = await sequenceIn(world);
    seen.add(sequence);
    expect(world.shardsKept()).toEqual(inStore(sequence === 2 ? FIRST : SECOND));
    if (step > 1) expect((await world.store.check(SOURCE.id))?.nextAt).toBeGreaterThan(world.time);
    await checkSource(SOURCE, world);
    expect([await sequenceIn(world), world.shardsKept()]).toEqual([3, inStore(SECOND)]);
  }
  expect([...seen]).toEqual([2, 3]);
});

test('without a key nothing is taken; without the host’s permission a plan that never came says so', async () => {
  const world = madeWorld();
  await publish(world, FIRST);
  expect((await checkSource({ ...SOURCE, keys: [] }, world)).trouble?.kind).toBe('no-keys');
  world.isGrantedNow = false;
  world.host.set('index.json', () => Promise.reject(new TypeError('Failed to fetch')));
  expect((await checkSource(SOURCE, world)).trouble).toEqual({ kind: 'no-permission', detail: 'plans.example.com' });
});

test('an expired plan is not shown as the plan any more, and says since when', async () => {
  const world = await worldWithFirst();
  const [standing] = await standingPlans([SOURCE], world.store, '2027-02-05' as Day);
  expect(standing).toMatchObject({ plan: null, trouble: { kind: 'expired', on: '2027-02-04' } });
  const [lastDay] = await standingPlans([SOURCE], world.store, '2027-02-04' as Day);
  expect(lastDay).toMatchObject({ plan: { index: { sequence: 2 } }, trouble: null });
});

test('readers come at different times, and seldom to a host in trouble', () => {
  const minutes = (failures: number, chance: number): number => nextCheck(0, failures, chance) / 60_000;
  expect([minutes(0, 0), minutes(0, 0.5), minutes(0, 1)]).toEqual([12, 15, 18]);
  expect([1, 2, 3, 50].map((failures) => minutes(failures, 0.5))).toEqual([30, 60, 120, 360]);
});

test('a clock that was ahead puts no look off once it is right again', () => {
  const ahead = { at: 2_000_000, nextAt: 2_900_000 };
  expect([1_000_000, 2_000_000, 2_899_999, 2_900_000].map((now) => isDue(ahead, now))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('a plan whose shards cannot be had is told, and does not silence the others', async () => {
  const world = madeWorld();
  await publish(world, FIRST);
  await checkSource(SOURCE, world);
  world.host.clear();
  const asked = { key: 'PAY-1', parents: [], components: [], labels: [] };
  const plans = await standingPlans([SOURCE], world.store, world.today());
  expect(await lookUp([asked], plans, world)).toEqual({ works: {} });
  expect((await world.store.check(SOURCE.id))?.trouble).toEqual({ kind: 'missing-part' });
  world.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await lookUp([asked], plans, world);
  expect((await world.store.check(SOURCE.id))?.trouble?.kind).toBe('offline');
});
