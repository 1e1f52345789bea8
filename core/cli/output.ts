import { plainLine } from '../audit/report/plain-line.ts';
import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { unwritable, writeFileWhole } from './write-file-whole.ts';

/** Tells why something could not be done, on stderr; the exit code that says so. */
export function complain(message: string): 2 {
  process.stderr.write(`${plainLine(message)}\n`);
  return 2;
}

/** The exit code that is conventional for an end by Ctrl+C. */
export const INTERRUPTED = 130;

/** Says a text on stdout; the exit code of a command that did what was asked. */
export function say(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

/** Puts a report where `--output` wants it, on stdout where that names no file (or `-`); the exit code, 2 where it could not. */
export function deliver(typed: Typed, text: string, code: 0 | 1 | 2 | typeof INTERRUPTED = 0): number {
  const file = valueOf(typed, 'output');
  if (file === null || file === '-') {
    say(text);
    return code;
  }
  const written = writeFileWhole(file, process.cwd(), text, typed.language);
  return written.ok ? code : complain(written.message);
}

/** A report as machines read it. */
export function jsonText(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * A reader that stops reading (`| head`) ends the command without a complaint; output that cannot be written, as on a full
 * disk, ends it with one. Where complaints cannot be written either, the exit code still says what became of it.
 */
export function endWithReader(languageNow: () => Language): void {
  process.stdout.on('error', (error: Error & { code?: string }) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    const language = languageNow();
    process.exit(complain(unwritable(OUTPUT[language], error, language)));
  });
  process.stderr.on('error', () => undefined);
}

const OUTPUT: Phrase = { en: 'The output', de: 'Die Ausgabe' };
