import { drawIn } from './draw-view.ts';
import lanes from './lanes.css?inline';
import overlay from './overlay.css?inline';
import type { Meter } from './meter.ts';

/** Where everything is drawn: one closed shadow tree beside the page’s body, which neither moves nor tells the page anything. */
export interface Layer {
  /** Holds what is shown; inside the closed tree. */
  readonly root: HTMLElement;
  /** Where the layer’s own origin lies in the window. */
  origin(): { readonly x: number; readonly y: number };
  /** Has screen readers say something, as soon as they are through with what they say. */
  announce(text: string): void;
  /** Whether the page took the layer out so often that it was given up. */
  isGivenUp(): boolean;
}

/** So often in a row the layer comes back when the page removes it, puts it elsewhere, or has nothing in it be clicked. */
const COMES_BACK = 20;
/** A page that let it be for so long, in milliseconds, does not fight: what it takes out at each of its moves is no loop. */
const PEACE = 5_000;

/** So often, in milliseconds, the script says that it is there: without that the browser hides what it drew. */
const ALIVE = 3_000;

/** Of the layer, in its own pixels: it has no height, and nothing is drawn on it. */
const WIDTH = 100;

/** What the page hears of people’s input would set off its own shortcuts, or its focus traps. */
const KEPT_FROM_PAGE =
  'click auxclick dblclick mousedown mouseup pointerdown pointerup contextmenu dragstart copy keydown keyup keypress focusin focusout'.split(
    ' ',
  );

/** @param ownStyles style sheet of the page’s kind */
export function createLayer(meter: Meter, signal: AbortSignal, ownStyles: string): Layer {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  wear(shadow, lanes + overlay + ownStyles);
  const root = document.createElement('div');
  root.className = 'layer';
  shadow.append(root);
  const said = document.createElement('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  root.append(said);
  // They end with the host that nobody else has: no signal for each.
  for (const type of KEPT_FROM_PAGE) host.addEventListener(type, stop, { passive: true });
  removeLeftOver();
  document.documentElement.append(host);
  // See overlay.css.
  const draws = (): void => root.getAnimations().forEach((hidden) => (hidden.currentTime = 0));
  const alive = setInterval(draws, ALIVE);
  // In tabs that nobody looks at clocks go slowly.
  meter.listen(document, 'visibilitychange', draws, { signal });

  let comebacks = 0;
  let lastTaken = 0;
  const isInPlace = (): boolean => host.parentNode === document.documentElement;
  const observer = new MutationObserver(() =>
    meter.run('watch', () => {
      if ((isInPlace() && !host.inert) || comebacks >= COMES_BACK) return;
      const now = performance.now();
      comebacks = now - lastTaken > PEACE ? 1 : comebacks + 1;
      lastTaken = now;
      host.inert = false;
      if (!isInPlace()) document.documentElement.append(host);
    }),
  );
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributeFilter: ['inert'] });
  // A page that writes itself anew replaces its root element.
  observer.observe(document, { childList: true });
  meter.observe(observer, signal);
  signal.addEventListener('abort', () => {
    clearInterval(alive);
    host.remove();
  });
  return {
    root,
    announce: (text) => drawIn(said, text),
    origin() {
      // Where the page’s root is zoomed or scaled, so would be what is drawn over it, and its place.
      const at = host.getBoundingClientRect();
      root.style.zoom = `${WIDTH / at.width}`;
      return at;
    },
    isGivenUp: () => comebacks >= COMES_BACK && !isInPlace(),
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

/**
 * Firefox ends scripts of an extension that is updated or removed without a word, and lets stand what they drew: it would
 * say of the next page what it said of the last. Those of the new version, which Firefox starts at once, take it away.
 */
function removeLeftOver(): void {
  for (const host of document.querySelectorAll('html > div')) {
    const { openOrClosedShadowRoot } = host as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
    if (openOrClosedShadowRoot?.querySelector('.layer > .said') instanceof Element) host.remove();
  }
}

/** One sheet for all; where a browser does not take it from an extension’s script, a style element has the same words. */
function wear(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = styles;
    shadow.append(style);
  }
}
