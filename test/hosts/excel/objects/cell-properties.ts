import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { addressWithSheet, columnCountOf, rowCountOf } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import type { Look } from '../model/cell.ts';
import { mapCells } from '../model/sheet-cells.ts';
import { HostError, apiNotFound } from '../request/host-error.ts';
import type { FormatFact } from './format-facts.ts';
import { FILL_FACTS, FONT_FACTS, FORMAT_FACTS, PROTECTION_FACTS } from './format-facts.ts';
import { hyperlinkAt } from './hyperlink.ts';
import { gridOf, writeLook } from './write-cells.ts';
import type { RangeTarget } from './targets.ts';

type Wish = Readonly<Record<string, unknown>>;

const NESTED: Readonly<Record<string, Readonly<Record<string, FormatFact>>>> = {
  fill: FILL_FACTS,
  font: FONT_FACTS,
  protection: PROTECTION_FACTS,
};
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

/** What `getCellProperties` answers: for each cell what was wished, in the shape it was wished in. */
export function cellProperties({ sheet, area }: RangeTarget, wish: Wish): unknown {
  return mapCells(sheet, area, (cell, row, column) => {
    const one = { top: row, left: column, bottom: row, right: column };
    return answer(wish, (name, nested) => {
      if (name === 'format') return formatOf(cell.look, nested);
      return plainFact(sheet, one, cell.look, name);
    });
  });
}

/** `getRowProperties` and `getColumnProperties`: one entry a row or column. */
export function lineProperties({ sheet, area }: RangeTarget, wish: Wish, axis: 'row' | 'column'): unknown {
  const count = axis === 'row' ? rowCountOf(area) : columnCountOf(area);
  return Array.from({ length: count }, (_, offset) => {
    const index = (axis === 'row' ? area.top : area.left) + offset;
    const line: Area = axis === 'row' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    const look = sheet.rows.get(line.top)?.get(line.left)?.look;
    return answer(wish, (name, nested) => {
      if (name === 'rowIndex' || name === 'columnIndex') return index;
      if (name === 'rowHidden') return sheet.hiddenRows.has(index);
      if (name === 'columnHidden') return sheet.hiddenColumns.has(index);
      if (name === 'format' && look !== undefined) return lineFormat(sheet, look, nested, index);
      if (name === 'format') return lineFormat(sheet, null, nested, index);
      return plainFact(sheet, line, null, name);
    });
  });
}

/** `setCellProperties`: a grid of partial properties of the range's size. */
export function setCellProperties({ sheet, area }: RangeTarget, data: unknown, host: Host): void {
  const grid = gridOf(data, area);
  writeLook(host, sheet, area, (look, row, column) => {
    const wish = grid(row, column) as { readonly format?: Wish; readonly style?: string } | null;
    const styled = wish?.style === undefined ? look : { ...look, style: wish.style };
    return wish?.format === undefined ? styled : changed(styled, wish.format);
  });
}

function changed(look: Look, format: Wish): Look {
  let next = look;
  for (const [name, value] of Object.entries(format)) {
    if (value === undefined || value === null) continue;
    if (name === 'borders') next = framed(next, value as Wish);
    else if (NESTED[name] !== undefined)
      for (const [key, part] of Object.entries(value as Wish)) next = factOf(NESTED[name], name, key).set(next, part);
    else next = factOf(FORMAT_FACTS, 'format', name).set(next, value);
  }
  return next;
}

function framed(look: Look, borders: Wish): Look {
  const sides = Object.entries(borders).map(([side, border]) => {
    const key = SIDES[side] ?? side;
    return [
      key,
      { style: 'None', color: '#000000', weight: 'Thin', ...look.borders[key], ...(border as object) },
    ] as const;
  });
  return { ...look, borders: { ...look.borders, ...Object.fromEntries(sides) } };
}

function answer(wish: Wish, of: (name: string, nested: Wish) => unknown): Record<string, unknown> {
  const wanted = Object.entries(wish).filter(
    ([, value]) => value === true || (typeof value === 'object' && value !== null),
  );
  return Object.fromEntries(wanted.map(([name, value]) => [name, of(name, value === true ? {} : (value as Wish))]));
}

function formatOf(look: Look, wish: Wish): Record<string, unknown> {
  return answer(wish, (name, nested) => {
    const group = NESTED[name];
    if (group !== undefined) return answer(nested, (key) => factOf(group, name, key).get(look));
    if (name === 'borders')
      return answer(
        nested,
        (side) => look.borders[SIDES[side] ?? side] ?? { style: 'None', color: '#000000', weight: 'Thin' },
      );
    return factOf(FORMAT_FACTS, 'format', name).get(look);
  });
}

function lineFormat(sheet: SheetModel, look: Look | null, wish: Wish, index: number): unknown {
  const { rowHeight, columnWidth, ...rest } = wish;
  return {
    ...(rowHeight === true ? { rowHeight: sheet.rowHeights.get(index) ?? 15 } : {}),
    ...(columnWidth === true ? { columnWidth: sheet.columnWidths.get(index) ?? 48 } : {}),
    ...(look === null ? {} : formatOf(look, rest)),
  };
}

function plainFact(sheet: SheetModel, area: Area, look: Look | null, name: string): unknown {
  switch (name) {
    case 'address':
    case 'addressLocal':
      return addressWithSheet(sheet.name, area);
    case 'style':
      return look?.style ?? 'Normal';
    case 'hidden':
      return sheet.hiddenRows.has(area.top) || sheet.hiddenColumns.has(area.left);
    case 'hyperlink':
      return hyperlinkAt(sheet, area.top, area.left);
    default:
      throw apiNotFound(`CellProperties.${name}`);
  }
}

function factOf(facts: Readonly<Record<string, FormatFact>>, group: string, name: string): FormatFact {
  const fact = facts[name];
  if (fact === undefined) throw new HostError('InvalidArgument', `${group}.${name} is no property of a cell.`);
  return fact;
}
