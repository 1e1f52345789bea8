import type { Area, CellRef } from '../../core/sheet/cell-reference.ts';
import { rangeOf } from '../../core/sheet/cell-reference.ts';
import type { GoneTo } from '../pane/workbook-port.ts';
import { addressesOf, joined } from './addresses.ts';
import type { Host } from './host.ts';
import { codeOf, isGone, sentenceOf } from './office-errors.ts';
import { rangeAt } from './read-frames.ts';
import type { OfficeWords } from './words/english.ts';

/** Selects the cells of a finding; those on other sheets than the first wait for their own click. */
export function goToCells(host: Host, cells: readonly CellRef[], unhide: boolean): Promise<GoneTo> {
  const [first] = cells;
  if (first === undefined) return Promise.resolve(notGone(host.words.noCell));
  const here = joined(cells.filter(({ sheet }) => sheet === first.sheet));
  // The cell to look at stands in the first area: Excel shows that one.
  const at = here.findIndex((area) => area.top <= first.row && first.row <= area.bottom && area.left === first.column);
  const ordered = at <= 0 ? here : [here[at]!, ...here.filter((_, index) => index !== at)];
  return goToAreas(host, first.sheet, ordered, unhide);
}

/**
 * Selects areas of a sheet and brings it to the front: two syncs. What hides the first of them is only taken away where
 * `unhide` says so.
 */
export async function goToAreas(host: Host, sheet: string, areas: readonly Area[], unhide: boolean): Promise<GoneTo> {
  const go = (several: boolean): Promise<GoneTo> =>
    host.run((context) => select(context, host.words, sheet, areas, { unhide, several }));
  try {
    const several = maySelectSeveral(host);
    return await go(several).catch((error: unknown) => {
      if (several && codeOf(error) === 'ApiNotFound') return go(false);
      throw error;
    });
  } catch (error) {
    if (isGone(error)) return notGone(host.words.sheetGone(sheet));
    return notGone(sentenceOf(error, host.words));
  }
}

/**
 * Several areas are selected at once from ExcelApi 1.18 on. The client library that is served where there is no CDN tells
 * no higher set than 1.15 in any Excel: there only trying tells.
 */
function maySelectSeveral(host: Host): boolean {
  return host.has('1.15');
}

async function select(
  context: Excel.RequestContext,
  words: OfficeWords,
  name: string,
  areas: readonly Area[],
  { unhide, several }: { readonly unhide: boolean; readonly several: boolean },
): Promise<GoneTo> {
  const [main = { top: 0, left: 0, bottom: 0, right: 0 }] = areas;
  const sheet = context.workbook.worksheets.getItem(name);
  const first = rangeAt(sheet, main);
  sheet.load('visibility');
  first.load('rowHidden,columnHidden');
  await context.sync();
  const isSheetHidden = sheet.visibility !== 'Visible';
  const hides = whatHides(words, isSheetHidden, first, name, rangeOf(main));
  if (hides !== null && !unhide) return { gone: false, hidden: true, message: hides };
  if (isSheetHidden) sheet.visibility = 'Visible';
  if (hides !== null) {
    const shown = rangeAt(sheet, main);
    shown.rowHidden = false;
    shown.columnHidden = false;
  }
  sheet.activate();
  const [all = 'A1', ...tooMany] = addressesOf(areas);
  if (areas.length > 1 && several) sheet.getRanges(all).select();
  else rangeAt(sheet, main).select();
  await context.sync();
  if (areas.length > 1 && !several) return notGone(words.oneSelected(rangeOf(main), areas.slice(1).map(rangeOf)));
  return tooMany.length === 0 ? { gone: true } : notGone(words.partSelected(name));
}

function whatHides(
  words: OfficeWords,
  isSheetHidden: boolean,
  { rowHidden, columnHidden }: Excel.Range,
  sheet: string,
  cells: string,
): string | null {
  if (isSheetHidden) return words.sheetHidden(sheet);
  if (rowHidden && columnHidden) return words.bothHidden(cells, sheet);
  if (rowHidden) return words.rowHidden(cells, sheet);
  return columnHidden ? words.columnHidden(cells, sheet) : null;
}

function notGone(message: string): GoneTo {
  return { gone: false, hidden: false, message };
}
