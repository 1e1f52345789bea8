import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';
import { cellNumber } from './cell-number.ts';
import type { StoredMerge } from './cell-store.ts';
import type { ColumnLayout } from './column-layout.ts';
import { boxOf } from './grid-box.ts';
import { lookClasses } from './look-classes.ts';
import { inkFor } from './ink.ts';

interface MergedCellsProps {
  readonly sheet: string;
  readonly layout: ColumnLayout;
  readonly merges: readonly StoredMerge[];
}

/** Merged areas as one cell each. */
export function MergedCells({ sheet, layout, merges }: MergedCellsProps): JSX.Element {
  const marks = usePane().grid.marks.value.get(sheet);
  return (
    <>
      {merges.map(({ area, held }) => {
        const mark = marks?.get(cellNumber(area.top, area.left));
        const classes = ['merged', `align-${held?.cell.align ?? 'left'}`, ...lookClasses(held?.look ?? null)];
        if (mark !== undefined) classes.push('is-marked', `mark-${mark}`);
        return (
          <div
            key={`${area.top},${area.left}`}
            class={classes.join(' ')}
            style={{
              ...boxOf(area, layout),
              backgroundColor: held?.look?.fill ?? '',
              color: inkFor(held?.look ?? null),
            }}
          >
            <span dir="auto">{held?.cell.text ?? ''}</span>
          </div>
        );
      })}
    </>
  );
}
