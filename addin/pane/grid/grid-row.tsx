import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Severity } from '../../../core/audit/finding.ts';
import type { Words } from '../words/english/english.ts';
import type { Block, CellStore, StoredCell } from './cell-store.ts';
import type { ColumnLayout } from './column-layout.ts';
import { cellNumber } from './cell-number.ts';
import { GridCell } from './grid-cell.tsx';

export interface GridRowProps {
  readonly row: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly layout: ColumnLayout;
  readonly store: CellStore;
  readonly blocks: readonly (Block | undefined)[];
  readonly marks: ReadonlyMap<number, Severity> | undefined;
  readonly pointed: ReadonlySet<number>;
  /** Column of the cursor where it is in this row. */
  readonly cursor: number | null;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rightToLeft: boolean;
  readonly words: Words;
}

/** One row of the grid; drawn again only when something in it changed. */
export function GridRow(props: GridRowProps): JSX.Element {
  const { row, top, left, right, layout, blocks, marks, pointed, cursor } = props;
  // Blocks are few and keep their identity, so the row is drawn once for as long as its cells are the same.
  return useMemo(() => drawRow(props), [row, top, left, right, layout, marks, pointed, cursor, ...blocks]);
}

function drawRow(props: GridRowProps): JSX.Element {
  const { row, top, left, right, layout, store, blocks, marks, pointed, cursor, hiddenColumns, words } = props;
  const start = props.rightToLeft ? 'right' : 'left';
  const hidden = blocks.some((block) => block?.hidden.has(row) ?? false);
  const cells = new Map<number, StoredCell>();
  for (const block of blocks)
    for (const [column, cell] of block?.cells.get(row) ?? [])
      cells.set(column, { cell, look: block === undefined ? null : store.lookOf(block, cell) });
  const columns: number[] = [];
  for (let column = left; column <= right; column += 1) {
    const key = cellNumber(row, column);
    const isThere = cells.has(column) || column === cursor || pointed.has(key) || marks?.has(key) === true;
    if (isThere) columns.push(column);
  }
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      class={`grid-row${hidden ? ' is-hidden' : ''}`}
      style={{ insetBlockStart: `${top}px` }}
    >
      <div role="rowheader" class="row-number" title={hidden ? words.sheets.hiddenPart : undefined}>
        {row + 1}
        {hidden && <span class="visually-hidden"> {words.sheets.hidden}</span>}
      </div>
      {columns.map((column) => {
        const held = cells.get(column);
        const key = cellNumber(row, column);
        return (
          <GridCell
            key={column}
            row={row}
            column={column}
            left={layout.leftOf(column)}
            width={layout.widthOf(column)}
            reach={held?.cell.align === start ? reachOf(column, right, cells, layout) : 0}
            cell={held?.cell ?? null}
            look={held?.look ?? null}
            mark={marks?.get(key) ?? null}
            words={words}
            isPointedAt={pointed.has(key)}
            isCursor={column === cursor}
            isHidden={hiddenColumns.has(column)}
          />
        );
      })}
    </div>
  );
}

/**
 * How far a text may reach over the empty cells after it, as in Excel, in pixels from the edge it starts at; a cell with
 * another fill ends it.
 */
function reachOf(column: number, right: number, cells: ReadonlyMap<number, StoredCell>, layout: ColumnLayout): number {
  const fill = cells.get(column)?.look?.fill ?? null;
  const isFree = (held: StoredCell | undefined): boolean =>
    held === undefined ? fill === null : held.cell.text === '' && (held.look?.fill ?? null) === fill;
  let next = column + 1;
  while (next <= right && isFree(cells.get(next))) next += 1;
  return layout.leftOf(next) - layout.leftOf(column);
}
