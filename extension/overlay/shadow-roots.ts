/**
 * Every open shadow tree in a tree, outer ones first. Queries and observers of a document do not look into them.
 *
 * @param isLeft elements that are not entered: neither their trees nor what is in them
 */
export function shadowRootsIn(tree: Node, isLeft?: (element: Element) => boolean): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const enter = (from: Node): void => {
    // Walking is a third cheaper than a query for everything.
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_ELEMENT);
    let at: Node | null = from;
    while (at !== null) {
      // In synthetic shadow no component has a tree that can be seen from here: what is in it is among all the others.
      if (isLeft?.(at as Element) === true) at = nextAfter(walker);
      else {
        const { shadowRoot } = at as Partial<Element>;
        if (shadowRoot !== null && shadowRoot !== undefined) {
          found.push(shadowRoot);
          enter(shadowRoot);
        }
        at = walker.nextNode();
      }
    }
  };
  enter(tree);
  return found;
}

/** The first that comes after all that is in the present node. */
function nextAfter(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (next === null && walker.parentNode() !== null) next = walker.nextSibling();
  return next;
}

/** The first elements in a tree and in the shadow trees in it, each before what is in it. */
export function firstIn(tree: Element | ShadowRoot, most: number): readonly Element[] {
  const found: Element[] = [];
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode() as Element | null; at !== null; at = walker.nextNode() as Element | null) {
    if (found.length >= most) break;
    found.push(at);
    if (at.shadowRoot !== null) found.push(...firstIn(at.shadowRoot, most - found.length));
  }
  return found;
}

/** A tree, and every open shadow tree in it. */
export function treesIn(tree: ParentNode): readonly ParentNode[] {
  return [tree, ...shadowRootsIn(tree)];
}

/** Everything that a selector finds in trees, one tree after the other. */
export function allIn(trees: readonly ParentNode[], css: string): readonly Element[] {
  return trees.flatMap((tree) => [...tree.querySelectorAll(css)]);
}

/** The first that a selector finds in trees, outer ones first; null where there is none. */
export function findIn(trees: readonly ParentNode[], css: string): Element | null {
  for (const tree of trees) {
    const found = tree.querySelector(css);
    if (found !== null) return found;
  }
  return null;
}

/** What a node lies in, across the borders of shadow trees. */
export function outerOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** The nearest of an element and what it lies in that a selector matches, across the borders of shadow trees. */
export function closestTo(node: Node | null, css: string): Element | null {
  let at = node;
  while (at !== null) {
    // A climb of the browser’s own through each tree is many times cheaper than asking every element.
    const found = at instanceof Element ? at.closest(css) : null;
    if (found !== null) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Nodes, and everything that they lie in. */
export function withOuter(nodes: Iterable<Node>): ReadonlySet<Node> {
  const all = new Set<Node>();
  for (const node of nodes) for (let at: Node | null = node; at !== null && !all.has(at); at = outerOf(at)) all.add(at);
  return all;
}
