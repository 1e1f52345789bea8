import type { Exchange, Question } from '../worker/messages.ts';
import { isTold } from '../worker/messages.ts';
import type { Progress } from '../pane/workbook-port.ts';

/** A running worker that answers questions; `stop` ends it at once, and questions still open are never answered. */
export interface WorkerLink {
  ask<Q extends Question>(
    question: Q,
    about: Exchange[Q]['asks'],
    transfer?: Transferable[],
  ): Promise<Exchange[Q]['answers']>;
  stop(): void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker; `onProgress` hears how far the question being answered is. */
export function startWorker(onProgress: (progress: Progress) => void): WorkerLink {
  const worker = new Worker(new URL('../worker/audit-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const breakAll = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const told = event.data;
    if (!isTold(told)) return;
    if (told.kind === 'progress') return onProgress(told.progress);
    const open = waiting.get(told.id);
    waiting.delete(told.id);
    if (told.kind === 'answer') open?.resolve(told.answer as never);
    else open?.reject(new Error(told.message));
  });
  worker.addEventListener('error', (event) => breakAll(event.message || 'The worker could not be started.'));
  return {
    ask(question, about, transfer = []) {
      const id = (asked += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, question, about }, transfer);
      });
    },
    stop() {
      worker.terminate();
      waiting.clear();
    },
  };
}
