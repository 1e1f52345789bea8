import { dayFromSerial } from '../../core/sheet/serial-date.ts';
import type { CellStyle, CellValue } from '../../core/sheet/workbook.ts';
import { isCellError } from '../../core/sheet/workbook.ts';
import type { CellLook, ShownCell } from '../pane/cell-window.ts';
import { shownText } from './shown-text.ts';

/** A cell as the workbook holds it. */
export interface HeldCell {
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: CellStyle;
  readonly note: string | null;
  /** Whether its sheet starts at the right: what nobody aligned is mirrored there. */
  readonly mirrored: boolean;
}

/** A cell ready for the grid; `look` is its style's index among the window's looks. */
export function shownCell(cell: HeldCell, look: number, dateSystem: 1900 | 1904, locale: string): ShownCell {
  const text = shownText(cell.value, cell.style, dateSystem, locale);
  const isError = isCellError(cell.value);
  return {
    column: cell.column,
    text,
    source: sourceOf(cell, dateSystem),
    align: alignmentOf(cell, isError),
    isError,
    isNumber: typeof cell.value === 'number',
    look,
    note: cell.note,
  };
}

/** The part of a style that the grid shows; null where it is plain. */
export function lookOf(style: CellStyle): CellLook | null {
  const { fontColour: colour, bold, italic, strike, indent } = style;
  // White is the paper, which is dark where the planner's screen is.
  const fill = style.fill?.toUpperCase() === '#FFFFFF' ? null : style.fill;
  const plain = fill === null && colour === null && !bold && !italic && !strike && indent === 0;
  return plain ? null : { fill, colour, bold, italic, strike, indent };
}

function sourceOf(cell: HeldCell, dateSystem: 1900 | 1904): string {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof cell.value === 'number' && cell.style.isDate) {
    const day = dayFromSerial(cell.value, dateSystem);
    if (day !== null) return `${day}${timeIn(cell.value)}`;
  }
  if (cell.value === null) return '';
  return isCellError(cell.value) ? cell.value.error : String(cell.value);
}

/** The time of day of a serial, as a person types it behind a day: ` 12:30`; empty at midnight. */
function timeIn(serial: number): string {
  const seconds = Math.min(86_399, Math.round((serial - Math.floor(serial)) * 86_400));
  if (seconds === 0) return '';
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    ...(seconds % 60 === 0 ? [] : [seconds % 60]),
  ];
  return ` ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

function alignmentOf(cell: HeldCell, isError: boolean): ShownCell['align'] {
  if (cell.style.horizontal !== 'general') return cell.style.horizontal;
  if (isError || typeof cell.value === 'boolean') return 'center';
  return (typeof cell.value === 'number') === cell.mirrored ? 'left' : 'right';
}
