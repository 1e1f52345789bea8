import type { Table } from '../../plan/table.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import { isBodyIndex, isPlanTable, meet, onSheet } from '../hygiene/table-cells.ts';
import { sheetRule } from '../rule.ts';

/** So many merged cells tell one layout from another. */
const TOLD_APART = 20;

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
      const among = sheet.merges
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
      const merged = withoutWideColumns(table, among);
      const [first] = merged;
      if (first === undefined) continue;
      yield {
        at: onSheet(
          sheet.name,
          merged.map(({ top, left }) => ({ row: top, column: left })),
        ),
        // Sheets made from one another have one layout, and one cause.
        cause: `${rangeOf(table.area)} ${merged.length} ${merged.slice(0, TOLD_APART).map(rangeOf).join(' ')}`,
        data: { table: rangeOf(table.area), count: merged.length, first: rangeOf(first) },
      };
    }
  },
  german: {
    title: 'Verbundene Zellen in einer Tabelle',
    message:
      'Die Tabelle in {table} hat {count} {count|verbundenen Bereich|verbundene Bereiche} zwischen ihren Zeilen, den ersten in {first}.',
    why: 'Alle Zellen eines verbundenen Bereichs außer der ersten sind leer: Sortieren wird verweigert, und Filter und Nachschlagen verlieren die übrigen Zeilen.',
    fix: 'Heben Sie den Zellverbund auf, und füllen Sie jede Zeile mit ihrem eigenen Wert.',
  },
  examples: {
    passing: [
      {
        title: 'Only the title above the table is merged',
        german: 'Nur der Titel über der Tabelle ist verbunden',
        sheet: `
          | Plan of the year |       |            |
          | Milestone        | Owner | Due        |
          | Alpha            | Ada   | 2026-03-31 |
          | Beta             | Ben   | 2026-04-30 |
          merge: A1:C1`,
      },
      {
        title: 'A column that is two cells wide in every row sorts as it is',
        german: 'Eine Spalte, die in jeder Zeile zwei Zellen breit ist, sortiert sich, wie sie ist',
        sheet: `
          | Milestone |   | Owner | Due        |
          | Alpha     |   | Ada   | 2026-03-31 |
          | Beta      |   | Ben   | 2026-04-30 |
          | Launch    |   | Ben   | 2026-05-29 |
          merge: A1:B1
          merge: A2:B2
          merge: A3:B3
          merge: A4:B4`,
      },
    ],
    failing: [
      {
        title: 'One owner over two rows',
        german: 'Eine verantwortliche Person über zwei Zeilen',
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

/** Without the merged cells of columns that are as many cells wide in every row of the table. */
function withoutWideColumns(table: Table, merged: readonly Area[]): readonly Area[] {
  if (table.transposed) return merged;
  const widthOf = ({ top, bottom, left, right }: Area): string => (top === bottom ? `${left} ${right}` : '');
  const counts = new Map<string, number>();
  for (const merge of merged) counts.set(widthOf(merge), (counts.get(widthOf(merge)) ?? 0) + 1);
  return merged.filter((merge) => {
    const width = widthOf(merge);
    return width === '' || (counts.get(width) ?? 0) < table.bodyRows.length;
  });
}
