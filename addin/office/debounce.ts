/** A call that waits until nothing has asked for it for a while. */
export interface Debounced {
  /** Asks for the call; `after` milliseconds at least, or the usual wait. */
  ask(after?: number): void;
  drop(): void;
}

/**
 * @param wait milliseconds of quiet before the call
 * @param most milliseconds after the first asking by which it is called all the same
 */
export function createDebounce(call: () => void, wait: number, most: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const drop = (): void => {
    clearTimeout(timer);
    since = null;
  };
  return {
    drop,
    ask(after = wait) {
      const now = performance.now();
      const first = since ?? now;
      clearTimeout(timer);
      since = first;
      timer = setTimeout(
        () => {
          drop();
          call();
        },
        Math.max(0, after > wait ? after : Math.min(after, first + most - now)),
      );
    },
  };
}
