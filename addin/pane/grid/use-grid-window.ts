import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { VirtualItem } from '@tanstack/virtual-core';
import type { Area } from '../../../core/sheet/cell-reference.ts';
import { useVirtualList } from '../model/virtual-list.ts';
import type { SheetOutline } from '../workbook-port.ts';
import type { ColumnLayout } from './column-layout.ts';
import { columnLayout } from './column-layout.ts';
import { NUMBERS_PX, ROW_PX } from './grid-measures.ts';

/** Rows drawn at least, so that a small sheet still looks like one. */
const LEAST_ROWS = 60;
const MOST_FROZEN_ROWS = 8;
/** Rows drawn beyond what is in sight, on either side. */
const OVERSCAN = 4;

type Lines = ReturnType<typeof useVirtualList>;

/** The part of a sheet that is drawn, and how large the whole would be. */
export interface GridWindow {
  readonly layout: ColumnLayout;
  readonly rowCount: number;
  readonly frozenRows: number;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly drawnRows: readonly VirtualItem[];
  readonly drawnColumns: readonly VirtualItem[];
  /** From the first to the last cell that is drawn. */
  readonly drawn: Area;
  /** Elements that all drawn rows share: those that leave make room for those that come. */
  readonly pool: number;
}

/** Follows which rows and columns of a sheet are in sight. */
export function useGridWindow(sheet: SheetOutline, scroller: RefObject<HTMLDivElement | null>): GridWindow {
  const layout = useMemo(() => columnLayout(sheet), [sheet.name, sheet.columnCount, sheet.columnWidths]);
  const rowCount = Math.max(sheet.rowCount, LEAST_ROWS);
  const frozenRows = Math.min(sheet.frozen.rows, MOST_FROZEN_ROWS);
  const rows = useVirtualList({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    paddingStart: ROW_PX,
    scrollPaddingStart: ROW_PX * (1 + frozenRows),
  });
  const columns = useVirtualList({
    horizontal: true,
    isRtl: sheet.rightToLeft,
    count: layout.count,
    getScrollElement: () => scroller.current,
    estimateSize: layout.widthOf,
    overscan: 2,
    paddingStart: NUMBERS_PX,
    scrollPaddingStart: NUMBERS_PX,
  });
  useEffect(() => columns.measure(), [layout]);
  const drawnRows = rows.getVirtualItems();
  const drawnColumns = columns.getVirtualItems();
  const drawn: Area = {
    top: drawnRows[0]?.index ?? 0,
    left: drawnColumns[0]?.index ?? 0,
    bottom: drawnRows.at(-1)?.index ?? 0,
    right: drawnColumns.at(-1)?.index ?? 0,
  };
  const pool = Math.ceil((rows.scrollRect?.height ?? 0) / ROW_PX) + 2 * OVERSCAN + 2;
  return { layout, rowCount, frozenRows, rows, columns, drawnRows, drawnColumns, drawn, pool };
}
