import type { CSSProperties, JSX } from 'preact';
import type { Severity } from '../../../core/audit/finding.ts';
import { addressOf } from '../../../core/sheet/cell-reference.ts';
import type { CellLook, ShownCell } from '../cell-window.ts';
import { SEVERITY_WORDS } from '../display/severity-words.ts';
import { inkFor } from './ink.ts';

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** Pixels that a text may take; 0 keeps it inside its cell. */
  readonly reach: number;
  readonly cell: ShownCell | null;
  readonly look: CellLook | null;
  readonly mark: Severity | null;
  readonly isPointedAt: boolean;
  readonly isCursor: boolean;
  readonly isHidden: boolean;
}

/** Id of a drawn cell, for the grid's cursor. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

export function GridCell(props: GridCellProps): JSX.Element {
  const { row, column, left, width, reach, cell, look, mark, isPointedAt, isCursor, isHidden } = props;
  const classes = ['cell', `align-${cell?.align ?? 'left'}`];
  if (cell?.isError === true) classes.push('is-error');
  if (look?.bold === true) classes.push('is-bold');
  if (look?.italic === true) classes.push('is-italic');
  if (look?.strike === true) classes.push('is-struck');
  if (isPointedAt) classes.push('is-pointed');
  if (isHidden) classes.push('is-hidden');
  if (mark !== null) classes.push('is-marked', `mark-${mark}`);
  if (cell !== null && cell.note !== null) classes.push('has-note');
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={isCursor || isPointedAt}
      class={classes.join(' ')}
      title={cell === null ? undefined : titleOf(cell)}
      style={{
        transform: `translateX(${left}px)`,
        width: `${width}px`,
        backgroundColor: look?.fill ?? '',
        color: inkFor(look),
      }}
    >
      <span class="cell-text" style={textStyle(reach, width, look)}>
        {cell?.text ?? ''}
      </span>
      {mark !== null && (
        <span class="visually-hidden">
          , {SEVERITY_WORDS[mark]} finding at {addressOf({ row, column })}
        </span>
      )}
    </div>
  );
}

function textStyle(reach: number, width: number, look: CellLook | null): CSSProperties {
  const style: CSSProperties = {};
  if (reach > width) style.width = `${reach}px`;
  if (look !== null && look.indent > 0) style.paddingInlineStart = `${4 + look.indent * 9}px`;
  return style;
}

function titleOf({ text, source, note }: ShownCell): string | undefined {
  const parts = [source !== text && !source.startsWith('=') ? source : '', note ?? ''].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join('\n\n');
}
