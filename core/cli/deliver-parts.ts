import { createWriteStream, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import type { Outcome } from './outcome.ts';
import { INTERRUPTED } from './output.ts';
import { unwritable } from './write-file-whole.ts';
import type { WriteTarget } from './write-target.ts';
import { putInPlace, writeTarget } from './write-target.ts';

/** Parts are handed on when they are about so long together. */
const BATCH = 2 ** 16;

/**
 * Writes the parts of a report as they come, never more of them in memory than the reader takes; on stdout where no file
 * (or `-`) is named. A file gets its name when all is written, and what was begun is gone when the command is interrupted.
 */
export async function deliverParts(typed: Typed, parts: Iterable<string>): Promise<Outcome<null>> {
  const file = valueOf(typed, 'output');
  if (file === null || file === '-') {
    await pipeline(Readable.from(batches(parts)), process.stdout, { end: false });
    return { ok: true, value: null };
  }
  let target: WriteTarget | null = null;
  const cleanUp = (): void => {
    if (target !== null && target.part !== null) rmSync(target.part, { force: true });
  };
  const stop = (): never => {
    cleanUp();
    process.exit(INTERRUPTED);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    target = writeTarget(file, process.cwd());
    await pipeline(Readable.from(batches(parts)), createWriteStream(target.part ?? target.path));
    putInPlace(target);
    return { ok: true, value: null };
  } catch (error) {
    cleanUp();
    return { ok: false, message: unwritable(file, error, typed.language) };
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

function* batches(parts: Iterable<string>): Iterable<string> {
  let batch = '';
  for (const part of parts) {
    batch += part;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
