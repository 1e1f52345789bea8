import type { CustomPart, Trouble } from '../../core/sheet/workbook.ts';
import type { Host } from './host.ts';
import { hasApi } from './host.ts';
import type { ListedSheet, Listing } from './list-sheets.ts';
import { codeOf, sentenceOf } from './office-errors.ts';
import type { ReadFrame } from './read-frames.ts';
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
  let asked = listing.parts;
  const read = (merges: boolean) => (sheets: readonly ListedSheet[]) =>
    host.run(async (context) => {
      const given = askParts(context, asked);
      const frames = await readFrames(context, sheets, listing.tables, merges);
      parts = [...parts, ...given()];
      asked = [];
      return frames;
    });
  let failure: unknown = null;
  const failed: ListedSheet[] = [];
  const frames = [...(await readTogether(listing.sheets, read(true), (sheet) => failed.push(sheet)))];
  for (const sheet of failed) {
    const again = await readTogether([sheet], read(false), (_, error) => {
      troubles.push(unreadableSheet(sheet.name, error, host.words));
      if (!isOtherSheet(error)) failure = error;
    });
    if (again.length > 0)
      troubles.push({
        id: 'merges-left-out',
        message: host.words.mergesLeftOut(sheet.name),
        sheet: sheet.name,
      });
    frames.push(...again);
  }
  const order = new Map(listing.sheets.map(({ id }, at) => [id, at]));
  frames.sort((one, other) => (order.get(one.frame.id) ?? 0) - (order.get(other.frame.id) ?? 0));
  return { frames, parts, troubles, failure };
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
