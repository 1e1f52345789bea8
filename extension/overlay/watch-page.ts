import type { Meter } from './meter.ts';

/** What happened on the page since the last pass. */
export interface PageChange {
  /** Elements that were put in, with all that is in them. */
  readonly added: readonly Element[];
  readonly hasRemoved: boolean;
}

/**
 * Calls `onPass` once a frame when the page changed: watching added nodes and working through them in an animation
 * frame is the cheapest way to find new elements on a page that is redrawn all the time.
 */
export function watchPage(
  root: Node,
  attributes: readonly string[],
  onPass: (change: PageChange) => void,
  { meter, signal }: { readonly meter: Meter; readonly signal: AbortSignal },
): void {
  let added = new Set<Element>();
  let hasRemoved = false;
  let frame = 0;
  const pass = (): void => {
    const change = { added: [...added].filter((element) => element.isConnected), hasRemoved };
    added = new Set();
    hasRemoved = false;
    frame = 0;
    meter.run('pass', () => onPass(change));
  };
  const observer = new MutationObserver((records) => {
    meter.run('watch', () => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
        hasRemoved ||= removedNodes.length > 0;
      }
      if (frame === 0) frame = requestAnimationFrame(pass);
    });
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', ...attributes],
  });
  meter.count('observers', signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
