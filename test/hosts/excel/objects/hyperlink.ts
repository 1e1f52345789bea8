import type { Host } from '../host.ts';
import type { LinkModel, SheetModel } from '../model/book.ts';
import { areaContains } from '../../../../core/sheet/cell-reference.ts';
import type { RangeTarget } from './targets.ts';
import { eachCell, writeEntries } from './write-cells.ts';

/** A cell's link as the API answers it; null where it has none. */
export function hyperlinkAt(sheet: SheetModel, row: number, column: number): unknown {
  const link = sheet.links.find((one) => one.row === row && one.column === column);
  if (link === undefined) return null;
  const { row: _row, column: _column, ...rest } = link;
  return rest;
}

/** Links every cell of a range; the text to show is written into the cells. */
export function setHyperlink(host: Host, { sheet, area }: RangeTarget, value: unknown): void {
  const link = value as Omit<LinkModel, 'row' | 'column'> | null;
  const others = sheet.links.filter((one) => !areaContains(area, one.row, one.column));
  const made: LinkModel[] = [];
  if (link !== null) eachCell(area, (row, column) => made.push({ ...link, row, column }));
  host.journal.set(sheet, 'links', [...others, ...made]);
  if (link?.textToDisplay !== undefined) writeEntries(host, sheet, area, link.textToDisplay);
}
