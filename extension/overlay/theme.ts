import type { Layer } from './layer.ts';
import type { Meter } from './meter.ts';
import type { PageHere, Site } from './site.ts';

/** Attributes of the root element and the body by which pages say that they are dark. */
const SAYS = ['class', 'style', 'data-theme', 'data-color-mode', 'data-color-scheme'];

/** So long after a style sheet arrived, in milliseconds, the page is looked at: many come together. */
const SETTLED = 300;

/** Keeps the overlay in the site’s own colours, light or dark as the page is, whatever the operating system says. */
export function followTheme(layer: Layer, page: PageHere, site: Site, meter: Meter, signal: AbortSignal): void {
  const follow = (): void => {
    const isDark = site.isDark?.(page) ?? hasDarkGround(page.document);
    layer.root.style.colorScheme = isDark ? 'dark' : 'light';
  };
  const observer = new MutationObserver(() => meter.run('theme', follow));
  const options = { attributes: true, attributeFilter: SAYS };
  observer.observe(page.document.documentElement, options);
  observer.observe(page.document.body, options);
  meter.observe(observer, signal);
  const system = matchMedia('(prefers-color-scheme: dark)');
  meter.listen(system, 'change', follow, { signal });
  // A sheet that comes late, or is put in, may make the page dark without a word.
  let settling: ReturnType<typeof setTimeout> | undefined;
  const sheetCame = ({ target }: Event): void => {
    if (!(target instanceof HTMLLinkElement || target instanceof HTMLStyleElement)) return;
    clearTimeout(settling);
    settling = setTimeout(() => meter.run('theme', follow), SETTLED);
  };
  meter.listen(document, 'load', sheetCame, { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(settling));
  follow();
}

/** Whether what is behind the page’s text is dark; a page that paints nothing is as the browser paints it. */
function hasDarkGround({ body, documentElement }: Document): boolean {
  for (const element of [body, documentElement]) {
    const ground = getComputedStyle(element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    if (ground.startsWith('rgb') && alpha > 0) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  const scheme = getComputedStyle(documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}
