import type { Grid } from '../grid/grid.ts';
import { wordsAt } from '../grid/grid.ts';
import type { Laid, Layout, Leftover } from '../grid/laid.ts';

/** Blank rows between a title and its table. */
const WIDEST_GAP = 3;
const LONGEST = 80;

/** Gives each table without a title of its own the line of words that stands above it behind blank rows. */
export function headed(grid: Grid, { tables, leftovers }: Layout): Layout {
  const lines = leftovers.filter(({ area, why }) => why === 'note' && area.bottom - area.top <= 4);
  if (lines.length === 0) return { tables, leftovers };
  const titles = new Set<Leftover>();
  const named = tables.map((table) => {
    if (table.titles.length > 0) return table;
    const above = nearestAbove(lines, table);
    if (above === null) return table;
    titles.add(above);
    const texts: string[] = [];
    for (let row = above.area.bottom; row >= above.area.top; row--) {
      const text = wordsAt(grid, row, above.area.left);
      if (text !== '' && text.length <= LONGEST) texts.push(text);
    }
    return { ...table, titles: texts };
  });
  return {
    tables: named,
    leftovers: leftovers.map((leftover) => (titles.has(leftover) ? { ...leftover, why: 'title' } : leftover)),
  };
}

function nearestAbove(lines: readonly Leftover[], { area }: Laid): Leftover | null {
  let best: Leftover | null = null;
  for (const line of lines) {
    const gap = area.top - line.area.bottom - 1;
    if (gap < 0 || gap > WIDEST_GAP || line.area.left > area.right || line.area.right < area.left - 1) continue;
    if (best === null || line.area.bottom > best.area.bottom) best = line;
  }
  return best;
}
