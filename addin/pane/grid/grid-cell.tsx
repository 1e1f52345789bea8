import type { CSSProperties, JSX } from 'preact';
import type { Severity } from '../../../core/audit/finding.ts';
import { addressOf } from '../../../core/sheet/cell-reference.ts';
import type { CellLook, ShownCell } from '../cell-window.ts';
import type { Words } from '../words/english/english.ts';
import { inkFor } from './ink.ts';
import { lookClasses } from './look-classes.ts';

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
  readonly words: Words;
  readonly isPointedAt: boolean;
  readonly isCursor: boolean;
  readonly isHidden: boolean;
}

/** Id of a drawn cell, for the grid's cursor. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

export function GridCell(props: GridCellProps): JSX.Element {
  const { row, column, left, width, reach, cell, look, mark, words, isPointedAt, isCursor, isHidden } = props;
  const text = cell?.text ?? '';
  const classes = ['cell', `align-${cell?.align ?? 'left'}`, ...lookClasses(look)];
  if (cell?.isError === true) classes.push('is-error');
  if (cell?.isNumber === true) classes.push('is-number');
  if (reach > width && text !== '') classes.push('is-over');
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
        insetInlineStart: `${left}px`,
        width: `${width}px`,
        backgroundColor: look?.fill ?? '',
        color: inkFor(look),
      }}
    >
      <span
        dir="auto"
        class={reach > width && text !== '' ? 'cell-text is-over' : 'cell-text'}
        style={textStyle(reach, width, look)}
      >
        {text}
      </span>
      {mark !== null && (
        <span class="visually-hidden">
          {words.sheets.findingAt(words.severities[mark], addressOf({ row, column }))}
        </span>
      )}
    </div>
  );
}

function textStyle(reach: number, width: number, look: CellLook | null): CSSProperties {
  const style: CSSProperties = {};
  // Wider than its text would hide the lines of the columns it does not need.
  if (reach > width) style.maxWidth = `${reach}px`;
  if (reach > width && look !== null && look.fill !== null) style.backgroundColor = look.fill;
  if (look !== null && look.indent > 0) style.paddingInlineStart = `${4 + look.indent * 9}px`;
  return style;
}

function titleOf({ text, source, note }: ShownCell): string | undefined {
  const parts = [source !== text && !source.startsWith('=') ? source : '', note ?? ''].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join('\n\n');
}
