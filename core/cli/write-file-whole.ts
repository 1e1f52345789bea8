import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Outcome } from './outcome.ts';

/**
 * Writes a file so that it is there whole or not at all: an earlier one stays until the new one is complete, and who may
 * read it stays as it was. A link is followed; a device or a pipe is written into, for nothing can take its place.
 */
export function writeFileWhole(
  name: string,
  cwd: string,
  content: string | Uint8Array,
  language: Language,
): Outcome<null> {
  const path = withoutLinks(resolve(cwd, name));
  const part = `${path}.${process.pid}.part`;
  try {
    const earlier = statSync(path, { throwIfNoEntry: false });
    if (earlier === undefined || earlier.isFile()) {
      writeFileSync(part, content);
      if (earlier !== undefined) chmodSync(part, earlier.mode);
      renameSync(part, path);
    } else writeFileSync(path, content);
    return { ok: true, value: null };
  } catch (error) {
    rmSync(part, { force: true });
    return { ok: false, message: unwritable(name, error, language) };
  }
}

function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Why a file cannot be written, as a sentence. */
export function unwritable(name: string, error: unknown, language: Language): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  const why = WHY[code ?? ''] ?? { en: code ?? 'for an unknown reason', de: code ?? 'aus unbekanntem Grund' };
  return {
    en: `${name} could not be written (${why.en}).`,
    de: `${name} ließ sich nicht schreiben (${why.de}).`,
  }[language];
}

const WHY: Readonly<Record<string, Phrase>> = {
  ENOENT: { en: 'its folder does not exist', de: 'es gibt den Ordner nicht' },
  ENOSPC: { en: 'the disk is full', de: 'der Datenträger ist voll' },
  EDQUOT: { en: 'the disk is full', de: 'der Datenträger ist voll' },
  EACCES: { en: 'this user may not write there', de: 'dieser Benutzer darf dort nicht schreiben' },
  EPERM: { en: 'this user may not write there', de: 'dieser Benutzer darf dort nicht schreiben' },
  EROFS: { en: 'the disk is read-only', de: 'der Datenträger ist schreibgeschützt' },
  EISDIR: { en: 'it is a folder', de: 'das ist ein Ordner' },
};
