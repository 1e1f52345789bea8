import type { Table, TableColumn } from '../../plan/table.ts';
import { SAID } from './corrections.ts';

/** Tables of one series as they are read together: by table, with the table that speaks for all. */
export type Series = ReadonlyMap<Table, { readonly leader: Table; readonly read: Table }>;

/** Sheets with the same table from which on they are read alike. */
const FEWEST = 3;

/**
 * Reads the same table on several sheets alike, such as one sheet a month: where three sheets or more have the same
 * headers in the same columns, all take kind and meanings from the one that is surest. `before` keeps identities.
 */
export function inSeries(tables: readonly Table[], before?: Series): { tables: readonly Table[]; series: Series } {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const key = headersOf(table);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [table]);
    else group.push(table);
  }
  const series = new Map<Table, { readonly leader: Table; readonly read: Table }>();
  for (const group of groups.values()) {
    if (new Set(group.map(({ sheet }) => sheet)).size < FEWEST) continue;
    const leader = leaderOf(group);
    for (const table of group) {
      const known = before?.get(table);
      series.set(
        table,
        known?.leader === leader ? known : { leader, read: table === leader ? table : readAs(table, leader) },
      );
    }
  }
  return { tables: series.size === 0 ? tables : tables.map((table) => series.get(table)?.read ?? table), series };
}

/** The headers by column; null for tables without two of them or standing on their side. Months in headers may differ. */
function headersOf({ columns, transposed }: Table): string | null {
  const headed = columns.filter(({ header }) => header !== '');
  if (transposed || headed.length < 2) return null;
  return JSON.stringify(headed.map(({ column, header, period }) => [column, period === null ? header : '']));
}

/** The table whose kind a planner said; else the surest of the kind that most evidence speaks for. */
function leaderOf(group: readonly Table[]): Table {
  const said = group.find(({ confidence }) => confidence === 1);
  if (said !== undefined) return said;
  const votes = new Map<string, number>();
  for (const { kind, confidence } of group) votes.set(kind, (votes.get(kind) ?? 0) + confidence);
  const [kind] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
  return group
    .filter((table) => table.kind === kind)
    .reduce((best, table) => (sureness(table) > sureness(best) ? table : best));
}

function sureness({ columns, confidence }: Table): number {
  return confidence + columns.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, columns.length);
}

function readAs(table: Table, leader: Table): Table {
  const byColumn = new Map(leader.columns.map((column) => [column.column, column]));
  const reason = `the same table on sheet “${leader.sheet}” is read so`;
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
