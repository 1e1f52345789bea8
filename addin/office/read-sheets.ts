import type { CustomPart, Trouble } from '../../core/sheet/workbook.ts';
import type { Host } from './host.ts';
import { hasApi } from './host.ts';
import type { ListedSheet, Listing } from './list-sheets.ts';
import { codeOf, sentenceOf } from './office-errors.ts';
import type { Depth, ReadFrame } from './read-frames.ts';
import { askParts, readFrames } from './read-frames.ts';
import { readTogether } from './read-together.ts';
import type { OfficeWords } from './words/english.ts';

/** What the sheets are besides their cells, what the workbook carries for us, and what could not be read of it. */
export interface SheetsRead {
  readonly frames: readonly ReadFrame[];
  readonly parts: readonly CustomPart[];
  readonly troubles: readonly Trouble[];
  /** What Excel had last against a sheet of cells; null where it gave all of them. */
  readonly failure: unknown;
}

/** Reads all sheets' frames in one request where none of them makes trouble. */
export async function readSheets(host: Host, listing: Listing): Promise<SheetsRead> {
  const troubles: Trouble[] = hasApi('1.13')
    ? []
    : [{ id: 'merges-untold', message: host.words.mergesUntold, sheet: null }];
  let parts: readonly CustomPart[] = [];
  let asked = listing.parts ?? [];
  const read = (depth: Depth) => (sheets: readonly ListedSheet[]) =>
    host.run(async (context) => {
      const given = askParts(context, asked);
      const frames = await readFrames(context, sheets, listing.tables, depth);
      parts = [...parts, ...given()];
      asked = [];
      return frames;
    });
  let failure: unknown = null;
  const failed: ListedSheet[] = [];
  const readAll = (sheets: readonly ListedSheet[]): Promise<readonly ReadFrame[]> =>
    readTogether(sheets, read('all'), (sheet) => failed.push(sheet));
  const frames = [...(await readAll(listing.sheets))];
  if (failed.length > 0 && asked.length > 0) {
    // Perhaps it was not about the sheets.
    const given = await readParts(host, asked).catch(() => null);
    if (given === null) troubles.push({ id: 'parts-untold', message: host.words.untold.parts, sheet: null });
    parts = given ?? [];
    asked = [];
    frames.push(...(await readAll(failed.splice(0))));
  }
  for (const sheet of failed) {
    const found = await readShallower(sheet, read);
    frames.push(...found.frames);
    if (found.frames.length === 0) {
      troubles.push(unreadableSheet(sheet.name, found.failure, host.words));
      if (!isOtherSheet(found.failure)) failure = found.failure;
    } else troubles.push(shallowSheet(sheet.name, found.depth, host.words));
  }
  const order = new Map(listing.sheets.map(({ id }, at) => [id, at]));
  frames.sort((one, other) => (order.get(one.frame.id) ?? 0) - (order.get(other.frame.id) ?? 0));
  return { frames, parts, troubles, failure };
}

function readParts(host: Host, ids: readonly string[]): Promise<readonly CustomPart[]> {
  return host.run(async (context) => {
    const given = askParts(context, ids);
    await context.sync();
    return given();
  });
}

/** A sheet that Excel does not give whole, as deep as it gives it; no frame where it gives none. */
async function readShallower(
  sheet: ListedSheet,
  read: (depth: Depth) => (sheets: readonly ListedSheet[]) => Promise<readonly ReadFrame[]>,
): Promise<{ readonly frames: readonly ReadFrame[]; readonly depth: Depth; readonly failure: unknown }> {
  let failure: unknown = null;
  for (const depth of ['without-merges', 'cells'] as const) {
    const frames = await readTogether([sheet], read(depth), (_, error) => {
      failure = error;
    });
    if (frames.length > 0) return { frames, depth, failure };
  }
  return { frames: [], depth: 'cells', failure };
}

function shallowSheet(sheet: string, depth: Depth, words: OfficeWords): Trouble {
  return depth === 'without-merges'
    ? { id: 'merges-left-out', message: words.mergesLeftOut(sheet), sheet }
    : { id: 'surroundings-left-out', message: words.onlyCells(sheet), sheet };
}

/** A sheet that Excel lists and does not give: a chart sheet, or one that is damaged. */
export function unreadableSheet(sheet: string, error: unknown, words: OfficeWords): Trouble {
  return isOtherSheet(error)
    ? { id: 'other-sheet-skipped', message: words.otherSheet(sheet), sheet }
    : { id: 'sheet-unreadable', message: words.unreadableSheet(sheet, sentenceOf(error, words)), sheet };
}

function isOtherSheet(error: unknown): boolean {
  return codeOf(error) === 'UnsupportedSheet';
}
