import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import type { SheetOutline } from '../workbook-port.ts';
import { cellNumber } from './cell-number.ts';
import type { CellStore } from './cell-store.ts';
import { ColumnLetters, ColumnLines } from './column-letters.tsx';
import { cellId } from './grid-cell.tsx';
import { ROW_PX } from './grid-measures.ts';
import { GridOverlays } from './grid-overlays.tsx';
import { GridRow } from './grid-row.tsx';
import { useGridCursor } from './use-grid-cursor.ts';
import { useGridWindow } from './use-grid-window.ts';

interface SheetGridProps {
  readonly sheet: SheetOutline;
  readonly revision: number;
  readonly store: CellStore;
}

/** The cells of one sheet; only what is in sight is fetched and drawn. */
export function SheetGrid({ sheet, revision, store }: SheetGridProps): JSX.Element {
  const { grid, words } = usePane();
  const scroller = useRef<HTMLDivElement>(null);
  const inSight = useGridWindow(sheet, scroller);
  const { cursor, onKeyDown, onPointerDown } = useGridCursor(sheet, scroller, inSight);
  const { layout, rowCount, frozenRows, drawnRows, drawnColumns, drawn, pool } = inSight;
  const { top, left, bottom, right } = drawn;
  useEffect(() => {
    if (drawnRows.length === 0 || drawnColumns.length === 0) return;
    const frozen = frozenRows === 0 ? [] : [{ ...drawn, top: 0, bottom: frozenRows - 1 }];
    store.want(sheet.name, [...frozen, drawn], revision);
  }, [sheet.name, revision, top, left, bottom, right, frozenRows, drawnRows.length, drawnColumns.length]);
  // Read so that the grid is drawn again when cells arrive.
  void store.version.value;

  const pointedAt = grid.pointedAt.value;
  const pointed = useMemo(
    () =>
      new Set(pointedAt.filter((cell) => cell.sheet === sheet.name).map(({ row, column }) => cellNumber(row, column))),
    [pointedAt, sheet.name],
  );
  const marks = grid.marks.value.get(sheet.name);
  const { hiddenColumns, rightToLeft } = sheet;
  const rowProps = { left, right, layout, store, marks, pointed, hiddenColumns, rightToLeft, words };
  const draw = (row: number, at: number, isFrozen = false): JSX.Element => (
    <GridRow
      key={isFrozen ? `frozen ${row}` : row % pool}
      row={row}
      top={at}
      cursor={cursor?.row === row ? cursor.column : null}
      blocks={store.blocksOfRow(sheet.name, row, left, right)}
      {...rowProps}
    />
  );
  const overlays = { sheet: sheet.name, layout, store };
  return (
    <div
      ref={scroller}
      class="grid-scroller"
      role="grid"
      dir={sheet.rightToLeft ? 'rtl' : 'ltr'}
      tabIndex={0}
      aria-label={words.sheets.cellsOf(sheet.name)}
      aria-rowcount={rowCount + 1}
      aria-colcount={layout.count + 1}
      aria-readonly
      aria-multiselectable
      aria-activedescendant={cursor === null ? undefined : cellId(cursor.row, cursor.column)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    >
      <div
        class="grid-canvas"
        role="rowgroup"
        style={{ width: `${inSight.columns.getTotalSize()}px`, height: `${inSight.rows.getTotalSize()}px` }}
      >
        <ColumnLetters drawn={drawnColumns} hidden={hiddenColumns} current={cursor?.column ?? null} />
        <ColumnLines drawn={drawnColumns} />
        {frozenRows > 0 && (
          <div class="frozen" role="presentation" style={{ height: `${frozenRows * ROW_PX}px` }}>
            <ColumnLines drawn={drawnColumns} />
            {Array.from({ length: frozenRows }, (_none, row) => draw(row, row * ROW_PX, true))}
            <GridOverlays {...overlays} inSight={{ ...drawn, top: 0, bottom: frozenRows - 1 }} />
          </div>
        )}
        {drawnRows.filter(({ index }) => index >= frozenRows).map(({ index, start }) => draw(index, start))}
        <GridOverlays {...overlays} inSight={drawn} />
      </div>
    </div>
  );
}
