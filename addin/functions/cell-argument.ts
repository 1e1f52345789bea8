/** A cell as Excel hands it to a function: empty ones are null or empty text, errors an object with their code. */
export type Cell = number | string | boolean | { readonly code: string } | null | undefined;
/** An argument that can be a range: rows of cells. Left out it is null or undefined, a single cell may come bare. */
export type CellRange = readonly (readonly Cell[])[] | Cell;

export function isBlank(cell: Cell): cell is null | undefined | '' {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

export function isError(cell: Cell): cell is { readonly code: string } {
  return typeof cell === 'object' && cell !== null;
}

/** The rows of a range; none where the argument was left out. */
export function rowsOf(range: CellRange): readonly (readonly Cell[])[] {
  if (range === null || range === undefined) return [];
  return Array.isArray(range) ? (range as readonly (readonly Cell[])[]) : [[range as Cell]];
}

/** What a cell shows, without spaces around it; empty where it is blank. */
export function textOf(cell: Cell): string {
  return isError(cell) ? cell.code : String(cell ?? '').trim();
}

/** A cell as a sentence shows it: on one line and not longer than that. */
export function shownCell(cell: Cell): string {
  const text = textOf(cell).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
