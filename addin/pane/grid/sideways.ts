import type { ColumnLayout } from './column-layout.ts';

/** Room kept beside what is brought into sight, so that it does not stick to the edge. */
const MARGIN_PX = 24;

/**
 * How far to scroll sideways so that a column is in sight, and with it as many of the other columns as fit, the nearest
 * first; stays where it is when they are in sight already.
 * @param view pixels: what is scrolled away before it, and the room for columns
 */
export function sidewaysTo(
  layout: ColumnLayout,
  column: number,
  others: readonly number[],
  view: { readonly from: number; readonly room: number },
): number {
  let left = layout.leftOf(column);
  let right = layout.leftOf(column + 1);
  for (const other of others.toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column))) {
    const widerLeft = Math.min(left, layout.leftOf(other));
    const widerRight = Math.max(right, layout.leftOf(other + 1));
    if (widerRight - widerLeft > view.room) break;
    left = widerLeft;
    right = widerRight;
  }
  const margin = Math.max(0, Math.min(MARGIN_PX, (view.room - (right - left)) / 2));
  if (left < view.from) return Math.max(0, left - margin);
  return right > view.from + view.room ? right + margin - view.room : view.from;
}
