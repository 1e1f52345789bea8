import { isOwnSheet } from '../../core/sheet/own-cells.ts';
import type { Sheet, Trouble } from '../../core/sheet/workbook.ts';
import { askWhetherPending } from './calculation.ts';
import type { Host } from './host.ts';
import { isGone, isPassing } from './office-errors.ts';
import type { WorkbookExtras } from './workbook-extras.ts';
import { askExtras, readEachExtra } from './workbook-extras.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly state: Sheet['state'];
}

/** What a workbook holds, without its cells. */
export interface Listing extends WorkbookExtras {
  readonly name: string;
  /** Whether formulas wait to be calculated. */
  readonly isPending: boolean;
  readonly sheets: readonly ListedSheet[];
  /** What Excel does not tell of it. */
  readonly troubles: readonly Trouble[];
}

/** Lists the workbook: one sync, and one more for each part of it where Excel refuses some of them. */
export async function listWorkbook(host: Host): Promise<Listing> {
  try {
    return await host.run(async (context) => {
      const sheets = askSheets(context);
      const extras = askExtras(context);
      await context.sync();
      return { ...sheets(), ...extras(), troubles: [] };
    });
  } catch (error) {
    if (isPassing(error) || isGone(error)) throw error;
    const sheets = await host.run(async (context) => {
      const asked = askSheets(context);
      await context.sync();
      return asked();
    });
    return { ...sheets, ...(await readEachExtra(host)) };
  }
}

function askSheets(context: Excel.RequestContext): () => Pick<Listing, 'name' | 'isPending' | 'sheets'> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility');
  const isPending = askWhetherPending(context);
  return () => ({
    name: workbook.name,
    isPending: isPending(),
    sheets: worksheets.items.map(listedSheet).filter(({ name }) => !isOwnSheet(name)),
  });
}

export function listedSheet({ id, name, visibility }: Excel.Worksheet): ListedSheet {
  const state = visibility === 'VeryHidden' ? 'very-hidden' : visibility === 'Hidden' ? 'hidden' : 'visible';
  return { id, name, state };
}
