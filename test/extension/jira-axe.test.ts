import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checked, loadAxe } from '../pane/axe.ts';
import { drawnOn } from './drawn.ts';
import type { JiraOverlayHouse } from './jira-house.ts';
import { BOARD, openJiraOverlay } from './jira-house.ts';
import { jiraPlan } from './jira-plan.ts';

const STYLES = ['lanes.css', 'overlay.css'].map((name) =>
  readFileSync(resolve(import.meta.dirname, '../../extension/overlay', name), 'utf8'),
);
let house: JiraOverlayHouse;
beforeAll(async () => {
  house = await openJiraOverlay(await jiraPlan());
}, 120_000);
afterAll(() => house.close());

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** What the overlay drew, as a page of its own that axe-core can see: the closed tree’s markup with its texts as text. */
async function opened(page: Page): Promise<Page> {
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
  const dark = outerHTML.includes('data-theme="dark"');
  await copy.setContent(
    `<!doctype html><html lang="en"><title>Overlay</title><style>${STYLES.join('\n')} body { background: ${dark ? '#1d2125; color: #fff' : '#fff'} }</style><main><h1>Page</h1>${html}</main>`,
  );
  return copy;
}

test.each([
  ['an issue, light', '/browse/PAY-1', /^Commitment/],
  ['an issue, dark', '/browse/PAY-2?theme=dark', /^Guardrail/],
  ['a board, light', BOARD, /late$/],
  ['a board, dark', `${BOARD}?theme=dark`, /late$/],
])('axe-core finds nothing in what is shown and what it opens: %s', async (_, path, opens) => {
  const page = await house.open(path);
  const owner = async () => (await drawnOn(page)).find(({ text, box }) => box !== null && opens.test(text))?.box;
  await expect.poll(owner, { timeout: 10_000 }).toBeTruthy();
  const box = await owner();
  await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 10);
  await expect.poll(async () => (await drawnOn(page)).some(({ kind }) => kind === 'popover')).toBe(true);
  const copy = await opened(page);
  await loadAxe(copy);
  const { found, passed } = await checked(copy);
  expect(found).toEqual([]);
  expect(passed).toBeGreaterThan(8);
  await copy.close();
  await page.close();
});
