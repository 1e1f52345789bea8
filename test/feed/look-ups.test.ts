import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worksOfIssue } from '../../core/governance/tracker-index.ts';
import { worksShard } from '../../core/feed/feed-schema.ts';
import { lookUp, shardAt } from '../../core/feed/look-up.ts';
import { mergeVersions } from '../../core/feed/merge-versions.ts';
import type { WorkVersion } from '../../core/feed/overlay-view.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { largePlan } from './large-plan.ts';
import { FINGERPRINT, indexText, loaderOf, published, subtle, TODAY, trackedPlan } from './made-feed.ts';

const key = fc
  .tuple(fc.constantFrom('PAY', 'IAM', 'X1'), fc.integer({ min: 1, max: 30 }))
  .map((parts) => parts.join('-'));
const component = fc.constantFrom('Cart', 'Checkout page', 'toString', 'Ünïcode');
const label = fc.constantFrom('sso', 'Web', '__proto__');
const link = fc.oneof(
  key.map((text) => ({ by: 'key' as const, text })),
  component.map((text) => ({ by: 'component' as const, text })),
  label.map((text) => ({ by: 'label' as const, text })),
  fc.constantFrom('PAY', 'constructor').map((text) => ({ by: 'project' as const, text })),
);
const plans = fc
  .array(fc.record({ tracker: fc.array(link, { maxLength: 6 }), above: fc.option(fc.nat(9)) }), { maxLength: 12 })
  .map((works) =>
    trackedPlan(
      works.map(({ tracker, above }, at) => ({
        name: `Work ${at}`,
        tracker,
        ...(above === null || above >= at ? {} : { initiative: `Work ${above}` }),
      })),
    ),
  );
const facts = fc.record({
  key,
  parents: fc.array(key, { maxLength: 3 }),
  components: fc.array(component, { maxLength: 2 }),
  labels: fc.array(fc.oneof(label, fc.constant('hasOwnProperty')), { maxLength: 2 }),
});

test('a look-up in the published shards finds what a search of the plan finds, for the same reason', async () => {
  await fc.assert(
    fc.asyncProperty(plans, facts, async (plan, issue) => {
      const { index, files } = await published(plan);
      const found = await lookUp(index, issue, loaderOf(files));
      const told = ({ work, reason }: { work: { name: string }; reason: unknown }) =>
        [work.name, JSON.stringify(reason)].join(' ');
      const names = found.ok ? found.value.map(told).toSorted() : found;
      expect(names).toEqual(worksOfIssue(issue, plan).map(told).toSorted());
    }),
    { numRuns: 150 },
  );
});

test('whatever the texts of a plan hold, what is published of it can be read', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.constantFrom('<script>alert(1)</script>', '\u202eevil', '\ud800', '__proto__', ' ', 'x'.repeat(10_000)),
  );
  const people = text.map((name) => ({ text: name, names: [name], nature: 'person' as const }));
  const more = fc.record({
    id: fc.option(text, { nil: undefined }),
    owner: people,
    integrator: people,
    teams: fc.array(text, { maxLength: 3 }),
    notes: text,
    status: text.map((words) => ({ text: words, state: null, health: null })),
  });
  const work = fc.record({ name: text, tracker: fc.array(link, { maxLength: 3 }), more });
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 5 }), text, async (works, name) => {
      const { index, files } = await published(trackedPlan(works), { name, id: name });
      const pinned = [FINGERPRINT];
      const checked = await verifyIndex(indexText(files), { subtle, pinned, today: TODAY, taken: null });
      expect(checked).toMatchObject({ ok: true });
      const load = loaderOf(files);
      for (let at = 0; at < index.works.count; at += 1)
        expect(await shardAt(index.works, at, worksShard, load)).toMatchObject({ ok: true });
    }),
    { numRuns: 150 },
  );
});

const version = fc
  .record({
    plan: fc.constantFrom('A', 'B', 'C'),
    sequence: fc.integer({ min: 1, max: 3 }),
    publishedOn: fc.constantFrom('2026-03-01', '2026-03-02'),
    id: fc.constantFrom('M1', 'M2', null),
    name: fc.constantFrom('Beta live', 'Launch'),
    owner: fc.constantFrom('Ada', 'Ben', null),
    by: fc.constantFrom('key', 'parent', 'project'),
  })
  .map(({ plan, sequence, publishedOn, id, name, owner, by }) => {
    const work = {
      kind: 'milestone',
      ref: `m:${id ?? name}`,
      id,
      name,
      owner,
      initiative: null,
      lane: { lane: 'autonomy' },
    };
    return {
      origin: { plan, name: plan, sequence, publishedOn, expiresOn: '2026-04-01' },
      work,
      initiative: null,
      guardrails: [],
      reason: { by, text: by },
    } as unknown as WorkVersion;
  });

test('merging plans is associative, and the order of the plans does not matter', () => {
  const list = fc.array(version, { maxLength: 5 });
  // What one plan says under one number is one thing.
  const consistent = (lists: readonly (readonly WorkVersion[])[]): readonly (readonly WorkVersion[])[] => {
    const said = new Map<string, WorkVersion>();
    const keyOf = ({ origin, work, reason }: WorkVersion): string =>
      [origin.plan, origin.sequence, origin.publishedOn, work.ref, reason.by].join(' ');
    for (const one of lists.flat()) if (!said.has(keyOf(one))) said.set(keyOf(one), one);
    return lists.map((ones) => ones.map((one) => said.get(keyOf(one)) ?? one));
  };
  fc.assert(
    fc.property(list, list, list, (...given) => {
      const [one = [], two = [], three = []] = consistent(given);
      const all = mergeVersions(one, two, three);
      expect(mergeVersions(mergeVersions(one, two), three)).toEqual(all);
      expect(mergeVersions(one, mergeVersions(two, three))).toEqual(all);
      expect(mergeVersions(three, one, two)).toEqual(all);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [1, 'in-runs'],
  [1, 'at-random'],
  [40, 'in-runs'],
  [300, 'at-random'],
] as const)('a page of a plan in %i projects (%s) needs no more than 50 kB', async (projects, dealt) => {
  const { index, files } = await published(largePlan(projects, dealt));
  for (const issue of ['PRJ0-1', 'PRJ0-150', `PRJ${projects - 1}-77`]) {
    const loaded: FeedFile[] = [];
    const found = await lookUp(
      index,
      { key: issue, parents: ['PRJ0-2'], components: ['cart'], labels: ['web'] },
      loaderOf(files, loaded),
    );
    expect(found).toMatchObject({ ok: true, value: [{ reason: { by: 'key' } }] });
    const size = indexText(files).length + loaded.reduce((sum, { text }) => sum + text.length, 0);
    expect(size).toBeLessThan(50_000);
  }
});

test('a board of 1,000 issues of one project needs no more than 50 kB', async () => {
  const { index, files } = await published(largePlan(40, 'in-runs'));
  const loaded: FeedFile[] = [];
  const load = loaderOf(files, loaded);
  for (let number = 1; number <= 1_000; number += 1) {
    const found = await lookUp(index, { key: `PRJ7-${number}`, parents: [], components: [], labels: [] }, load);
    expect(found).toMatchObject({ ok: true, value: [{ reason: { by: 'key' } }] });
  }
  const size = indexText(files).length + loaded.reduce((sum, { text }) => sum + text.length, 0);
  expect(size).toBeLessThan(50_000);
});
