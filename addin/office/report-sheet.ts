import type { Finding } from '../../core/audit/finding.ts';
import { createFormats, localeFor } from '../pane/display/formats.ts';
import { localMessage } from '../pane/display/local-message.ts';
import { REPORT_SHEET, REPORT_TABLE } from '../../core/sheet/own-cells.ts';
import type { AuditedWorkbook, Done } from '../pane/workbook-port.ts';
import type { Host } from './host.ts';
import { isTooLarge, sentenceOf } from './office-errors.ts';
import { quietly } from './quietly.ts';
import { rangeAt } from './read-frames.ts';
import { showSheet } from './show-sheet.ts';
import type { ReportRow } from './report-rows.ts';
import { LINK_COLUMN, reportRows } from './report-rows.ts';
import type { OfficeWords } from './words/english.ts';

/** Column widths in points; the sentences wrap. */
const WIDTHS = [62, 150, 360, 110, 90, 260, 110, 150];
/** The first row of the table, counted from 0: a title and the day stand above it. */
const TOP = 3;
/** More lines than this are neither read by anybody nor taken by Excel in one request. */
const MOST_LINES = 4_000;
/** Links are one object each: more than this make Excel slow, and the lines behind them still name their cells. */
const MOST_LINKS = 1_000;

/** Writes the findings as a table into a sheet of its own, in place of an earlier one. */
export async function writeReportSheet(host: Host, audited: AuditedWorkbook): Promise<Done> {
  const { day } = createFormats(localeFor(host.language, Office.context.contentLanguage));
  const messageOf = (finding: Finding): string => localMessage(finding, host.language, day);
  const all = reportRows(audited, host.words.report, messageOf).slice(0, MOST_LINES);
  for (let rows = all; ; rows = rows.slice(0, Math.floor(rows.length / 2)))
    try {
      await writeRows(host, audited, rows);
      return { ok: true, note: null };
    } catch (error) {
      // Long sentences make a large request: the sheet says that it lists the first lines only.
      if (isTooLarge(error) && rows.length > 1) continue;
      return { ok: false, message: host.words.report.notWritten(REPORT_SHEET, sentenceOf(error, host.words)) };
    }
}

async function writeRows(host: Host, audited: AuditedWorkbook, rows: readonly ReportRow[]): Promise<void> {
  const { forcedSheet } = await import('./forced-sheet.ts');
  await host.run(
    async (context) => {
      const sheet = await forcedSheet(context.workbook, REPORT_SHEET);
      const { tables } = context.workbook;
      tables.load('items/name,items/worksheet/id');
      sheet.load('id,visibility');
      await context.sync();
      const isHere = ({ worksheet }: Excel.Table): boolean => worksheet.id === sheet.id;
      const name = freeName(tables.items.filter((table) => !isHere(table)).map((table) => table.name));
      await quietly(host, context, () => {
        // Clearing a sheet leaves its tables where all their cells are cleared.
        for (const table of tables.items) if (isHere(table)) table.delete();
        fill(sheet, host.words.report, audited, rows).name = name;
        showSheet(sheet);
      });
    },
    { writes: true },
  );
}

/** Names of tables are unique in a workbook: a report that was kept under another sheet's name has the first. */
function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = REPORT_TABLE;
  for (let at = 2; names.has(name.toLowerCase()); at += 1) name = `${REPORT_TABLE}${at}`;
  return name;
}

function fill(
  sheet: Excel.Worksheet,
  words: OfficeWords['report'],
  { name, today, findings }: AuditedWorkbook,
  rows: readonly ReportRow[],
): Excel.Table {
  const lastColumn = words.headers.length - 1;
  const title = sheet.getRange('A1');
  title.values = [[words.title(name)]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const subtitle = sheet.getRange('A2');
  subtitle.numberFormat = [['@']];
  const lists = findings.length > rows.length ? [words.firstOnly(rows.length)] : [];
  subtitle.values = [[[words.count(today, findings.length), ...lists, words.ours].join(' ')]];
  const lines =
    rows.length === 0 ? [{ texts: words.headers.map((_, at) => (at === 2 ? words.nothing : '')), target: null }] : rows;
  const area = rangeAt(sheet, { top: TOP, left: 0, bottom: TOP + lines.length, right: lastColumn });
  // As text: a finding may begin like a formula.
  area.numberFormat = [words.headers, ...lines].map(() => words.headers.map(() => '@'));
  area.values = [[...words.headers], ...lines.map(({ texts }) => [...texts])];
  area.format.verticalAlignment = 'Top';
  area.format.wrapText = true;
  const table = sheet.tables.add(area, true);
  table.style = 'TableStyleLight1';
  for (const [at, width] of WIDTHS.entries())
    rangeAt(sheet, { top: 0, left: at, bottom: 0, right: at }).format.columnWidth = width;
  for (const [at, { texts, target }] of lines.slice(0, MOST_LINKS).entries()) {
    if (target === null) continue;
    const top = TOP + 1 + at;
    rangeAt(sheet, { top, left: LINK_COLUMN, bottom: top, right: LINK_COLUMN }).hyperlink = {
      documentReference: target,
      textToDisplay: texts[LINK_COLUMN] ?? target,
      screenTip: target,
    };
  }
  sheet.freezePanes.freezeRows(TOP + 1);
  return table;
}
