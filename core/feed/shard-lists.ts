import type { FeedIndex, ShardList } from './feed-format.ts';

/** Every list of shards of an index, named by what its shards hold. */
export function shardLists({
  links,
  works,
  guardrails,
  findings,
}: FeedIndex): readonly (readonly [name: string, list: ShardList])[] {
  return [
    ...Object.entries(links).map(([project, list]) => [`links ${project}`, list] as const),
    ['works', works],
    ['guardrails', guardrails],
    ...(findings === undefined ? [] : [['findings', findings] as const]),
  ];
}
