import type { ComponentChildren } from 'preact';
import { drawIn } from './draw-view.ts';
import type { Layer } from './layer.ts';
import type { Meter } from './meter.ts';
import { windowBox } from './window-box.ts';

/** The one place where details open: over everything, in no one’s way. */
export interface Popover {
  /** Opens under what it belongs to, or closes when it is open there. Closed by Esc, by a click elsewhere, or with its owner. */
  toggle(owner: HTMLElement, view: () => ComponentChildren, signal: AbortSignal): void;
  /** What is open there is no longer so: drawn anew, or closed where it has no details any more. */
  redraw(owner: HTMLElement, view: (() => ComponentChildren) | undefined): void;
}

const OWNER = 'owner';
const GAP = 4;
const EDGE = 8;

export function createPopover(layer: Layer, meter: Meter, signal: AbortSignal): Popover {
  let open: { owner: HTMLElement; panel: HTMLElement; closed: AbortController } | null = null;

  const close = (givesFocusBack: boolean): void => {
    if (open === null) return;
    const { owner, panel, closed } = open;
    open = null;
    closed.abort();
    owner.setAttribute('aria-expanded', 'false');
    owner.removeAttribute('id');
    panel.remove();
    if (givesFocusBack) owner.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', () => close(false));

  return {
    redraw(owner, view) {
      if (open?.owner !== owner) return;
      if (view === undefined) close(false);
      else drawAnew(open.panel, view());
    },
    toggle(owner, view, ownerGone) {
      const wasOpenHere = open?.owner === owner;
      close(wasOpenHere);
      if (wasOpenHere) return;
      const panel = document.createElement('div');
      panel.className = 'popover';
      panel.setAttribute('role', 'dialog');
      // It is called what the button that opened it says.
      owner.id = OWNER;
      panel.setAttribute('aria-labelledby', OWNER);
      panel.tabIndex = -1;
      // Drawn over everything of the page, and nothing behind it is made inert.
      panel.popover = 'manual';
      meter.run('draw', () => drawIn(panel, view()));
      layer.root.append(panel);
      panel.showPopover();
      // Over everything nothing is scaled, but zoomed as the layer is.
      panel.style.zoom = `${1 / layer.root.currentCSSZoom}`;
      const closed = new AbortController();
      open = { owner, panel, closed };
      owner.setAttribute('aria-expanded', 'true');

      const put = (): void => putAt(panel, owner, layer);
      const listened = { signal: closed.signal, capture: true };
      meter.listen(document, 'scroll', put, listened);
      meter.listen(window, 'resize', put, listened);
      // A click on the page closes it and still is the page’s click.
      meter.listen(
        document,
        'pointerdown',
        (event) => {
          if (!isInLayer(event, layer)) close(false);
        },
        listened,
      );
      panel.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close(true);
      });
      // Whoever tabs on leaves it behind.
      panel.addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !panel.contains(relatedTarget) && relatedTarget !== owner) close(false);
      });
      ownerGone.addEventListener(
        'abort',
        () => {
          if (open?.owner === owner) close(false);
        },
        { signal: closed.signal },
      );
      put();
      panel.focus({ preventScroll: true });
    },
  };
}

/** Folds stay as they were, and the focus in it. */
function drawAnew(panel: HTMLElement, view: ComponentChildren): void {
  const hadFocus = panel.matches(':focus-within');
  const wereOpen = [...panel.querySelectorAll('details')].map((fold) => fold.open);
  drawIn(panel, view);
  for (const [at, fold] of panel.querySelectorAll('details').entries()) fold.open = wereOpen[at] ?? fold.open;
  if (hadFocus) panel.focus({ preventScroll: true });
}

/** Seen from the document the closed tree is its host. */
function isInLayer(event: Event, layer: Layer): boolean {
  const root = layer.root.getRootNode();
  return root instanceof ShadowRoot && event.target === root.host;
}

function putAt(panel: HTMLElement, owner: HTMLElement, { root }: Layer): void {
  const at = owner.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { right, bottom } = windowBox();
  const fitsBelow = at.bottom + GAP + height <= bottom - EDGE;
  const top = fitsBelow ? at.bottom + GAP : Math.max(EDGE, at.top - GAP - height);
  // Where rows begin at the right, so does what opens under them.
  const left = root.classList.contains('from-right') ? at.right - width : at.left;
  panel.style.left = `${Math.round(Math.max(EDGE, Math.min(left, right - EDGE - width)))}px`;
  panel.style.top = `${Math.round(top)}px`;
}
