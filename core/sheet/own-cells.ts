import type { Area } from './cell-reference.ts';
import { areaContains } from './cell-reference.ts';
import { rowOf } from './row.ts';
import type { CellValue, Row, Sheet, Workbook } from './workbook.ts';

/** The sheet that the report is written into. */
export const REPORT_SHEET = 'Lanekeeper audit';
/** The report's table; a copy of it gets a number behind its name, and keeps its name where its sheet is renamed. */
export const REPORT_TABLE = 'LanekeeperAudit';
/** The same of the scorecard. */
export const SCORECARD_SHEET = 'Lanekeeper scorecard';
export const SCORECARD_TABLE = 'LanekeeperScorecard';

const SHEETS: ReadonlySet<string> = new Set([REPORT_SHEET, SCORECARD_SHEET].map((name) => name.toLowerCase()));
const TABLES = [REPORT_TABLE, SCORECARD_TABLE];

/** Whether Lanekeeper writes a sheet of this name, so that it is never audited. */
export function isOwnSheet(name: string): boolean {
  return SHEETS.has(name.toLowerCase());
}

/** A formula that lists findings: as Excel shows it, and as it stands in files (`_xldudf_LANEKEEPER_FINDINGS`). */
const LISTS_FINDINGS = /LANEKEEPER[._]FINDINGS\s*\(/i;
/** What such a list is wide, and a word of each of its lines. */
const LIST_COLUMNS = 4;
const SEVERITY = /^(?:critical|serious|moderate|minor)$/;

const known = new WeakMap<Workbook, Workbook>();
const knownSheets = new WeakMap<Sheet, Sheet>();

/**
 * The workbook without what Lanekeeper itself wrote into it: the report's sheet, its table wherever it stands, and lists
 * of findings that formulas show. These cells are empty, and nothing else is moved; sheets without such cells are the same
 * objects.
 */
export function withoutOwnCells(workbook: Workbook): Workbook {
  const before = known.get(workbook);
  if (before !== undefined) return before;
  const sheets = workbook.sheets.map(withoutOwn);
  const isSame = sheets.every((sheet, at) => sheet === workbook.sheets[at]);
  const left = isSame ? workbook : { ...workbook, sheets };
  known.set(workbook, left);
  return left;
}

function withoutOwn(sheet: Sheet): Sheet {
  const before = knownSheets.get(sheet);
  if (before !== undefined) return before;
  const left = isOwnSheet(sheet.name) ? emptied(sheet) : withoutAreas(sheet, ownAreas(sheet));
  knownSheets.set(sheet, left);
  return left;
}

function isOwnTable({ name }: { readonly name: string }): boolean {
  return TABLES.some((table) => name.startsWith(table) && /^[\d_]*$/.test(name.slice(table.length)));
}

function emptied(sheet: Sheet): Sheet {
  const nothing = { merges: [], tables: [], notes: [], links: [], validations: [], autoFilter: null, printArea: null };
  return { ...sheet, ...nothing, rows: [], rowCount: 0, columnCount: 0 };
}

function ownAreas(sheet: Sheet): readonly Area[] {
  const areas = sheet.tables.filter(isOwnTable).map(({ area }) => area);
  for (let row = 0; row < sheet.rows.length; row++) {
    const formulas = sheet.rows[row]?.formulas ?? [];
    for (let column = 0; column < formulas.length; column++) {
      const formula = formulas[column];
      if (formula !== undefined && LISTS_FINDINGS.test(formula)) areas.push(listFrom(sheet, row, column));
    }
  }
  return areas;
}

/** The cells that a list fills: its own line and those below it that name a severity, or say that there is nothing. */
function listFrom({ rows }: Sheet, top: number, left: number): Area {
  const isFilled = (row: number, column: number): boolean =>
    !isEmpty(rows[row]?.values[column]) && (column === left || rows[row]?.formulas?.[column] === undefined);
  let right = left;
  while (right < left + LIST_COLUMNS - 1 && isFilled(top, right + 1)) right += 1;
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const isLine = (row: number): boolean =>
    columns.some((column) => {
      const value = rows[row]?.values[column];
      return typeof value === 'string' && SEVERITY.test(value);
    }) ||
    (row === top + 1 && columns.filter((column) => isFilled(row, column)).join() === `${left + 2}`);
  let bottom = top;
  while (isLine(bottom + 1)) bottom += 1;
  return { top, left, bottom, right };
}

function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === '';
}

function withoutAreas(sheet: Sheet, areas: readonly Area[]): Sheet {
  if (areas.length === 0) return sheet;
  const isOwn = (row: number, column: number): boolean => areas.some((area) => areaContains(area, row, column));
  return {
    ...sheet,
    tables: sheet.tables.filter((table) => !isOwnTable(table)),
    links: sheet.links.filter(({ row, column }) => !isOwn(row, column)),
    rows: sheet.rows.map((row, at) =>
      row !== undefined && areas.some(({ top, bottom }) => top <= at && at <= bottom)
        ? emptiedIn(row, (column) => isOwn(at, column))
        : row,
    ),
  };
}

function emptiedIn(row: Row, isOwn: (column: number) => boolean): Row {
  const without = <T>(cells: readonly (T | undefined)[]): (T | undefined)[] =>
    cells.map((cell, column) => (isOwn(column) ? undefined : cell));
  const { values, formulas, styles } = row;
  return rowOf({
    ...row,
    values: without(values),
    formulas: formulas === undefined ? undefined : without(formulas),
    styles: styles === undefined ? undefined : without(styles),
  });
}
