/** Something that is done in the next frame, once, however often it is asked for. */
export interface NextFrame {
  /** @param isLaidOut not before the frame is laid out: to ask a page that has changed would have that done twice */
  ask(isLaidOut: boolean): void;
}

export function createNextFrame(work: () => void, signal: AbortSignal): NextFrame {
  let frame = 0;
  const now = (): void => {
    frame = 0;
    work();
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    ask(isLaidOut) {
      if (frame === 0) frame = requestAnimationFrame(isLaidOut ? () => setTimeout(now) : now);
    },
  };
}
