import type { Table, TableKind } from '../../plan/table.ts';
import { areasMeet, rangeOf } from '../../sheet/cell-reference.ts';
import { bodyOf } from './layout/body.ts';
import { tableConfidence } from './calibration.ts';
import { columnRead, evidenceOf } from './columns-read.ts';
import { calledAfter } from './columns/called-after.ts';
import { plainHeaders } from './columns/plain-headers.ts';
import { calendarOf, drawnCalendar, namedBars } from './columns/drawn-calendar.ts';
import { formBottom, isEmptyForm } from './layout/empty-form.ts';
import type { Grid } from './grid/grid.ts';
import { headerParts } from './grid/header-text.ts';
import type { Laid } from './grid/laid.ts';
import { MOST_COLUMNS } from './grid/laid.ts';
import { guessKind } from './kinds/table-kind.ts';
import { timeColumnsOf } from './columns/time-columns.ts';
import { turned, turnedBack } from './layout/transposed.ts';

/** What reading a table needs besides its sheet. */
export interface ReadContext {
  readonly fiscalYearStart: number;
  /** Sheets of the workbook with content. */
  readonly sheets: number;
  /** Nothing else on the sheet looks like a table. */
  readonly alone?: boolean;
  /** What the planner said that the table is: its columns are read as those of that kind. */
  readonly kind?: TableKind | undefined;
}

/** What the missing header of a table says against it. */
const HEADLESS = -0.6;

/** Says what a laid-out table is: its rows, its kind, and what its columns mean. Null where it has no row of data. */
export function readTable(grid: Grid, laid: Laid, context: ReadContext): Table | null {
  if (laid.across !== true) return readUpright(grid, laid, context);
  const side = turned(grid, laid.area);
  const table = readUpright(
    side.grid,
    { ...side.laid, titles: laid.titles, measures: laid.measures === true },
    context,
  );
  return table === null ? null : turnedBack(table, laid.area);
}

function readUpright(grid: Grid, laid: Laid, context: ReadContext): Table | null {
  const { bodyRows, totalRows, sections, bottom } = bodyOf(grid, laid);
  if (bodyRows.length === 0 && !(context.alone === true && isEmptyForm(grid, laid))) return null;
  const { headerRows, titles } = laid;
  const { sheet, workbook } = grid;
  const area = { ...laid.area, bottom: bodyRows.length === 0 ? formBottom(grid, laid) : bottom };
  const partsOf = new Map<number, readonly string[]>();
  for (let column = area.left; column <= Math.min(area.right, area.left + MOST_COLUMNS); column++)
    partsOf.set(column, headerParts(grid, headerRows, column));
  const headers = new Map([...partsOf].map(([column, parts]) => [column, parts.join(' / ')]));
  const time = timeColumnsOf(grid, laid, headers, bodyRows, context.fiscalYearStart);
  const evidence = calledAfter(evidenceOf(grid, headerRows, plainHeaders(partsOf), bodyRows, time), [
    sheet.name,
    ...titles,
  ]);
  const [measures, bars] = [laid.measures === true, laid.bars !== undefined];
  const around = { sheet: sheet.name, titles, file: workbook.name, sheets: context.sheets, measures, bars };
  const { kind, share, reasons, choices } = guessKind(evidence, around, context.kind);
  const columns = evidence.map((one, at) => {
    const header = headers.get(one.column) ?? one.header;
    return columnRead({ ...one, header }, choices[at]!, kind, time);
  });
  const first = columns.find(({ header }) => header !== '')?.header;
  const calendar =
    drawnCalendar(grid, laid, bodyRows, context.fiscalYearStart) ??
    (time.bars.size > 0 ? calendarOf : namedBars)(grid, time.periods, bodyRows);
  return {
    id: `${sheet.name}/${first ?? rangeOf(area)}`,
    sheet: sheet.name,
    area,
    headerRows,
    transposed: false,
    kind,
    confidence: tableConfidence(share, headerRows.length === 0 ? HEADLESS : laid.headerScore),
    reasons,
    columns,
    bodyRows,
    totalRows,
    sections,
    excelTable: sheet.tables.find((table) => areasMeet(table.area, area))?.name ?? null,
    ...(calendar !== undefined && { calendar }),
  };
}
