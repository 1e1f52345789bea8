import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The names that a pattern with `*` or `?` in its last part stands for, in order; the name itself where there are none, or
 * where a file is called so. Shells spell patterns out themselves, but not all of them do.
 */
export function spelledOut(given: string, cwd: string): readonly string[] {
  const pattern = basename(given);
  if (!/[*?]/.test(pattern) || existsSync(resolve(cwd, given))) return [given];
  const folder = dirname(given);
  const plain = pattern.normalize().replace(/[\\^$.+()[\]{}|]/g, '\\$&');
  const like = new RegExp(`^${plain.replace(/\*+/g, '.*').replaceAll('?', '.')}$`, 'iu');
  const found = namesIn(resolve(cwd, folder)).filter(
    (name) => like.test(name.normalize()) && (pattern.startsWith('.') || !name.startsWith('.')),
  );
  return found.length === 0 ? [given] : found.toSorted().map((name) => join(folder, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What the pattern as a name is told about says this too.
    return [];
  }
}
