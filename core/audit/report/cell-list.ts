import { addressOf, columnName, fullAddressOf, quoteSheetName } from '../../sheet/cell-reference.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Language } from '../../sheet/phrase.ts';

/** The pane’s functions list cells too: with the words of whole reports every pane would load those of all languages. */
const MORE_CELLS: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `and ${count} more ${count === 1 ? 'cell' : 'cells'}`,
  de: (count) => `und ${count} weitere ${count === 1 ? 'Zelle' : 'Zellen'}`,
};

/** Addresses of cells; those on another sheet than `sheet` carry its name: `C7`, `'Q1 plan'!C7`. */
export function cellAddresses(cells: readonly CellRef[], sheet: string): readonly string[] {
  return cells.map((cell) => (cell.sheet === sheet ? addressOf(cell) : fullAddressOf(cell)));
}

/**
 * Cells as people read them: runs down a column or along a row are told by their ends, and after `most` parts the rest is
 * counted: `Milestones!C12–C19, D4 and 14 more cells`.
 */
export function cellList(cells: readonly CellRef[], sheet: string, most = 6, language: Language = 'en'): string {
  const runs = runsOf(cells);
  const shown = runs.slice(0, most);
  const texts = shown.map(({ first, last }) => {
    const where = first.sheet === sheet ? '' : `${quoteSheetName(first.sheet)}!`;
    return `${where}${addressOf(first)}${first === last ? '' : `–${addressOf(last)}`}`;
  });
  const left = cells.length - shown.reduce((sum, run) => sum + run.count, 0);
  const list = `${quoteSheetName(sheet)}!${texts.join(', ')}`;
  return left === 0 ? list : `${list} ${MORE_CELLS[language](left)}`;
}

interface Run {
  readonly first: CellRef;
  readonly last: CellRef;
  readonly count: number;
}

function runsOf(cells: readonly CellRef[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, cell)) runs[runs.length - 1] = { ...run, last: cell, count: run.count + 1 };
    else runs.push({ first: cell, last: cell, count: 1 });
  }
  return runs;
}

function continues({ first, last }: Run, cell: CellRef): boolean {
  if (cell.sheet !== last.sheet) return false;
  const down = cell.column === last.column && first.column === cell.column && cell.row === last.row + 1;
  const along = cell.row === last.row && first.row === cell.row && cell.column === last.column + 1;
  return down || along;
}

/** What a column is called on its sheet: its letters, or the number of the row where the table is transposed. */
export function columnLetters(column: number, transposed: boolean): string {
  return transposed ? String(column + 1) : columnName(column);
}
