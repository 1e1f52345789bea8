import type { Frame } from './frames-of.ts';
import { parentOf } from './frames-of.ts';
import type { Seeker, Thing } from './free-spot.ts';
import type { Layer } from './layer.ts';
import type { Box, Place, Spot } from './place.ts';
import { placeAt, within } from './place.ts';
import type { Item } from './shown-item.ts';
import { boxAt, isOneOfFew, limitOf, write } from './shown-item.ts';
import { windowBox } from './window-box.ts';

interface Ground {
  readonly layer: Layer;
  frameOf(element: Element): Frame;
  spotFor(seeker: Seeker): Spot;
}

/** An item with where it goes, in pixels of the window turned for the page’s direction. */
interface Placed {
  readonly item: Item;
  readonly place: Place | null;
  readonly level: string;
}

/**
 * Puts items where they belong. All is read before anything is written: one layout, however many there are.
 *
 * @param mayResize not while sizes are being told: what changes then is an error on the page
 * @returns whether one has to be given another limit, for which it may not be resized now
 */
export function arrangeItems(items: readonly Item[], ground: Ground, mayResize: boolean): boolean {
  const origin = ground.layer.origin();
  const isFromRight = getComputedStyle(document.body).direction === 'rtl';
  ground.layer.root.classList.toggle('from-right', isFromRight);
  let isTooWide = false;
  for (const { item, place, level } of placesOf(items, ground, isFromRight)) {
    const limit = place === null ? item.limit : limitOf(item, place);
    if (mayResize) item.limit = limit;
    else isTooWide ||= limit !== item.limit;
    write(item, place !== null && isFromRight ? { ...place, x: -boxAt(place, item).right } : place, level, origin);
  }
  return isTooWide;
}

function placesOf(items: readonly Item[], { frameOf, spotFor }: Ground, isFromRight: boolean): readonly Placed[] {
  const boxes = new Map<Element, Box>();
  const boxOf = (element: Element): Box => {
    const known = boxes.get(element) ?? element.getBoundingClientRect();
    boxes.set(element, known);
    return known;
  };
  // A page from right to left is reckoned with as in a mirror.
  const turned = ({ left, right, top, bottom }: Box): Box =>
    isFromRight ? { left: -right, right: -left, top, bottom } : { left, right, top, bottom };
  const inWindow = windowBox();
  const around = new Map<Element, readonly Thing[]>();
  const taken: Box[] = [];
  let mayHaveMoved = false;
  return items.map((item) => {
    const { element, where, width } = item;
    const isFew = isOneOfFew(where);
    // What is beside an element is not cut off by it.
    const { clips, level } = frameOf(isFew ? (parentOf(element) ?? element) : element);
    const view = turned(within(inWindow, clips.map(boxOf)));
    const at = turned(boxOf(element));
    // Scrolled to the side, other things of a row lie where it stands.
    const cutOff = isFew ? 0 : Math.max(0, Math.round(at.right - view.right));
    if (cutOff !== item.cutOff) item.mayBeInTheWay = true;
    item.cutOff = cutOff;
    // Where one moves, it may come to lie where another one was until now.
    if (width > 0 && (item.mayBeInTheWay || (isFew && mayHaveMoved))) {
      const size = { width: item.wanted, height: item.height };
      item.spot = spotFor({ where, element, at, turned, size, view, taken, around, before: item.spot });
      item.mayBeInTheWay = false;
      mayHaveMoved ||= isFew;
    }
    const place = placeAt(item.spot ?? { where, shift: 0 }, at, item, view);
    if (place !== null && isFew) taken.push(boxAt(place, item));
    return { item, place, level: level === 'auto' ? (item.spot?.level ?? level) : level };
  });
}
