import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import type { Area } from '../../core/sheet/cell-reference.ts';
import { addressOf, areaContains } from '../../core/sheet/cell-reference.ts';
import type { Edited } from '../pane/workbook-port.ts';
import { joined } from './addresses.ts';
import { holds } from './held-content.ts';
import type { Host } from './host.ts';
import { isEditing, isTooLarge, sentenceOf } from './office-errors.ts';
import { quietly } from './quietly.ts';
import { rangeAt } from './read-frames.ts';
import { typedText } from './typed-text.ts';

/** Cells of one sheet that stand together and are written together. */
interface Patch {
  readonly sheet: string;
  readonly area: Area;
}

/** The id of a sheet by the name it had when it was read. */
type KeyOf = (sheet: string) => string;

/**
 * Writes edits whose cells still hold what they held, in batches that tell no handlers: one, unless Excel takes no more
 * than a part at once. Throws where Excel takes none of them, a protected sheet for one; then nothing was written.
 */
export async function writeEdits(host: Host, edits: readonly CellEdit[], keyOf: KeyOf): Promise<Edited> {
  try {
    return await writeTogether(host, edits, keyOf);
  } catch (error) {
    if (!isTooLarge(error) || edits.length < 2) throw error;
  }
  const middle = Math.ceil(edits.length / 2);
  const first = await writeEdits(host, edits.slice(0, middle), keyOf);
  const others = edits.slice(middle);
  const second = await writeEdits(host, others, keyOf).catch((error: unknown) => {
    if (first.applied.length === 0) throw error;
    return { applied: [], refused: others, trouble: sentenceOf(error, host.words) };
  });
  return {
    applied: [...first.applied, ...second.applied],
    refused: [...first.refused, ...second.refused],
    trouble: first.trouble ?? second.trouble,
  };
}

async function writeTogether(host: Host, edits: readonly CellEdit[], keyOf: KeyOf): Promise<Edited> {
  for (;;)
    try {
      const fresh = await host.run((context) => holding(context, edits, keyOf, 'before'));
      const open = edits.filter((edit) => fresh.has(edit));
      const { applied, trouble } =
        open.length === 0 ? { applied: [], trouble: null } : await writeFresh(host, open, keyOf);
      return { applied, refused: edits.filter((edit) => !applied.includes(edit)), trouble };
    } catch (error) {
      // What the planner has typed meanwhile may stand in one of these cells: they are looked at again.
      if (!isEditing(error)) throw error;
    }
}

async function writeFresh(
  host: Host,
  edits: readonly CellEdit[],
  keyOf: KeyOf,
): Promise<Pick<Edited, 'applied' | 'trouble'>> {
  try {
    await host.run((context) => write(host, context, edits, keyOf), { writes: true, checked: true });
    return { applied: edits, trouble: null };
  } catch (error) {
    if (isEditing(error)) throw error;
    // A batch that breaks off leaves what it did before: perhaps some of the cells are written.
    const written = await host.run((context) => holding(context, edits, keyOf, 'after'));
    if (written.size === 0) throw error;
    const isWhole = written.size === edits.length;
    return {
      applied: edits.filter((edit) => written.has(edit)),
      trouble: isWhole ? null : sentenceOf(error, host.words),
    };
  }
}

/** The edits whose cells hold what they held before them, or what they are to hold after them. */
async function holding(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  keyOf: KeyOf,
  when: 'before' | 'after',
): Promise<ReadonlySet<CellEdit>> {
  const patches = patchesOf(edits);
  const { worksheets } = context.workbook;
  const sheets = new Map(patches.map(({ sheet }) => [sheet, worksheets.getItemOrNullObject(keyOf(sheet))]));
  await context.sync();
  const read = patches.flatMap((patch) => {
    const sheet = sheets.get(patch.sheet);
    if (sheet === undefined || sheet.isNullObject) return [];
    const range = rangeAt(sheet, patch.area);
    range.load('values,formulas');
    return [{ ...patch, range }];
  });
  await context.sync();
  return new Set(
    edits.filter(({ cell, [when]: content }) => {
      const held = read.find(({ sheet, area }) => sheet === cell.sheet && areaContains(area, cell.row, cell.column));
      if (held === undefined) return false;
      const [r, c] = [cell.row - held.area.top, cell.column - held.area.left];
      const value: unknown = held.range.values?.[r]?.[c];
      return holds(value, held.range.formulas?.[r]?.[c], content);
    }),
  );
}

function write(host: Host, context: Excel.RequestContext, edits: readonly CellEdit[], keyOf: KeyOf): Promise<void> {
  const byCell = new Map(edits.map((edit) => [`${edit.cell.sheet}!${addressOf(edit.cell)}`, edit]));
  return quietly(host, context, () => {
    for (const { sheet, area } of patchesOf(edits)) {
      const range = rangeAt(context.workbook.worksheets.getItem(keyOf(sheet)), area);
      const contents = cellsOf(area).map((row) => row.map((cell) => byCell.get(`${sheet}!${addressOf(cell)}`)?.after));
      // The format first: it decides how what is typed is read. Null leaves a cell's format as it is.
      if (contents.flat().some((content) => content?.numberFormat !== null))
        range.numberFormat = contents.map((row) => row.map((content) => content?.numberFormat ?? null));
      range.formulas = contents.map((row) => row.map((content) => (content === undefined ? null : typedText(content))));
    }
  });
}

function patchesOf(edits: readonly CellEdit[]): readonly Patch[] {
  const sheets = [...new Set(edits.map(({ cell }) => cell.sheet))];
  return sheets.flatMap((sheet) => {
    const cells = edits.map(({ cell }) => cell).filter((cell) => cell.sheet === sheet);
    return joined(cells).map((area) => ({ sheet, area }));
  });
}

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly { row: number; column: number }[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, column: left + c })),
  );
}
