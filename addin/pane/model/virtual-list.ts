import type { Range, VirtualizerOptions } from '@tanstack/virtual-core';
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Given = Pick<VirtualizerOptions<HTMLElement, HTMLElement>, 'count' | 'getScrollElement' | 'estimateSize'> &
  Partial<VirtualizerOptions<HTMLElement, HTMLElement>>;

/** Draws only what is in sight of a long list; the component is drawn again when that changes. */
export function useVirtualList(given: Given): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    ...given,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

/** What is in sight, and the line that has the focus wherever it is: scrolled away, it stays where the keys are. */
export function withFocused(range: Range): number[] {
  const drawn = defaultRangeExtractor(range);
  const at = Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN);
  if (!(at >= 0 && at < range.count) || drawn.includes(at)) return drawn;
  return at < range.startIndex ? [at, ...drawn] : [...drawn, at];
}
