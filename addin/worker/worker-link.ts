import { answerReceiver } from './answers-sent.ts';
import type { Exchange, Question } from './messages.ts';
import { isTold } from './messages.ts';
import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { Progress } from '../pane/workbook-port.ts';

/** A running worker that answers questions; `stop` ends it at once, and questions still open fail with `WorkbookClosed`. */
export interface WorkerLink {
  /** Fails with `WorkerGone` where the worker died or says nothing any more, now or before. */
  ask<Q extends Question>(
    question: Q,
    about: Exchange[Q]['asks'],
    more?: {
      readonly transfer?: Transferable[];
      readonly onProgress?: (progress: Progress) => void;
      /** Asks the worker to stop; the answer says that it did. */
      readonly signal?: AbortSignal | undefined;
    },
  ): Promise<Exchange[Q]['answers']>;
  stop(): void;
}

/** The worker is no longer there; another one can be started. */
export class WorkerGone extends Error {}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/**
 * Starts the worker; it loads while nobody has asked anything yet.
 * @param patience milliseconds without a word from it, while something is asked, after which it counts as gone
 */
export function startWorker(patience = Infinity): WorkerLink {
  const worker = new Worker(new URL('./audit-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const receiver = answerReceiver();
  let asked = 0;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  /** Why nothing is answered any more. */
  let over: Error | null = null;
  const end = (why: Error): void => {
    worker.terminate();
    clearTimeout(alarm);
    over ??= why;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  const listen = (): void => {
    clearTimeout(alarm);
    if (waiting.size === 0 || patience === Infinity) return;
    alarm = setTimeout(() => end(new WorkerGone('The worker does not answer.')), patience);
  };
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const told = event.data;
    if (!isTold(told)) return;
    let answer: unknown = null;
    try {
      // Also where nobody waits for it: the next answer builds on this one.
      if (told.kind === 'findings') receiver.ahead(told.findings);
      else if (told.kind === 'answer') answer = receiver.answer(told);
    } catch (error) {
      end(new WorkerGone('The worker’s answer does not fit the one before.', { cause: error }));
      return;
    }
    const open = waiting.get(told.id);
    if (told.kind === 'answer' || told.kind === 'broke') waiting.delete(told.id);
    listen();
    if (told.kind === 'progress') open?.onProgress?.(told.progress);
    else if (told.kind === 'answer') open?.resolve(answer as never);
    else if (told.kind === 'broke') open?.reject(new Error(told.message));
  });
  worker.addEventListener('messageerror', () => end(new WorkerGone('What the worker answered cannot be decoded.')));
  worker.addEventListener('error', (event) => end(new WorkerGone(event.message || 'The worker could not be started.')));
  return {
    ask(question, about, { transfer = [], onProgress, signal } = {}) {
      if (over !== null) return Promise.reject(over);
      const id = (asked += 1);
      signal?.addEventListener('abort', () => {
        if (waiting.has(id)) worker.postMessage({ id: (asked += 1), question: 'stop', about: { asked: id } });
      });
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress });
        worker.postMessage({ id, question, about }, transfer);
        listen();
      });
    },
    stop: () => end(new WorkbookClosed()),
  };
}
