import type { CSSProperties } from 'preact';
import type { Area } from '../../../core/sheet/cell-reference.ts';
import type { ColumnLayout } from './column-layout.ts';
import { NUMBERS_PX, ROW_PX } from './grid-measures.ts';

/** Where an area lies on the grid's canvas. */
export function boxOf(area: Area, layout: ColumnLayout): CSSProperties {
  const left = layout.leftOf(area.left);
  return {
    insetBlockStart: `${ROW_PX * (area.top + 1)}px`,
    insetInlineStart: `${NUMBERS_PX + left}px`,
    width: `${layout.leftOf(area.right + 1) - left}px`,
    height: `${ROW_PX * (area.bottom - area.top + 1)}px`,
  };
}
