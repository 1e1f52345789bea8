import type { CustomPart, DefinedName } from '../../core/sheet/workbook.ts';
import type { Area } from '../../core/sheet/cell-reference.ts';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import type { SheetFrame } from '../worker/workbook-read.ts';
import { areasOf } from './addresses.ts';
import { hasApi, missing } from './host.ts';
import type { ListedSheet, ListedTable } from './list-sheets.ts';
import { definedName } from './list-sheets.ts';

/** What of a sheet's rows and columns is hidden; `some` where only a look at each of them tells. */
export type Hidden = 'none' | 'all' | 'some';

/** A sheet before its cells are read. */
export interface ReadFrame {
  readonly frame: SheetFrame;
  /** The part of the sheet that holds anything; null where nothing does. */
  readonly used: Area | null;
  readonly hiddenRows: Hidden;
  readonly hiddenColumns: Hidden;
  /** Names that hold on this sheet only. */
  readonly names: readonly DefinedName[];
}

/**
 * Reads what sheets are besides their cells: one sync, and another where columns are hidden.
 * @param merges false where merged cells are not asked for: Excel breaks off at more than 512 areas
 */
export async function readFrames(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  tables: readonly ListedTable[],
  merges: boolean,
): Promise<readonly ReadFrame[]> {
  const asked = sheets.map((sheet) => askFrame(context, sheet, tables, merges));
  await context.sync();
  const frames = asked.map((frame) => frame());
  const columns = frames.map(({ used, frame, hiddenColumns }) =>
    used === null || hiddenColumns !== 'some'
      ? null
      : rangeAt(context.workbook.worksheets.getItem(frame.id), used).getColumnProperties({ columnHidden: true }),
  );
  if (columns.some((it) => it !== null)) await context.sync();
  return frames.map((read, at) => ({
    ...read,
    frame: { ...read.frame, hiddenColumns: hiddenColumnsOf(read, columns[at]?.value ?? []) },
  }));
}

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Asks for the texts of parts with the next sync; the answer gives them after it. */
export function askParts(context: Excel.RequestContext, ids: readonly string[]): () => readonly CustomPart[] {
  const texts = ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => ids.map((path, at) => ({ path, namespace: SETTINGS_NAMESPACE, xml: texts[at]?.value ?? '' }));
}

function askFrame(
  context: Excel.RequestContext,
  listed: ListedSheet,
  all: readonly ListedTable[],
  merges: boolean,
): () => ReadFrame {
  const sheet = context.workbook.worksheets.getItem(listed.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowIndex,columnIndex,rowCount,columnCount');
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load('address');
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/formula,items/visible');
  const merged = merges && hasApi('1.13') ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load('address');
  const tables = all
    .filter((table) => table.sheet === listed.id)
    .map((table) => {
      const range = sheet.tables.getItem(table.id).getRange();
      range.load('address');
      return { ...table, range };
    });
  return () => {
    const isEmpty = used.isNullObject;
    if (!isEmpty && typeof used.rowCount !== 'number') throw missing();
    const bottom = isEmpty ? -1 : used.rowIndex + used.rowCount - 1;
    const right = isEmpty ? -1 : used.columnIndex + used.columnCount - 1;
    return {
      frame: {
        ...listed,
        rowCount: bottom + 1,
        columnCount: right + 1,
        hiddenColumns: [],
        merges: merged === null || merged.isNullObject ? [] : areasOf(merged.address),
        tables: tables.flatMap(({ name, headerRows, totalsRows, columns: names, range }) =>
          areasOf(range.address).map((area) => ({ name, area, headerRows, totalsRows, columns: names })),
        ),
        autoFilter: filter.isNullObject ? null : (areasOf(filter.address)[0] ?? null),
        frozen: frozen.isNullObject ? NOT_FROZEN : frozenAt(frozen),
        isProtected: sheet.protection.protected,
      },
      used: isEmpty ? null : { top: used.rowIndex, left: used.columnIndex, bottom, right },
      hiddenRows: isEmpty ? 'none' : hiddenOf(used.rowHidden),
      hiddenColumns: isEmpty ? 'none' : hiddenOf(used.columnHidden),
      names: sheet.names.items.map((item) => definedName(item, listed.name)),
    };
  };
}

const NOT_FROZEN = { rows: 0, columns: 0 };
/** More rows or columns than this frozen at once means that only the other ones are: Excel gives whole columns or rows. */
const WHOLE = 10_000;

function frozenAt({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetFrame['frozen'] {
  return {
    rows: rowCount > WHOLE ? 0 : rowIndex + rowCount,
    columns: columnCount > WHOLE ? 0 : columnIndex + columnCount,
  };
}

/** Excel says null where some are and some are not. */
function hiddenOf(told: boolean | null): Hidden {
  if (told === null) return 'some';
  return told ? 'all' : 'none';
}

function hiddenColumnsOf(
  { used, hiddenColumns }: ReadFrame,
  told: readonly Excel.ColumnProperties[],
): readonly number[] {
  if (used === null || hiddenColumns === 'none') return [];
  const all = Array.from({ length: used.right - used.left + 1 }, (_, at) => used.left + at);
  return hiddenColumns === 'all' ? all : all.filter((_, at) => told[at]?.columnHidden === true);
}
