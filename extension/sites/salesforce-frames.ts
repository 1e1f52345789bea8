import { closestTo, withOuter } from '../overlay/shadow-roots.ts';
import type { PageChange } from '../overlay/watch-page.ts';
import { addressHere } from './salesforce-address.ts';

/** Pages that were opened stay in the document, one of them is shown: their frames, and the shown one’s. */
const FRAME = 'div[class*="windowViewMode-"]';
/** What is marked when another page is shown. */
export const MARKED = `${FRAME}, section.oneConsoleTab`;
const SHOWN = 'div.windowViewMode-normal.active, section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost';

/** Records that frames, or pages without, were seen to show. One that shows another was drawn anew since the address changed. */
const recordOf = new WeakMap<Node, string>();
let drawnAnew = new WeakSet<Node>();
let address = '';

/** Tells what changed: without that an old frame is never taken for the one of a new address. */
export function framesChanged({ touched }: PageChange): void {
  followAddress();
  for (const node of withOuter(touched)) drawnAnew.add(node);
}

/** The frame that an element lies in; null on pages without frames. */
export function frameOf(element: Element): Element | null {
  return closestTo(element, FRAME);
}

/** Id of the record that is shown where an element is; null in hidden tabs, and while the page goes from one to another. */
export function recordShownAt(element: Element): string | null {
  followAddress();
  const record = addressHere()?.record ?? null;
  const frame = frameOf(element);
  // Hidden tabs may keep their mark.
  if (record === null || frame?.matches(SHOWN) === false || !element.checkVisibility()) return null;
  const around = frame ?? document;
  const before = recordOf.get(around) ?? record;
  if (before !== record && !drawnAnew.has(around)) return null;
  recordOf.set(around, record);
  return record;
}

function followAddress(): void {
  if (location.href === address) return;
  address = location.href;
  drawnAnew = new WeakSet();
}
