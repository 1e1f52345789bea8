import type { Exchange, Question } from '../worker/messages.ts';
import { isTold } from '../worker/messages.ts';
import type { Progress } from '../pane/workbook-port.ts';

/** A running worker that answers questions; `stop` ends it at once, and questions still open are never answered. */
export interface WorkerLink {
  ask<Q extends Question>(
    question: Q,
    about: Exchange[Q]['asks'],
    more?: { readonly transfer?: Transferable[]; readonly onProgress?: (progress: Progress) => void },
  ): Promise<Exchange[Q]['answers']>;
  stop(): void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Starts the worker; it loads while nobody has asked anything yet. */
export function startWorker(): WorkerLink {
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
    const open = waiting.get(told.id);
    if (told.kind === 'progress') return open?.onProgress?.(told.progress);
    waiting.delete(told.id);
    if (told.kind === 'answer') open?.resolve(told.answer as never);
    else open?.reject(new Error(told.message));
  });
  worker.addEventListener('error', (event) => breakAll(event.message || 'The worker could not be started.'));
  return {
    ask(question, about, { transfer = [], onProgress } = {}) {
      const id = (asked += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress });
        worker.postMessage({ id, question, about }, transfer);
      });
    },
    stop() {
      worker.terminate();
      waiting.clear();
    },
  };
}
