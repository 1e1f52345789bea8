/** A cell of the grid by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns with something in them: how far Ctrl and End go. */
  readonly used: { readonly rows: number; readonly columns: number };
  /** Whether the first column stands at the right. */
  readonly rightToLeft: boolean;
  /** Rows that fit into sight. */
  readonly page: number;
}

/** Where a key moves the cursor; null for keys that do not move it. `far` is Ctrl or Cmd. */
export function moved(from: Place, key: string, far: boolean, bounds: Bounds): Place | null {
  const { row, column } = from;
  const edge = { row: Math.max(0, bounds.rows - 1), column: Math.max(0, bounds.columns - 1) };
  const last = { row: Math.max(0, bounds.used.rows - 1), column: Math.max(0, bounds.used.columns - 1) };
  const [onward, back] = bounds.rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const to: Record<string, Place> = {
    ArrowDown: { row: far ? last.row : row + 1, column },
    ArrowUp: { row: far ? 0 : row - 1, column },
    [onward]: { row, column: far ? last.column : column + 1 },
    [back]: { row, column: far ? 0 : column - 1 },
    PageDown: { row: row + bounds.page, column },
    PageUp: { row: row - bounds.page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? last.row : row, column: last.column },
  };
  const place = Object.hasOwn(to, key) ? to[key] : undefined;
  if (place === undefined) return null;
  return { row: clamp(place.row, edge.row), column: clamp(place.column, edge.column) };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
