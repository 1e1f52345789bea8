interface Drag {
  /** What is dragged, and the track it is dragged along. */
  readonly handle: HTMLElement;
  readonly track: HTMLElement;
  readonly event: PointerEvent;
  /** Periods of the track. */
  readonly count: number;
  readonly start: number;
  /** The last period it may start in. */
  readonly last: number;
  /** Told the period it would start in; null when it is let go. */
  readonly onDrag: (period: number | null) => void;
  readonly onDrop: (period: number) => void;
}

/** Follows the pointer from where a bar was grabbed until it is let go, period by period. */
export function dragStart({ handle, track, event, count, start, last, onDrag, onDrop }: Drag): void {
  const box = track.getBoundingClientRect();
  const isMirrored = getComputedStyle(track).direction === 'rtl';
  const along = (x: number): number => ((isMirrored ? box.right - x : x - box.left) / box.width) * count;
  const held = along(event.clientX) - start;
  const periodAt = (x: number): number => Math.max(0, Math.min(last, Math.round(along(x) - held)));
  const listening = new AbortController();
  const options = { signal: listening.signal };
  const letGo = (): void => {
    listening.abort();
    onDrag(null);
  };
  event.preventDefault();
  handle.focus();
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', (move) => onDrag(periodAt(move.clientX)), options);
  handle.addEventListener('pointercancel', letGo, options);
  handle.addEventListener(
    'pointerup',
    (up) => {
      letGo();
      const to = periodAt(up.clientX);
      if (to !== start) onDrop(to);
    },
    options,
  );
}
