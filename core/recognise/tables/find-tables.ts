import type { Question, Table, Unrecognised } from '../../plan/table.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import type { Correction } from '../../plan/settings.ts';
import type { RecogniseOptions } from '../options.ts';
import { blocksOf } from './blocks.ts';
import { corrected, correctionsOf, laidAs } from './corrections.ts';
import type { Grid } from './grid.ts';
import { filledIn, gridOf } from './grid.ts';
import { headerText } from './header-rows.ts';
import type { Laid, Leftover } from './laid.ts';
import { layOut } from './layout.ts';
import { isCalendar } from './gantt.ts';
import { withHeadersAbove } from './header-above.ts';
import { headed } from './headed.ts';
import { joined } from './joined.ts';
import { questionsAbout } from './questions.ts';
import type { ReadContext } from './read-table.ts';
import { readTable } from './read-table.ts';
import { sideBySide } from './side-by-side.ts';
import type { Series } from './series.ts';
import { inSeries } from './series.ts';
import { withoutSpacers } from './spacers.ts';
import { isTrifle } from './trifle.ts';
import { leftOut } from './unrecognised.ts';

/** What was found on one sheet. */
export interface FoundOnSheet {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}

/** All tables of a workbook, what was left out, and what the planner should be asked. */
export interface FoundTables extends FoundOnSheet {
  readonly questions: readonly Question[];
  /** What was found by sheet and by what else it depended on, so that unchanged sheets are not looked at again. */
  readonly memo: {
    readonly key: string;
    readonly sheets: ReadonlyMap<Sheet, FoundOnSheet>;
    readonly series: Series;
  };
}

/**
 * Finds the tables of a workbook: where they lie, what kind they are and what their columns mean, each with a confidence
 * and its reasons. `previous` is an earlier result whose unchanged sheets (same object) are taken over as they are.
 */
export function findTables(workbook: Workbook, options: RecogniseOptions, previous?: FoundTables): FoundTables {
  const sheets = workbook.sheets.filter((sheet) => sheet.rowCount > 0).length;
  const key = JSON.stringify([
    workbook.name,
    workbook.dateSystem,
    options.fiscalYearStart,
    options.corrections,
    sheets,
  ]);
  const known = previous?.memo.key === key ? previous.memo.sheets : new Map<Sheet, FoundOnSheet>();
  const found = new Map<Sheet, FoundOnSheet>();
  for (const [at, sheet] of workbook.sheets.entries()) {
    options.onProgress?.(sheet.name, at / workbook.sheets.length);
    found.set(
      sheet,
      known.get(sheet) ??
        findOnSheet(workbook, sheet, { fiscalYearStart: options.fiscalYearStart, sheets }, options.corrections),
    );
  }
  const { tables: alike, series } = inSeries(
    [...found.values()].flatMap((one) => one.tables),
    previous?.memo.series,
  );
  const tables = withUniqueIds(alike);
  const unrecognised = [...found.values()].flatMap((one) => one.unrecognised);
  return { tables, unrecognised, questions: questionsAbout(tables), memo: { key, sheets: found, series } };
}

function findOnSheet(
  workbook: Workbook,
  sheet: Sheet,
  context: ReadContext,
  corrections: readonly Correction[],
): FoundOnSheet {
  const mine = corrections.filter((correction) => correction.sheet === sheet.name);
  const grid = gridOf(workbook, sheet);
  const laid: Laid[] = [];
  const leftovers: Leftover[] = [];
  for (const block of withHeadersAbove(grid, withoutSpacers(grid, blocksOf(grid)))) {
    const layout = layOut(grid, block);
    laid.push(...layout.tables);
    leftovers.push(...layout.leftovers);
  }
  const whole = headed(
    grid,
    joined(
      grid,
      laid.flatMap((one) => sideBySide(grid, one)),
      leftovers,
    ),
  );
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = whole.leftovers
    .filter(({ area }) => hasContent(grid, area))
    .map((leftover) => leftOut(grid, leftover));
  const places =
    mine.length === 0 ? [] : whole.tables.map((one) => ({ header: firstHeader(grid, one), area: one.area }));
  for (const [at, one] of whole.tables.entries()) {
    const place = places[at];
    const said =
      place === undefined
        ? []
        : correctionsOf(
            mine,
            place,
            places.filter((other) => other !== place),
          );
    if (said.some(({ change }) => change.what === 'not-a-table')) {
      unrecognised.push({ sheet: sheet.name, area: one.area, reason: 'You said that this is no table.' });
      continue;
    }
    const area = said.findLast(({ change }) => change.what === 'area')?.change;
    const laidOut = area?.what === 'area' ? laidAs(grid, one, area.area, area.headerRows) : one;
    const read = readTable(grid, laidOut, context);
    const table = read === null ? null : corrected(read, said);
    if (table === null) unrecognised.push(leftOut(grid, { area: one.area, why: 'header-only' }));
    else if (said.length === 0 && table.kind === 'other' && isCalendar(grid, one))
      unrecognised.push(leftOut(grid, { area: table.area, why: 'grid' }));
    else if (said.length === 0 && isTrifle(grid, table, one.headerScore))
      unrecognised.push(leftOut(grid, { area: table.area, why: 'legend' }));
    else tables.push(table);
  }
  return { tables, unrecognised };
}

function hasContent(grid: Grid, { top, left, bottom, right }: Laid['area']): boolean {
  for (let row = top; row <= bottom; row++) if (filledIn(grid, row, left, right) > 0) return true;
  return false;
}

function firstHeader(grid: Grid, { area, headerRows }: Laid): string {
  for (let column = area.left; column <= area.right; column++) {
    const text = headerText(grid, headerRows, column);
    if (text !== '') return text;
  }
  return '';
}

function withUniqueIds(tables: readonly Table[]): readonly Table[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const count = (seen.get(table.id) ?? 0) + 1;
    seen.set(table.id, count);
    return count === 1 ? table : { ...table, id: `${table.id}#${count}` };
  });
}
