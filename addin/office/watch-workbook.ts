import type { Area } from '../../core/sheet/cell-reference.ts';
import { areasOf } from './addresses.ts';
import type { Change } from './changes.ts';
import type { Host } from './host.ts';

type Handler = { remove(): void; readonly context: OfficeExtension.ClientRequestContext };

/** Handlers that are there. */
export interface Watch {
  /** Takes the handlers away again. */
  stop(): Promise<void>;
}

/**
 * Calls `changed` for everything that happens to the workbook, by whomever: one sync. A co-author's changes are told by
 * this Excel alone, so they count like the planner's own; what this add-in wrote is left out where Excel says so.
 */
export async function watchWorkbook(host: Host, changed: (change: Change) => void): Promise<Watch> {
  const told = (change: Change): Promise<void> => {
    changed(change);
    return Promise.resolve();
  };
  const sheets = (): Promise<void> => told({ what: 'sheets' });
  const handlers = await host.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const made: Handler[] = [
      worksheets.onChanged.add((event) => (isOwn(event) ? Promise.resolve() : told(changeOf(event)))),
      worksheets.onFormatChanged.add(({ worksheetId, address }) =>
        told({ what: 'looks', sheet: worksheetId, areas: areasOf(address ?? '') }),
      ),
      worksheets.onCalculated.add(({ worksheetId, address }) =>
        told({ what: 'calculated', sheet: worksheetId, areas: calculatedIn(address) }),
      ),
      worksheets.onRowHiddenChanged.add(({ worksheetId }) => told({ what: 'shape', sheet: worksheetId })),
      worksheets.onRowSorted.add(({ worksheetId }) => told({ what: 'shape', sheet: worksheetId })),
      worksheets.onColumnSorted.add(({ worksheetId }) => told({ what: 'shape', sheet: worksheetId })),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
      tables.onAdded.add(({ worksheetId }) => told({ what: 'shape', sheet: worksheetId })),
      tables.onDeleted.add(({ worksheetId }) => told({ what: 'shape', sheet: worksheetId })),
    ];
    if (host.has('1.17'))
      made.push(
        worksheets.onNameChanged.add(sheets),
        worksheets.onVisibilityChanged.add(sheets),
        worksheets.onMoved.add(sheets),
      );
    await context.sync();
    return made;
  });
  return {
    async stop() {
      const [first] = handlers;
      if (first === undefined) return;
      // Handlers belong to the context they were made in and can only be removed through it.
      await Excel.run(first.context as Excel.RequestContext, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    },
  };
}

function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === 'ThisLocalAddin';
}

/** Excel does not always say what it calculated. */
function calculatedIn(address: string | undefined): readonly Area[] | null {
  const areas = areasOf(address ?? '');
  return areas.length === 0 ? null : areas;
}

function changeOf({ changeType, worksheetId: sheet, address }: Excel.WorksheetChangedEventArgs): Change {
  const areas = areasOf(address ?? '');
  const isCells = changeType === 'RangeEdited' && areas.length > 0;
  return isCells ? { what: 'cells', sheet, areas } : { what: 'shape', sheet };
}
