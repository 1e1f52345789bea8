import type { CDPSession, Page } from 'playwright';

/** Something the overlay drew, as the browser has it: the closed tree is open to its debugger alone. */
export interface Drawn {
  readonly kind: 'shown' | 'popover' | 'notice';
  readonly text: string;
  /** `ltr` or `rtl`: in which direction its words are set. */
  readonly direction: string;
  /** In pixels of the window; null where it is hidden. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType: string })[];
}

/** Everything that the overlay shows on the page. */
export async function drawnOn(page: Page): Promise<readonly Drawn[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const found = closedRoots(root).flatMap((shadow) => all(shadow).filter((node) => kindOf(node) !== null));
    // What was taken away meanwhile is not there.
    const drawings = await Promise.allSettled(found.map((node) => drawn(session, node)));
    return drawings.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
  } finally {
    await session.detach();
  }
}

async function drawn(session: CDPSession, node: DomNode): Promise<Drawn> {
  const { nodeId } = node;
  const { computedStyle } = await session
    .send('CSS.enable')
    .then(() => session.send('CSS.getComputedStyleForNode', { nodeId }));
  const styleOf = (property: string): string => computedStyle.find(({ name }) => name === property)?.value ?? '';
  const isHidden = styleOf('visibility') === 'hidden';
  const model = isHidden ? null : await session.send('DOM.getBoxModel', { nodeId }).catch(() => null);
  const [x = 0, y = 0] = model?.model.border ?? [];
  const box = model === null ? null : { x, y, width: model.model.width, height: model.model.height };
  return { kind: kindOf(node) ?? 'shown', text: textOf(node), direction: styleOf('direction'), box };
}

function kindOf({ attributes = [] }: DomNode): Drawn['kind'] | null {
  const name = attributes[attributes.indexOf('class') + 1];
  return name === 'shown' || name === 'popover' || name === 'notice' ? name : null;
}

function closedRoots(node: DomNode): readonly DomNode[] {
  return all(node).flatMap(({ shadowRoots = [] }) => shadowRoots.filter((it) => it.shadowRootType === 'closed'));
}

function all(node: DomNode): readonly DomNode[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

function textOf(node: DomNode): string {
  return all(node)
    .map(({ nodeName, nodeValue, attributes = [] }) => {
      const at = attributes.indexOf('data-text');
      return nodeName === '#text' ? nodeValue : at < 0 ? '' : attributes[at + 1];
    })
    .join('');
}
