import type { VirtualItem } from '@tanstack/virtual-core';
import type { JSX } from 'preact';
import { columnName } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';

interface ColumnLettersProps {
  readonly drawn: readonly VirtualItem[];
  readonly hidden: ReadonlySet<number>;
  /** The column with the cursor; null where no cell of the sheet has it. */
  readonly current: number | null;
}

/** The row of letters over the drawn columns. */
export function ColumnLetters({ drawn, hidden, current }: ColumnLettersProps): JSX.Element {
  const { sheets: words } = usePane().words;
  return (
    <div class="letters" role="row" aria-rowindex={1}>
      <div class="corner" role="columnheader" aria-colindex={1}>
        <span class="visually-hidden">{words.row}</span>
      </div>
      {drawn.map((column) => (
        <div
          key={column.index}
          role="columnheader"
          aria-colindex={column.index + 2}
          class={`letter${hidden.has(column.index) ? ' is-hidden' : ''}${current === column.index ? ' is-current' : ''}`}
          title={hidden.has(column.index) ? words.hiddenPart : undefined}
          style={placeOf(column)}
        >
          {columnName(column.index)}
        </div>
      ))}
    </div>
  );
}

/** The lines between the drawn columns, over all rows. */
export function ColumnLines({ drawn }: Pick<ColumnLettersProps, 'drawn'>): JSX.Element {
  return (
    <>
      {drawn.map((column) => (
        <div key={column.index} class="column-line" aria-hidden="true" style={placeOf(column)} />
      ))}
    </>
  );
}

function placeOf({ start, size }: VirtualItem): { readonly insetInlineStart: string; readonly width: string } {
  return { insetInlineStart: `${start}px`, width: `${size}px` };
}
