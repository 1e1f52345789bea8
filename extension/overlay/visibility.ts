import type { Meter } from './meter.ts';

/** So far outside the window, in CSS pixels, what is about to be scrolled in is drawn already. */
const AHEAD = 200;

/** Tells when elements that it observes come into view and when they leave it; the first time soon after each is observed. */
export function watchVisibility(
  onSeen: (element: Element, isSeen: boolean) => void,
  meter: Meter,
  signal: AbortSignal,
): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) =>
      meter.run('see', () => {
        for (const { target, isIntersecting } of entries) onSeen(target, isIntersecting);
      }),
    { rootMargin: `${AHEAD}px` },
  );
  meter.observe(observer, signal);
  return observer;
}
