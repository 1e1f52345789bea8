import type { Area } from '../../../../core/sheet/cell-reference.ts';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnName,
  columnOf,
  parseRange,
  quoteSheetName,
  rangeOf,
} from '../../../../core/sheet/cell-reference.ts';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** Address as Excel writes it, without a sheet: B4:H23, C:D, 2:5. */
export function addressOfArea(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return rangeOf(area);
}

/** Address with its sheet: 'Q1 plan'!B4:H23. */
export function addressWithSheet(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${addressOfArea(area)}`;
}

/** Reads B4, B4:H23, $B$4, C:D or 2:5; null when it is none. */
export function parseArea(text: string): Area | null {
  const plain = text.replaceAll('$', '').trim();
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns !== null) {
    const [first, second] = [columnOf(columns[1]!), columnOf(columns[2]!)];
    if (first === null || second === null) return null;
    return { ...WHOLE_SHEET, left: Math.min(first, second), right: Math.max(first, second) };
  }
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  if (rows !== null) {
    const [first, second] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.max(first, second) >= MAX_ROWS) return null;
    return { ...WHOLE_SHEET, top: Math.min(first, second), bottom: Math.max(first, second) };
  }
  return parseRange(plain);
}

/** Parts an address from its sheet; the sheet is null where none is written. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

export function intersectionOf(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** `whole` without `hole`: up to four areas. */
export function withoutArea(whole: Area, hole: Area): readonly Area[] {
  const cut = intersectionOf(whole, hole);
  if (cut === null) return [whole];
  const pieces: Area[] = [];
  if (whole.top < cut.top) pieces.push({ ...whole, bottom: cut.top - 1 });
  if (cut.bottom < whole.bottom) pieces.push({ ...whole, top: cut.bottom + 1 });
  if (whole.left < cut.left) pieces.push({ ...whole, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < whole.right) pieces.push({ ...whole, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  return pieces;
}

export function rowCountOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCountOf(area: Area): number {
  return area.right - area.left + 1;
}
