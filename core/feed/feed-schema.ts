import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { SEVERITIES } from '../audit/finding.ts';
import type {
  ChunkShard,
  FeedIndex,
  FindingsShard,
  GuardrailsShard,
  LinksShard,
  ShardList,
  WorksShard,
} from './feed-format.ts';
import type { SignedIndex } from './signed-index.ts';

/** Longest text of a published plan; `publishedText` cuts there. */
export const LONGEST_TEXT = 300;
const MOST_SHARDS = 100_000;

export const text = z.string().check(z.maxLength(LONGEST_TEXT));
export const key = z.string().check(z.maxLength(2 * LONGEST_TEXT));
const day = z.pipe(
  z.string().check(z.refine((one) => parseIsoDay(one) !== null, 'is not a day')),
  z.transform((one) => one as Day),
);
const digest = z.string().check(z.regex(/^[\w-]{43}$/));
const place = z.int().check(z.gte(0), z.lt(MOST_SHARDS));
export const maybe = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
export const list = <T extends z.ZodMiniType>(schema: T, most = 20_000) =>
  z._default(z.array(schema).check(z.maxLength(most)), []);

const shardList: z.ZodMiniType<ShardList> = z.strictObject({
  count: place,
  shards: z.nullable(z.array(digest)),
  chunks: z.array(digest),
});

const index: z.ZodMiniType<FeedIndex> = z.strictObject({
  format: z.literal('lanekeeper-feed/1'),
  plan: z.strictObject({ id: text, name: text }),
  sequence: z.int().check(z.gte(1)),
  publishedOn: day,
  expiresOn: day,
  off: z.array(text).check(z.maxLength(200)),
  holds: z.strictObject({ money: z.boolean(), people: z.boolean() }),
  links: z.record(text, shardList),
  works: shardList,
  guardrails: shardList,
  findings: z.optional(shardList),
});

const keys = z.strictObject({ ed25519: z.optional(key), p256: z.optional(key) });
export const signedIndex: z.ZodMiniType<SignedIndex> = z.strictObject({ index, keys, signatures: keys });

export const chunkShard: z.ZodMiniType<ChunkShard> = z.strictObject({ shards: z.array(digest) });
export const linksShard: z.ZodMiniType<LinksShard> = z.strictObject({
  links: z.array(z.strictObject({ ref: key, in: place, keys: z.array(key) })),
});

const lane = z.enum(['commitment', 'guardrail', 'autonomy']);
const decision = z.strictObject({
  name: text,
  lane: maybe(lane),
  owner: maybe(text),
  waits: z.boolean(),
  raisedOn: maybe(day),
  due: maybe(day),
  decidedOn: maybe(day),
  outcome: maybe(text),
  memoLink: maybe(z.string().check(z.maxLength(2_000), z.startsWith('https://'))),
  memoName: maybe(text),
  forum: maybe(text),
});
export const commitment = z.strictObject({
  name: text,
  value: maybe(text),
  isWithheld: z.boolean(),
  due: maybe(day),
  approvers: list(text),
});
const work = z.strictObject({
  ref: key,
  kind: z.enum(['initiative', 'milestone']),
  id: maybe(text),
  name: text,
  lane: maybe(z.strictObject({ lane, because: list(text) })),
  decides: maybe(
    z.strictObject({
      name: text,
      by: z.enum([
        'decision-owner',
        'initiative-decision-owner',
        'accountable',
        'initiative-accountable',
        'owner',
        'initiative-owner',
        'integrator',
      ]),
    }),
  ),
  owner: maybe(text),
  integrator: maybe(text),
  teams: list(text),
  initiative: maybe(z.strictObject({ ref: key, name: text, in: place })),
  stage: maybe(z.enum(['decide', 'build', 'launch'])),
  stageSince: maybe(day),
  start: maybe(day),
  due: maybe(day),
  status: maybe(
    z.strictObject({
      text,
      state: maybe(z.enum(['not-started', 'in-progress', 'on-hold', 'done', 'cancelled'])),
      health: maybe(z.enum(['green', 'amber', 'red'])),
    }),
  ),
  decisions: list(decision),
  commitments: list(commitment),
  guardrails: list(key),
  waitsFor: list(
    z.strictObject({ name: text, due: maybe(day), isDone: z.boolean(), isLate: z.boolean(), owner: maybe(text) }),
  ),
});
export const worksShard: z.ZodMiniType<WorksShard> = z.strictObject({ works: z.array(work) });
export const guardrailsShard: z.ZodMiniType<GuardrailsShard> = z.strictObject({
  guardrails: z.array(
    z.strictObject({
      ref: key,
      name: text,
      limit: maybe(text),
      isWithheld: z.boolean(),
      owner: maybe(text),
      state: maybe(z.enum(['inside', 'near', 'breached'])),
    }),
  ),
});

const phrase = z.strictObject({ en: text, de: text });
export const findingsShard: z.ZodMiniType<FindingsShard> = z.strictObject({
  findings: z.array(
    z.strictObject({
      ref: key,
      owners: list(text),
      findings: z.array(
        z.strictObject({
          id: text,
          rule: text,
          severity: z.enum(SEVERITIES),
          title: phrase,
          message: phrase,
          cell: text,
        }),
      ),
      more: z.int().check(z.gte(0)),
    }),
  ),
});
