import type { Selection } from '../pane/workbook-port.ts';
import { areasOf } from './addresses.ts';
import type { Host } from './host.ts';
import type { Watch } from './watch-workbook.ts';

/** Calls the listener when the planner selects cells: one sync to begin with, one for each selection. */
export async function watchSelection(host: Host, listener: (selection: Selection) => void): Promise<Watch> {
  let asked = 0;
  const tell = async (): Promise<void> => {
    const mine = (asked += 1);
    const selection = await selectedCells(host);
    // Only the latest selection counts: answers may overtake each other, and a chart has no cells.
    if (selection !== null && mine === asked) listener(selection);
  };
  const handler = await host.run(async (context) => {
    const made = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return made;
  });
  return {
    async stop() {
      asked = -1;
      await Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  };
}

/** The cells that are selected now: one sync. Null where something else is, a chart for one. */
export function selectedCells(host: Host): Promise<Selection | null> {
  return host.run(selectionNow).catch(() => null);
}

async function selectionNow(context: Excel.RequestContext): Promise<Selection> {
  const ranges = context.workbook.getSelectedRanges();
  ranges.load('address,worksheet/name');
  await context.sync();
  return { sheet: ranges.worksheet.name, areas: areasOf(ranges.address) };
}
