import type { Meter } from './meter.ts';
import type { Site } from './site.ts';

/** What happened on the page since the last pass. */
export interface PageChange {
  /** What was put in, with all that is in it: elements, and the shadow trees in them on sites that have some. */
  readonly added: readonly (Element | ShadowRoot)[];
  readonly hasRemoved: boolean;
  /** Nodes whose children, text or watched attributes changed; not those that lie in what was put in. */
  readonly touched: ReadonlySet<Node>;
}

/** What is being watched. */
export interface PageWatch {
  /** The document, and the shadow trees in it that a site has entered. */
  trees(): readonly ParentNode[];
  /** What a selector finds in them. */
  find(css: string): readonly Element[];
  /** Watches further trees, in which nothing is looked for. */
  observe(trees: readonly Node[]): void;
}

/**
 * Calls `onPass` once a frame when the page changed: watching added nodes and working through them in an animation
 * frame is the cheapest way to find new elements on a page that is redrawn all the time.
 */
export function watchPage(
  root: Document,
  { keyAttributes = [], rootsIn, isNoise }: Site,
  onPass: (change: PageChange) => void,
  { meter, signal }: { readonly meter: Meter; readonly signal: AbortSignal },
): PageWatch {
  let added = new Set<Element>();
  /** Whether nodes lie in what was put in since the last pass, and is looked at whole: pages are made in thousands of steps. */
  let fresh = new Map<Node, boolean>();
  let touched = new Set<Node>();
  let hasRemoved = false;
  let frame = 0;
  const shadows = new Set<ShadowRoot>();
  const watched = new WeakSet<Node>();
  /** What was found since the last change: features look for the same. */
  const found = new Map<string, readonly Element[]>();
  const pass = (): void => {
    const there = [...added].filter((element) => element.isConnected);
    const change = { added: [...there, ...there.flatMap(enter)], hasRemoved, touched };
    added = new Set();
    fresh = new Map();
    touched = new Set();
    hasRemoved = false;
    frame = 0;
    found.clear();
    meter.run('pass', () => onPass(change));
  };
  const isFresh = (node: Node | null): boolean => {
    if (node === null) return false;
    const is = fresh.get(node) ?? isFresh(node.parentNode);
    fresh.set(node, is);
    return is;
  };
  const observer = new MutationObserver((records) => {
    meter.run('watch', () => {
      for (const record of records) {
        // Frameworks write texts that stay as they are again and again: the old value is told of texts alone.
        const { target, oldValue } = record;
        if (isFresh(target) || isNoise?.(record) === true) continue;
        if (oldValue !== null && oldValue === target.nodeValue) continue;
        touched.add(target);
        for (const node of record.addedNodes)
          if (node.nodeType === Node.ELEMENT_NODE) {
            added.add(node as Element);
            fresh.set(node, true);
          }
        hasRemoved ||= record.removedNodes.length > 0;
        frame ||= requestAnimationFrame(pass);
      }
    });
  });
  const filter = ['href', ...keyAttributes];
  const observe = (tree: Node): void => {
    watched.add(tree);
    observer.observe(tree, {
      subtree: true,
      childList: true,
      characterDataOldValue: true,
      attributes: true,
      attributeFilter: filter,
    });
  };
  const enter = (tree: Node): readonly ShadowRoot[] => {
    const roots = rootsIn?.(tree) ?? [];
    for (const shadow of roots) {
      shadows.add(shadow);
      observe(shadow);
    }
    return roots;
  };
  observe(root);
  meter.run('watch', () => enter(root));
  meter.observe(observer, signal);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  const trees = (): readonly ParentNode[] => {
    for (const shadow of shadows) if (!shadow.isConnected) shadows.delete(shadow);
    return [root, ...shadows];
  };
  return {
    trees,
    find(css) {
      const all = found.get(css) ?? trees().flatMap((tree) => [...tree.querySelectorAll(css)]);
      found.set(css, all);
      return all;
    },
    observe(more) {
      for (const tree of more) if (!watched.has(tree)) observe(tree);
    },
  };
}
