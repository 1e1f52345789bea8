import type { Scorecard } from '../../core/scorecard/scorecard.ts';
import { SCORECARD_SHEET, SCORECARD_TABLE } from '../../core/sheet/own-cells.ts';
import { createFormats, localeFor } from '../pane/display/formats.ts';
import { loadPlanWords } from '../pane/words/load-words.ts';
import type { Done } from '../pane/workbook-port.ts';
import type { Host } from './host.ts';
import { sentenceOf } from './office-errors.ts';
import { quietly } from './quietly.ts';
import { rangeAt } from './read-frames.ts';
import { readDateSystem } from './workbook-extras.ts';
import { showSheet } from './show-sheet.ts';
import type { ScorecardRow } from './scorecard-rows.ts';
import { BAR_COLUMNS, plainRow, scorecardRows } from './scorecard-rows.ts';

/** Column widths in points; the sentences wrap. */
const WIDTHS = [90, 170, 80, 80, 70, 50, 80, 70, 90, 80, 320, 320];
/** The first row of the table, counted from 0: a title and a line about it stand above. */
const TOP = 3;
/** More lines than this nobody reads. */
const MOST_LINES = 2_000;

/** Writes the scorecard as a table with data bars into a sheet of its own, in place of an earlier one. */
export async function writeScorecardSheet(host: Host, scorecard: Scorecard, workbook: string): Promise<Done> {
  const { forcedSheet } = await import('./forced-sheet.ts');
  const show = createFormats(localeFor(host.language, Office.context.contentLanguage));
  const planWords = await loadPlanWords(host.language, show);
  const words = host.words.scorecard;
  try {
    await host.run(
      async (context) => {
        const sheet = await forcedSheet(context.workbook, SCORECARD_SHEET);
        const { tables } = sheet;
        tables.load('items/id');
        const taken = context.workbook.tables.getItemOrNullObject(SCORECARD_TABLE);
        taken.load('worksheet/id');
        sheet.load('id,visibility');
        const dateSystem = await readDateSystem(context);
        const rows = scorecardRows(scorecard, planWords, { show, dateSystem }).slice(0, MOST_LINES);
        const nothing = plainRow(words.headers.map((_, at) => (at === 1 ? words.nothing : '')));
        // A scorecard that was kept under another sheet's name has the table's name.
        const isTaken = !taken.isNullObject && taken.worksheet.id !== sheet.id;
        await quietly(host, context, () => {
          for (const table of tables.items) table.delete();
          sheet.getRange().conditionalFormats.clearAll();
          headed(sheet, words.title(workbook), `${words.count(rows.length)} ${host.words.report.ours}`);
          const table = filled(sheet, words.headers, rows.length > 0 ? rows : [nothing]);
          if (!isTaken) table.name = SCORECARD_TABLE;
          showSheet(sheet);
        });
      },
      { writes: true },
    );
  } catch (error) {
    return { ok: false, message: host.words.report.notWritten(SCORECARD_SHEET, sentenceOf(error, host.words)) };
  }
  return { ok: true, note: null };
}

function headed(sheet: Excel.Worksheet, title: string, about: string): void {
  const first = sheet.getRange('A1');
  first.numberFormat = [['@']];
  first.values = [[title]];
  first.format.font.bold = true;
  first.format.font.size = 14;
  const second = sheet.getRange('A2');
  second.numberFormat = [['@']];
  second.values = [[about]];
}

function filled(sheet: Excel.Worksheet, headers: readonly string[], lines: readonly ScorecardRow[]): Excel.Table {
  const bottom = TOP + lines.length;
  const area = rangeAt(sheet, { top: TOP, left: 0, bottom, right: headers.length - 1 });
  area.numberFormat = [headers.map(() => '@'), ...lines.map(({ formats }) => [...formats])];
  area.values = [[...headers], ...lines.map(({ cells }) => [...cells])];
  area.format.verticalAlignment = 'Top';
  area.format.wrapText = true;
  const table = sheet.tables.add(area, true);
  table.style = 'TableStyleLight1';
  for (const column of BAR_COLUMNS)
    rangeAt(sheet, { top: TOP + 1, left: column, bottom, right: column }).conditionalFormats.add('DataBar');
  for (const [at, width] of WIDTHS.entries())
    rangeAt(sheet, { top: 0, left: at, bottom: 0, right: at }).format.columnWidth = width;
  sheet.freezePanes.freezeRows(TOP + 1);
  return table;
}
