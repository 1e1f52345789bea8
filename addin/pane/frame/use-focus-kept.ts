import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What Tab stops at. */
const STOPS =
  ':is(a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]):not([tabindex="-1"])';

interface Place {
  readonly focused: Element;
  /** Where Tab would have stopped before it, the nearest first. */
  readonly before: readonly Element[];
}

/**
 * Keeps the focus in the pane where what had it goes: a button that has done its work, a workbook that takes the place of
 * what offered it. What stands there now gets it, or the title where nothing is left of what was there.
 */
export function useFocusKept(pane: RefObject<HTMLElement | null>): void {
  // As soon as it is drawn: a key may be pressed before an effect would have run.
  useLayoutEffect(() => {
    const root = pane.current;
    if (root === null) return undefined;
    let place: Place | null = null;
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target instanceof Element) place = { focused: target, before: stopsBefore(root, target) };
    };
    // Whoever leaves by themselves is not called back; some browsers say the same of what is taken away.
    const onFocusOut = ({ target }: FocusEvent): void => {
      setTimeout(() => {
        if (place?.focused === target && place.focused.isConnected && !hasFocus(place.focused)) place = null;
      }, 0);
    };
    const observer = new MutationObserver(() => {
      if (place === null || place.focused.isConnected || !isNowhere()) return;
      const { before } = place;
      place = null;
      (stopAfter(root, before) ?? root.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
    });
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', onFocusIn);
    root.addEventListener('focusout', onFocusOut);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', onFocusIn);
      root.removeEventListener('focusout', onFocusOut);
    };
  }, []);
}

const hasFocus = (element: Element): boolean => element === document.activeElement && document.hasFocus();

/** The window has the focus and nothing in it does. */
const isNowhere = (): boolean => document.activeElement === document.body && document.hasFocus();

function stopsOf(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(STOPS)];
}

function stopsBefore(root: Element, focused: Element): readonly Element[] {
  return stopsOf(root)
    .filter((stop) => (stop.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .toReversed();
}

/** What Tab would stop at after the nearest of those that are left, or that one itself where it is the last. */
function stopAfter(root: Element, before: readonly Element[]): HTMLElement | null {
  const left = before.find((stop) => stop.isConnected);
  if (!(left instanceof HTMLElement)) return null;
  const stops = stopsOf(root);
  return stops[stops.indexOf(left) + 1] ?? left;
}
