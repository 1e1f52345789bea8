import { rmSync, writeFileSync } from 'node:fs';
import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Outcome } from './outcome.ts';
import type { WriteTarget } from './write-target.ts';
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
  let target: WriteTarget | null = null;
  try {
    target = writeTarget(name, cwd);
    writeFileSync(target.part ?? target.path, content);
    putInPlace(target);
    return { ok: true, value: null };
  } catch (error) {
    if (target !== null && target.part !== null) rmSync(target.part, { force: true });
    return { ok: false, message: unwritable(name, error, language) };
  }
}

/** Why a file cannot be written, as a sentence. */
export function unwritable(name: string, error: unknown, language: Language): string {
  const why = whyNotWritten(error)[language];
  return { en: `${name} could not be written (${why}).`, de: `${name} ließ sich nicht schreiben (${why}).` }[language];
}

/** What kept something from being written or made, in a few words. */
export function whyNotWritten(error: unknown): Phrase {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  return WHY[code ?? ''] ?? { en: code ?? 'for an unknown reason', de: code ?? 'aus unbekanntem Grund' };
}

const WHY: Readonly<Record<string, Phrase>> = {
  ENOENT: { en: 'its folder does not exist', de: 'es gibt den Ordner nicht' },
  ENOSPC: { en: 'the disk is full', de: 'der Datenträger ist voll' },
  EDQUOT: { en: 'the disk is full', de: 'der Datenträger ist voll' },
  EACCES: { en: 'this user may not write there', de: 'dieser Benutzer darf dort nicht schreiben' },
  EPERM: { en: 'this user may not write there', de: 'dieser Benutzer darf dort nicht schreiben' },
  EROFS: { en: 'the disk is read-only', de: 'der Datenträger ist schreibgeschützt' },
  ENOTDIR: { en: 'its folder is a file', de: 'der Ordner ist eine Datei' },
  ELOOP: {
    en: 'it is a link that leads back to itself',
    de: 'das ist eine Verknüpfung, die zu sich selbst zurückführt',
  },
  ENAMETOOLONG: { en: 'its name is too long', de: 'der Name ist zu lang' },
  EBUSY: {
    en: 'another program holds it; close it there',
    de: 'ein anderes Programm hält die Datei fest; schließen Sie sie dort',
  },
  EISDIR: { en: 'it is a folder', de: 'das ist ein Ordner' },
};
