import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { columnName } from '../../../core/sheet/cell-reference.ts';
import type { Area } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import { useVirtualList } from '../model/virtual-list.ts';
import type { SheetOutline } from '../workbook-port.ts';
import type { CellStore } from './cell-store.ts';
import { columnLayout } from './column-layout.ts';
import { cellId } from './grid-cell.tsx';
import { moved } from './grid-keys.ts';
import { NUMBERS_PX, ROW_PX } from './grid-measures.ts';
import { GridOverlays } from './grid-overlays.tsx';
import { GridRow } from './grid-row.tsx';
import { sidewaysTo } from './sideways.ts';

/** Rows drawn at least, so that a small sheet still looks like one. */
const LEAST_ROWS = 60;
const MOST_FROZEN_ROWS = 8;
/** Rows drawn beyond what is in sight, on either side. */
const OVERSCAN = 4;

interface SheetGridProps {
  readonly sheet: SheetOutline;
  readonly revision: number;
  readonly store: CellStore;
}

/** The cells of one sheet; only what is in sight is fetched and drawn. */
export function SheetGrid({ sheet, revision, store }: SheetGridProps): JSX.Element {
  const pane = usePane();
  const { grid, words } = pane;
  const scroller = useRef<HTMLDivElement>(null);
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
  const top = drawnRows[0]?.index ?? 0;
  const bottom = drawnRows.at(-1)?.index ?? 0;
  const left = drawnColumns[0]?.index ?? 0;
  const right = drawnColumns.at(-1)?.index ?? 0;
  useEffect(() => {
    if (drawnRows.length === 0 || drawnColumns.length === 0) return;
    store.want(sheet.name, { top, left, bottom, right }, revision);
  }, [sheet.name, revision, top, left, bottom, right, drawnRows.length, drawnColumns.length]);
  // Read so that the grid is drawn again when cells arrive.
  void store.version.value;

  const pointedAt = grid.pointedAt.value;
  const cursor = grid.cursor.value?.sheet === sheet.name ? grid.cursor.value : null;
  const reveal = grid.reveal.value;
  const pointedColumns = (): number[] => {
    const here = pointedAt.filter((cell) => cell.sheet === sheet.name);
    return [...new Set(here.map(({ column }) => column))];
  };
  const sideways = (): { from: number; room: number } => ({
    from: scroller.current?.scrollLeft ?? 0,
    room: (scroller.current?.clientWidth ?? 0) - NUMBERS_PX,
  });
  useEffect(() => {
    if (cursor === null) return;
    const align = isInSight(cursor.row, rows.range, frozenRows) ? 'auto' : 'center';
    rows.scrollToIndex(cursor.row, { align });
    columns.scrollToOffset(sidewaysTo(layout, cursor.column, pointedColumns(), sideways()));
  }, [reveal, sheet.name]);

  const pointed = useMemo(
    () => new Set(pointedAt.filter((cell) => cell.sheet === sheet.name).map((cell) => `${cell.row},${cell.column}`)),
    [pointedAt, sheet.name],
  );
  const marks = grid.marks.value.get(sheet.name);

  const choose = (row: number, column: number): void => {
    const cell = { sheet: sheet.name, row, column };
    grid.cursor.value = cell;
    grid.reveal.value += 1;
    pane.cellChosen(cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX) - 2);
    const to = moved(cursor ?? { row: 0, column: 0 }, event.key, event.ctrlKey || event.metaKey, {
      rows: rowCount,
      columns: layout.count,
      used: { rows: sheet.rowCount, columns: sheet.columnCount },
      page,
    });
    if (to === null) return;
    event.preventDefault();
    choose(to.row, to.column);
  };
  const onPointerDown = (event: PointerEvent): void => {
    const box = scroller.current?.getBoundingClientRect();
    if (scroller.current === null || box === undefined || event.button !== 0) return;
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    if (x < NUMBERS_PX || y < ROW_PX || x > scroller.current.clientWidth || y > scroller.current.clientHeight) return;
    const isFrozen = y < ROW_PX * (1 + frozenRows);
    const row = Math.floor((y - ROW_PX + (isFrozen ? 0 : scroller.current.scrollTop)) / ROW_PX);
    choose(Math.min(row, rowCount - 1), layout.at(x - NUMBERS_PX + scroller.current.scrollLeft));
  };

  const rowProps = { left, right, layout, store, marks, pointed, hiddenColumns: sheet.hiddenColumns, words };
  // Rows that leave make room for those that come: their elements are used again instead of made anew.
  const pool = Math.ceil((rows.scrollRect?.height ?? 0) / ROW_PX) + 2 * OVERSCAN + 2;
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
  const inSight: Area = { top, left, bottom, right };
  return (
    <div
      ref={scroller}
      class="grid-scroller"
      role="grid"
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
        style={{ width: `${columns.getTotalSize()}px`, height: `${rows.getTotalSize()}px` }}
      >
        <div class="letters" role="row" aria-rowindex={1}>
          <div class="corner" role="columnheader" aria-colindex={1}>
            <span class="visually-hidden">{words.sheets.row}</span>
          </div>
          {drawnColumns.map(({ index, start, size }) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              class={`letter${sheet.hiddenColumns.has(index) ? ' is-hidden' : ''}${cursor?.column === index ? ' is-current' : ''}`}
              title={sheet.hiddenColumns.has(index) ? words.sheets.hiddenPart : undefined}
              style={{ transform: `translateX(${start}px)`, width: `${size}px` }}
            >
              {columnName(index)}
            </div>
          ))}
        </div>
        {drawnColumns.map(({ index, start, size }) => (
          <div
            key={index}
            class="column-line"
            aria-hidden="true"
            style={{ transform: `translateX(${start}px)`, width: `${size}px` }}
          />
        ))}
        {frozenRows > 0 && (
          <div class="frozen" role="presentation" style={{ height: `${frozenRows * ROW_PX}px` }}>
            {Array.from({ length: frozenRows }, (_none, row) => draw(row, row * ROW_PX, true))}
          </div>
        )}
        {drawnRows.filter(({ index }) => index >= frozenRows).map(({ index, start }) => draw(index, start))}
        <GridOverlays sheet={sheet.name} layout={layout} store={store} inSight={inSight} />
      </div>
    </div>
  );
}

function isInSight(row: number, range: { startIndex: number; endIndex: number } | null, frozenRows: number): boolean {
  return range !== null && row >= range.startIndex + frozenRows && row < range.endIndex;
}
