import type { Language, Phrase } from '../sheet/phrase.ts';

/** Why a file or folder cannot be read, as a sentence. */
export function unreadable(name: string, error: unknown, language: Language): string {
  return reasonOf(name, error)[language];
}

function reasonOf(name: string, error: unknown): Phrase {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return {
      en: `There is no file or folder ${name}: check the name and the folder you are in.`,
      de: `Es gibt keine Datei und keinen Ordner ${name}: Prüfen Sie den Namen und den Ordner, in dem Sie sind.`,
    };
  if (code === 'EACCES' || code === 'EPERM')
    return {
      en: `${name} may not be read by this user: ask for access or copy it.`,
      de: `${name} darf von diesem Benutzer nicht gelesen werden: Bitten Sie um Zugriff oder kopieren Sie die Datei.`,
    };
  if (code === 'ERR_FS_FILE_TOO_LARGE')
    return {
      en: `${name} has more than 2 GB, more than can be read at once: split it and name its parts.`,
      de: `${name} hat mehr als 2 GB, mehr, als auf einmal gelesen werden kann: Teilen Sie die Datei auf und nennen Sie die Teile.`,
    };
  if (code === 'EISDIR')
    return {
      en: `${name} is a folder: name a file in it.`,
      de: `${name} ist ein Ordner: Nennen Sie eine Datei darin.`,
    };
  if (code === 'ELOOP')
    return {
      en: `${name} is a link that leads back to itself: name the file that it stands for.`,
      de: `${name} ist eine Verknüpfung, die zu sich selbst zurückführt: Nennen Sie die Datei, für die sie steht.`,
    };
  if (code === 'EBUSY')
    return {
      en: `${name} is held by another program: close it there, then try again.`,
      de: `${name} wird von einem anderen Programm festgehalten: Schließen Sie die Datei dort, und versuchen Sie es wieder.`,
    };
  const known = typeof code === 'string' ? code : null;
  return {
    en: `${name} could not be read (${known ?? 'for an unknown reason'}).`,
    de: `${name} ließ sich nicht lesen (${known ?? 'aus unbekanntem Grund'}).`,
  };
}
