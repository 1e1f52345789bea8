import { Worker } from 'node:worker_threads';

/** Started before it was known what to ask it; null once it is asked, or where it ended. */
let early: Worker | null = null;

/**
 * Starts a thread for files while the command itself is still loaded: it loads as much, and the first file waits for both.
 * It keeps no command alive that turns out to have nothing to ask.
 */
export function startFileWorker(): void {
  const worker = newWorker();
  worker.unref();
  worker.once('exit', () => {
    if (early === worker) early = null;
  });
  early = worker;
}

/** A thread that nobody asks anything yet. */
export function fileWorker(): Worker {
  const worker = early ?? newWorker();
  early = null;
  worker.ref();
  return worker;
}

function newWorker(): Worker {
  const script = new URL('audit-worker.js', import.meta.url);
  const worker = new Worker(script, { stdout: true, stderr: true });
  // A crash between two files has nobody else who listens; the next question is told through `exit`.
  worker.on('error', () => {});
  return worker;
}
