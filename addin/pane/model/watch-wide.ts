import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

/** Whether there is room for the sheets beside the pane; the style sheets use the same width. */
export function watchWide(): ReadonlySignal<boolean> {
  const query = matchMedia('(min-width: 900px)');
  const wide = signal(query.matches);
  query.addEventListener('change', () => (wide.value = query.matches));
  return wide;
}
