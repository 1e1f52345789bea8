import { plainLine } from '../audit/report/plain-line.ts';
import type { Outcome } from './outcome.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Tells why something could not be done, on stderr; the exit code that says so. */
export function complain(message: string): 2 {
  process.stderr.write(`${plainLine(message)}\n`);
  return 2;
}

/** Puts a text where it was asked for: into a file, or on stdout where none (or `-`) is named. */
export function deliver(text: string, file: string | null): Outcome<null> {
  if (file !== null && file !== '-') return writeFileWhole(file, process.cwd(), text);
  process.stdout.write(text);
  return { ok: true, value: null };
}

/** A reader that stops reading (`| head`) ends the command without a complaint. */
export function endWithReader(): void {
  process.stdout.on('error', (error: Error & { code?: string }) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}
