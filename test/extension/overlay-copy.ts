import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';

const stylesOf = (site: 'jira' | 'salesforce'): string =>
  ['lanes', 'overlay', site]
    .map((name) => readFileSync(resolve(import.meta.dirname, `../../extension/overlay/${name}.css`), 'utf8'))
    .join('\n');

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** What the overlay drew, as a page of its own that axe-core can see: the closed tree’s markup with its texts as text. */
export async function overlayCopy(page: Page, site: 'jira' | 'salesforce'): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const all = (node: DomNode): readonly DomNode[] => [
    node,
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all),
  ];
  const layer = all(root).find(({ attributes = [] }) => attributes[attributes.indexOf('class') + 1] === 'layer');
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: layer?.nodeId });
  const html = outerHTML
    .replaceAll(/<span class="text" data-text="([^"]*)"><\/span>/g, '<span>$1</span>')
    .replaceAll(/ popover="[^"]*"/g, '');
  const copy = await page.context().newPage();
  const dark = outerHTML.includes('color-scheme: dark');
  await copy.setContent(
    `<!doctype html><html lang="en"><title>Overlay</title><style>${stylesOf(site)} body { background: ${dark ? '#1d2125; color: #fff' : '#fff'} }</style><main><h1>Page</h1>${html}</main>`,
  );
  return copy;
}
