import { toEpochDays } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Meaning, Table, TableInSeries, TableKind } from '../../plan/table.ts';
import type { CellValue, Workbook } from '../../sheet/workbook.ts';
import { sheetNamed } from '../../sheet/workbook.ts';
import { readPeriodRow } from '../values/period-row.ts';
import { saidTime } from './said-time.ts';
import { hintOf, yearNear } from '../values/year-near.ts';

/** Sheets with the same table from which on they are a series. */
const FEWEST = 3;
/** Registers whose later sheet takes the place of the earlier ones where it lists the same again. */
const KEPT_ON: ReadonlySet<TableKind> = new Set<TableKind>([
  'initiatives',
  'milestones',
  'tasks',
  'deliverables',
  'risks',
  'issues',
  'stakeholders',
]);
/** Share of the rows of a sheet that come again on the next. */
const AGAIN = 0.5;

const KNOWN = new WeakMap<Table, { readonly key: string; readonly table: Table }>();

/**
 * Tables that stand on several sheets which are each called after a time (Jan, Feb …; KW 10, KW 11 …), or have it in the
 * lines above the table, with that time and
 * what they are a series of. Where the sheets list the same work as it stood each time, all but the last are past. A table
 * of such a sheet with further columns belongs to them too. Tables that are none stay what they are.
 */
export function inTime(
  workbook: Workbook,
  tables: readonly Table[],
  groups: readonly (readonly Table[])[],
  fiscalYearStart: number,
): readonly Table[] {
  const places = new Map<Table, TableInSeries>();
  for (const members of groups) {
    const [first] = members;
    if (first === undefined || members.length < FEWEST || first.kind === 'other') continue;
    const pattern = saidTime(workbook, first)?.rest;
    if (pattern === undefined) continue;
    const alike = tables.filter(
      (table) => table.kind === first.kind && hasColumnsOf(table, first) && saidTime(workbook, table)?.rest === pattern,
    );
    const times = timesOf(workbook, alike, fiscalYearStart);
    if (times === null) continue;
    const ordered = alike.toSorted((one, other) => (times.get(one)!.start < times.get(other)!.start ? -1 : 1));
    const isKeptOn = KEPT_ON.has(first.kind) && listTheSame(workbook, ordered);
    for (const table of ordered)
      places.set(table, { id: first.id, period: times.get(table)!, isPast: isKeptOn && table !== ordered.at(-1) });
  }
  return places.size === 0 ? tables : tables.map((table) => placed(table, places.get(table)));
}

function placed(table: Table, series: TableInSeries | undefined): Table {
  if (series === undefined) return table;
  const key = `${series.id}|${series.period.key}|${series.isPast}`;
  const known = KNOWN.get(table);
  if (known?.key === key) return known.table;
  const reasons = series.isPast ? [...table.reasons, 'a later sheet lists the same again'] : table.reasons;
  const found = { ...table, reasons, series };
  KNOWN.set(table, { key, table: found });
  return found;
}

function hasColumnsOf({ columns }: Table, other: Table): boolean {
  const headers = new Set(columns.map(({ header }) => header));
  return other.columns.every(({ header, period }) => period !== null || headers.has(header));
}

/** The times of sheets, each its own and all of one unit; null where any is not told. */
function timesOf(
  workbook: Workbook,
  tables: readonly Table[],
  fiscalYearStart: number,
): ReadonlyMap<Table, Period> | null {
  const names = tables.map((table) => saidTime(workbook, table)?.period ?? '');
  const hint = { ...hintOf(yearNear(workbook.name)), fiscalYearStart };
  const forwards = readPeriodRow(names, hint);
  const backwards = readPeriodRow(names.toReversed(), hint).toReversed();
  // The newest may stand first: sheets are read the way in which they lie closer together.
  const found = spanOf(backwards) < spanOf(forwards) ? backwards : forwards;
  const times = found.flatMap((period) => (period === null ? [] : [period]));
  const isWhole = times.length === tables.length && new Set(times.map(({ unit }) => unit)).size === 1;
  if (!isWhole || new Set(times.map(({ key }) => key)).size < times.length) return null;
  return new Map(tables.map((table, at) => [table, times[at]!]));
}

function spanOf(periods: readonly (Period | null)[]): number {
  const days = periods.flatMap((period) => (period === null ? [] : [toEpochDays(period.start)]));
  return days.length < periods.length ? Number.POSITIVE_INFINITY : Math.max(...days) - Math.min(...days);
}

/** Whether each sheet lists most of what the one before lists, due on the same days: one list, not each month its own. */
function listTheSame(workbook: Workbook, tables: readonly Table[]): boolean {
  const lists = tables.map((table) => rowsByName(workbook, table));
  return lists.every((rows, at) => {
    const next = lists[at + 1];
    if (next === undefined) return true;
    const again = [...rows].filter(([name, due]) => next.get(name) === due).length;
    return rows.size > 0 && again >= rows.size * AGAIN;
  });
}

const NAMES: readonly Meaning[] = ['id', 'title', 'milestone', 'initiative', 'deliverable', 'person', 'description'];
const DUE: readonly Meaning[] = ['due', 'end', 'end_baseline'];

function rowsByName(workbook: Workbook, table: Table): ReadonlyMap<string, CellValue> {
  const rows = sheetNamed(workbook, table.sheet)?.rows ?? [];
  const column = (meanings: readonly Meaning[]): number | undefined =>
    meanings
      .map((wanted) => table.columns.find(({ meaning }) => meaning === wanted)?.column)
      .find((at) => at !== undefined);
  const [name, due] = [column(NAMES), column(DUE)];
  const found = new Map<string, CellValue>();
  if (table.transposed || name === undefined) return found;
  for (const row of table.bodyRows) {
    const value = rows[row]?.values[name] ?? null;
    if (typeof value === 'string' || typeof value === 'number')
      found.set(String(value).trim(), due === undefined ? null : (rows[row]?.values[due] ?? null));
  }
  return found;
}
