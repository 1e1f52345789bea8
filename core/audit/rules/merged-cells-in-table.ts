import { rangeOf } from '../../sheet/cell-reference.ts';
import { isBodyIndex, isPlanTable, meet, onSheet } from '../hygiene/table-cells.ts';
import { sheetRule } from '../rule.ts';

export default sheetRule({
  id: 'merged-cells-in-table',
  family: 'hygiene',
  severity: 'minor',
  title: 'Merged cells inside a table',
  message: 'The table at {table} has {count} merged {count|area|areas} among its rows, the first at {first}.',
  why: 'All but the first cell of a merged area are empty: sorting is refused, and filters and look-ups lose the other rows.',
  fix: 'Unmerge and fill every row with its own value.',
  *checkSheet({ sheet, tables }) {
    if (sheet.merges.length === 0) return;
    for (const table of tables.filter(isPlanTable)) {
      const merged = sheet.merges
        .filter((merge) => {
          if (!meet(merge, table.area)) return false;
          const [from, to] = table.transposed ? [merge.left, merge.right] : [merge.top, merge.bottom];
          // Titles that reach across the whole table head a group; they are no rows of it.
          const across = table.transposed
            ? merge.bottom - merge.top >= table.area.bottom - table.area.top
            : merge.right - merge.left >= table.area.right - table.area.left;
          return !across && (isBodyIndex(table, from) || isBodyIndex(table, to));
        })
        .toSorted((a, b) => a.top - b.top || a.left - b.left);
      const [first] = merged;
      if (first === undefined) continue;
      yield {
        at: onSheet(
          sheet.name,
          merged.map(({ top, left }) => ({ row: top, column: left })),
        ),
        cause: table.id,
        data: { table: rangeOf(table.area), count: merged.length, first: rangeOf(first) },
      };
    }
  },
  examples: {
    passing: [
      {
        title: 'Only the title above the table is merged',
        sheet: `
          | Plan of the year |       |            |
          | Milestone        | Owner | Due        |
          | Alpha            | Ada   | 2026-03-31 |
          | Beta             | Ben   | 2026-04-30 |
          merge: A1:C1`,
      },
    ],
    failing: [
      {
        title: 'One owner over two rows',
        flags: ['B2'],
        sheet: `
          | Milestone | Owner | Due        |
          | Alpha     | Ada   | 2026-03-31 |
          | Beta      |       | 2026-04-30 |
          | Launch    | Ben   | 2026-05-29 |
          merge: B2:B3`,
      },
    ],
  },
});
