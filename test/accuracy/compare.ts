import type { Table } from '../../core/plan/table.ts';
import type { Area } from '../../core/sheet/cell-reference.ts';
import { columnName, parseRange } from '../../core/sheet/cell-reference.ts';
import type { LabelledTable } from './labels.ts';

/** Counts that add up over files. */
export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly matched: number;
  readonly exact: number;
  readonly headers: number;
  readonly kinds: number;
  readonly columnsLabelled: number;
  readonly columnsFound: number;
  readonly columnsRight: number;
  /** Confidence and whether it was right: tables (place and kind), columns. */
  readonly tableBets: readonly (readonly [number, boolean])[];
  readonly columnBets: readonly (readonly [number, boolean])[];
  readonly misses: readonly string[];
}

export const NOTHING: Score = {
  labelled: 0,
  found: 0,
  matched: 0,
  exact: 0,
  headers: 0,
  kinds: 0,
  columnsLabelled: 0,
  columnsFound: 0,
  columnsRight: 0,
  tableBets: [],
  columnBets: [],
  misses: [],
};

/** Overlap of two areas over what both cover together. */
export function overlap(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  if (width <= 0 || height <= 0) return 0;
  const both = width * height;
  return both / (sizeOf(one) + sizeOf(other) - both);
}

function sizeOf(area: Area): number {
  return (area.right - area.left + 1) * (area.bottom - area.top + 1);
}

/** The meaning as the labels write it. */
export function printedMeaning({ meaning, period }: Table['columns'][number]): string | null {
  return period !== null && meaning === 'period' ? `period:${period.key}` : meaning;
}

/** Compares the tables found on the labelled sheets of one file with the labels. */
export function compare(labels: readonly LabelledTable[], tables: readonly Table[], onlySheet: string | null): Score {
  let score = NOTHING;
  const sheets = new Set(labels.map(({ sheet }) => onlySheet ?? sheet));
  const left = new Set(tables.filter(({ sheet }) => sheets.has(sheet)));
  const found = left.size;
  for (const label of labels) {
    const areas = [label.range, label.range_alt].flatMap((range) => (range === undefined ? [] : [parseRange(range)!]));
    const reach = (table: Table): number => Math.max(...areas.map((area) => overlap(area, table.area)));
    const sameSheet = [...left].filter(({ sheet }) => sheet === (onlySheet ?? label.sheet));
    const best = sameSheet.sort((a, b) => reach(b) - reach(a))[0];
    const hit = best !== undefined && reach(best) >= 0.9;
    if (hit) left.delete(best);
    score = add(score, hit ? compareTable(label, best, reach(best) === 1) : missed(label, best));
  }
  const bets = [...left].filter(({ kind }) => kind !== 'other').map(({ confidence }) => [confidence, false] as const);
  const extra = [...left].map(
    (table) => `extra ${table.kind} ${table.confidence} at ${table.sheet} ${areaText(table.area)}`,
  );
  return add(score, { ...NOTHING, found, tableBets: bets, misses: extra });
}

function missed(label: LabelledTable, best: Table | undefined): Score {
  const near = best === undefined ? 'nothing near' : `nearest ${areaText(best.area)}`;
  const columnsLabelled = Object.keys(label.columns).length;
  return { ...NOTHING, labelled: 1, columnsLabelled, misses: [`range ${label.sheet} ${label.range}: ${near}`] };
}

function compareTable(label: LabelledTable, table: Table, exact: boolean): Score {
  const misses: string[] = [];
  const headers = label.header_rows.join() === table.headerRows.map((row) => row + 1).join();
  if (!headers)
    misses.push(`header ${label.header_rows.join()} read as ${table.headerRows.map((row) => row + 1).join()}`);
  const kind = label.kinds_ok.includes(table.kind);
  if (!kind) misses.push(`kind ${label.kind} read as ${table.kind} (${table.confidence})`);
  const bets: (readonly [number, boolean])[] = [];
  let columnsFound = 0;
  let columnsRight = 0;
  const seen = new Set<string>();
  for (const column of table.columns) {
    const name = columnName(column.column);
    const wanted = label.columns[name] ?? null;
    const meaning = printedMeaning(column);
    seen.add(name);
    if (meaning !== null) {
      columnsFound += 1;
      const right = meaning === wanted || (wanted === 'period' && column.meaning === 'period');
      if (right) columnsRight += 1;
      bets.push([column.confidence, right]);
    }
    if (meaning !== wanted)
      misses.push(`column ${name} “${column.header}” ${wanted} read as ${meaning} (${column.confidence})`);
  }
  for (const [name, wanted] of Object.entries(label.columns))
    if (!seen.has(name)) misses.push(`column ${name} ${wanted} not seen`);
  const where = `${table.sheet} ${areaText(table.area)}`;
  return {
    ...NOTHING,
    labelled: 1,
    matched: 1,
    exact: exact ? 1 : 0,
    headers: headers ? 1 : 0,
    kinds: kind ? 1 : 0,
    columnsLabelled: Object.keys(label.columns).length,
    columnsFound,
    columnsRight,
    tableBets: table.kind === 'other' ? [] : [[table.confidence, kind]],
    columnBets: bets,
    misses: misses.map((miss) => `${where}: ${miss}`),
  };
}

function areaText(area: Area): string {
  return `${columnName(area.left)}${area.top + 1}:${columnName(area.right)}${area.bottom + 1}`;
}

/** The sum of two scores. */
export function add(one: Score, other: Score): Score {
  return {
    labelled: one.labelled + other.labelled,
    found: one.found + other.found,
    matched: one.matched + other.matched,
    exact: one.exact + other.exact,
    headers: one.headers + other.headers,
    kinds: one.kinds + other.kinds,
    columnsLabelled: one.columnsLabelled + other.columnsLabelled,
    columnsFound: one.columnsFound + other.columnsFound,
    columnsRight: one.columnsRight + other.columnsRight,
    tableBets: [...one.tableBets, ...other.tableBets],
    columnBets: [...one.columnBets, ...other.columnBets],
    misses: [...one.misses, ...other.misses],
  };
}
