import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from './outcome.ts';

/** Writes a file so that it is there whole or not at all: an earlier one stays until the new one is complete. */
export function writeFileWhole(name: string, cwd: string, content: string | Uint8Array): Outcome<null> {
  const path = resolve(cwd, name);
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
    return { ok: true, value: null };
  } catch (error) {
    rmSync(part, { force: true });
    return { ok: false, message: unwritable(name, error) };
  }
}

/** Why a file cannot be written, as a sentence. */
export function unwritable(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'for an unknown reason';
  const what = code === 'ENOENT' ? 'its folder does not exist' : code === 'EISDIR' ? 'it is a folder' : code;
  return `${name} could not be written (${what}).`;
}
