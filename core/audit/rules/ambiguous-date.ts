import { sheetFacts } from '../../sheet/sheet-facts.ts';
import { columnWords, isPlanTable, onSheet } from '../hygiene/table-cells.ts';
import { textDatesOf } from '../hygiene/text-dates.ts';
import { sheetRule } from '../rule.ts';

export default sheetRule({
  id: 'ambiguous-date',
  family: 'hygiene',
  severity: 'moderate',
  title: 'Date that can be read in two ways',
  message:
    '“{column}” has {count} {count|text|texts} such as “{example}” that can be {dayFirst} or {monthFirst}, and nothing beside them tells which.',
  why: 'Two people read two different days, up to eleven months apart.',
  fix: 'Type the dates again as dates, or write the month as a word.',
  *checkSheet({ sheet, tables, workbook }) {
    const facts = sheetFacts(sheet);
    if (facts.dateTexts.size === 0) return;
    for (const table of tables.filter(isPlanTable))
      for (const { column, open } of textDatesOf(table, sheet, facts, workbook)) {
        const [first] = open;
        if (first === undefined) continue;
        yield {
          at: onSheet(sheet.name, open),
          cause: `${table.id} ${column.header}`,
          data: {
            column: columnWords(table, column),
            count: open.length,
            example: first.text.trim(),
            dayFirst: first.date.dmy ?? '',
            monthFirst: first.date.mdy ?? '',
          },
        };
      }
  },
  german: {
    title: 'Datum, das sich auf zwei Arten lesen lässt',
    message:
      '„{column}“ enthält {count} {count|Text|Texte} wie „{example}“, {count|der|die} sich als {dayFirst} oder als {monthFirst} lesen {count|lässt|lassen}; nichts daneben zeigt, was gilt.',
    why: 'Zwei Personen lesen zwei verschiedene Tage, bis zu elf Monate auseinander.',
    fix: 'Geben Sie die Werte neu als Datum ein, oder schreiben Sie den Monat als Wort.',
  },
  examples: {
    passing: [
      {
        title: 'A neighbour shows that the day comes first',
        german: 'Eine Nachbarzelle zeigt, dass der Tag vorn steht',
        sheet: `
          | Milestone | Owner | Due         |
          | Alpha     | Ada   | '31/03/2026 |
          | Beta      | Ben   | '05/04/2026 |`,
      },
      {
        title: 'Dates with the month as a word, and days equal to their month',
        german: 'Daten mit dem Monat als Wort, und Tage, die ihrem Monat gleichen',
        sheet: `
          | Milestone | Owner | Due          |
          | Alpha     | Ada   | '5 Apr 2026  |
          | Beta      | Ben   | '06/06/2026  |
          | Launch    | Ada   | 2026-05-29   |`,
      },
      {
        title: 'Days with points come first',
        german: 'Bei Punkten steht der Tag vorn',
        sheet: `
          | Milestone | Owner | Due        |
          | Alpha     | Ada   | '05.04.2026 |
          | Beta      | Ben   | '06.07.2026 |`,
      },
    ],
    failing: [
      {
        title: 'Nothing tells',
        german: 'Nichts verrät es',
        flags: ['C2,C3'],
        sheet: `
          | Milestone | Owner | Due         |
          | Alpha     | Ada   | '03/04/2026 |
          | Beta      | Ben   | '05/04/2026 |`,
      },
      {
        title: 'Neighbours contradict each other',
        german: 'Die Nachbarzellen widersprechen einander',
        flags: ['C3'],
        sheet: `
          | Milestone | Owner | Due         |
          | Alpha     | Ada   | '31/03/2026 |
          | Beta      | Ben   | '05/04/2026 |
          | Launch    | Ada   | '05/29/2026 |`,
      },
    ],
  },
});
