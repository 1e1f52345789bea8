import type { Meter } from './meter.ts';

/** Tells which elements can be seen, with one observer for all features. */
export interface Visibility {
  /** Calls `onChange` when the element comes into view or leaves it; the first time soon after the call. */
  watch(element: Element, onChange: OnSeen): void;
  unwatch(element: Element, onChange: OnSeen): void;
}

type OnSeen = (element: Element, isSeen: boolean) => void;

/** So far outside the window, in CSS pixels, what is about to be scrolled in is drawn already. */
const AHEAD = 200;

export function createVisibility(meter: Meter, signal: AbortSignal): Visibility {
  const watchers = new Map<Element, readonly OnSeen[]>();
  const observer = new IntersectionObserver(
    (entries) =>
      meter.run('see', () => {
        for (const { target, isIntersecting } of entries)
          for (const tell of watchers.get(target) ?? []) tell(target, isIntersecting);
      }),
    { rootMargin: `${AHEAD}px` },
  );
  meter.count('observers', signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    watchers.clear();
  });
  return {
    watch(element, onChange) {
      const known = watchers.get(element);
      // Observed anew, so that whoever joins is told too.
      if (known !== undefined) observer.unobserve(element);
      watchers.set(element, known === undefined ? [onChange] : [...known, onChange]);
      observer.observe(element);
    },
    unwatch(element, onChange) {
      const left = (watchers.get(element) ?? []).filter((other) => other !== onChange);
      if (left.length > 0) watchers.set(element, left);
      else if (watchers.delete(element)) observer.unobserve(element);
    },
  };
}
