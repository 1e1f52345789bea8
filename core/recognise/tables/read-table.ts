import type { Table, TableColumn, TableKind } from '../../plan/table.ts';
import { areasMeet, rangeOf } from '../../sheet/cell-reference.ts';
import { bodyOf } from './body.ts';
import { burnDownColumns, LEFT_OVER } from './burn-down.ts';
import { columnConfidence, tableConfidence } from './calibration.ts';
import { profileOf } from './column-profile.ts';
import { areBareBars, calendarOf, drawnCalendar, namedBars } from './drawn-calendar.ts';
import type { Grid } from './grid.ts';
import { isBlank, mergeAt } from './grid.ts';
import { groupHeadings, headerPart, headerParts } from './header-text.ts';
import type { Laid } from './laid.ts';
import { NO_DATE, periodsOf } from './period-headers.ts';
import { ofKind } from './period-figure.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { columnEvidence } from './column-evidence.ts';
import { headerFit } from '../lexicon/lexicon.ts';
import { needsYear } from '../values/period.ts';
import { guessKind } from './table-kind.ts';
import { turned, turnedBack } from './transposed.ts';
import type { WorkedOut } from './worked-out.ts';
import { workedOut } from './worked-out.ts';

/** A span of time with its year is one nearly always; that its column holds its figures, and no bars or remarks, mostly. */
const DATED = 0.88;

/** A span of time without a year is not audited with. */
const NO_YEAR = 0.49;

/** Why a column of time has no meaning. */
const BARS = 'its cells hold no values, only the colours of bars';

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

/** Whether a column only lies under merged cells that start further left: it is part of its neighbour. */
function isCoveredOnly(grid: Grid, laid: Laid, bodyRows: readonly number[], column: number): boolean {
  const starts = (row: number): boolean => {
    if (!isBlank(grid.sheet.rows[row]?.values[column])) return true;
    return mergeAt(grid, row, column)?.left === column;
  };
  if (laid.headerRows.some(starts)) return false;
  return !bodyRows.slice(0, 60).some(starts);
}

/** Whether a header without rows is one all the same: a register that nobody wrote in yet. */
function isEmptyForm(grid: Grid, { area, headerRows, headerScore }: Laid): boolean {
  const header = headerRows.at(-1);
  if (header === undefined || headerScore < FORM.score) return false;
  let [filled, known] = [0, 0];
  for (let column = area.left; column <= area.right; column++) {
    const text = headerPart(grid, header, column);
    if (text === '' || mergeAt(grid, header, column)?.left === column - 1) continue;
    filled += 1;
    if (headerFit(text) === 'whole') known += 1;
  }
  return known >= FORM.known && known >= filled * FORM.share;
}

/** How sure a header must be to stand alone: its score, and how many and what share of its words are known. */
const FORM = { score: 1.6, known: 3, share: 0.5 } as const;

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
  const body = bodyOf(grid, laid);
  if (body.bodyRows.length === 0 && !(context.alone === true && isEmptyForm(grid, laid))) return null;
  const area = { ...laid.area, bottom: body.bottom };
  const columns: number[] = [];
  for (let column = area.left; column <= Math.min(area.right, area.left + 400); column++) columns.push(column);
  const partsOf = new Map(columns.map((column) => [column, headerParts(grid, laid.headerRows, column)]));
  const headers = new Map([...partsOf].map(([column, parts]) => [column, parts.join(' / ')]));
  const burnDown = burnDownColumns(grid, headers, body.bodyRows);
  const { periods, yearless: spans } = periodsOf(
    grid,
    columns,
    laid.headerRows,
    laid.titles,
    context.fiscalYearStart,
    body.bodyRows,
  );
  const yearless = new Set([...spans].filter((column) => !burnDown.has(column)));
  const spanning = [...new Set([...periods.keys(), ...yearless])];
  const isDrawn = areBareBars(grid, spanning, body.bodyRows);
  const bars = new Set(isDrawn ? spanning : []);
  const evidence: ColumnEvidence[] = [];
  const groups = groupHeadings([...partsOf.values()]);
  for (const [column, parts] of partsOf) {
    if (isCoveredOnly(grid, laid, body.bodyRows, column)) continue;
    const header = headers.get(column)!;
    const profile = profileOf(grid, body.bodyRows, column);
    if (header === '' && profile.filled === 0) continue;
    const isPeriod = !isDrawn && (periods.has(column) || yearless.has(column));
    const read = columnEvidence(column, header, parts, profile, isPeriod, evidence.length, groups);
    evidence.push(
      bars.has(column)
        ? { ...read, candidates: [] }
        : burnDown.has(column)
          ? { ...read, candidates: [LEFT_OVER] }
          : read,
    );
  }
  const workings = workedOut(grid, body.bodyRows, evidence);
  const guess = guessKind(
    workings.size === 0 ? evidence : evidence.map((one, at) => withWorking(one, workings.get(at))),
    {
      sheet: grid.sheet.name,
      titles: laid.titles,
      file: grid.workbook.name,
      sheets: context.sheets,
      measures: laid.measures === true,
    },
    context.kind,
  );
  const read: TableColumn[] = evidence.map(({ column, header }, at) => {
    if (bars.has(column)) return { column, header, meaning: null, period: null, confidence: 0, reasons: [BARS] };
    const period = periods.get(column) ?? null;
    const { meaning, weight, margin, reasons } = guess.choices[at]!;
    const { inPeriod } = evidence[at]!;
    const figure = inPeriod === null ? null : ofKind(inPeriod, guess.kind);
    if (period !== null)
      return {
        column,
        header,
        meaning: figure ?? 'period',
        period,
        confidence: figure === null && !needsYear(header) ? DATED : 0.85,
        reasons: [`its header “${header}” is a span of time`],
      };
    if (yearless.has(column))
      return {
        column,
        header,
        meaning: figure ?? 'period',
        period,
        confidence: NO_YEAR,
        reasons: [NO_DATE],
      };
    return {
      column,
      header,
      meaning,
      period,
      confidence: meaning === null ? 0 : columnConfidence(weight, margin),
      reasons,
    };
  });
  const firstHeader = read.find(({ header }) => header !== '')?.header;
  const excel = grid.sheet.tables.find((table) => areasMeet(table.area, area));
  const calendar =
    drawnCalendar(grid, laid, body.bodyRows, context.fiscalYearStart) ??
    (isDrawn ? calendarOf : namedBars)(grid, periods, body.bodyRows);
  return {
    id: `${grid.sheet.name}/${firstHeader ?? rangeOf(area)}`,
    sheet: grid.sheet.name,
    area,
    headerRows: laid.headerRows,
    transposed: false,
    kind: guess.kind,
    confidence: tableConfidence(guess.share, laid.headerRows.length === 0 ? -0.6 : laid.headerScore),
    reasons: guess.reasons,
    columns: read,
    bodyRows: body.bodyRows,
    totalRows: body.totalRows,
    sections: body.sections,
    excelTable: excel?.name ?? null,
    ...(calendar !== undefined && { calendar }),
  };
}

function withWorking(evidence: ColumnEvidence, working: WorkedOut | undefined): ColumnEvidence {
  return working === undefined ? evidence : { ...evidence, workedOut: working };
}
