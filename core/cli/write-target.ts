import { chmodSync, readlinkSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where what is written goes. */
export interface WriteTarget {
  readonly path: string;
  /** Where it is gathered first, beside its place; null for a device or a pipe, which nothing can take the place of. */
  readonly part: string | null;
  /** Who may do what with the file that is there; null where there is none. */
  readonly mode: number | null;
}

/** The target that a name means: a link is followed. */
export function writeTarget(name: string, cwd: string): WriteTarget {
  const given = resolve(cwd, name);
  const earlier = statSync(given, { throwIfNoEntry: false });
  if (earlier !== undefined && !earlier.isFile()) return { path: given, part: null, mode: null };
  const path = withoutLinks(given);
  return { path, part: `${path}.${process.pid}.part`, mode: earlier?.mode ?? null };
}

/** Gives what was gathered its place, whole, in that of an earlier file; who may read it stays as it was. */
export function putInPlace({ path, part, mode }: WriteTarget): void {
  if (part === null) return;
  if (mode !== null) chmodSync(part, mode);
  renameSync(part, path);
}

/** Where links lead in the end, also to what is not there yet. */
function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const next = linkAt(path);
    return next === null ? path : withoutLinks(resolve(dirname(path), next));
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
