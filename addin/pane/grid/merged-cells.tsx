import type { JSX } from 'preact';
import type { CellWindow } from '../cell-window.ts';
import { usePane } from '../model/pane-context.ts';
import type { ColumnLayout } from './column-layout.ts';
import { boxOf } from './grid-box.ts';

interface MergedCellsProps {
  readonly sheet: string;
  readonly layout: ColumnLayout;
  readonly merges: CellWindow['merges'];
}

/** Merged areas as one cell each. */
export function MergedCells({ sheet, layout, merges }: MergedCellsProps): JSX.Element {
  const marks = usePane().grid.marks.value.get(sheet);
  return (
    <>
      {merges.map(({ area, cell }) => {
        const mark = marks?.get(`${area.top},${area.left}`);
        return (
          <div
            key={`${area.top},${area.left}`}
            class={`merged align-${cell?.align ?? 'left'}${mark === undefined ? '' : ` is-marked mark-${mark}`}`}
            style={boxOf(area, layout)}
          >
            <span>{cell?.text ?? ''}</span>
          </div>
        );
      })}
    </>
  );
}
