import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Lets axe-core into a page; the page's policy has to be bypassed for that. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ path: AXE });
}

/**
 * What axe-core finds wrong with the page as it stands (rule and elements), with what is read out twice, as label and as
 * title, and how many of its rules passed.
 */
export function checked(page: Page): Promise<{ found: string[]; passed: number }> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations, passes } = await axe.run();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    const twice = [...document.querySelectorAll('[aria-label][title]')]
      .filter((it) => it.getAttribute('aria-label') === it.getAttribute('title'))
      .map((it) => `read twice: ${it.outerHTML}`);
    return { found: [...found, ...twice], passed: passes.length };
  });
}

/**
 * Texts that are cut off or run out of the window: in boxes that hide what overflows without an ellipsis, in buttons and
 * selects too small for their words, and beyond the window's edge.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const isSeen = (it: Element): boolean =>
      it.checkVisibility() && it.closest('.visually-hidden, [role=grid], [inert], .compare') === null;
    const widthOf = (text: string, font: string): number => {
      if (canvas === null) return 0;
      canvas.font = font;
      return canvas.measureText(text).width;
    };
    const isCut = (it: Element): boolean => {
      const style = getComputedStyle(it);
      const box = it.getBoundingClientRect();
      if (box.right > window.innerWidth + 1 || box.left < -1) return true;
      if (it instanceof HTMLSelectElement) {
        const words = it.selectedOptions[0]?.text ?? '';
        // The arrow of a select takes about this much of its inside.
        return widthOf(words, style.font) + 24 > it.clientWidth;
      }
      if (it instanceof HTMLInputElement || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none')
        return false;
      return style.overflowX !== 'visible' && style.overflowX !== 'auto' && it.scrollWidth > it.clientWidth + 1;
    };
    const saysSomething = (it: Element): boolean =>
      it instanceof HTMLSelectElement ||
      [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    return [...document.querySelectorAll('body *')]
      .filter((it) => isSeen(it) && saysSomething(it) && isCut(it))
      .map((it) => `${it.tagName.toLowerCase()}.${it.className}: ${(it.textContent ?? '').slice(0, 40)}`);
  });
}
