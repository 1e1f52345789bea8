import type { CellBlock, LookBlock } from '../worker/workbook-read.ts';
import { cellBlock } from './cell-block.ts';
import type { Wanted } from './chunk-plan.ts';
import { missing } from './host.ts';
import { LOOK_OPTIONS, lookBlock } from './look-block.ts';
import type { Hidden } from './read-frames.ts';
import { rangeAt } from './read-frames.ts';

/** What a chunk turned out to be. */
export type ReadChunk =
  | { readonly what: 'cells'; readonly block: CellBlock; readonly characters: number }
  | { readonly what: 'looks'; readonly block: LookBlock };

/**
 * Reads chunks of cells: one sync.
 * @param hiddenOf whether rows of a sheet are hidden; null where that is not asked
 */
export async function readCells(
  context: Excel.RequestContext,
  chunks: readonly Wanted[],
  hiddenOf: (sheet: string) => Hidden | null,
): Promise<readonly ReadChunk[]> {
  const asked = chunks.map((chunk) =>
    chunk.what === 'looks' ? askLooks(context, chunk) : askCells(context, chunk, hiddenOf(chunk.sheet)),
  );
  await context.sync();
  return asked.map((read) => read());
}

function askCells(context: Excel.RequestContext, { sheet, area }: Wanted, hidden: Hidden | null): () => ReadChunk {
  const range = rangeAt(context.workbook.worksheets.getItem(sheet), area);
  range.load('values,formulas,numberFormat');
  const rows = hidden === 'some' ? range.getRowProperties({ rowHidden: true }) : null;
  return () => {
    const { values, formulas, numberFormat } = range;
    if (!Array.isArray(values) || !Array.isArray(formulas) || !Array.isArray(numberFormat)) throw missing();
    const told = rows?.value.map(({ rowHidden }) => rowHidden === true) ?? null;
    const isHidden = hidden === 'all' ? values.map(() => true) : told;
    return { what: 'cells', ...cellBlock(sheet, area, { values, formulas, numberFormat }, isHidden) };
  };
}

function askLooks(context: Excel.RequestContext, { sheet, area }: Wanted): () => ReadChunk {
  const cells = rangeAt(context.workbook.worksheets.getItem(sheet), area).getCellProperties(LOOK_OPTIONS);
  return () => {
    if (!Array.isArray(cells.value)) throw missing();
    return { what: 'looks', block: lookBlock(sheet, area, cells.value) };
  };
}
