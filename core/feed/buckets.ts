import { projectOfKey } from '../plan/tracker-link.ts';

/** Shards of links that are of no project with shards of its own; components, labels and whole projects are there too. */
export const ANY_PROJECT = '*';

/** Where a look-up key is kept, given whether its tracker project has shards of its own, and how it is written there. */
export function placeOfKey(
  key: string,
  hasShards: (project: string) => boolean,
): { readonly project: string; readonly key: string } {
  const project = projectOfKey(key);
  if (project === null || !hasShards(project)) return { project: ANY_PROJECT, key };
  return { project, key: key.slice(project.length + 1) };
}

/** The bucket of a key among so many, by its FNV-1a hash (32 bits). */
export function bucketOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % Math.max(1, count);
}
