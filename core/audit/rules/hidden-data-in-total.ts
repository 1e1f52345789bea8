import { rangeOf } from '../../sheet/cell-reference.ts';
import { firstAtLeast, sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { valueAt } from '../../sheet/workbook.ts';
import type { Total } from '../hygiene/totals-of.ts';
import { totalsOf } from '../hygiene/totals-of.ts';
import { isBodyIndex } from '../hygiene/table-cells.ts';
import { rule } from '../rule.ts';

const LINES = {
  row: { en: 'row', de: 'Zeile' },
  rows: { en: 'rows', de: 'Zeilen' },
  column: { en: 'column', de: 'Spalte' },
  columns: { en: 'columns', de: 'Spalten' },
} as const;

export default rule({
  id: 'hidden-data-in-total',
  family: 'hygiene',
  severity: 'moderate',
  title: 'Hidden numbers in a total',
  message: 'The total over {range} counts {hidden} hidden {lines} that nobody sees.',
  why: 'A reader who adds up what is shown gets another number than the total says.',
  fix: 'Show what is hidden, move it out of the range, or use SUBTOTAL with 109, which leaves hidden rows out.',
  needs: [],
  *check({ tables }, { workbook }) {
    const hides = new Set(workbook.sheets.filter((sheet) => hidesAnything(sheet)));
    if (hides.size === 0) return;
    const rowsOf = new Map<string, number[]>();
    for (const total of totalsOf(workbook, tables)) {
      const { sheet, row, column, area, target, table } = total;
      if (total.call.name === 'AGGREGATE' || target.state !== 'visible' || !hides.has(target)) continue;
      // Down a column only from outside the rows: running totals read their own neighbours.
      if (area.bottom > area.top && !(sheet === target && isBodyIndex(table, row))) {
        const key = `${target.name} ${rangeOf(area)} ${total.call.code ?? ''}`;
        const rows = rowsOf.get(key) ?? hiddenRows(total);
        rowsOf.set(key, rows);
        if (rows.length > 0)
          yield {
            at: { sheet: sheet.name, row, column },
            cause: `${sheet.name} ${table.id} rows`,
            data: { range: rangeOf(area), hidden: rows.length, lines: rows.length === 1 ? LINES.row : LINES.rows },
          };
      }
      const columns = hiddenColumns(total);
      if (columns.length > 0)
        yield {
          at: { sheet: sheet.name, row, column },
          cause: `${sheet.name} ${table.id} columns ${columns.join(' ')}`,
          data: {
            range: rangeOf(area),
            hidden: columns.length,
            lines: columns.length === 1 ? LINES.column : LINES.columns,
          },
        };
    }
  },
  german: {
    title: 'Ausgeblendete Zahlen in einer Summe',
    message: 'Die Summe über {range} zählt {hidden} ausgeblendete {lines} mit, die niemand sieht.',
    why: 'Wer zusammenzählt, was zu sehen ist, kommt auf eine andere Zahl als die Summe.',
    fix: 'Blenden Sie das Ausgeblendete ein, nehmen Sie es aus dem Bereich, oder verwenden Sie TEILERGEBNIS mit 109, das ausgeblendete Zeilen auslässt.',
  },
  examples: {
    passing: [
      {
        title: 'SUBTOTAL 109 leaves hidden rows out',
        german: 'TEILERGEBNIS 109 lässt ausgeblendete Zeilen weg',
        sheet: `
          | Initiative | Owner | Cost                        |
          | Billing    | Ada   | 1200                        |
          | Search     | Ben   | 800                         | hidden
          | Portal     | Cleo  | 950                         |
          | Total      |       | =SUBTOTAL(109,C2:C4) → 2150 |`,
      },
      {
        title: 'A folded group shows that there is more',
        german: 'Eine zugeklappte Gruppe zeigt, dass mehr da ist',
        sheet: `
          | Initiative | Owner | Cost               |
          | Billing    | Ada   | 1200               |
          | Search     | Ben   | 800                | hidden outline:1
          | Portal     | Cleo  | 950                |
          | Total      |       | =SUM(C2:C4) → 2950 |`,
      },
    ],
    failing: [
      {
        title: 'A hidden row is summed',
        german: 'Eine ausgeblendete Zeile wird mitgezählt',
        flags: ['C5'],
        sheet: `
          | Initiative | Owner | Cost               |
          | Billing    | Ada   | 1200               |
          | Search     | Ben   | 800                | hidden
          | Portal     | Cleo  | 950                |
          | Total      |       | =SUM(C2:C4) → 2950 |`,
      },
    ],
  },
});

function hidesAnything(sheet: Sheet): boolean {
  return sheet.hiddenColumns.size > 0 || sheetFacts(sheet).hiddenRows.length > 0;
}

/** Hidden rows of the range with a number in it. Folded groups and, for SUBTOTAL, filtered rows are no surprise. */
function hiddenRows({ area, target, call }: Total): number[] {
  const { hiddenRows: hidden } = sheetFacts(target);
  const filter = target.autoFilter;
  const rows: number[] = [];
  if (call.name === 'SUBTOTAL' && (call.code ?? 0) > 100) return rows;
  for (let i = firstAtLeast(hidden, area.top); i < hidden.length && hidden[i]! <= area.bottom; i += 1) {
    const row = hidden[i]!;
    if ((target.rows[row]?.outline ?? 0) > 0) continue;
    if (call.name === 'SUBTOTAL' && filter !== null && row >= filter.top && row <= filter.bottom) continue;
    for (let column = area.left; column <= Math.min(area.right, target.columnCount - 1); column += 1)
      if (typeof valueAt(target, row, column) === 'number') {
        rows.push(row);
        break;
      }
  }
  return rows;
}

/** Hidden columns of a range across them that hold a number in its first row. */
function hiddenColumns({ area, target }: Total): number[] {
  if (area.left === area.right || target.hiddenColumns.size === 0) return [];
  return [...target.hiddenColumns].filter(
    (column) => column >= area.left && column <= area.right && typeof valueAt(target, area.top, column) === 'number',
  );
}
