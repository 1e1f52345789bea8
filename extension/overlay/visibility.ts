import type { Meter } from './meter.ts';

/** Tells which elements can be seen, with one observer for all features. */
export interface Visibility {
  /** Calls `onChange` when the element comes into view or leaves it; the first time soon after the call. */
  watch(element: Element, onChange: (isSeen: boolean) => void, signal: AbortSignal): void;
}

/** So far outside the window, in CSS pixels, what is about to be scrolled in is drawn already. */
const AHEAD = 200;

export function createVisibility(meter: Meter, signal: AbortSignal): Visibility {
  const watchers = new Map<Element, Set<(isSeen: boolean) => void>>();
  const observer = new IntersectionObserver(
    (entries) =>
      meter.run('see', () => {
        for (const { target, isIntersecting } of entries)
          for (const tell of watchers.get(target) ?? []) tell(isIntersecting);
      }),
    { rootMargin: `${AHEAD}px` },
  );
  meter.count('observers', signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    watchers.clear();
  });
  return {
    watch(element, onChange, until) {
      const known = watchers.get(element);
      // Observed anew, so that whoever joins is told too.
      if (known !== undefined) observer.unobserve(element);
      const all = known ?? new Set();
      all.add(onChange);
      watchers.set(element, all);
      observer.observe(element);
      until.addEventListener('abort', () => {
        all.delete(onChange);
        if (all.size > 0 || watchers.get(element) !== all) return;
        watchers.delete(element);
        observer.unobserve(element);
      });
    },
  };
}
