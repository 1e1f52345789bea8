import type { Locator } from 'playwright';

/** Texts of elements as a person sees them: through shadow trees and slots, whichever kind they are. */
export function shownTexts(elements: Locator): Promise<readonly string[]> {
  return elements.evaluateAll((all) => {
    const textOf = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || ['STYLE', 'SCRIPT'].includes(node.tagName)) return '';
      const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
      return Array.from(inside, textOf).join('');
    };
    return all.map((element) => textOf(element).replaceAll(/\s+/g, ' ').trim());
  });
}
