import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { Block } from '../grid/blocks.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, wordsAt } from '../grid/grid.ts';
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
/** Words that the longest of the lists holds at least, and the share of them whose header says that words are chosen. */
const LISTS = { words: 3, chosen: 0.5 } as const;

/**
 * Whether columns beside a table list what its columns may hold: `Status` over words, each once and none left out, where
 * the table has such a column itself, or rows that no list reaches.
 */
export function listsChoices(grid: Grid, table: Block, { area, rows: [header = 0, ...rows] }: Block): boolean {
  const named: (Meaning | null)[] = [];
  let longest = 0;
  for (let column = area.left; column <= area.right; column++) {
    const count = wordsListed(grid, rows, column);
    if (count === 0 || headerPart(grid, header, column) === '') return false;
    longest = Math.max(longest, count);
    named.push(chosenBy(headerPart(grid, header, column)));
  }
  const chosen = new Set<Meaning | null>(named.filter((meaning) => meaning !== null));
  if (longest < LISTS.words || chosen.size < named.length * LISTS.chosen) return false;
  const reached = new Set(rows.slice(0, longest));
  if (table.rows.filter((row) => row > header).some((row) => !reached.has(row))) return true;
  for (let column = table.area.left; column <= table.area.right; column++)
    if (chosen.has(chosenBy(headerPart(grid, header, column)))) return true;
  return false;
}

/** How many words a column lists without a blank between them; 0 where one comes again or anything else stands there. */
function wordsListed(grid: Grid, rows: readonly number[], column: number): number {
  const words = rows.map((row) => wordsAt(grid, row, column).toLowerCase());
  const count = words.findLastIndex((word) => word !== '') + 1;
  const listed = new Set(words.slice(0, count));
  const isList = listed.size === count && !listed.has('') && rows.every((row) => isWords(grid, row, column));
  return isList && rows.slice(0, count).every((row, at) => at === 0 || row === rows[at - 1]! + 1) ? count : 0;
}

function isWords(grid: Grid, row: number, column: number): boolean {
  const value = grid.sheet.rows[row]?.values[column];
  return isBlank(value) || typeof value === 'string';
}

function chosenBy(header: string): Meaning | null {
  const [first] = meaningsOf(header);
  return first !== undefined && CHOSEN.has(first.of) ? first.of : null;
}
