import type { FileAudit } from '../audit/report/audit-report.ts';
import { columnLetters } from '../audit/report/cell-list.ts';
import { notChecked } from '../audit/report/not-checked.ts';
import { plainLine } from '../audit/report/plain-line.ts';
import { tableWords } from '../audit/report/table-words.ts';
import { meaningText } from '../audit/report/meaning-text.ts';
import { worded } from '../audit/report/report-words.ts';
import { shownPercent } from '../audit/shown-number.ts';
import type { Table } from '../plan/table.ts';
import { quoteSheetName, rangeOf } from '../sheet/cell-reference.ts';
import type { Paint } from './paint.ts';

const HEADER_WIDTH = 36;

/** What was recognised, for a terminal: each table with its columns, then what is asked and what was left out. */
export function tablesText(files: readonly FileAudit[], paint: Paint): string {
  return files.map((file) => fileText(file, paint)).join('\n');
}

function fileText(audit: FileAudit, paint: Paint): string {
  const { file, tables, questions, unrecognised, outcomes, troubles } = audit;
  return [
    paint(
      'bold',
      `${plainLine(file)}: ${tables.length === 0 ? 'no table was recognised' : worded(tables.length, 'table')}`,
    ),
    '',
    ...tables.flatMap((table) => tableLines(table, paint)),
    ...listed(
      'Could not be read',
      troubles.map(({ message }) => message),
      paint,
    ),
    ...listed(
      'Questions',
      questions.map(({ text }) => text),
      paint,
    ),
    ...listed(
      'Left out',
      unrecognised.map(({ sheet, area, reason }) => `${quoteSheetName(sheet)}!${rangeOf(area)}: ${reason}`),
      paint,
    ),
    ...listed(
      'Not checked',
      notChecked(outcomes).map(({ rule, detail }) => `${rule}: ${detail}`),
      paint,
    ),
  ].join('\n');
}

function tableLines(table: Table, paint: Paint): readonly string[] {
  const rows = table.columns.map((column) => {
    const meaning = meaningText(column);
    return [
      columnLetters(column.column, table.transposed),
      plainLine(column.header, HEADER_WIDTH),
      meaning ?? 'not understood',
      meaning === null ? '' : shownPercent(column.confidence, 'en'),
    ] as const;
  });
  const width = (at: 0 | 1 | 2): number => rows.reduce((most, row) => Math.max(most, row[at].length), 0);
  const widths = [width(0), width(1), width(2)] as const;
  return [
    paint('underline', plainLine(tableWords(table))),
    ...rows.map(([letters, header, meaning, sure]) =>
      `  ${paint('cyan', letters.padEnd(widths[0]))}  ${header.padEnd(widths[1])}  ${paint(sure === '' ? 'dim' : 'bold', meaning.padEnd(widths[2]))}  ${paint('dim', sure.padStart(4))}`.trimEnd(),
    ),
    '',
  ];
}

function listed(title: string, items: readonly string[], paint: Paint): readonly string[] {
  return items.length === 0
    ? []
    : [paint('bold', `${title} (${items.length})`), ...items.map((item) => `  ${plainLine(item)}`), ''];
}
