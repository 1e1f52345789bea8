import { trackerIndex } from '../governance/tracker-index.ts';
import type { Plan } from '../plan/plan.ts';
import { projectOfKey } from '../plan/tracker-link.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { bucketOf, placeOfKey } from './buckets.ts';
import type { ShardList, WorkLink } from './feed-format.ts';
import type { FeedFile } from './pack-shards.ts';
import { listShards } from './pack-shards.ts';
import type { Subtle } from './subtle.ts';
import type { WorkPlace } from './work-shards.ts';

/** Characters of a bucket, about. */
const BUCKET = 5_000;
const MOST_PROJECTS = 64;
/** What a link takes besides its keys, and a key besides its letters. */
const LINK = 20;
const KEY = 3;

export interface LinkShards {
  readonly lists: Readonly<Record<string, ShardList>>;
  readonly files: readonly FeedFile[];
  /** Issues named by key. */
  readonly issues: number;
}

/** What leads from a tracker to works: by project, and within it by the hash of the key, so that each bucket stays small. */
export async function linkShards(
  subtle: Subtle,
  plan: Pick<Plan, 'initiatives' | 'milestones'>,
  placeOf: (work: Initiative | Milestone) => WorkPlace | null,
): Promise<LinkShards> {
  const index = trackerIndex(plan);
  const large = largestProjects(index.keys());
  const projects = new Map<string, (readonly [key: string, place: WorkPlace])[]>();
  const issues = new Set<string>();
  for (const [lookUp, works] of index)
    for (const work of works) {
      const place = placeOf(work);
      if (place === null) continue;
      const { project, key } = placeOfKey(lookUp, (one) => large.has(one));
      if (projectOfKey(lookUp) !== null) issues.add(lookUp);
      const known = projects.get(project);
      if (known === undefined) projects.set(project, [[key, place]]);
      else known.push([key, place]);
    }
  const lists: Record<string, ShardList> = {};
  const files: FeedFile[] = [];
  for (const [project, links] of [...projects].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const listed = await listShards(subtle, inBuckets(links));
    lists[project] = listed.list;
    files.push(...listed.files);
  }
  return { lists, files, issues: issues.size };
}

/** The tracker projects with most links have shards of their own; those of all others share, so that the index stays short. */
function largestProjects(lookUps: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lookUp of lookUps) {
    const project = projectOfKey(lookUp);
    if (project !== null) counts.set(project, (counts.get(project) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return new Set(sorted.slice(0, MOST_PROJECTS).map(([project]) => project));
}

function inBuckets(
  links: readonly (readonly [string, WorkPlace])[],
): readonly { readonly links: readonly WorkLink[] }[] {
  const count = bucketsFor(links);
  const buckets = Array.from({ length: count }, () => new Map<WorkPlace, string[]>());
  for (const [key, place] of links) {
    const bucket = buckets[bucketOf(key, count)];
    const known = bucket?.get(place);
    if (known === undefined) bucket?.set(place, [key]);
    else known.push(key);
  }
  return buckets.map((bucket) => ({ links: [...bucket].map(([place, of]) => ({ ...place, keys: of })) }));
}

/** As few buckets as keep each small: a bucket bears its share of the keys and names each of their works once. */
function bucketsFor(links: readonly (readonly [string, WorkPlace])[]): number {
  const works = new Set(links.map(([, place]) => place)).size;
  const name = links.reduce((sum, [, { ref }]) => sum + ref.length + LINK, 0) / Math.max(1, links.length);
  const keys = links.reduce((sum, [key]) => sum + key.length + KEY, 0);
  const lengthOf = (count: number): number => keys / count + Math.min(works, links.length / count) * name;
  let count = 1;
  while (lengthOf(count) > BUCKET && count < links.length) count += Math.ceil(count / 8);
  return count;
}
