import { closestTo, findIn, treesIn, withOuter } from '../overlay/shadow-roots.ts';
import type { PageChange } from '../overlay/watch-page.ts';
import { addressHere } from './salesforce-address.ts';
import { FIELD } from './salesforce-field.ts';

/** Over the page of a record that is edited as a whole, and outside of its frame. */
const DIALOG = 'records-modal-lwc-detail-panel-wrapper';
/** Pages that were opened stay in the document, one of them is shown: their frames, and the shown one’s. */
const FRAME = `div[class*="windowViewMode-"], ${DIALOG}`;
/** What is marked when another page is shown. */
export const MARKED = `${FRAME}, section.oneConsoleTab`;
const SHOWN = 'div.windowViewMode-normal.active, section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost';

/** The head of a record’s page, or the dialog in which it is edited. */
export const HEADING = `${DIALOG}, records-highlights2, record_flexipage-dynamic-highlights2, force-highlights2, .forceHighlightsPanel, .forceHighlightsDesktop, .bPageTitle .pageDescription`;
/** The page of a record whose head an organisation made itself. */
export const PAGE = 'one-record-home-flexipage2';
const DRAWN = `${HEADING}, ${FIELD}`;

/**
 * Records that frames, or pages without, were seen to show. In one that shows another, its head or a field was drawn anew
 * since the address changed: what turns while a record is on its way says nothing of it.
 */
const recordOf = new WeakMap<Node, string>();
let drawnAnew = new WeakSet<Node>();
let address = '';
/** Whether there was another address before: nothing is stale on the first. */
let hasMoved = false;

/** Tells what changed: without that an old frame is never taken for the one of a new address. */
export function framesChanged({ added, touched }: PageChange): void {
  followAddress();
  if (!hasMoved) return;
  for (const node of [...[...withOuter(touched)].filter(isDrawn), ...added.filter(holdsDrawn)])
    drawnAnew.add(frameOf(node) ?? document);
}

function isDrawn(node: Node): boolean {
  return node instanceof Element && node.matches(DRAWN);
}

/** Shadow trees are told one by one, with all that is in them: of most of them their host says enough. */
function holdsDrawn(tree: Element | ShadowRoot): boolean {
  return tree instanceof ShadowRoot ? isDrawn(tree.host) : isDrawn(tree) || tree.querySelector(DRAWN) !== null;
}

/** The frame that something lies in; null on pages without frames. */
export function frameOf(node: Node): Element | null {
  return closestTo(node, FRAME);
}

/** Id of the record that is shown where a head is; null in hidden tabs, and while the page goes from one to another. */
export function recordShownAt(head: Element): string | null {
  followAddress();
  const record = addressHere()?.record ?? null;
  const frame = frameOf(head);
  if (record === null || !isInFront(frame) || !head.checkVisibility()) return null;
  const around = frame ?? document;
  const before = recordOf.get(around) ?? record;
  if (before !== record && !drawnAnew.has(around)) return null;
  recordOf.set(around, record);
  return record;
}

/** Dialogs are of the record only where the address says that it is edited: others make new ones. Hidden tabs may keep their mark. */
function isInFront(frame: Element | null): boolean {
  const dialog = location.pathname.endsWith('/edit') ? document.querySelector(DIALOG) : null;
  return dialog === null ? frame === null || (frame.matches(SHOWN) && !isOverAnother(frame)) : frame === dialog;
}

/** The head of a record may stay over the tabs that are opened from it: the address is that of the tab. */
function isOverAnother(frame: Element): boolean {
  return [...document.getElementsByClassName('lafPageHost active')].some(
    (one) =>
      one !== frame &&
      frame.contains(one) &&
      one.matches(SHOWN) &&
      one.checkVisibility() &&
      findIn(treesIn(one), `${HEADING}, ${PAGE}`) !== null,
  );
}

function followAddress(): void {
  if (location.href === address) return;
  hasMoved = address !== '';
  address = location.href;
  drawnAnew = new WeakSet();
}
