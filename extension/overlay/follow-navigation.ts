import type { Meter } from './meter.ts';

/**
 * Calls `onMoved` when a page without reloads may have become another: where the browser tells of it. Elsewhere the
 * background tells, and every pass over a changed page looks at the address too.
 */
export function followNavigation(onMoved: () => void, meter: Meter, signal: AbortSignal): void {
  const { navigation } = window as { readonly navigation?: EventTarget };
  const listened = { signal, part: 'navigation' };
  if (navigation !== undefined) meter.listen(navigation, 'currententrychange', onMoved, listened);
  meter.listen(window, 'popstate', onMoved, listened);
  meter.listen(window, 'hashchange', onMoved, listened);
  // A page that comes back from the browser’s memory.
  meter.listen(window, 'pageshow', onMoved, listened);
}
