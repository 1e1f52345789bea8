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

const INSET = 4;
/** Less than this is not worth showing. */
const NARROWEST = 24;

/** @param view the part of the window that is not cut off around the element */
export function placeAt(where: Where, at: Box, size: { width: number; height: number }, view: Box): Place | null {
  const { x, y } = cornerOf(where, at, size);
  const right = where === 'below' || where === 'above' || where === 'after' ? view.right : at.right;
  const maxWidth = right - Math.max(x, at.left);
  const isInside = y >= view.top - 1 && y + size.height <= view.bottom + 1 && x >= view.left - 1;
  const isEmpty = at.right - at.left === 0 || at.bottom - at.top === 0;
  return isInside && !isEmpty && maxWidth >= NARROWEST ? { x: Math.round(x), y: Math.round(y), maxWidth } : null;
}

function cornerOf(
  where: Where,
  at: Box,
  { width, height }: { width: number; height: number },
): { x: number; y: number } {
  switch (where) {
    case 'inside-end':
      return { x: Math.max(at.left, at.right - width - INSET), y: at.top + INSET };
    case 'inside-bottom-end':
      return { x: Math.max(at.left, at.right - width - INSET), y: at.bottom - height - INSET };
    case 'below':
      return { x: at.left, y: at.bottom + INSET };
    case 'above':
      return { x: at.left, y: at.top - height - INSET };
    case 'after':
      return { x: at.right + INSET, y: (at.top + at.bottom - height) / 2 };
  }
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
