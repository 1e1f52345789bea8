import type { Sheet, Workbook } from '../../core/sheet/workbook.ts';
import type { CellStyles } from './cell-styles.ts';
import { createCellStyles } from './cell-styles.ts';
import { readRows } from './read-rows.ts';
import type { CellBlock, SheetFrame, WorkbookRead } from './workbook-read.ts';

/** A workbook that lives in a host, with the host's id of each of its sheets. */
export interface HostedWorkbook {
  readonly workbook: Workbook;
  readonly ids: readonly string[];
}

/**
 * The workbook after something of it was read. What did not change is shared with the workbook of before, so that what
 * was derived from it stays valid; where nothing changed, it is the very workbook of before.
 */
export function applyRead(before: HostedWorkbook | null, read: WorkbookRead): HostedWorkbook {
  const outline = read.outline;
  if (outline === null && before === null) throw new Error('Nothing was read before.');
  const old = before?.workbook;
  const styles = createCellStyles(old?.styles ?? []);
  const frames =
    outline?.frames ??
    (before === null ? [] : before.workbook.sheets.map((sheet, at) => frameOf(sheet, before.ids[at])));
  const sheets = frames.map((frame) => {
    const known = before?.workbook.sheets[before.ids.indexOf(frame.id)];
    return sheetAfter(known, frame, read, styles);
  });
  const workbook: Workbook = {
    name: outline?.name ?? old?.name ?? '',
    sheets: old !== undefined && sameItems(old.sheets, sheets) ? old.sheets : sheets,
    styles: old?.styles.length === styles.all.length ? old.styles : styles.all,
    names: kept(old?.names, outline?.names ?? old?.names ?? []),
    dateSystem: outline?.dateSystem ?? old?.dateSystem ?? 1900,
    externalLinks: old?.externalLinks ?? [],
    customParts: kept(old?.customParts, outline?.customParts ?? old?.customParts ?? []),
    troubles: kept(old?.troubles, outline?.troubles ?? old?.troubles ?? []),
  };
  const same = old !== undefined && sameItems(Object.values(old), Object.values(workbook));
  return { workbook: same ? old : workbook, ids: frames.map(({ id }) => id) };
}

function sheetAfter(before: Sheet | undefined, frame: SheetFrame, read: WorkbookRead, styles: CellStyles): Sheet {
  const whole = read.whole.includes(frame.id);
  const cells = read.cells.filter(({ sheet }) => sheet === frame.id);
  const looks = read.looks.filter(({ sheet }) => sheet === frame.id);
  const untouched = before !== undefined && cells.length === 0 && looks.length === 0 && !whole;
  const rows = untouched ? before.rows : readRows(before?.rows ?? [], cells, looks, whole, styles);
  const { id: _id, hiddenColumns, ...told } = frame;
  const next: Sheet = {
    ...told,
    rows,
    rowCount: cells.reduce((count, block) => Math.max(count, usedRows(block)), frame.rowCount),
    columnCount: cells.reduce((count, block) => Math.max(count, usedColumns(block)), frame.columnCount),
    merges: kept(before?.merges, told.merges),
    tables: kept(before?.tables, told.tables),
    autoFilter: kept(before?.autoFilter, told.autoFilter),
    frozen: kept(before?.frozen, told.frozen),
    hiddenColumns: sameItems([...(before?.hiddenColumns ?? [])], hiddenColumns)
      ? (before?.hiddenColumns ?? new Set(hiddenColumns))
      : new Set(hiddenColumns),
    // Its identity tells what was derived from a sheet that this is the same sheet, later.
    columnWidths: before?.columnWidths ?? new Map(),
    notes: before?.notes ?? [],
    links: before?.links ?? [],
    validations: before?.validations ?? [],
    printArea: null,
    rightToLeft: false,
  };
  const keys = Object.keys(next) as (keyof Sheet)[];
  return before !== undefined && keys.every((key) => before[key] === next[key]) ? before : next;
}

function frameOf(sheet: Sheet, id: string | undefined): SheetFrame {
  return { ...sheet, id: id ?? '', hiddenColumns: [...sheet.hiddenColumns] };
}

/** How many rows a sheet has at least, for what a block holds. */
function usedRows({ area, values }: CellBlock): number {
  const last = values.findLastIndex((row) => row.some(holds));
  return last === -1 ? 0 : area.top + last + 1;
}

function usedColumns({ area, values }: CellBlock): number {
  const last = values.reduce((most, row) => Math.max(most, row.findLastIndex(holds)), -1);
  return last === -1 ? 0 : area.left + last + 1;
}

function holds(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** What was before where it says the same: its identity is what others remember things by. */
function kept<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
