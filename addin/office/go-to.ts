import type { Area, CellRef } from '../../core/sheet/cell-reference.ts';
import { rangeOf } from '../../core/sheet/cell-reference.ts';
import type { GoneTo } from '../pane/workbook-port.ts';
import { addressesOf, cellsIn, joined } from './addresses.ts';
import { around } from './changes.ts';
import type { Host } from './host.ts';
import { isGone, sentenceOf } from './office-errors.ts';
import { rangeAt } from './read-frames.ts';
import type { OfficeWords } from './words/english.ts';

/** Finds a sheet by the name it had when it was read, and is told where it is called otherwise by now. */
export interface Sheets {
  keyOf(name: string): string;
  renamed(): void;
}

/** Selects the cells of a finding; those on other sheets than the first wait for their own click. */
export function goToCells(host: Host, sheets: Sheets, cells: readonly CellRef[], unhide: boolean): Promise<GoneTo> {
  const [first] = cells;
  if (first === undefined) return Promise.resolve(notGone(host.words.noCell));
  const here = joined(cells.filter(({ sheet }) => sheet === first.sheet));
  // The cell to look at stands in the first area: Excel shows that one.
  const at = here.findIndex((area) => area.top <= first.row && first.row <= area.bottom && area.left === first.column);
  const ordered = at <= 0 ? here : [here[at]!, ...here.filter((_, index) => index !== at)];
  return goToAreas(host, sheets, { sheet: first.sheet, areas: ordered }, unhide);
}

/**
 * Selects areas of a sheet and brings it to the front: two syncs. What hides the first of them is only taken away where
 * `unhide` says so. An Excel that selects one area at a time shows all of them where they lie close together, else the first.
 */
export async function goToAreas(
  host: Host,
  sheets: Sheets,
  { sheet, areas }: { readonly sheet: string; readonly areas: readonly Area[] },
  unhide: boolean,
): Promise<GoneTo> {
  const [first = CORNER, ...others] = areas;
  const one = others.length === 0 || host.has('1.18') ? null : (closeTogether(areas) ?? first);
  const all = one === null ? [first, ...others] : [one];
  try {
    const gone = await host.run((context) => select(context, host.words, sheets, { sheet, first, all }, unhide));
    return one === null || !gone.gone ? gone : notGone(host.words.oneSelected(rangeOf(one), areas.map(rangeOf)));
  } catch (error) {
    if (isGone(error)) return notGone(host.words.sheetGone(sheet));
    return notGone(sentenceOf(error, host.words));
  }
}

const CORNER: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** More cells than this around those of a finding and they are lost among others. */
const CLOSE = 40;

/** The rectangle around areas; null where it is large and most of its cells are none of theirs. */
function closeTogether(areas: readonly Area[]): Area | null {
  const all = around(areas);
  const count = areas.reduce((sum, area) => sum + cellsIn(area), 0);
  return cellsIn(all) <= Math.max(CLOSE, 2 * count) ? all : null;
}

/** What is to be selected: all areas, of which the first must be seen. */
interface Aim {
  readonly sheet: string;
  readonly first: Area;
  readonly all: readonly Area[];
}

async function select(
  context: Excel.RequestContext,
  words: OfficeWords,
  sheets: Sheets,
  { sheet: read, first, all }: Aim,
  unhide: boolean,
): Promise<GoneTo> {
  const sheet = context.workbook.worksheets.getItem(sheets.keyOf(read));
  const seen = rangeAt(sheet, first);
  sheet.load('name,visibility');
  seen.load('rowHidden,columnHidden');
  await context.sync();
  const { name } = sheet;
  if (name !== read) sheets.renamed();
  const isSheetHidden = sheet.visibility !== 'Visible';
  const hides = whatHides(words, isSheetHidden, seen, name, rangeOf(first));
  if (hides !== null && !unhide) return { gone: false, hidden: true, message: hides };
  if (isSheetHidden) sheet.visibility = 'Visible';
  if (hides !== null) {
    const shown = rangeAt(sheet, first);
    shown.rowHidden = false;
    shown.columnHidden = false;
  }
  sheet.activate();
  const [address = 'A1', ...tooMany] = addressesOf(all);
  if (all.length > 1) sheet.getRanges(address).select();
  else rangeAt(sheet, all[0] ?? first).select();
  await context.sync();
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
