import type { Correction } from '../../plan/settings.ts';
import type { Table } from '../../plan/table.ts';
import type { Question, Unrecognised } from '../../plan/not-understood.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import type { RecogniseOptions } from '../options.ts';
import type { SaidOf } from './corrections.ts';
import { withCorrections } from './corrections.ts';
import type { LaidSheet } from './layout/lay-sheet.ts';
import { laySheet } from './layout/lay-sheet.ts';
import { questionsAbout } from './questions.ts';
import type { FoundOnSheet } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import type { Series } from './series.ts';
import { inSeries, seriesOf } from './series.ts';
import { inTime } from './dated-series.ts';
import { leftOutTrifle } from './unrecognised.ts';

/** All tables of a workbook, what was left out, and what the planner should be asked. */
export interface FoundTables {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly questions: readonly Question[];
  /** Corrections of tables or columns that are gone, or that several could be by now. */
  readonly unplaced: readonly Correction[];
  /** What was found by sheet and by what else it depended on, so that unchanged sheets are not looked at again. */
  readonly memo: {
    readonly key: string;
    readonly sheets: ReadonlyMap<Sheet, KnownSheet>;
    readonly series: Series;
  };
}

interface KnownSheet {
  readonly laid: LaidSheet;
  /** What of its corrections and of the settings it was read with. */
  readonly key: string;
  readonly found: FoundOnSheet;
}

/** Share of the work that is done when all sheets are laid out, about. */
const LAID = 0.4;

/**
 * Finds the tables of a workbook: where they lie, what kind they are and what their columns mean, each with a confidence
 * and its reasons. `previous` is an earlier result whose unchanged sheets (same object) are taken over as they are.
 */
export function findTables(workbook: Workbook, options: RecogniseOptions, previous?: FoundTables): FoundTables {
  const { fiscalYearStart, corrections } = options;
  const sheets = workbook.sheets.filter((sheet) => sheet.rowCount > 0).length;
  const key = JSON.stringify([workbook.name, workbook.dateSystem, sheets]);
  const known = previous?.memo.key === key ? previous.memo.sheets : new Map<Sheet, KnownSheet>();
  const context = { fiscalYearStart, sheets };
  const laidOut = new Map<Sheet, LaidSheet>();
  for (const [at, sheet] of workbook.sheets.entries()) {
    options.onProgress?.(sheet.name, (LAID * at) / workbook.sheets.length);
    laidOut.set(sheet, known.get(sheet)?.laid ?? laySheet(workbook, sheet));
  }
  const said = corrections.length === 0 ? null : saidBySheet([...laidOut.values()], corrections);
  const found = new Map<Sheet, KnownSheet>();
  for (const [at, sheet] of workbook.sheets.entries()) {
    options.onProgress?.(sheet.name, LAID + ((1 - LAID) * at) / workbook.sheets.length);
    const laid = laidOut.get(sheet)!;
    const toRead = said?.get(sheet.name) ?? laid.tables.map((table) => ({ laid: table, said: [] }));
    const own = JSON.stringify([
      fiscalYearStart,
      said === null ? null : toRead.map((one) => [one.laid.area, one.said]),
    ]);
    const before = known.get(sheet);
    found.set(sheet, before?.key === own ? before : { laid, key: own, found: readSheet(laid, toRead, context) });
  }
  const bySheet = [...found.values()].map((one) => one.found);
  const { tables: alike, trifles, series } = inSeries(workbook, bySheet, context, previous?.memo.series);
  const unique = withUniqueIds(alike);
  const tables = inTime(workbook, unique, seriesOf(unique), fiscalYearStart);
  const unrecognised = [...bySheet.flatMap((one) => one.unrecognised), ...trifles.map(leftOutTrifle)];
  const questions = questionsAbout(tables);
  const unplaced = notHeeded(corrections, bySheet);
  return { tables, unrecognised, questions, unplaced, memo: { key, sheets: found, series } };
}

/** Told by what they say: what was found on an unchanged sheet heeded earlier copies of them. */
function notHeeded(corrections: readonly Correction[], bySheet: readonly FoundOnSheet[]): readonly Correction[] {
  const heeded = new Set(bySheet.flatMap((one) => one.heeded.map((correction) => JSON.stringify(correction))));
  return corrections.filter((correction) => !heeded.has(JSON.stringify(correction)));
}

function saidBySheet(
  sheets: readonly LaidSheet[],
  corrections: readonly Correction[],
): ReadonlyMap<string, readonly SaidOf[]> {
  const all = sheets.flatMap(({ grid, tables }) => tables.map((laid) => ({ grid, laid })));
  const leftOut = sheets.flatMap(({ grid, leftovers }) => leftovers.map(({ area }) => ({ grid, area })));
  const bySheet = new Map<string, SaidOf[]>(sheets.map(({ grid }) => [grid.sheet.name, []]));
  for (const one of withCorrections(all, leftOut, corrections)) bySheet.get(one.sheet)?.push(one);
  return bySheet;
}

function withUniqueIds(tables: readonly Table[]): readonly Table[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const count = (seen.get(table.id) ?? 0) + 1;
    seen.set(table.id, count);
    return count === 1 ? table : { ...table, id: `${table.id}#${count}` };
  });
}
