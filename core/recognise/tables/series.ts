import type { Table, TableColumn } from '../../plan/table.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { SAID } from './corrections.ts';
import { isRepeated, pooled } from './pooled.ts';
import type { FoundOnSheet } from './read-sheet.ts';
import type { ReadContext } from './read-table.ts';

/** The same table on several sheets, with the reading that speaks for all and each table as it is read with it. */
interface Group {
  readonly members: readonly Table[];
  readonly leader: Table;
  readonly read: ReadonlyMap<Table, Table>;
}

/** Tables of several sheets that are read together, by their headers. */
export type Series = ReadonlyMap<string, Group>;

/** Sheets with the same table from which on they are read alike. */
const FEWEST = 3;
/** Tables with fewer rows say too little each: all their rows are read as one table's. */
const FEW_ROWS = 12;

interface InSeries {
  readonly tables: readonly Table[];
  /** Small tables that are left out. */
  readonly trifles: readonly Table[];
  readonly series: Series;
}

/**
 * Reads the same table on several sheets alike, such as one sheet a month: where three sheets or more have the same
 * headers in the same columns, all take kind and meanings from the one that is surest, and small ones from all their rows
 * together. `before` keeps identities.
 */
export function inSeries(
  workbook: Workbook,
  sheets: readonly FoundOnSheet[],
  context: ReadContext,
  before?: Series,
): InSeries {
  const groups = byHeaders(sheets.flatMap(({ tables, trifles }) => [...tables, ...trifles]));
  const series = new Map<string, Group>();
  const read = new Map<Table, Table>();
  for (const [key, members] of groups) {
    if (new Set(members.map(({ sheet }) => sheet)).size < FEWEST) continue;
    const known = before?.get(key);
    const group =
      known?.members.length === members.length && known.members.every((table, at) => table === members[at])
        ? known
        : groupOf(workbook, members, context, known);
    series.set(key, group);
    for (const [table, as] of group.read) read.set(table, as);
  }
  // A legend or a key stands on every sheet with the same words; what differs from sheet to sheet is kept there.
  const kept = new Set<Table>();
  for (const { members, leader } of series.values())
    if (leader.kind !== 'other' && leader.confidence >= SURE && !isRepeated(workbook, members))
      for (const table of members) kept.add(table);
  return {
    tables: sheets.flatMap(({ tables, trifles }) =>
      [...tables, ...trifles.filter((table) => kept.has(table))].map((table) => read.get(table) ?? table),
    ),
    trifles: sheets.flatMap(({ trifles }) => trifles.filter((table) => !kept.has(table))),
    series,
  };
}

/** The tables that have the same headers in the same columns on several sheets. */
export function seriesOf(tables: readonly Table[]): readonly (readonly Table[])[] {
  return [...byHeaders(tables).values()].filter((members) => new Set(members.map(({ sheet }) => sheet)).size >= FEWEST);
}

function byHeaders(tables: readonly Table[]): ReadonlyMap<string, readonly Table[]> {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const key = headersOf(table);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [table]);
    else group.push(table);
  }
  return groups;
}

const SURE = 0.5;

function groupOf(workbook: Workbook, members: readonly Table[], context: ReadContext, known: Group | undefined): Group {
  const best = leaderOf(members);
  const isSmall = members.every(({ bodyRows }) => bodyRows.length < FEW_ROWS);
  const together =
    isSmall && best.confidence < 1 && saidOf(best) === 0 ? pooled(workbook, members, best, context) : null;
  // Names that come again every month make a list of them less like one: what one sheet says alone may be surer.
  const leader = together === null || sureness(together) < sureness(best) ? best : together;
  const read = new Map<Table, Table>();
  for (const table of members) {
    const before = known?.leader === leader ? known.read.get(table) : undefined;
    read.set(table, before ?? (table === leader ? table : readAs(table, leader)));
  }
  return { members, leader, read };
}

/** The headers by column; null for tables without two of them or standing on their side. Months in headers may differ. */
function headersOf({ columns, transposed }: Table): string | null {
  const headed = columns.filter(({ header }) => header !== '');
  if (transposed || headed.length < 2) return null;
  return JSON.stringify(headed.map(({ column, header, period }) => [column, period === null ? header : '']));
}

/** The table whose kind or columns a planner said; else the surest of the kind that most evidence speaks for. */
function leaderOf(group: readonly Table[]): Table {
  const [said] = group
    .filter((table) => table.confidence === 1 || saidOf(table) > 0)
    .toSorted((one, other) => other.confidence - one.confidence || saidOf(other) - saidOf(one));
  if (said !== undefined) return said;
  const votes = new Map<string, number>();
  for (const { kind, confidence } of group) votes.set(kind, (votes.get(kind) ?? 0) + confidence);
  const [kind] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
  return group
    .filter((table) => table.kind === kind)
    .reduce((best, table) => (sureness(table) > sureness(best) ? table : best));
}

/** Columns whose meaning a planner said. */
function saidOf({ columns }: Table): number {
  return columns.filter(({ reasons }) => reasons[0] === SAID).length;
}

function sureness({ columns, confidence }: Table): number {
  return confidence + columns.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, columns.length);
}

function readAs(table: Table, leader: Table): Table {
  const byColumn = new Map(leader.columns.map((column) => [column.column, column]));
  const reason =
    leader.sheet === table.sheet && leader.id === table.id
      ? 'the same table on all its sheets is read so'
      : `the same table on sheet “${leader.sheet}” is read so`;
  const columns = table.columns.map((column): TableColumn => {
    const twin = byColumn.get(column.column);
    if (twin === undefined || column.reasons[0] === SAID || column.period !== null || twin.period !== null)
      return column;
    if (twin.meaning === column.meaning && twin.confidence === column.confidence) return column;
    const { meaning, confidence } = twin;
    return { ...column, meaning, confidence, reasons: [...twin.reasons, reason] };
  });
  const same = leader.kind === table.kind && leader.confidence === table.confidence;
  if (same && columns.every((column, at) => column === table.columns[at])) return table;
  const reasons = same ? table.reasons : [...leader.reasons, reason];
  return { ...table, kind: leader.kind, confidence: leader.confidence, reasons, columns };
}
