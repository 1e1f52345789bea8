import type { JSX } from 'preact';
import type { Area } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import type { CellStore } from './cell-store.ts';
import type { ColumnLayout } from './column-layout.ts';
import { boxOf } from './grid-box.ts';
import { MergedCells } from './merged-cells.tsx';

interface GridOverlaysProps {
  readonly sheet: string;
  readonly layout: ColumnLayout;
  readonly store: CellStore;
  readonly inSight: Area;
}

/** What lies over the cells: merged areas, the range that is pointed at, and the cursor. The cells say the same in words. */
export function GridOverlays({ sheet, layout, store, inSight }: GridOverlaysProps): JSX.Element {
  const { grid } = usePane();
  const cursor = grid.cursor.value;
  const range = grid.area.value;
  return (
    <div class="overlays" aria-hidden="true">
      <MergedCells sheet={sheet} layout={layout} merges={store.mergesIn(sheet, inSight)} />
      {range !== null && range.sheet === sheet && <div class="range" style={boxOf(range.area, layout)} />}
      {cursor !== null && cursor.sheet === sheet && (
        <div
          class="cursor"
          style={boxOf({ top: cursor.row, bottom: cursor.row, left: cursor.column, right: cursor.column }, layout)}
        />
      )}
    </div>
  );
}
