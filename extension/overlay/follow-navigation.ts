import type { Meter } from './meter.ts';

/**
 * Calls `onMoved` when a page without reloads may have become another: where the browser tells of it. Elsewhere the
 * background tells, and every pass over a changed page looks at the address too.
 */
export function followNavigation(onMoved: () => void, meter: Meter, signal: AbortSignal): void {
  const { navigation } = window as { readonly navigation?: EventTarget };
  const listened = { signal };
  if (navigation !== undefined) meter.listen(navigation, 'currententrychange', onMoved, listened);
  // The last: a page that comes back from the browser’s memory.
  for (const type of ['popstate', 'pageshow']) meter.listen(window, type, onMoved, listened);
}
