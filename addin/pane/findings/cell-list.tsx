import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';

const SHOWN_FIRST = 8;
/** More buttons than this help nobody; all cells are marked in the grid. */
const SHOWN_MOST = 200;

/** The finding's cells, each a button; only the first names its sheet while the sheet stays the same. */
export function CellList({ cells }: { readonly cells: readonly CellRef[] }): JSX.Element {
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const shown = cells.slice(0, all ? SHOWN_MOST : SHOWN_FIRST);
  const more = cells.length - shown.length;
  return (
    <div class="cells">
      {shown.map((cell, at) => (
        <CellButton
          key={fullAddressOf(cell)}
          cell={cell}
          among={cells}
          short={at > 0 && shown[at - 1]?.sheet === cell.sheet}
        />
      ))}
      {more > 0 && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.findings.moreCells(more)}
        </button>
      )}
      {more > 0 && all && <span class="hint">{words.findings.tooManyCells(more)}</span>}
    </div>
  );
}
