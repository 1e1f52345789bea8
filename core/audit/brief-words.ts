import type { Plan } from '../plan/plan.ts';
import type { Table } from '../plan/table.ts';
import { areaContains } from '../sheet/cell-reference.ts';
import type { Sheet, Workbook } from '../sheet/workbook.ts';

const BRIEF: ReadonlySet<Table['kind']> = new Set<Table['kind']>(['choices', 'exclusions']);

/**
 * How many words the brief has: all text of the sheets that hold its choices or exclusions, but for other tables of the
 * plan that stand there too. Words of languages without spaces are told apart as
 * readers do, and the same on every machine.
 */
export function wordsOfBrief({ tables }: Pick<Plan, 'tables'>, { sheets }: Pick<Workbook, 'sheets'>): number {
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  let count = 0;
  for (const text of textsOfBrief(tables, sheets))
    for (const { isWordLike } of words.segment(text)) if (isWordLike === true) count += 1;
  return count;
}

function* textsOfBrief(tables: readonly Table[], sheets: readonly Sheet[]): Iterable<string> {
  const written = new Set(tables.filter(({ kind }) => BRIEF.has(kind)).map(({ sheet }) => sheet));
  for (const { name, rows } of sheets) {
    if (!written.has(name)) continue;
    const apart = tables.filter(({ sheet, kind }) => sheet === name && kind !== 'other' && !BRIEF.has(kind));
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells?.values.entries() ?? [])
        if (typeof value === 'string' && !apart.some(({ area }) => areaContains(area, row, column))) yield value;
  }
}
