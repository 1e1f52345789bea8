import type { CustomPart, DefinedName } from '../../core/sheet/workbook.ts';
import type { Area } from '../../core/sheet/cell-reference.ts';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import type { SheetFrame } from '../worker/workbook-read.ts';
import { missing } from './host.ts';
import type { ListedSheet } from './list-sheets.ts';
import type { PlacedTable } from './sheet-surroundings.ts';
import { askSurroundings, NOTHING_AROUND } from './sheet-surroundings.ts';
import type { ListedTable } from './workbook-extras.ts';

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
  readonly tables: readonly PlacedTable[];
}

/** How much of a sheet is asked: without merged cells, for Excel breaks off at more than 512 areas; or where it has cells, and no more. */
export type Depth = 'all' | 'without-merges' | 'cells';

/** Reads what sheets are besides their cells: one sync, and another where columns are hidden. */
export async function readFrames(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  tables: readonly ListedTable[],
  depth: Depth,
): Promise<readonly ReadFrame[]> {
  const asked = sheets.map((sheet) => askFrame(context, sheet, tables, depth));
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
  tables: readonly ListedTable[],
  depth: Depth,
): () => ReadFrame {
  const sheet = context.workbook.worksheets.getItem(listed.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const around = depth === 'cells' ? () => NOTHING_AROUND : askSurroundings(sheet, listed, tables, depth === 'all');
  return () => {
    const isEmpty = used.isNullObject;
    if (!isEmpty && typeof used.rowCount !== 'number') throw missing();
    const bottom = isEmpty ? -1 : used.rowIndex + used.rowCount - 1;
    const right = isEmpty ? -1 : used.columnIndex + used.columnCount - 1;
    const { names, tables: placed, ...surroundings } = around();
    return {
      frame: {
        ...listed,
        ...surroundings,
        rowCount: bottom + 1,
        columnCount: right + 1,
        hiddenColumns: [],
        tables: placed.map(({ table }) => table),
      },
      used: isEmpty ? null : { top: used.rowIndex, left: used.columnIndex, bottom, right },
      hiddenRows: isEmpty ? 'none' : hiddenOf(used.rowHidden),
      hiddenColumns: isEmpty ? 'none' : hiddenOf(used.columnHidden),
      names,
      tables: placed,
    };
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
