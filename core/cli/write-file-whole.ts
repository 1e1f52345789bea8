import { rmSync, writeFileSync } from 'node:fs';
import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Outcome } from './outcome.ts';
import { putInPlace, writeTarget } from './write-target.ts';

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
  const target = writeTarget(name, cwd);
  try {
    writeFileSync(target.part ?? target.path, content);
    putInPlace(target);
    return { ok: true, value: null };
  } catch (error) {
    if (target.part !== null) rmSync(target.part, { force: true });
    return { ok: false, message: unwritable(name, error, language) };
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
