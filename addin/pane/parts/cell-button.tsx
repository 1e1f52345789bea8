import type { JSX } from 'preact';
import type { Area, CellRef } from '../../../core/sheet/cell-reference.ts';
import { addressOf, fullAddressOf, quoteSheetName, rangeOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';

/** An address that shows its cell; `among` are the cells to mark with it. `short` leaves the sheet out. */
export function CellButton(props: {
  readonly cell: CellRef;
  readonly among?: readonly CellRef[];
  readonly short?: boolean;
}): JSX.Element {
  const { cell, among = [cell], short = false } = props;
  const pane = usePane();
  const full = fullAddressOf(cell);
  return (
    <button
      type="button"
      class="address"
      title={pane.words.findings.showCell(full)}
      onClick={(event) => {
        event.stopPropagation();
        void pane.goTo(among, cell);
      }}
    >
      {short ? addressOf(cell) : full}
    </button>
  );
}

/** A range that shows its cells. */
export function AreaButton({ sheet, area }: { readonly sheet: string; readonly area: Area }): JSX.Element {
  const pane = usePane();
  const full = `${quoteSheetName(sheet)}!${rangeOf(area)}`;
  return (
    <button
      type="button"
      class="address"
      title={pane.words.findings.showCell(full)}
      onClick={() => void pane.goToArea(sheet, area)}
    >
      {rangeOf(area)}
    </button>
  );
}
