import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../core/feed/canonical-json.ts';
import { commitmentsTo } from '../../core/feed/customer-commitments.ts';
import { digestOf } from '../../core/feed/digest-of.ts';
import { shardFile } from '../../core/feed/feed-format.ts';
import { lookUp } from '../../core/feed/look-up.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import type { Publication } from '../../core/feed/publish-plan.ts';
import { publishedTables } from '../../core/feed/record-shards.ts';
import { recordShard } from '../../core/feed/record-schema.ts';
import type { ObjectRecords } from '../../core/feed/records-of.ts';
import { recordsOf } from '../../core/feed/records-of.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { verifyShard } from '../../core/feed/verify-shard.ts';
import { approvalTablesOf } from '../../core/governance/approvals/approval-tables.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { FINGERPRINT, indexText, loaderOf, published, subtle, TODAY, trackedPlan } from './made-feed.ts';
import { AMOUNT, atMost, dealPlan, DEALS, DISCOUNT, historyOf, madeRules, MAP, request } from './made-approvals.ts';

const publish = (plan: Plan, choices = { money: false, people: false }): Promise<Publication> =>
  published(plan, { approvals: historyOf(plan), choices });

async function read({ index, files }: Publication, object = 'opportunity'): Promise<ObjectRecords | null> {
  const records = await recordsOf(index, object, loaderOf(files));
  if (!records.ok) throw new Error(records.trouble.kind);
  return records.value;
}

const money = (value: number): FieldValue => ({ is: 'number', value, currency: 'EUR' });
const share = (value: number): FieldValue => ({ is: 'number', value, currency: null });
const deal = (amount: number, discount: number, margin: number): ReadonlyMap<string, FieldValue> =>
  new Map([
    ['Amount', money(amount)],
    ['Discount', share(discount)],
    ['Margin', share(margin)],
    ['Segment', { is: 'words', text: 'SMB' }],
  ]);

test('a published table decides as the workbook’s own does, and knows who approves and how long it usually takes', async () => {
  const plan = dealPlan();
  const records = await read(await publish(plan));
  const [{ table, waits } = { table: null, waits: null }] = records?.tables ?? [];
  if (table === null) throw new Error('no table');
  const [own] = approvalTablesOf(plan);
  for (const record of [
    deal(48_000, 0.15, 0.5),
    deal(48_000, 0.17, 0.62),
    deal(48_000, 0.17, 0.5),
    deal(1e6, 0, 0.9),
  ]) {
    const [theirs, ours] = [laneOfRecord(table, record), laneOfRecord(own!, record)];
    expect(theirs.is).toBe('decided');
    if (theirs.is !== 'decided' || ours.is !== 'decided') continue;
    expect([theirs.rule.name, theirs.lane, theirs.rule.approvers?.names]).toEqual([
      ours.rule.name,
      ours.lane,
      ours.rule.approvers?.names.map((name) => name.replace('eve.long@acme.com', 'eve long')),
    ]);
  }
  expect([...(waits ?? [])].map(([rule, wait]) => [rule.lane, wait])).toEqual([['Guardrail', { days: 0.6, cases: 6 }]]);
  expect(table.lanes.map(({ name }) => name)).toEqual(approvalTablesOf(plan)[0]?.lanes.map(({ name }) => name));
});

test('field map, flow, guardrails and commitments to a customer come with it', async () => {
  const publication = await publish(dealPlan());
  const records = await read(publication);
  expect(records?.fields.map(({ name, field }) => `${name}=${field}`)).toContain('Discount=Discount__c');
  expect(records?.flowSteps.map(({ name, stage, wait }) => [name, stage, wait])).toContainEqual([
    'Legal check',
    'Negotiation',
    2.5,
  ]);
  expect(records?.guardrails).toEqual([
    {
      name: 'Margin floor',
      measure: 'Margin',
      span: { low: 0.6, isLowIn: true, high: null, isHighIn: false },
      isShare: true,
      limit: 'Margin ≥ 60%',
      owner: 'Finn Lee',
    },
  ]);
  const promises = await commitmentsTo(publication.index, 'ACME, Inc.', loaderOf(publication.files));
  expect(promises.ok && promises.value.map(({ name, isWithheld }) => [name, isWithheld])).toEqual([
    ['Price lock until 2027', true],
  ]);
  const others = await commitmentsTo(publication.index, 'Globex', loaderOf(publication.files));
  expect(others.ok && others.value).toEqual([]);
  // Nothing is loaded for a customer without a name.
  const nobody = await commitmentsTo(publication.index, ' ', () => Promise.reject(new Error('asked for a shard')));
  expect(nobody).toEqual({ ok: true, value: [] });
});

test('without the tick nothing of approvals goes out; with it notes and addresses stay', async () => {
  const without = await published(dealPlan());
  expect(JSON.stringify(without)).not.toMatch(/Discount|Ana Reyes|Price lock|Legal check/);
  expect([without.approvals, await read(without)]).toEqual([null, null]);
  const text = JSON.stringify(await publish(dealPlan()));
  expect(text).not.toMatch(/Only for the desk|eve\.long@acme\.com|48,000 a year/);
  expect(text).toMatch(/100k EUR/);
});

test('which object a table speaks of: the field map’s; without one it may be any of the usual three', async () => {
  const mapped = await publish(dealPlan());
  expect((await read(mapped))?.tables.map(({ isMapped }) => isMapped)).toEqual([true]);
  expect((await read(mapped, 'quote'))?.tables).toEqual([]);
  expect(await read(mapped, 'case')).toBeNull();
  const unmapped = await publish(dealPlan({ mappedFields: [] }));
  for (const object of ['opportunity', 'quote', 'order'])
    expect((await read(unmapped, object))?.tables.map(({ isMapped }) => isMapped)).toEqual([false]);
  expect(await read(unmapped, 'account')).toBeNull();
  const prefixed = MAP.map((one) => ({ ...one, name: `${one.name} (%)`, object: null, field: `Quote.${one.field}` }));
  const ofQuote = await read(await publish(dealPlan({ mappedFields: prefixed })), 'quote');
  expect(ofQuote?.tables.map(({ isMapped }) => isMapped)).toEqual([true]);
  expect(ofQuote?.fields.map(({ field }) => field)).toContain('Discount__c');
  const own = MAP.map((one) => ({ ...one, object: 'Deal_Registration__c' }));
  const custom = await publish(dealPlan({ mappedFields: own }));
  expect((await read(custom, 'deal_registration__c'))?.tables.map(({ isMapped }) => isMapped)).toEqual([true]);
});

test('the revision changes with limits, lanes and approvers, and not with waits or the place in the sheet', async () => {
  const revisionOf = async (plan: Plan) => (await read(await publish(plan)))?.tables[0]?.revision;
  const first = await revisionOf(dealPlan());
  const moved = DEALS.map((rule) => ({ ...rule, source: { ...rule.source, index: rule.source.index + 3 } }));
  expect(await revisionOf(dealPlan({ approvalRules: moved }))).toBe(first);
  expect(await revisionOf(dealPlan({ approvalRequests: [] }))).toBe(first);
  const other = DEALS.map((rule, at) => (at === 1 ? { ...rule, approvers: DEALS[3]!.approvers } : rule));
  expect(await revisionOf(dealPlan({ approvalRules: other }))).not.toBe(first);
});

test('a usual wait of few cases is nobody’s to know', async () => {
  const few = dealPlan({ approvalRequests: [0, 1, 2, 3].map((at) => request('Guardrail', 3, at)) });
  expect((await read(await publish(few)))?.tables[0]?.waits.size).toBe(0);
});

test('a word that would not go out as it stands is not compared as another one', async () => {
  const words = { is: 'one-of', words: ['ann@acme.com'] } as const;
  const rules = madeRules('T', [AMOUNT, DISCOUNT], [{ when: { Amount: ['ann@acme.com', words] }, lane: 'A' }]);
  const records = await read(await publish(dealPlan({ approvalRules: rules })));
  expect(records?.tables[0]?.table.rules[0]?.conditions[0]?.condition).toMatchObject({ is: 'unread' });
});

test('readers from before approvals read the rest as they did', async () => {
  const shardList = z.strictObject({
    count: z.int(),
    shards: z.nullable(z.array(z.string())),
    chunks: z.array(z.string()),
  });
  const before = z.strictObject({
    format: z.literal('lanekeeper-feed/1'),
    plan: z.strictObject({ id: z.string(), name: z.string() }),
    sequence: z.int(),
    publishedOn: z.string(),
    expiresOn: z.string(),
    off: z.array(z.string()),
    holds: z.strictObject({ money: z.boolean(), people: z.boolean() }),
    links: z.record(z.string(), shardList),
    works: shardList,
    guardrails: shardList,
    findings: z.optional(shardList),
  });
  const plan = trackedPlan([{ name: 'Checkout', tracker: [{ by: 'key', text: 'PAY-1' }] }]);
  const publication = await publish(dealPlan({ initiatives: plan.initiatives, milestones: plan.milestones }));
  expect(before.safeParse(publication.index).success).toBe(true);
  const facts = { key: 'PAY-1', parents: [], components: [], labels: [] };
  const found = await lookUp(publication.index, facts, loaderOf(publication.files));
  expect(found.ok && found.value.map(({ work }) => work.name)).toEqual(['Checkout']);
});

test('tables of 200 rows and 8 fields stay in shards that are read; larger ones are told, not published', async () => {
  const fields = Array.from({ length: 8 }, (_, at) => ({ ...AMOUNT, name: `Field ${at} with a long name` }));
  const when = Object.fromEntries(fields.map(({ name }, at) => [name, [`≤ ${at} EUR`, atMost(at, 'EUR')] as const]));
  const rows = (count: number, sheet: string) =>
    madeRules(
      sheet,
      fields,
      Array.from({ length: count }, (_, at) => ({ when, lane: `Lane ${at}`, approvers: ['Ana'] })),
    );
  const tables = Array.from({ length: 8 }, (_, at) => rows(200, `Table ${at}`)).flat();
  const publication = await publish(dealPlan({ approvalRules: [...tables, ...rows(2_001, 'Too large')] }));
  expect(publication.approvals).toEqual({ tables: 8, rules: 1_600, leftOut: 1 });
  const many = Array.from({ length: 7 }, (_, at) => rows(1_900, `Long ${at}`)).flat();
  expect(publishedTables(dealPlan({ approvalRules: many }))).toMatchObject({ tables: { length: 5 }, leftOut: 2 });
  expect(Math.max(...publication.files.map(({ text }) => text.length))).toBeLessThan(100_000);
  const read1 = await read(publication);
  expect(read1?.tables.map(({ table }) => table.rules.length)).toEqual(Array.from({ length: 8 }, () => 200));
  const one = await publish(dealPlan({ approvalRules: rows(200, 'One') }));
  const bytes = one.files
    .filter(({ text }) => text.includes('"rules"'))
    .reduce((sum, { text }) => sum + text.length, 0);
  expect(bytes).toBeLessThan(200_000);
});

test('a flipped byte of index or shards is refused, as is any condition outside the vocabulary', async () => {
  const { files, index } = await publish(dealPlan());
  const options = { subtle, pinned: [FINGERPRINT], today: TODAY, taken: null };
  expect((await verifyIndex(indexText(files), options)).ok).toBe(true);
  const shard = files.find(({ text }) => text.includes('"rules"'))!;
  const digest = shard.path.slice('shards/'.length, -'.json'.length);
  expect((await verifyShard(shard.text, digest, recordShard, subtle)).ok).toBe(true);
  for (let at = 0; at < shard.text.length; at += 97) {
    const flipped =
      shard.text.slice(0, at) + String.fromCharCode(shard.text.charCodeAt(at) ^ 1) + shard.text.slice(at + 1);
    expect((await verifyShard(flipped, digest, recordShard, subtle)).ok).toBe(false);
  }
  expect(index.links).toHaveProperty(['object:opportunity']);
  const evil = shard.text.replace('"is":"within"', '"is":"script"');
  const resigned = await verifyShard(evil, await digestOf(subtle, evil), recordShard, subtle);
  expect(resigned).toEqual({ ok: false, trouble: { kind: 'not-a-feed' } });
});

test('shards are canonical and sparse, and equal plans give equal files', async () => {
  const [one, other] = [await publish(dealPlan()), await publish(dealPlan())];
  const shards = ({ files }: Publication): readonly FeedFile[] =>
    files.filter(({ path }) => path.startsWith('shards/'));
  expect(shards(one)).toEqual(shards(other));
  for (const { path, text } of shards(one)) {
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    expect(text).not.toMatch(/null|\[\]/);
    expect(path).toBe(shardFile(await digestOf(subtle, text)));
  }
});
