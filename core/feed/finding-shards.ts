import { bucketOf } from './buckets.ts';
import { sparse } from './pack-shards.ts';
import type { WorkFindings } from './work-findings.ts';

/** Characters of a bucket, about: what a page needs for the findings of its work. */
const BUCKET = 6_000;

/** What is open about works in buckets by the hash of their `ref`; none where nothing is. */
export function findingShards(works: readonly WorkFindings[]): readonly { readonly findings: readonly unknown[] }[] {
  const length = works.reduce((sum, work) => sum + JSON.stringify(work).length, 0);
  const count = Math.ceil(length / BUCKET);
  const buckets = Array.from({ length: count }, (): WorkFindings[] => []);
  for (const work of works) buckets[bucketOf(work.ref, count)]?.push(work);
  return buckets.map((findings) => ({ findings: findings.map(sparse) }));
}
