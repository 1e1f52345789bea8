import type { Language } from '../sheet/phrase.ts';

/** Why a command failed itself, and not what it was given, as a sentence; findings are another exit code than this. */
export function unexpected(error: unknown, language: Language): string {
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd')
    return {
      en: 'The folder you are in is not there any more: change to another one.',
      de: 'Den Ordner, in dem Sie sind, gibt es nicht mehr: Wechseln Sie in einen anderen.',
    }[language];
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    en: `Lanekeeper broke down; please report it with this line: ${why}`,
    de: `Lanekeeper ist abgestürzt; bitte melden Sie es mit dieser Zeile: ${why}`,
  }[language];
}
