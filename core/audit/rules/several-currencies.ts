import { valueAt } from '../../sheet/workbook.ts';
import { currencyOfFormat } from '../../sheet/currency.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import { readTextNumber } from '../../sheet/text-number.ts';
import { MONEY_MEANINGS, meaningOf, means } from '../hygiene/meanings.ts';
import type { Position } from '../hygiene/table-cells.ts';
import { columnWords, isPlanTable, listedCells, onSheet, positionIn, textAt } from '../hygiene/table-cells.ts';
import { inEach } from '../language.ts';
import { sheetRule } from '../rule.ts';

export default sheetRule({
  id: 'several-currencies',
  family: 'hygiene',
  severity: 'serious',
  title: 'Several currencies in one column',
  message: '“{column}” holds amounts in {currencies}; {count} {count|is|are} not in {most}.',
  why: 'A total over euros and dollars is a number of nothing.',
  fix: 'Convert to one currency, or give each currency its own column.',
  *checkSheet({ sheet, tables, workbook }) {
    const byStyle = workbook.styles.map(({ numberFormat }) => currencyOfFormat(numberFormat));
    const formats = new Set(byStyle.filter((currency) => currency !== null));
    const { numberTexts } = sheetFacts(sheet);
    for (const table of tables.filter(isPlanTable)) {
      // A currency column says that amounts differ; they are then converted with it.
      if (table.columns.some((column) => meaningOf(column) === 'currency')) continue;
      const texts = listedCells(table, numberTexts);
      for (const column of table.columns) {
        if (!means(column, MONEY_MEANINGS)) continue;
        const cells = new Map<string, Position[]>();
        const add = (currency: string | null, at: Position): void => {
          if (currency === null) return;
          const list = cells.get(currency);
          if (list === undefined) cells.set(currency, [at]);
          else list.push(at);
        };
        for (const at of texts.find((listed) => listed.column === column)?.cells ?? [])
          add(readTextNumber(textAt(sheet, at))?.currency ?? null, at);
        if (new Set([...formats, ...cells.keys()]).size < 2) continue;
        for (const index of table.bodyRows) {
          const at = positionIn(table, column.column, index);
          const currency = byStyle[sheet.rows[at.row]?.styles?.[at.column] ?? 0] ?? null;
          if (currency !== null && typeof valueAt(sheet, at.row, at.column) === 'number') add(currency, at);
        }
        if (cells.size < 2) continue;
        const [main, ...others] = [...cells].toSorted((a, b) => b[1].length - a[1].length);
        const odd = others.flatMap(([, list]) => list).toSorted((a, b) => a.row - b.row || a.column - b.column);
        yield {
          at: onSheet(sheet.name, odd),
          cause: `${table.id} ${column.header}`,
          data: {
            column: columnWords(table, column),
            currencies: inEach((language) => [...cells.keys()].toSorted().join(language === 'de' ? ' und ' : ' and ')),
            most: main?.[0] ?? '',
            count: odd.length,
          },
        };
      }
    }
  },
  german: {
    title: 'Mehrere Währungen in einer Spalte',
    message: '„{column}“ enthält Beträge in {currencies}; {count} {count|ist|sind} nicht in {most}.',
    why: 'Eine Summe aus Euro und Dollar sagt nichts aus.',
    fix: 'Rechnen Sie in eine Währung um, oder geben Sie jeder Währung eine eigene Spalte.',
  },
  examples: {
    passing: [
      {
        title: 'One currency, by format and as text',
        german: 'Eine Währung, im Format und als Text',
        sheet: `
          | Initiative | Owner | Cost                  |
          | Billing    | Ada   | 1200 {format:#,##0 €} |
          | Search     | Ben   | EUR 800               |
          | Portal     | Cleo  | 950                   |`,
      },
      {
        title: 'A currency column tells them apart',
        german: 'Eine Spalte für die Währung hält sie auseinander',
        sheet: `
          | Initiative | Owner | Cost                  | Currency |
          | Billing    | Ada   | 1200 {format:#,##0 €} | EUR      |
          | Search     | Ben   | 800 {format:$#,##0}   | USD      |`,
      },
    ],
    failing: [
      {
        title: 'Dollars among euros',
        german: 'Dollar zwischen Euro',
        flags: ['C4'],
        sheet: `
          | Initiative | Owner | Cost                  |
          | Billing    | Ada   | 1200 {format:#,##0 €} |
          | Search     | Ben   | 900 {format:#,##0 €}  |
          | Portal     | Cleo  | 800 {format:$#,##0}   |`,
      },
      {
        title: 'Pounds as text',
        german: 'Pfund als Text',
        flags: ['C3'],
        sheet: `
          | Initiative | Owner | Cost                          |
          | Billing    | Ada   | 1200 {format:[$€-407] #,##0}  |
          | Search     | Ben   | £ 900                         |
          | Portal     | Cleo  | 800 {format:[$€-407] #,##0}   |`,
      },
    ],
  },
});
