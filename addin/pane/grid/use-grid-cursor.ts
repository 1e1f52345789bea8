import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import type { SheetOutline } from '../workbook-port.ts';
import { moved } from './grid-keys.ts';
import { NUMBERS_PX, ROW_PX } from './grid-measures.ts';
import { sidewaysTo } from './sideways.ts';
import type { GridWindow } from './use-grid-window.ts';

/** The cell with the cursor, and what moves it. */
export interface GridCursor {
  /** Null where it stands on another sheet. */
  readonly cursor: CellRef | null;
  onKeyDown(event: KeyboardEvent): void;
  onPointerDown(event: PointerEvent): void;
}

/** Moves the cursor by keys and presses, and brings it into sight where something points at it. */
export function useGridCursor(
  sheet: SheetOutline,
  scroller: RefObject<HTMLDivElement | null>,
  { layout, rowCount, frozenRows, rows, columns }: GridWindow,
): GridCursor {
  const { grid, cellChosen } = usePane();
  const cursor = grid.cursor.value?.sheet === sheet.name ? grid.cursor.value : null;
  const reveal = grid.reveal.value;
  useEffect(() => {
    if (cursor === null) return;
    const pointedAt = grid.pointedAt.value.filter((cell) => cell.sheet === sheet.name);
    const pointedColumns = [...new Set(pointedAt.map(({ column }) => column))];
    const room = (scroller.current?.clientWidth ?? 0) - NUMBERS_PX;
    const align = isInSight(cursor.row, rows.range, frozenRows) ? 'auto' : 'center';
    rows.scrollToIndex(cursor.row, { align });
    columns.scrollToOffset(
      sidewaysTo(layout, cursor.column, pointedColumns, { from: scrolledPast(scroller.current), room }),
    );
  }, [reveal, sheet.name]);

  const choose = (row: number, column: number): void => {
    const cell = { sheet: sheet.name, row, column };
    grid.cursor.value = cell;
    grid.reveal.value += 1;
    cellChosen(cell);
  };
  return {
    cursor,
    onKeyDown(event) {
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX) - 2);
      const to = moved(cursor ?? { row: 0, column: 0 }, event.key, event.ctrlKey || event.metaKey, {
        rows: rowCount,
        columns: layout.count,
        used: { rows: sheet.rowCount, columns: sheet.columnCount },
        rightToLeft: sheet.rightToLeft,
        page,
      });
      if (to === null) return;
      event.preventDefault();
      choose(to.row, to.column);
    },
    onPointerDown(event) {
      const box = scroller.current;
      if (box === null || event.button !== 0) return;
      const { left, right, top } = box.getBoundingClientRect();
      const x = sheet.rightToLeft ? right - event.clientX : event.clientX - left;
      const y = event.clientY - top;
      if (x < NUMBERS_PX || y < ROW_PX || x > box.clientWidth || y > box.clientHeight) return;
      const isFrozen = y < ROW_PX * (1 + frozenRows);
      const row = Math.floor((y - ROW_PX + (isFrozen ? 0 : box.scrollTop)) / ROW_PX);
      choose(Math.min(row, rowCount - 1), layout.at(x - NUMBERS_PX + scrolledPast(box)));
    },
  };
}

/** Pixels scrolled away from where the columns start; a mirrored sheet counts them below zero. */
function scrolledPast(box: HTMLElement | null): number {
  return Math.abs(box?.scrollLeft ?? 0);
}

function isInSight(row: number, range: { startIndex: number; endIndex: number } | null, frozenRows: number): boolean {
  return range !== null && row >= range.startIndex + frozenRows && row < range.endIndex;
}
