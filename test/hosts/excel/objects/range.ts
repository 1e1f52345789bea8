import { textArgument } from '../request/text-argument.ts';
import type { Host } from '../host.ts';
import { addressWithSheet, columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from '../model/address.ts';
import type { Cell } from '../model/cell.ts';
import { looksIn, mapCells } from '../model/sheet-cells.ts';
import { shownText, valueType, wireFormula, wireValue } from '../model/shown-text.ts';
import { HostError } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { agreedOf, cellsOf } from './cells.ts';
import { hyperlinkAt, setHyperlink } from './hyperlink.ts';
import { RANGE_EDITS } from './range-edits.ts';
import { RANGE_PLACES, cellCountOf } from './range-places.ts';
import type { RangeTarget } from './targets.ts';
import { gridOf, writeEntries, writeLook } from './write-cells.ts';

/** Cells of one range at most; more answer `RangeExceedsLimit`. */
const MOST_CELLS = 5_000_000;

/** A grid of something of each cell; null for whole columns and rows, as Excel answers for ranges without end. */
function grid(of: (cell: Cell) => unknown): (range: RangeTarget) => unknown {
  return ({ sheet, area }) => {
    if (isWholeColumns(area) || isWholeRows(area)) return null;
    if (rowCountOf(area) * columnCountOf(area) > MOST_CELLS)
      throw new HostError(
        'RangeExceedsLimit',
        'The cell count in the range has exceeded the maximum supported number.',
      );
    return mapCells(sheet, area, of);
  };
}

function writeFormats({ sheet, area }: RangeTarget, value: unknown, host: Host): void {
  const formats = gridOf(value, area);
  writeLook(host, sheet, area, (look, row, column) => {
    const format = formats(row, column);
    return format === null || format === look.numberFormat ? look : { ...look, numberFormat: textArgument(format) };
  });
}

const writeCells = ({ sheet, area }: RangeTarget, value: unknown, host: Host): void => {
  writeEntries(host, sheet, area, value);
};

/** `true`, `false`, or null where the rows or columns differ. */
function agreed(flags: readonly boolean[]): boolean | null {
  return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
}

function hiddenRows({ sheet, area }: RangeTarget): boolean | null {
  if (isWholeColumns(area)) return sheet.hiddenRows.size === 0 ? false : null;
  return agreed(Array.from({ length: rowCountOf(area) }, (_, index) => sheet.hiddenRows.has(area.top + index)));
}

function hiddenColumns({ sheet, area }: RangeTarget): boolean | null {
  if (isWholeRows(area)) return sheet.hiddenColumns.size === 0 ? false : null;
  return agreed(Array.from({ length: columnCountOf(area) }, (_, index) => sheet.hiddenColumns.has(area.left + index)));
}

export const RANGE: HostType<'Range'> = {
  kind: 'Range',
  isTrackable: true,
  properties: {
    address: { get: ({ sheet, area }) => addressWithSheet(sheet.name, area) },
    addressLocal: { get: ({ sheet, area }) => addressWithSheet(sheet.name, area) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCountOf(area) },
    columnCount: { get: ({ area }) => columnCountOf(area) },
    cellCount: { get: ({ area }) => cellCountOf(area) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    values: { get: grid((cell) => wireValue(cell.value)), set: writeCells },
    formulas: { get: grid(wireFormula), set: writeCells },
    formulasLocal: { get: grid(wireFormula), set: writeCells },
    text: { get: grid(shownText) },
    valueTypes: { get: grid((cell) => valueType(cell.value)) },
    numberFormat: { get: grid((cell) => cell.look.numberFormat), set: writeFormats },
    numberFormatLocal: { get: grid((cell) => cell.look.numberFormat), set: writeFormats },
    hasSpill: { get: ({ sheet, area }) => (sheet.spills.get(`${area.top}:${area.left}`)?.size ?? 0) > 0 },
    savedAsArray: { get: () => false },
    rowHidden: {
      get: hiddenRows,
      set: ({ sheet, area }, value, host) => {
        const hidden = new Set(sheet.hiddenRows);
        for (let row = area.top; row <= area.bottom; row += 1)
          if (value === true) hidden.add(row);
          else hidden.delete(row);
        host.journal.set(sheet, 'hiddenRows', hidden);
        const change = { worksheetId: sheet.id, changeType: value === true ? 'Hidden' : 'Unhidden' };
        const rows = `${area.top + 1}:${area.bottom + 1}`;
        host.events.tell(22, [sheet.id, 'Workbook'], { ...change, address: rows }, host);
      },
    },
    columnHidden: {
      get: hiddenColumns,
      set: ({ sheet, area }, value, host) => {
        const hidden = new Set(sheet.hiddenColumns);
        for (let column = area.left; column <= area.right; column += 1)
          if (value === true) hidden.add(column);
          else hidden.delete(column);
        host.journal.set(sheet, 'hiddenColumns', hidden);
      },
    },
    hidden: { get: (range) => hiddenRows(range) === true || hiddenColumns(range) === true },
    hyperlink: {
      get: ({ sheet, area }) => hyperlinkAt(sheet, area.top, area.left),
      set: (range, value, host) => setHyperlink(host, range, value),
    },
    style: {
      get: ({ sheet, area }) => agreedOf(looksIn(sheet, area).map((look) => look.style)),
      set: ({ sheet, area }, value, host) =>
        writeLook(host, sheet, area, (look) => ({ ...look, style: String(value) })),
    },
  },
  objects: {
    worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
    format: (range) => new HostObject('RangeFormat', cellsOf(range)),
    dataValidation: (range) => new HostObject('DataValidation', cellsOf(range)),
    conditionalFormats: (range) => new HostObject('ConditionalFormatCollection', cellsOf(range)),
  },
  methods: { ...RANGE_PLACES, ...RANGE_EDITS },
};
