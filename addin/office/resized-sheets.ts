import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { SheetFrame } from '../worker/workbook-read.ts';

/** Ids of sheets that are larger or smaller than when they were audited: what Excel told of that got lost. */
export function resizedSheets(frames: readonly SheetFrame[], audited: AuditedWorkbook | null): readonly string[] {
  const sizes = new Map(audited?.sheets.map((sheet) => [sheet.name, sizeKey(sheet)]));
  return frames.filter((frame) => sizes.get(frame.name) !== sizeKey(frame)).map(({ id }) => id);
}

function sizeKey({ rowCount, columnCount }: Pick<SheetFrame, 'rowCount' | 'columnCount'>): string {
  return `${rowCount}:${columnCount}`;
}
