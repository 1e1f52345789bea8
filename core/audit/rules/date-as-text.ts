import { dayFromSerial, serialFromDay } from '../../sheet/serial-date.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { styleAt, valueAt } from '../../sheet/workbook.ts';
import { editOf } from '../hygiene/edit.ts';
import { columnWords, isPlanTable, onSheet } from '../hygiene/table-cells.ts';
import type { Position } from '../hygiene/table-cells.ts';
import type { TextDateCell } from '../hygiene/text-dates.ts';
import { isTextThroughout, realDatesOf, textDatesOf } from '../hygiene/text-dates.ts';
import { sheetRule } from '../rule.ts';

/** From this many real dates on, all of them by chance before the 13th is rarer than 1 in 40 ((12 / 30.4)⁴). */
const FEWEST_EARLY = 4;

export default sheetRule({
  id: 'date-as-text',
  family: 'hygiene',
  severity: 'moderate',
  title: 'Date stored as text',
  message: '“{column}” has {count} {count|date|dates} stored as text, such as “{example}”.',
  messages: {
    swapped:
      '“{column}” has {count} {count|date|dates} stored as text, such as “{example}”, and none of its {real} real dates is after a 12th: day and month may have been swapped in those.',
  },
  mend: 'Store as dates',
  why: 'Text does not sort, filter or compute as a date, so schedules and overdue checks pass over these rows.',
  fix: 'Turn the texts into dates.',
  *checkSheet({ sheet, tables, workbook }) {
    const facts = sheetFacts(sheet);
    if (facts.dateTexts.size === 0) return;
    for (const table of tables.filter(isPlanTable))
      for (const { column, settled, order } of textDatesOf(table, sheet, facts, workbook)) {
        if (settled.length === 0) continue;
        const real = realDatesOf(table, column, sheet, workbook);
        if (isTextThroughout(workbook, real)) continue;
        const swapped = settled.some(({ date }) => date.mdy === null) && areAllEarly(real, sheet, workbook);
        const edits = swapped ? null : editsFor(settled, order, real, sheet, workbook);
        yield {
          at: onSheet(sheet.name, settled),
          cause: `${table.id} ${column.header}`,
          data: {
            column: columnWords(table, column),
            count: settled.length,
            example: asWritten(settled[0]!.text.trim()),
            ...(swapped && { real: real.length }),
          },
          ...(swapped && { message: 'swapped' }),
          ...(edits !== null && { edits }),
        };
      }
  },
  german: {
    title: 'Datum als Text gespeichert',
    message:
      '„{column}“ enthält {count} als Text {count|gespeichertes Datum|gespeicherte Datumswerte}, zum Beispiel „{example}“.',
    messages: {
      swapped:
        '„{column}“ enthält {count} als Text {count|gespeichertes Datum|gespeicherte Datumswerte}, zum Beispiel „{example}“, und keiner der {real} echten Datumswerte liegt nach dem 12. eines Monats: Dort können Tag und Monat vertauscht sein.',
    },
    mend: 'Als Datum speichern',
    why: 'Text wird nicht als Datum sortiert, gefiltert und berechnet; Terminpläne und Prüfungen auf Verzug übergehen diese Zeilen.',
    fix: 'Wandeln Sie die Texte in Datumswerte um.',
  },
  examples: {
    passing: [
      {
        title: 'Real dates, and words where no date is known',
        german: 'Echte Daten, und Wörter, wo keines bekannt ist',
        sheet: `
          | Milestone | Owner | Due        |
          | Alpha     | Ada   | 2026-03-31 |
          | Beta      | Ben   | 2026-04-30 |
          | Launch    | Ada   | TBD        |`,
      },
      {
        title: 'Days of another calendar, which Excel cannot store',
        german: 'Tage eines anderen Kalenders, die Excel nicht speichern kann',
        sheet: `
          | Milestone | Owner | Due         |
          | Alpha     | Ada   | '1403/03/03 |
          | Beta      | Ben   | '1403/04/15 |
          | Launch    | Ada   | '1403/05/08 |`,
      },
      {
        title: 'A date inside a note',
        german: 'Ein Datum in einer Notiz',
        sheet: `
          | Milestone | Owner | Due        | Notes       |
          | Alpha     | Ada   | 2026-03-31 | '2026-03-01 |
          | Beta      | Ben   | 2026-04-30 |             |`,
      },
    ],
    failing: [
      {
        title: 'One date is text',
        german: 'Ein Datum ist Text',
        flags: ['C3'],
        sheet: `
          | Milestone | Owner | Due         |
          | Alpha     | Ada   | 2026-03-31  |
          | Beta      | Ben   | '2026-04-30 |
          | Launch    | Ada   | 2026-05-29  |`,
      },
      {
        title: 'Another text of the column shows that the day comes first',
        german: 'Ein anderer Text der Spalte zeigt, dass der Tag vorn steht',
        flags: ['C2,C3,C4'],
        sheet: `
          | Milestone | Owner | Due         |
          | Alpha     | Ada   | '31/03/2026 |
          | Beta      | Ben   | '05/04/2026 |
          | Launch    | Ada   | '29 May 26  |`,
      },
      {
        title: 'Only days after the 12th stayed text: the others were read month first',
        german: 'Nur Tage nach dem 12. blieben Text: Bei den anderen wurde der Monat zuerst gelesen',
        flags: ['C3,C6'],
        sheet: `
          | Milestone | Owner | Due         |
          | Alpha     | Ada   | 2026-05-03  |
          | Beta      | Ben   | '31/03/2026 |
          | Launch    | Ada   | 2026-01-04  |
          | Review    | Ada   | 2026-10-05  |
          | Training  | Ben   | '28/05/2026 |
          | Close     | Ben   | 2026-12-06  |`,
      },
    ],
  },
});

/** The text as it stands in the cell, in whatever language the rest is told. */
function asWritten(text: string): Phrase {
  return { en: text, de: text };
}

function areAllEarly(real: readonly Position[], sheet: Sheet, workbook: Workbook): boolean {
  return (
    real.length >= FEWEST_EARLY &&
    real.every((at) => {
      const day = dayFromSerial(Number(valueAt(sheet, at.row, at.column)), workbook.dateSystem);
      return day !== null && Number(day.slice(8)) <= 12;
    })
  );
}

/** Null where a text has a time of day, which a date alone would lose. */
function editsFor(
  cells: readonly TextDateCell[],
  order: 'dmy' | 'mdy' | null,
  real: readonly Position[],
  sheet: Sheet,
  workbook: Workbook,
) {
  const [first] = real;
  const format = first === undefined ? 'yyyy-mm-dd' : styleAt(workbook, sheet, first.row, first.column).numberFormat;
  const edits = cells.flatMap((cell) => {
    const day =
      order === null ? (cell.date.dmy ?? cell.date.mdy) : (cell.date[order] ?? cell.date.dmy ?? cell.date.mdy);
    if (day === null || cell.text.includes(':')) return [];
    const own = styleAt(workbook, sheet, cell.row, cell.column);
    const value = serialFromDay(day, workbook.dateSystem);
    return [editOf(workbook, sheet, cell, { value, numberFormat: own.isDate ? null : format })];
  });
  return edits.length === cells.length ? edits : null;
}
