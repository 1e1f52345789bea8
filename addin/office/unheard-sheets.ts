import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { SheetFrame } from '../worker/workbook-read.ts';

/** Ids of sheets that are larger or smaller than when they were audited: what Excel told of that got lost. */
export function resizedSheets(frames: readonly SheetFrame[], audited: AuditedWorkbook | null): readonly string[] {
  const sizes = new Map(audited?.sheets.map((sheet) => [sheet.name, sizeKey(sheet)]));
  return frames.filter((frame) => sizes.get(frame.name) !== sizeKey(frame)).map(({ id }) => id);
}

/** Sheets with no more cells than this are read whole in a request or two. */
const FEW_CELLS = 10_000;

/** Whether all sheets are read again rather than asked for their sizes: that finds what got lost inside them too. */
export function areSmall(frames: readonly SheetFrame[]): boolean {
  return frames.reduce((cells, { rowCount, columnCount }) => cells + rowCount * columnCount, 0) <= FEW_CELLS;
}

function sizeKey({ rowCount, columnCount }: Pick<SheetFrame, 'rowCount' | 'columnCount'>): string {
  return `${rowCount}:${columnCount}`;
}
