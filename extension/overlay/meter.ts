import type { OverlayCost } from '../browser/messages.ts';

/** Counts what the overlay costs a page, so that tests can hold it and people can see it. */
export interface Meter {
  /** Runs something and counts its time to a part; what runs inside it is not counted twice. */
  run<T>(part: string, work: () => T): T;
  /** An event listener that is counted and ends with the signal; its time is the part of its event. */
  listen(on: EventTarget, type: string, heard: (event: Event) => void, options: ListenOptions): void;
  /** An observer that is counted and ends with the signal. */
  observe(observer: { disconnect(): void }, signal: AbortSignal): void;
  /** Counts one of a kind of things until the signal is aborted. */
  count(what: Counted, signal: AbortSignal): void;
  /** So many more, or fewer, of a kind. */
  add(what: Counted, more: number): void;
  cost(): OverlayCost;
}

type Counted = 'watched' | 'drawn' | 'listeners' | 'observers';

export interface ListenOptions {
  readonly signal: AbortSignal;
  readonly capture?: boolean;
}

export function createMeter(): Meter {
  const spent = new Map<string, number>();
  const counts = { watched: 0, drawn: 0, listeners: 0, observers: 0 };
  let longest = 0;
  let depth = 0;
  const run = <T>(part: string, work: () => T): T => {
    if (depth > 0) return work();
    depth += 1;
    const began = performance.now();
    try {
      return work();
    } finally {
      depth -= 1;
      const took = performance.now() - began;
      spent.set(part, (spent.get(part) ?? 0) + took);
      longest = Math.max(longest, took);
    }
  };
  const count = (what: Counted, signal: AbortSignal): void => {
    if (signal.aborted) return;
    counts[what] += 1;
    signal.addEventListener('abort', () => (counts[what] -= 1), { once: true });
  };
  return {
    run,
    count,
    add: (what, more) => (counts[what] += more),
    observe(observer, signal) {
      count('observers', signal);
      signal.addEventListener('abort', () => observer.disconnect());
    },
    listen(on, type, heard, { signal, capture = false }) {
      if (signal.aborted) return;
      on.addEventListener(type, (event) => run(type, () => heard(event)), { signal, capture, passive: true });
      count('listeners', signal);
    },
    cost() {
      const script = [...spent.values()].reduce((sum, part) => sum + part, 0);
      return { script, longest, byPart: Object.fromEntries(spent), ...counts };
    },
  };
}
