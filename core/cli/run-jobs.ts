import type { Worker } from 'node:worker_threads';
import type { Phrase } from '../sheet/phrase.ts';
import type { FileJob, FileResult } from './file-job.ts';
import { fileWorker } from './file-worker.ts';

export interface Pool {
  /** How many files are read at the same time. */
  readonly threads: number;
  /** Seconds a file may take before it is given up. */
  readonly timeLimit: number;
  /** Told how many files are done after each. */
  readonly onDone: (done: number) => void;
}

/**
 * Runs jobs on worker threads; results stand in the order of the jobs. A worker that crashes or takes too long costs its
 * own file a sentence: the next file gets a new worker.
 */
export async function runJobs(jobs: readonly FileJob[], { threads, timeLimit, onDone }: Pool): Promise<FileResult[]> {
  const results: FileResult[] = [];
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at]!;
      worker ??= fileWorker();
      const answer = await ask(worker, job, timeLimit);
      if ('failed' in answer) {
        await worker.terminate();
        worker = null;
      }
      results[at] = 'failed' in answer ? gaveUp(job, answer.failed) : answer;
      onDone(++done);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, lane));
  return results;
}

interface Failed {
  readonly failed: { readonly id: string; readonly says: (file: string) => Phrase };
}

function ask(worker: Worker, job: FileJob, timeLimit: number): Promise<FileResult | Failed> {
  return new Promise((resolve) => {
    const settle = (answer: FileResult | Failed): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', crashed).off('exit', ended);
      resolve(answer);
    };
    const crashed = (error: Error & { code?: string }): void =>
      settle(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? failed('out-of-memory', (file) => ({
              en: `${file} needs more memory than there is; split it into smaller workbooks.`,
              de: `${file} braucht mehr Speicher, als es gibt; teilen Sie die Mappe in kleinere.`,
            }))
          : failed('crashed', (file) => ({
              en: `${file} made the audit fail (${error.message}); please report it.`,
              de: `${file} hat die Prüfung scheitern lassen (${error.message}); bitte melden Sie es.`,
            })),
      );
    const ended = (): void =>
      settle(
        failed('crashed', (file) => ({
          en: `${file} made the audit stop; please report it.`,
          de: `${file} hat die Prüfung abbrechen lassen; bitte melden Sie es.`,
        })),
      );
    const timer = setTimeout(
      () =>
        settle(
          failed('time-limit', (file) => ({
            en: `${file} took longer than ${timeLimit} s and was given up; --time-limit allows more.`,
            de: `${file} dauerte länger als ${timeLimit} s und wurde aufgegeben; --time-limit erlaubt mehr.`,
          })),
        ),
      timeLimit * 1000,
    );
    worker.on('message', settle).on('error', crashed).on('exit', ended);
    worker.postMessage(job);
  });
}

function failed(id: string, says: Failed['failed']['says']): Failed {
  return { failed: { id, says } };
}

function gaveUp({ file, language }: FileJob, { id, says }: Failed['failed']): FileResult {
  return { ok: false, refused: { file: file.name, id, message: says(file.name)[language] } };
}
