import type { Page } from 'playwright';
import type { Drawn } from './drawn.ts';
import { drawnOn } from './drawn.ts';

type Box = NonNullable<Drawn['box']>;

/** Texts of the page, as far as they can be seen, that lie under something that the overlay shows. */
export async function coveredTexts(page: Page): Promise<readonly string[]> {
  const boxes = (await drawnOn(page)).flatMap(({ kind, box }) => (kind === 'shown' && box !== null ? [box] : []));
  return page.evaluate(under, boxes);
}

function under(boxes: readonly Box[]): readonly string[] {
  const found: string[] = [];
  const outer = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  const look = (tree: Node): void => {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot !== null) look(node.shadowRoot);
      if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() === '') continue;
      const range = document.createRange();
      range.selectNode(node);
      let { left, top, right, bottom } = range.getBoundingClientRect();
      for (let up = outer(node); up !== null; up = outer(up)) {
        if (!(up instanceof Element) || getComputedStyle(up).overflow === 'visible') continue;
        const clip = up.getBoundingClientRect();
        [left, top] = [Math.max(left, clip.left), Math.max(top, clip.top)];
        [right, bottom] = [Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
      }
      // What is a pixel wide is heard, not seen.
      if (right - left < 2 || bottom - top < 2) continue;
      const isUnder = ({ x, y, width, height }: Box): boolean =>
        left < x + width - 1 && right > x + 1 && top < y + height - 1 && bottom > y + 1;
      if (boxes.some(isUnder)) found.push((node.nodeValue ?? '').trim());
    }
  };
  look(document.body);
  return found;
}
