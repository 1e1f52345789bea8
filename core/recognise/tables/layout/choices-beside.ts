import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { Block } from '../grid/blocks.ts';
import type { Grid } from '../grid/grid.ts';
import { wordsAt } from '../grid/grid.ts';
import { headerPart } from '../grid/header-text.ts';

/** Meanings whose cells are chosen from a few words. */
const CHOSEN: ReadonlySet<Meaning> = new Set<Meaning>([
  'status',
  'rag',
  'stage',
  'priority',
  'probability',
  'impact',
  'influence',
  'support',
  'response',
  'level',
  'category',
  'phase',
  'lane',
]);
/** Words that a list to choose from holds at least. */
const FEWEST = 3;

/**
 * Whether a single column beside a table lists what one of its columns may hold: `Status` over words, each once and none
 * left out, where the table has such a column itself, or rows that the list does not reach.
 */
export function listsChoices(grid: Grid, table: Block, { area, rows: [header = 0, ...rows] }: Block): boolean {
  if (area.left !== area.right || rows.length < FEWEST || rows.length !== area.bottom - area.top) return false;
  const chosen = chosenBy(headerPart(grid, header, area.left));
  if (chosen === null) return false;
  const words = new Set(rows.map((row) => wordsAt(grid, row, area.left).toLowerCase()));
  if (words.has('') || words.size < rows.length) return false;
  const beside = new Set(table.rows);
  if (table.area.bottom !== area.bottom || rows.some((row) => !beside.has(row))) return true;
  for (let column = table.area.left; column <= table.area.right; column++)
    if (chosenBy(headerPart(grid, header, column)) === chosen) return true;
  return false;
}

function chosenBy(header: string): Meaning | null {
  const [first] = meaningsOf(header);
  return first !== undefined && CHOSEN.has(first.of) ? first.of : null;
}
