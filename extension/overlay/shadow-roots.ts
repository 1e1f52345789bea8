/** Every open shadow tree in a tree, outer ones first. Queries and observers of a document do not look into them. */
export function shadowRootsIn(tree: Node): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  // Walking is a third cheaper than a query for everything.
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  for (let at: Node | null = tree; at !== null; at = walker.nextNode()) {
    const { shadowRoot } = at as Partial<Element>;
    if (shadowRoot !== null && shadowRoot !== undefined) found.push(shadowRoot, ...shadowRootsIn(shadowRoot));
  }
  return found;
}
