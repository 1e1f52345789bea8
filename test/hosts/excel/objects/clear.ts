import { textArgument } from '../request/text-argument.ts';
import type { Area } from '../../../../core/sheet/cell-reference.ts';
import { areaContains } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { withoutArea } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import { PLAIN_LOOK } from '../model/cell.ts';
import { tellChanged, tellFormatChanged } from './changed.ts';
import { assertWritable } from './write-cells.ts';

/** Clears an area: `All`, `Contents`, `Formats`, `Hyperlinks`, `RemoveHyperlinks`, `ResetContents`. Tables stay. */
export function clearArea(host: Host, sheet: SheetModel, area: Area, applyTo: unknown): void {
  assertWritable(sheet, area);
  const what = applyTo === undefined || applyTo === null ? 'All' : textArgument(applyTo);
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats';
  if (contents || formats)
    for (const [row, cells] of sheet.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of cells) {
        if (column < area.left || column > area.right) continue;
        const value = contents ? null : cell.value;
        const formula = contents ? null : cell.formula;
        host.journal.setCell(sheet, row, column, { value, formula, look: formats ? PLAIN_LOOK : cell.look });
      }
    }
  if (formats) {
    cutConditionalFormats(host, sheet, area);
    host.journal.set(
      sheet,
      'merges',
      sheet.merges.filter((merge) => !areaContains(area, merge.top, merge.left)),
    );
  }
  if (what === 'All') {
    const outside = (place: { readonly row: number; readonly column: number }): boolean =>
      !areaContains(area, place.row, place.column);
    host.journal.set(sheet, 'comments', sheet.comments.filter(outside));
    host.journal.set(sheet, 'notes', sheet.notes.filter(outside));
    host.journal.set(
      sheet,
      'validations',
      sheet.validations
        .map((one) => ({ ...one, areas: one.areas.flatMap((part) => withoutArea(part, area)) }))
        .filter((one) => one.areas.length > 0),
    );
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks')
    host.journal.set(
      sheet,
      'links',
      sheet.links.filter((link) => !areaContains(area, link.row, link.column)),
    );
  if (contents) tellChanged(host, sheet, area, 'RangeEdited');
  if (formats) tellFormatChanged(host, sheet, area);
}

/** Takes an area out of every conditional format; those without cells left are gone. */
export function cutConditionalFormats(host: Host, sheet: SheetModel, area: Area): void {
  for (const format of sheet.conditionalFormats)
    host.journal.set(
      format,
      'areas',
      format.areas.flatMap((part) => withoutArea(part, area)),
    );
  host.journal.set(
    sheet,
    'conditionalFormats',
    sheet.conditionalFormats.filter((format) => format.areas.length > 0),
  );
}
