import { sheetFacts } from '../../sheet/sheet-facts.ts';
import { editOf } from '../hygiene/edit.ts';
import { KEY_MEANINGS, means } from '../hygiene/meanings.ts';
import { columnWords, isPlanTable, listedCells, onSheet, textAt } from '../hygiene/table-cells.ts';
import { sheetRule } from '../rule.ts';

export default sheetRule({
  id: 'stray-space',
  family: 'hygiene',
  severity: 'minor',
  title: 'Stray space around a name',
  message: '“{column}” has {count} {count|entry|entries} with spaces that nobody sees, such as “{example}”.',
  mend: 'Take the spaces out',
  why: 'A look-up, filter or count takes “Ada” and “Ada ” for two different people.',
  fix: 'Take the spaces out.',
  *checkSheet({ sheet, tables, workbook }) {
    const facts = sheetFacts(sheet);
    for (const table of tables.filter(isPlanTable))
      for (const { column, cells } of listedCells(table, facts.padded)) {
        if (!means(column, KEY_MEANINGS)) continue;
        const padded = cells.map((at) => ({ at, text: clean(textAt(sheet, at)) })).filter(({ text }) => text !== '');
        if (padded.length === 0) continue;
        yield {
          at: onSheet(
            sheet.name,
            padded.map(({ at }) => at),
          ),
          cause: `${table.id} ${column.header}`,
          data: { column: columnWords(table, column), count: padded.length, example: padded[0]!.text },
          edits: padded.map(({ at, text }) => editOf(workbook, sheet, at, { value: text })),
        };
      }
  },
  german: {
    title: 'Leerzeichen vor oder nach einem Namen',
    message:
      '„{column}“ enthält {count} {count|Eintrag|Einträge} mit Leerzeichen, die niemand sieht, zum Beispiel „{example}“.',
    mend: 'Leerzeichen entfernen',
    why: 'Nachschlagen, Filter und Zählungen halten „Ada“ und „Ada “ für zwei verschiedene Personen.',
    fix: 'Entfernen Sie die Leerzeichen.',
  },
  examples: {
    passing: [
      {
        title: 'Clean names, and a note that ends in a space',
        german: 'Saubere Namen, und eine Notiz, die mit einem Leerzeichen endet',
        sheet: `
          | Milestone | Owner | Due        | Notes       |
          | Alpha     | Ada   | 2026-03-31 | "waits "    |
          | Beta      | Ben   | 2026-04-30 |             |`,
      },
      {
        title: 'Spaces that indent a title',
        german: 'Leerzeichen, die einen Titel einrücken',
        sheet: `
          | Milestone   | Owner | Due        |
          | Launch      | Ada   | 2026-03-31 |
          | "  Beta"    | Ben   | 2026-02-27 |`,
      },
    ],
    failing: [
      {
        title: 'Spaces around owners',
        german: 'Leerzeichen um die Namen der Verantwortlichen',
        flags: ['B2,B4'],
        sheet: `
          | Milestone | Owner   | Due        |
          | Alpha     | "Ada "  | 2026-03-31 |
          | Beta      | Ada     | 2026-04-30 |
          | Launch    | "  Ben" | 2026-05-29 |`,
      },
      {
        title: 'A non-breaking space inside a name',
        german: 'Ein geschütztes Leerzeichen in einem Namen',
        flags: ['B3'],
        sheet: `
          | Milestone | Owner           | Due        |
          | Alpha     | Ada Lovelace    | 2026-03-31 |
          | Beta      | "Ada\u00a0Lovelace" | 2026-04-30 |`,
      },
    ],
  },
});

function clean(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
