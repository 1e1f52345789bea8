import { isOwnSheet } from '../../core/sheet/own-cells.ts';
import type { WorkbookRead } from '../worker/workbook-read.ts';
import type { Wanted } from './chunk-plan.ts';
import type { Host } from './host.ts';
import type { ListedSheet } from './list-sheets.ts';
import { listedSheet } from './list-sheets.ts';
import { readCells } from './read-cells.ts';

/**
 * Reads a few cells, and whether the sheets are still those that are known: one sync. Null where sheets came, went or
 * were renamed, hidden or moved meanwhile.
 */
export function readChanged(
  host: Host,
  wanted: readonly Wanted[],
  known: readonly ListedSheet[],
): Promise<WorkbookRead | null> {
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    const chunks = await readCells(context, wanted, () => null);
    const sheets = worksheets.items.map(listedSheet).filter(({ name }) => !isOwnSheet(name));
    if (!areSame(sheets, known)) return null;
    return {
      outline: null,
      whole: [],
      cells: chunks.flatMap((chunk) => (chunk.what === 'cells' ? [chunk.block] : [])),
      looks: chunks.flatMap((chunk) => (chunk.what === 'looks' ? [chunk.block] : [])),
    };
  });
}

/** Whether these are the same sheets in the same order, called and shown as before. */
export function areSame(now: readonly ListedSheet[], before: readonly ListedSheet[] | undefined): boolean {
  return JSON.stringify(now) === JSON.stringify(before);
}
