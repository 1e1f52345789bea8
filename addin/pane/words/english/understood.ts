import { englishQuestions } from '../../../../core/audit/report/english-questions.ts';
import type { Formats } from '../../display/formats.ts';

/** What was understood of the workbook, and correcting it. */
export const understood = ({ share, count, number }: Formats) => ({
  questions: 'Questions',
  asks: englishQuestions,
  alike: (amount: number) =>
    `Your answer holds for the same table on ${count(amount, 'more sheet', 'more sheets')} too.`,
  because: (reasons: string) => `Why this guess: ${reasons}`,
  no: 'No',
  noTo: (guess: string) => `No, not ${guess}`,
  chooseColumn: 'Choose a column',
  namingColumn: 'Column that names the rows',
  approverColumn: 'Column that says who approves',
  columnName: (column: string, header: string) => (header === '' ? `Column ${column}` : header),
  emptySheets: 'No table was recognised: nothing stands in the sheets.',
  noTables: 'No table was recognised. What stands in the sheets is listed below, with the reason it was left out.',
  corrections: 'Your corrections',
  leftOut: 'Left out',
  showMore: (amount: number) => `Show ${number(amount)} more`,
  confidence: (confidence: number) =>
    `${confidence >= 0.9 ? 'Sure' : confidence >= 0.7 ? 'Fairly sure' : confidence >= 0.5 ? 'Unsure' : 'A guess'}, ${share(confidence)}`,
  inSeries: (period: string, isPast: boolean) => (isPast ? `As it stood in ${period}` : `For ${period}`),
  rows: (amount: number) => count(amount, 'row', 'rows'),
  kindOf: 'What this table holds',
  meaningOf: (header: string) => `Meaning of “${header}”`,
  meaningOfColumn: (column: string) => `Meaning of column ${column}`,
  notUnderstood: 'Not understood',
  noHeader: 'no header',
  showColumn: (column: string) => `Show column ${column}`,
  showRow: (row: string) => `Show row ${row}`,
  whyOf: (sure: string) => `${sure}: why`,
  rangeAndHeaders: 'Range and headers',
  notATable: 'Not a table',
  isATable: 'This is a table',
  yes: 'Yes',
  yesTo: (guess: string) => `Yes: ${guess}`,
  correctionOf: (said: string) => `Take back: ${said}`,
  takeBack: 'Take back',
  isGone: 'Not found in the workbook for certain any more.',
  said: {
    notATable: 'Not a table',
    kind: (kind: string) => `The table holds ${kind}`,
    meaning: (header: string, meaning: string) => `“${header}” means ${meaning}`,
    area: (range: string, rows: readonly number[]) =>
      `The table stands at ${range}, ${rows.length === 0 ? 'without headers' : `headers in ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`}`,
  },
  area: {
    range: 'Range, headers included',
    headers: 'Headers in rows',
    none: 'none',
    useSelection: 'Use selection',
    submit: 'Use this range',
    badRange: 'Write the range like B4:H23.',
    badRows: (first: number, last: number) => `Write header rows like 4 or 4, 5, all between ${first} and ${last}.`,
    elsewhere: (sheet: string) => `Select the cells of the table in the sheet “${sheet}” first.`,
  },
});
