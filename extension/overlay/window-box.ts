import type { Box } from './place.ts';

/** The part of the window that pages are shown in: its scroll bars are not. */
export function windowBox(): Box {
  // In quirks mode, in which Classic may be, the body is what scrolls.
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}
