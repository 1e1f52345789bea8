import { addressOf, fullAddressOf } from '../../sheet/cell-reference.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import { AMOUNT_MEANINGS, DATE_MEANINGS, means } from '../hygiene/meanings.ts';
import { columnWords, isListed, isPlanTable, positionIn } from '../hygiene/table-cells.ts';
import type { VolatileSource } from '../hygiene/volatile-sources.ts';
import { hasVolatile, volatileSources } from '../hygiene/volatile-sources.ts';
import { rule } from '../rule.ts';

const GERMAN_NAMES: Readonly<Record<VolatileSource['name'], string>> = {
  NOW: 'JETZT',
  TODAY: 'HEUTE',
  RAND: 'ZUFALLSZAHL',
  RANDBETWEEN: 'ZUFALLSBEREICH',
  RANDARRAY: 'ZUFALLSMATRIX',
  OFFSET: 'BEREICH.VERSCHIEBEN',
  INDIRECT: 'INDIREKT',
};

export default rule({
  id: 'volatile-formula',
  family: 'hygiene',
  severity: 'minor',
  title: 'Date or amount that changes by itself',
  message: '{cells} {cells|cell|cells} of “{column}” {cells|hangs|hang} on {function} in {source}.',
  why: 'What was promised yesterday is another day or amount today, and nobody changed it.',
  fix: 'Type the date or amount; keep TODAY for the columns that watch it.',
  needs: [],
  *check({ tables }, { workbook }) {
    if (!hasVolatile(workbook)) return;
    const sourceOf = volatileSources(workbook);
    for (const table of tables.filter(isPlanTable)) {
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      if (sheet === undefined) continue;
      const { formulas } = sheetFacts(sheet);
      const computed = new Map([...formulas].map(([column, { rows }]) => [column, rows]));
      for (const column of table.columns) {
        if (!means(column, DATE_MEANINGS) && !means(column, AMOUNT_MEANINGS)) continue;
        const cells: CellRef[] = [];
        let first: VolatileSource | null = null;
        for (const index of table.bodyRows) {
          const at = positionIn(table, column.column, index);
          if (!isListed(computed, at.row, at.column)) continue;
          const source = sourceOf(sheet, at.row, at.column);
          if (source === null) continue;
          first ??= source;
          cells.push({ sheet: sheet.name, ...at });
        }
        if (first === null) continue;
        yield {
          at: cells,
          cause: `${table.id} ${column.header} ${first.name}`,
          data: {
            column: columnWords(table, column),
            cells: cells.length,
            function: { en: first.name, de: GERMAN_NAMES[first.name] },
            source: first.sheet === sheet ? addressOf(first) : fullAddressOf({ ...first, sheet: first.sheet.name }),
          },
        };
      }
    }
  },
  german: {
    title: 'Datum oder Betrag, der sich von selbst ändert',
    message: '{cells} {cells|Zelle|Zellen} von „{column}“ {cells|hängt|hängen} von {function} in {source} ab.',
    why: 'Was gestern zugesagt wurde, ist heute ein anderer Tag oder Betrag, und niemand hat es geändert.',
    fix: 'Geben Sie das Datum oder den Betrag ein; behalten Sie HEUTE für Spalten, die darüber wachen.',
  },
  examples: {
    passing: [
      {
        title: 'Today only in a column that watches',
        german: 'Das heutige Datum nur in einer Spalte, die beobachtet',
        sheet: `
          | Milestone | Owner | Due        | Days left          |
          | Alpha     | Ada   | 2026-03-31 | =C2-TODAY() → 29   |
          | Beta      | Ben   | 2026-04-30 | =C3-TODAY() → 59   |`,
      },
    ],
    failing: [
      {
        title: 'A due date that is always in two weeks',
        german: 'Eine Fälligkeit, die immer in zwei Wochen ist',
        flags: ['C3'],
        sheet: `
          | Milestone | Owner | Due                                  |
          | Alpha     | Ada   | 2026-03-31                           |
          | Beta      | Ben   | =TODAY()+14 → 2026-03-16             |
          | Launch    | Ada   | 2026-05-29                           |`,
      },
      {
        title: 'All dates hang on one cell',
        german: 'Alle Termine hängen an einer Zelle',
        flags: ['C2,C3'],
        sheet: `
          | Milestone | Owner | Due                               |
          | Alpha     | Ada   | =Basis!A1+10 → 2026-03-12         |
          | Beta      | Ben   | =C2+20 → 2026-04-01               |
          ## Basis
          | =NOW() → 2026-03-02 |`,
      },
    ],
  },
});
