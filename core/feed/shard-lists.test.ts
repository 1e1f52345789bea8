import { expect, test } from 'vitest';
import type { FeedIndex, ShardList } from './feed-format.ts';
import { shardLists } from './shard-lists.ts';

const list = (shard: string): ShardList => ({ count: 1, chunks: [], shards: [shard] });

const INDEX = {
  links: { PAY: list('pay'), OPS: list('ops') },
  works: list('works'),
  guardrails: list('guardrails'),
} as unknown as FeedIndex;

test('every list of shards is told by its name, that of findings where there is one', () => {
  expect(shardLists(INDEX).map(([name]) => name)).toEqual(['links PAY', 'links OPS', 'works', 'guardrails']);
  const withFindings = shardLists({ ...INDEX, findings: list('findings') });
  expect(withFindings.at(-1)).toEqual(['findings', list('findings')]);
});
