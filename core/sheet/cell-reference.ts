/** One cell of a sheet; row and column are counted from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The most rows and columns a sheet can have (Excel 2007 and later). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Column counted from 0 of its letters; null when they are no column of a sheet. */
export function columnOf(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : null;
}

/** A1 address without its sheet: row 0, column 2 → C1. */
export function addressOf(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + (cell.row + 1);
}

/** Reads an A1 address without a sheet ($ allowed); null when it is none. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return null;
  const column = columnOf(match[1]!);
  const row = Number(match[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}

/** A1 address of an area: B4:H23, or B4 where it is one cell. */
export function rangeOf(area: Area): string {
  const start = addressOf({ row: area.top, column: area.left });
  const end = addressOf({ row: area.bottom, column: area.right });
  return start === end ? start : `${start}:${end}`;
}

/** Reads an A1 range or a single address without a sheet; null when it is none. */
export function parseRange(text: string): Area | null {
  const [first, second, more] = text.split(':');
  if (first === undefined || more !== undefined) return null;
  const start = parseAddress(first);
  const end = second === undefined ? start : parseAddress(second);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet's name as a formula writes it: quoted where it must be. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === null && !/^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A cell as people write it, with its sheet: Milestones!C12 or 'Q1 plan'!C12. */
export function fullAddressOf(cell: CellRef): string {
  return `${quoteSheetName(cell.sheet)}!${addressOf(cell)}`;
}

/** Whether two areas share a cell. */
export function areasMeet(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** Whether a cell lies in an area. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
