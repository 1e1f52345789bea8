import { isOwnSheet } from '../../core/sheet/own-cells.ts';
import type { WorkbookRead } from '../worker/workbook-read.ts';
import { areasOf } from './addresses.ts';
import { askWhetherPending } from './calculation.ts';
import type { Wanted } from './chunk-plan.ts';
import type { Host } from './host.ts';
import type { ListedSheet } from './list-sheets.ts';
import { listedSheet } from './list-sheets.ts';
import { readCells } from './read-cells.ts';
import type { PlacedTable } from './sheet-surroundings.ts';

/** What is known of a workbook from before. */
export interface KnownWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly PlacedTable[];
}

/** A few cells that were read. */
export interface ChangedRead {
  readonly read: WorkbookRead;
  /** Ids of sheets whose tables stand otherwise than before: those are read whole. */
  readonly reshaped: readonly string[];
  readonly isPending: boolean;
}

/**
 * Reads a few cells, and whether the sheets, and the tables of those the cells stand on, are still those that are known:
 * one sync. Null where sheets came, went or were renamed, hidden or moved meanwhile.
 */
export function readChanged(host: Host, wanted: readonly Wanted[], known: KnownWorkbook): Promise<ChangedRead | null> {
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    const isPending = askWhetherPending(context);
    const touched = new Set(wanted.map(({ sheet }) => sheet));
    // Excel tells nobody that a table grows by what is typed below it, or is drawn larger by its corner.
    const tables = known.tables.filter(({ sheet }) => touched.has(sheet)).map((table) => askPlace(context, table));
    const chunks = await readCells(context, wanted, () => null);
    const sheets = worksheets.items.map(listedSheet).filter(({ name }) => !isOwnSheet(name));
    if (!areSame(sheets, known.sheets)) return null;
    return {
      reshaped: tables.flatMap((movedSheet) => movedSheet() ?? []),
      isPending: isPending(),
      read: {
        outline: null,
        whole: [],
        cells: chunks.flatMap((chunk) => (chunk.what === 'cells' ? [chunk.block] : [])),
        looks: chunks.flatMap((chunk) => (chunk.what === 'looks' ? [chunk.block] : [])),
      },
    };
  });
}

/** Asks where a table stands; the answer gives its sheet where that is elsewhere than before. */
function askPlace({ workbook }: Excel.RequestContext, { id, sheet, table }: PlacedTable): () => string | null {
  const range = workbook.worksheets.getItem(sheet).tables.getItem(id).getRange();
  range.load('address');
  return () => (JSON.stringify(areasOf(range.address)) === JSON.stringify([table.area]) ? null : sheet);
}

/** Whether these are the same sheets in the same order, called and shown as before. */
export function areSame(now: readonly ListedSheet[], before: readonly ListedSheet[] | undefined): boolean {
  return JSON.stringify(now) === JSON.stringify(before);
}
