import type { FileAudit } from '../../audit/report/audit-report.ts';
import { columnLetters } from '../../audit/report/cell-list.ts';
import { isLoss } from '../../audit/report/losses.ts';
import { notChecked, uncheckedRules } from '../../audit/report/not-checked.ts';
import { plainLine } from '../../audit/report/plain-line.ts';
import { questionText } from '../../audit/report/question-text.ts';
import { REPORT_WORDS } from '../../audit/report/report-words.ts';
import { tableWords } from '../../audit/report/table-words.ts';
import { shownPercent } from '../../audit/shown-number.ts';
import { addDays } from '../../calendar/day.ts';
import { periodInWords } from '../../calendar/period-in-words.ts';
import type { Table } from '../../plan/table.ts';
import type { Language } from '../../sheet/phrase.ts';
import { quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import type { Layout } from '../terminal/layout.ts';
import { fitted } from '../terminal/fitted.ts';
import { TABLES_WORDS } from './tables-words.ts';
import { wrapped } from '../terminal/wrapped.ts';

const HEADER_WIDTH = 36;

/** What was recognised, for a terminal: each table with its columns, then what is asked and what was left out. */
export function tablesText(files: readonly FileAudit[], layout: Layout): string {
  return fitted(files.map((file) => fileText(file, layout)).join('\n'), layout.width);
}

function fileText(audit: FileAudit, layout: Layout): string {
  const { file, tables, questions, unrecognised, outcomes, troubles } = audit;
  const { paint, language } = layout;
  const [words, reports] = [TABLES_WORDS[language], REPORT_WORDS[language]];
  const list = (title: string, items: readonly string[], count = items.length): readonly string[] =>
    listed(`${title} (${count})`, items, layout);
  const unchecked = notChecked(outcomes, language);
  return [
    paint('bold', `${plainLine(file)}: ${words.tables(tables.length)}`),
    '',
    ...tables.flatMap((table) => tableLines(table, layout)),
    ...list(
      words.unread,
      troubles.filter(isLoss).map(({ message }) => message),
    ),
    ...list(
      words.notes,
      troubles.filter((trouble) => !isLoss(trouble)).map(({ message }) => message),
    ),
    ...list(
      reports.questions,
      questions.map((question) => questionText(question, tables, language)),
    ),
    ...list(
      reports.leftOut,
      unrecognised.map(
        ({ sheet, area, reason }) => `${quoteSheetName(sheet)}!${rangeOf(area)}: ${reports.reason(reason)}`,
      ),
    ),
    ...list(reports.notChecked, unchecked.map(reports.unchecked), uncheckedRules(unchecked)),
  ].join('\n');
}

function tableLines(table: Table, { paint, width: room, language }: Layout): readonly string[] {
  const rows = runsOf(table.columns).map((run) => columnRow(run, table, { room, language }));
  const width = (at: 0 | 1 | 2): number => rows.reduce((most, row) => Math.max(most, row[at].length), 0);
  const widths = [width(0), width(1), width(2)] as const;
  return [
    ...wrapped(plainLine(tableWords(table, language)), room).map((line) => paint('underline', line)),
    ...rows.map(([letters, header, meaning, sure]) =>
      `  ${paint('cyan', letters.padEnd(widths[0]))}  ${header.padEnd(widths[1])}  ${paint(sure === '' ? 'dim' : 'bold', meaning.padEnd(widths[2]))}  ${paint('dim', sure.padStart(5))}`.trimEnd(),
    ),
    '',
  ];
}

type Column = Table['columns'][number];

function columnRow(
  run: readonly Column[],
  { transposed }: Table,
  { room, language }: { readonly room: number; readonly language: Language },
): readonly [letters: string, header: string, meaning: string, sure: string] {
  const first = run[0]!;
  const last = run.length > 1 ? run.at(-1)! : null;
  const spanned = (from: string, to: string | null | undefined): string => (to ? `${from} – ${to}` : from);
  const header = spanned(first.header, last?.header);
  const sure = Math.min(...run.map(({ confidence }) => confidence));
  return [
    spanned(columnLetters(first.column, transposed), last && columnLetters(last.column, transposed)),
    plainLine(header, Math.min(HEADER_WIDTH, Math.max(12, Math.floor((room - 14) / 2)))),
    spanned(REPORT_WORDS[language].meaning(first), last?.period && periodInWords(last.period, language)),
    first.meaning === null ? '' : shownPercent(sure, language),
  ];
}

/** Columns as they are told: of several periods one after the other only the first and the last. */
function runsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const runs: Column[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && goesOn(last, column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function goesOn(before: Column, column: Column): boolean {
  return (
    column.meaning !== null &&
    column.meaning === before.meaning &&
    column.column === before.column + 1 &&
    column.period !== null &&
    column.period.unit === before.period?.unit &&
    column.period.start === addDays(before.period.end, 1)
  );
}

function listed(title: string, items: readonly string[], { paint, width }: Layout): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) =>
    wrapped(plainLine(item), width - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`)),
  );
  return [paint('bold', title), ...lines, ''];
}
