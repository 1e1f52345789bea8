import { oldShards } from '../../core/feed/earlier-publication.ts';
import type { FeedIndex } from '../../core/feed/feed-format.ts';
import type { Publication } from '../../core/feed/publish-plan.ts';

const SHARDS = 'shards';

/** The text of a file by its path from the folder; null where it is not there. Throws what the browser has against it. */
export async function textIn(folder: FileSystemDirectoryHandle, path: string): Promise<string | null> {
  const [name = '', inside] = path.split('/').toReversed();
  try {
    const holder = inside === undefined ? folder : await folder.getDirectoryHandle(inside);
    const file = await holder.getFileHandle(name);
    return await (await file.getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/**
 * Writes a publication into a folder, the index last: until then readers have the one before. Takes away what neither it
 * nor the one before has. Throws what the browser has against it.
 */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  { files, index }: Publication,
  before: FeedIndex | null,
): Promise<void> {
  const shards = await folder.getDirectoryHandle(SHARDS, { create: true });
  const there = new Set<string>();
  for await (const name of shards.keys()) there.add(name);
  for (const { path, text } of files) {
    const [name = '', inside] = path.split('/').toReversed();
    // A shard is named by its content: one that is there is the same.
    if (inside === SHARDS && there.has(name)) continue;
    await write(inside === SHARDS ? shards : folder, name, text);
  }
  const kept = before === null ? [index] : [index, before];
  for (const name of await oldShards([...there], kept, (path) => textIn(folder, path)))
    // One that a reader holds open goes with the next publication.
    await shards.removeEntry(name).catch(() => undefined);
}

async function write(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}
