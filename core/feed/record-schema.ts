import * as z from 'zod/mini';
import { commitment, key, list, maybe, text } from './feed-schema.ts';
import type { CustomersShard, RecordShard } from './record-format.ts';

/** Cells of one row, stretches and words of one cell. */
const MOST_PARTS = 500;
const number = z.number();
const place = z.int().check(z.gte(0), z.lt(10_000_000));
const code = z.string().check(z.regex(/^[A-Z]{3}$/));

const people = z.strictObject({
  text,
  names: list(text, MOST_PARTS),
  nature: z.enum(['person', 'several', 'team', 'role', 'placeholder']),
});
const field = z.strictObject({
  name: text,
  kind: z.enum(['number', 'money', 'share', 'duration', 'day', 'yes-no', 'words']),
  currency: maybe(code),
  unit: maybe(z.enum(['hours', 'days', 'weeks', 'months', 'years'])),
});
const span = z.strictObject({
  low: maybe(number),
  isLowIn: z._default(z.boolean(), false),
  high: maybe(number),
  isHighIn: z._default(z.boolean(), false),
});

/** The fixed vocabulary of comparisons: whatever is of no other kind than these is refused. */
const cell = { at: place, text };
const condition = z.discriminatedUnion('is', [
  z.strictObject({ ...cell, is: z.literal('empty') }),
  z.strictObject({ ...cell, is: z.literal('filled') }),
  z.strictObject({ ...cell, is: z.literal('within'), spans: list(span, MOST_PARTS), currency: maybe(code) }),
  z.strictObject({ ...cell, is: z.literal('one-of'), words: list(text, MOST_PARTS) }),
  z.strictObject({ ...cell, is: z.literal('none-of'), words: list(text, MOST_PARTS) }),
  z.strictObject({ ...cell, is: z.literal('unread'), nearest: maybe(text) }),
]);

const rule = z.strictObject({
  table: place,
  row: place,
  id: maybe(text),
  name: text,
  lane: maybe(text),
  authority: maybe(z.enum(['commitment', 'guardrail', 'autonomy'])),
  approvers: maybe(people),
  deputies: maybe(people),
  waitLimit: maybe(number),
  priority: maybe(number),
  policy: maybe(z.enum(['first', 'unique', 'priority'])),
  wait: maybe(z.strictObject({ days: number, cases: place })),
  conditions: list(condition, MOST_PARTS),
});

/** Checks a shard of records. */
export const recordShard: z.ZodMiniType<RecordShard> = z.strictObject({
  fields: list(z.strictObject({ name: text, field: text })),
  tables: list(z.strictObject({ ref: place, name: text, sheet: text, fields: list(field, MOST_PARTS) })),
  rules: list(rule),
  flow: list(
    z.strictObject({
      flow: maybe(text),
      order: maybe(number),
      id: maybe(text),
      name: text,
      owner: maybe(people),
      stage: maybe(text),
      wait: maybe(number),
    }),
  ),
  guardrails: list(
    z.strictObject({ name: text, measure: text, span, isShare: z.boolean(), limit: text, owner: maybe(text) }),
  ),
  rates: list(z.strictObject({ from: code, to: code, rate: number.check(z.positive()) })),
});

/** Checks a bucket of commitments by customer. */
export const customersShard: z.ZodMiniType<CustomersShard> = z.strictObject({
  customers: z.array(z.strictObject({ customer: key, commitments: list(commitment) })),
});
