import type { TableColumn, TableKind } from '../../plan/table.ts';
import { needsYear } from '../values/period.ts';
import { LEFT_OVER } from './columns/burn-down.ts';
import { columnConfidence } from './calibration.ts';
import type { ColumnEvidence } from './columns/column-evidence.ts';
import { columnEvidence } from './columns/column-evidence.ts';
import { profileOf } from './columns/column-profile.ts';
import type { Grid } from './grid/grid.ts';
import { isBlank, mergeAt } from './grid/grid.ts';
import { groupHeadings } from './grid/header-text.ts';
import { NO_DATE } from './columns/period-headers.ts';
import { ofKind } from './columns/period-figure.ts';
import type { Choice } from './meanings/settle.ts';
import type { TimeColumns } from './columns/time-columns.ts';
import { workedOut } from './columns/worked-out.ts';

/** A span of time with its year is one nearly always; that its column holds its figures, and no bars or remarks, mostly. */
const DATED = 0.88;
/** The same where the header names a figure too, or says no year of its own. */
const NEARLY_DATED = 0.85;
/** A span of time without a year is not audited with. */
const NO_YEAR = 0.49;

/** What each column of a table may mean, by its header, its values and the columns before it; columns without either are left out. */
export function evidenceOf(
  grid: Grid,
  headerRows: readonly number[],
  partsOf: ReadonlyMap<number, readonly string[]>,
  bodyRows: readonly number[],
  time: TimeColumns,
): readonly ColumnEvidence[] {
  const groups = groupHeadings([...partsOf.values()]);
  const evidence: ColumnEvidence[] = [];
  for (const [column, parts] of partsOf) {
    if (isCoveredOnly(grid, headerRows, bodyRows, column)) continue;
    const header = parts.join(' / ');
    const profile = profileOf(grid, bodyRows, column);
    if (header === '' && profile.filled === 0) continue;
    const isPeriod = !time.bars.has(column) && (time.periods.has(column) || time.yearless.has(column));
    const read = columnEvidence(column, header, parts, profile, isPeriod, evidence.length, groups);
    if (time.bars.has(column)) evidence.push({ ...read, candidates: [] });
    else evidence.push(time.burnDown.has(column) ? { ...read, candidates: [LEFT_OVER] } : read);
  }
  const workings = workedOut(grid, bodyRows, evidence);
  return workings.size === 0
    ? evidence
    : evidence.map((one, at) => {
        const working = workings.get(at);
        return working === undefined ? one : { ...one, workedOut: working };
      });
}

/** Why a column of bars has no meaning. */
const BARS = 'its cells hold no values, only the colours of bars';

/** Rows in which a column's own cells are looked for. */
const LOOKED_AT = 60;

/** Whether a column only lies under merged cells that start further left: it is part of its neighbour. */
function isCoveredOnly(
  grid: Grid,
  headerRows: readonly number[],
  bodyRows: readonly number[],
  column: number,
): boolean {
  const starts = (row: number): boolean => {
    if (!isBlank(grid.sheet.rows[row]?.values[column])) return true;
    return mergeAt(grid, row, column)?.left === column;
  };
  return !headerRows.some(starts) && !bodyRows.slice(0, LOOKED_AT).some(starts);
}

/** A column with the meaning it was given in a table of a kind, and how sure that is. */
export function columnRead(
  { column, header, inPeriod }: ColumnEvidence,
  { meaning, weight, margin, reasons }: Choice,
  kind: TableKind,
  { periods, yearless, bars }: TimeColumns,
): TableColumn {
  if (bars.has(column)) return { column, header, meaning: null, period: null, confidence: 0, reasons: [BARS] };
  const period = periods.get(column) ?? null;
  const figure = inPeriod === null ? null : ofKind(inPeriod, kind);
  if (period !== null) {
    const confidence = figure === null && !needsYear(header) ? DATED : NEARLY_DATED;
    const said = `its header “${header}” is a span of time`;
    return { column, header, meaning: figure ?? 'period', period, confidence, reasons: [said] };
  }
  if (yearless.has(column))
    return { column, header, meaning: figure ?? 'period', period, confidence: NO_YEAR, reasons: [NO_DATE] };
  const confidence = meaning === null ? 0 : columnConfidence(weight, margin);
  return { column, header, meaning, period, confidence, reasons };
}
