import type { Where } from './feature.ts';

/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where something of a width and height goes at a box, and how wide it may be; null where it could not be seen. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly maxWidth: number;
}

/** Places near by, in the order of liking, for when the wanted one is taken by something of the page. */
export function elsewhere(where: Where): readonly Where[] {
  return where.startsWith('inside') ? ['inside-end', 'inside-bottom-end', 'inside-middle'] : ['above-end', 'dock'];
}

/** Where, seen from an element, and how far it was moved from there to make room for something of the page. */
export interface Spot {
  readonly where: Where;
  readonly shift: number;
  /** How wide it may be there; as it likes where absent. */
  readonly most?: number;
  /** `z-index` where nothing around it says more. */
  readonly level?: string;
}

const INSET = 4;
/** Less than this is not worth showing. */
const NARROWEST = 24;

/** @param view the part of the window that is not cut off around the element */
export function placeAt(
  { where, shift, most = Number.POSITIVE_INFINITY }: Spot,
  at: Box,
  { width, height }: { width: number; height: number },
  view: Box,
): Place | null {
  const size = { width: Math.min(width, most), height };
  const isOnIt = where.startsWith('inside');
  const seen = isOnIt ? seenOf(at, view) : at;
  const corner = cornerOf(where, seen, size, view);
  const x = corner.x - shift;
  const { y } = corner;
  const right = isOnIt ? seen.right - shift : view.right - INSET;
  const left = where === 'above-end' ? at.left : Math.max(x, seen.left);
  const maxWidth = Math.min(most, right - left);
  // A card of which little can be seen is on its way out: what stands on it is not squeezed into the rest.
  const isSqueezed = seen.right - seen.left < at.right - at.left && maxWidth < size.width;
  const isInView = at.bottom > view.top && at.top < view.bottom;
  const isInside = isInView && y >= view.top - 1 && y + size.height <= view.bottom + 1 && x >= view.left - 1;
  const isEmpty = at.right - at.left === 0 || at.bottom - at.top === 0;
  return isInside && !isEmpty && !isSqueezed && maxWidth >= NARROWEST
    ? { x: Math.round(x), y: Math.round(y), maxWidth }
    : null;
}

/** Where the upper left corner of something goes. */
export function cornerOf(
  where: Where,
  at: Box,
  { width, height }: { width: number; height: number },
  view: Box,
): { x: number; y: number } {
  const isInside = where.startsWith('inside');
  const end = isInside ? at.right - INSET : Math.min(at.right, view.right - INSET);
  const tops: Readonly<Record<Where, number>> = {
    'inside-end': at.top + INSET,
    'inside-bottom-end': at.bottom - height - INSET,
    'inside-middle': (at.top + at.bottom - height) / 2,
    below: at.bottom + INSET,
    above: at.top - height - INSET,
    'above-end': at.top - height - INSET,
    dock: view.bottom - height - 2 * INSET,
  };
  return { x: isInside || where === 'above-end' ? Math.max(at.left, end - width) : at.left, y: tops[where] };
}

/** The part of a box that is not cut off to its left and right: rows of tables are often wider than what they scroll in. */
export function seenOf(at: Box, view: Box): Box {
  return { ...at, left: Math.max(at.left, view.left), right: Math.min(at.right, view.right) };
}

/** What is left of a box inside others. */
export function within(box: Box, clips: readonly Box[]): Box {
  return clips.reduce(
    (rest, clip) => ({
      left: Math.max(rest.left, clip.left),
      top: Math.max(rest.top, clip.top),
      right: Math.min(rest.right, clip.right),
      bottom: Math.min(rest.bottom, clip.bottom),
    }),
    box,
  );
}
