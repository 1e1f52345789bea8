import type { Layer } from './layer.ts';

/** Moves the keyboard’s focus to the first thing that is shown and can be opened; Esc brings it back to where it was. */
export function focusOverlay(layer: Layer): void {
  const first = [...layer.root.querySelectorAll<HTMLElement>('.item button')].find(
    (button) => getComputedStyle(button).visibility === 'visible',
  );
  if (first === undefined) return;
  const before = document.activeElement;
  first.focus();
  const back = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (before instanceof HTMLElement) before.focus();
    else first.blur();
  };
  const done = new AbortController();
  layer.root.addEventListener('keydown', back, { signal: done.signal });
  layer.root.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && layer.root.contains(relatedTarget))) done.abort();
    },
    { signal: done.signal },
  );
}
