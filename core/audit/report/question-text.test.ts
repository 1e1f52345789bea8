import { expect, test } from 'vitest';
import type { Question } from '../../plan/not-understood.ts';
import type { Table } from '../../plan/table.ts';
import { questionText } from './question-text.ts';

const TABLE: Table = {
  id: 'Deals!A1:C4',
  kind: 'approvals',
  confidence: 0.9,
  reasons: [],
  sheet: "Ada's deals",
  area: { top: 0, left: 0, bottom: 3, right: 2 },
  headerRows: [0],
  transposed: false,
  columns: [
    { column: 1, header: 'Sign-off', meaning: 'approver', period: null, confidence: 0.4, reasons: [] },
    { column: 2, header: '', meaning: 'due', period: null, confidence: 0.4, reasons: [] },
  ],
  bodyRows: [1, 2, 3],
  totalRows: [],
  sections: [],
  excelTable: null,
};
const table = TABLE.id;
const about = { table, column: null };

test.each<[question: Question, english: string, german: string]>([
  [
    { ...about, asks: 'kind' },
    "Does the table at 'Ada''s deals'!A1:C4 hold “approvals”?",
    "Enthält die Tabelle in 'Ada''s deals'!A1:C4 „Freigabetabelle“?",
  ],
  [{ ...about, asks: 'names' }, 'Which column names the rows of the table at', 'Welche Spalte benennt die Zeilen'],
  [{ ...about, asks: 'names', guess: 1 }, 'Does column B (“Sign-off”) name the rows', 'Benennt Spalte B („Sign-off“)'],
  [{ ...about, asks: 'approvers' }, 'says who approves, or which lane applies?', 'sagt, wer freigibt oder welche Spur'],
  [{ table, column: 1, asks: 'meaning', meaning: 'approver' }, 'Does column B (“Sign-off”)', 'Spalte B („Sign-off“)'],
  [{ table, column: 2, asks: 'meaning', meaning: 'decision_owner' }, 'mean “Decision owner”', 'Spalte C in'],
  [
    { table, column: 1, asks: 'time', time: { first: 'S1', last: 'S9', lastColumn: 2 } },
    'the columns “S1” to “S9”',
    'die Spalten „S1“ bis „S9“',
  ],
])('%j is asked in both languages', (question, english, german) => {
  expect(questionText(question, [TABLE], 'en')).toContain(english);
  expect(questionText(question, [TABLE], 'de')).toContain(german);
});

test('a column of a table that lies on its side is a row', () => {
  const question: Question = { table, column: 1, asks: 'meaning', meaning: 'approver' };
  expect(questionText(question, [{ ...TABLE, transposed: true }], 'en')).toContain('Does row 2 (“Sign-off”)');
});
