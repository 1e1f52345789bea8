import { sheetFacts } from '../../sheet/sheet-facts.ts';
import type { TextNumber } from '../../sheet/text-number.ts';
import { readTextNumber } from '../../sheet/text-number.ts';
import { styleAt, valueAt } from '../../sheet/workbook.ts';
import { editOf } from '../hygiene/edit.ts';
import { meaningOf, means, NUMBER_MEANINGS } from '../hygiene/meanings.ts';
import { columnWords, isPlanTable, listedCells, onSheet, positionIn, textAt } from '../hygiene/table-cells.ts';
import { sheetRule } from '../rule.ts';

/** `3.1` in a column that nobody understood numbers a heading: as a number, 3.10 would become 3.1. */
const OUTLINE_NUMBER = /^\d{1,2}\.\d{1,2}\.?$/;

export default sheetRule({
  id: 'number-as-text',
  family: 'hygiene',
  severity: 'moderate',
  title: 'Number stored as text',
  message: '“{column}” has {count} {count|number|numbers} stored as text, such as “{example}”.',
  mend: 'Store as numbers',
  why: 'Sums and averages skip text without a word, so a total over this column is too low.',
  fix: 'Turn the texts into numbers.',
  params: {
    share: {
      default: 0.5,
      title: 'least share of a column’s filled cells that are numbers, typed or as text',
      source: 'a column of mostly words holds codes, not amounts',
    },
  },
  *checkSheet({ sheet, tables, workbook }, { params }) {
    const facts = sheetFacts(sheet);
    for (const table of tables.filter(isPlanTable))
      for (const { column, cells } of listedCells(table, facts.numberTexts)) {
        const known = column.period !== null || means(column, NUMBER_MEANINGS);
        if (!known && meaningOf(column) !== null) continue;
        let filled = 0;
        let numbers = 0;
        for (const index of table.bodyRows) {
          const at = positionIn(table, column.column, index);
          const value = valueAt(sheet, at.row, at.column);
          if (value !== null && value !== '') filled += 1;
          if (typeof value === 'number') numbers += 1;
        }
        if (!known && cells.every((at) => OUTLINE_NUMBER.test(textAt(sheet, at).trim()))) continue;
        // A column that nobody understood may hold codes or outline numbers; only plain amounts beside it tell.
        if (known ? (numbers + cells.length) / filled < params.share : numbers < 4 * cells.length) continue;
        const read = cells.map((at) => readTextNumber(textAt(sheet, at)));
        const certain = read.every((number): number is TextNumber => number?.certain === true);
        yield {
          at: onSheet(sheet.name, cells),
          cause: `${table.id} ${column.header}`,
          data: {
            column: columnWords(table, column),
            count: cells.length,
            example: textAt(sheet, cells[0]!).trim(),
          },
          ...(certain && {
            edits: cells.map((at, i) => {
              const format = styleAt(workbook, sheet, at.row, at.column).numberFormat;
              const numberFormat = format === 'General' || format === '@' ? read[i]!.numberFormat : null;
              return editOf(workbook, sheet, at, { value: read[i]!.value, numberFormat });
            }),
          }),
        };
      }
  },
  german: {
    title: 'Zahl als Text gespeichert',
    message: '„{column}“ enthält {count} als Text gespeicherte {count|Zahl|Zahlen}, zum Beispiel „{example}“.',
    mend: 'Als Zahlen speichern',
    why: 'Summen und Mittelwerte übergehen Text stillschweigend; eine Summe über diese Spalte ist deshalb zu niedrig.',
    fix: 'Wandeln Sie die Texte in Zahlen um.',
    params: {
      share: {
        title: 'kleinster Anteil der gefüllten Zellen einer Spalte, die Zahlen sind, eingegeben oder als Text',
        source: 'eine Spalte, in der vor allem Wörter stehen, enthält Kürzel, keine Beträge',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Numbers are numbers',
        german: 'Zahlen sind Zahlen',
        sheet: `
          | Initiative | Owner | Cost |
          | Billing    | Ada   | 1200 |
          | Search     | Ben   | 800  |`,
      },
      {
        title: 'Outline numbers under a heading that says nothing of them',
        german: 'Gliederungsnummern unter einer Überschrift, die nichts davon sagt',
        sheet: `
          | Activities | Activities  | Owner | Due        |
          | 1.1        | Draft       | Ada   | 2026-03-31 |
          | 1.2        | Review      | Ben   | 2026-04-10 |
          | 2.1        | Pilot       | Ada   | 2026-04-20 |
          | 2.2        | Report      | Ben   | 2026-04-24 |
          | '3.1       | Launch      | Ada   | 2026-04-30 |`,
      },
      {
        title: 'Ids and names may look like numbers',
        german: 'IDs und Namen dürfen wie Zahlen aussehen',
        sheet: `
          | ID   | Milestone | Owner | Due        |
          | '101 | '2026     | Ada   | 2026-03-31 |
          | '102 | Beta      | Ben   | 2026-04-30 |`,
      },
    ],
    failing: [
      {
        title: 'A month of an allocation typed as text',
        german: 'Ein Monat einer Zuordnung, als Text getippt',
        flags: ['D3'],
        sheet: `
          | Person    | Initiative | Jan-26 | Feb-26 | Mar-26 |
          | Ada Ng    | Billing    | 0.5    | 0.5    | 0.5    |
          | Ben Stone | Billing    | 0.5    | '0.8   | 0.8    |
          | Cleo Park | Search     | 1      | 1      | 0.6    |`,
      },
      {
        title: 'Two costs stored as text',
        german: 'Zwei Kosten, als Text gespeichert',
        flags: ['C3,C4'],
        sheet: `
          | Initiative | Owner | Cost    |
          | Billing    | Ada   | 1200    |
          | Search     | Ben   | '800    |
          | Portal     | Cleo  | '€ 950  |`,
      },
      {
        title: 'A share as text',
        german: 'Ein Anteil als Text',
        flags: ['D3'],
        sheet: `
          | Milestone | Due        | Owner | % complete |
          | Alpha     | 2026-03-31 | Ada   | 10%        |
          | Beta      | 2026-04-30 | Ben   | '20 %      |
          | Launch    | 2026-05-29 | Ada   | 30%        |`,
      },
      {
        title: 'A text that can be read in two ways is left to the planner',
        german: 'Ein Text, der sich auf zwei Arten lesen lässt, bleibt der Planung überlassen',
        flags: ['C3'],
        sheet: `
          | Initiative | Owner | Cost    |
          | Billing    | Ada   | 1200    |
          | Search     | Ben   | '1,234  |`,
      },
    ],
  },
});
