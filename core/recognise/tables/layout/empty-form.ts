import { headerFit } from '../../lexicon/lexicon.ts';
import type { Grid } from '../grid/grid.ts';
import { mergeAt } from '../grid/grid.ts';
import { headerPart } from '../grid/header-text.ts';
import type { Laid } from '../grid/laid.ts';

/** How sure a header must be to stand alone: its score, and how many and what share of its words are known. */
const FORM = { score: 1.6, known: 3, share: 0.5 } as const;

/** Whether a header without rows is one all the same: a register that nobody wrote in yet. */
export function isEmptyForm(grid: Grid, { area, headerRows, headerScore }: Laid): boolean {
  const header = headerRows.at(-1);
  if (header === undefined || headerScore < FORM.score) return false;
  let [filled, known] = [0, 0];
  for (let column = area.left; column <= area.right; column++) {
    const text = headerPart(grid, header, column);
    if (text === '' || mergeAt(grid, header, column)?.left === column - 1) continue;
    filled += 1;
    if (headerFit(text) === 'whole') known += 1;
  }
  return known >= FORM.known && known >= filled * FORM.share;
}

/** The last row that the headers of a form reach: they may be merged downwards. */
export function formBottom(grid: Grid, { area, headerRows }: Laid): number {
  const header = headerRows.at(-1) ?? area.bottom;
  let bottom = area.bottom;
  for (let column = area.left; column <= area.right; column++)
    bottom = Math.max(bottom, mergeAt(grid, header, column)?.bottom ?? header);
  return bottom;
}
