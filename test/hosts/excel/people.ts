import type { CellValue } from '../../../core/sheet/workbook.ts';
import type { Author, Host } from './host.ts';
import { addressOfArea } from './model/address.ts';
import type { SheetModel } from './model/book.ts';
import { cellAt } from './model/sheet-cells.ts';
import { shownText } from './model/shown-text.ts';
import type { Cell } from './model/cell.ts';
import { areaNamed, sheetCalled } from './objects/named-area.ts';
import { addSheet, removeSheet, renameSheet } from './objects/sheet-changes.ts';
import { protectSheet } from './objects/protection.ts';
import { sortRows } from './objects/sort-rows.ts';
import { activateSheet, selectAreas } from './objects/select.ts';
import { writeEntries } from './objects/write-cells.ts';

/** What people do in the workbook, as a test sees it. Addresses are those of Excel: `Plan!B4`, `'Q1 plan'!B4:C9`. */
export interface People {
  /** Types into cells; `by` another author it arrives as a remote change. One value, or a grid of the range's size. */
  write(address: string, entries: unknown, by?: Exclude<Author, 'addin'>): void;
  /** Value, formula and look of one cell, wherever it came from. */
  cell(address: string): Cell & { readonly text: string };
  value(address: string): CellValue;
  sheet(name: string): SheetModel;
  sheetNames(): readonly string[];
  addSheet(name: string, by?: Exclude<Author, 'addin'>): void;
  deleteSheet(name: string, by?: Exclude<Author, 'addin'>): void;
  renameSheet(name: string, to: string, by?: Exclude<Author, 'addin'>): void;
  activate(name: string): void;
  /** Protects a sheet, or ends that. */
  protect(name: string, isProtected?: boolean): void;
  /** Selects cells of one sheet: `Plan!B4:C9,E2`. */
  select(address: string): void;
  /** What is selected: the sheet in front and its areas. */
  selection(): { readonly sheet: string; readonly addresses: readonly string[] };
  /** Drags the corner of a table to another size, or its first row elsewhere; Excel tells nobody. */
  resizeTable(name: string, address: string): void;
  /** Puts the rows of an area into another order: told as sorted, and as nothing else. */
  sortRows(address: string, order: readonly number[]): void;
  /** Excel has recalculated a sheet, with new values where formulas now show something else. */
  recalculate(name: string, values?: Readonly<Record<string, CellValue>>): void;
  /** Anything else that people do, as one undo step: rows inserted, a part replaced, through the host's own model. */
  edit(change: (host: Host) => void, by?: Exclude<Author, 'addin'>): void;
  /** Presses undo; the label of what was taken back, null where nothing is left. */
  undo(): string | null;
}

const CALCULATED = 16;

export function people(host: Host): People {
  const sheet = (name: string): SheetModel => {
    const found = sheetCalled(host, name);
    if (found === null) throw new Error(`There is no sheet “${name}”.`);
    return found;
  };
  const place = (address: string): NonNullable<ReturnType<typeof areaNamed>> => {
    const front = host.book.sheets.find((one) => one.id === host.book.activeSheet)!;
    const found = areaNamed(host, front, address);
    if (found === null) throw new Error(`“${address}” names no cells.`);
    return found;
  };
  const as = (author: Author, change: () => void): void => {
    host.author = author;
    change();
    host.journal.endStep(author);
    host.author = 'person';
  };
  const cell = (address: string): Cell & { text: string } => {
    const found = place(address);
    const held = cellAt(found.sheet, found.area.top, found.area.left);
    return { ...held, text: shownText(held) };
  };
  return {
    sheet,
    cell,
    value: (address) => cell(address).value,
    sheetNames: () => host.book.sheets.map((one) => one.name),
    write: (address, entries, by = 'person') =>
      as(by, () => {
        const found = place(address);
        writeEntries(host, found.sheet, found.area, entries);
      }),
    addSheet: (name, by = 'person') => as(by, () => addSheet(host, name)),
    deleteSheet: (name, by = 'person') => as(by, () => removeSheet(host, sheet(name))),
    renameSheet: (name, to, by = 'person') => as(by, () => renameSheet(host, sheet(name), to)),
    protect: (name, isProtected = true) =>
      as('person', () => protectSheet(host, sheet(name), isProtected ? { options: {}, password: null } : null)),
    activate: (name) => as('person', () => activateSheet(host, sheet(name))),
    select: (address) =>
      as('person', () => {
        const [first, ...more] = address.split(',');
        const found = place(first!);
        selectAreas(host, found.sheet, [found.area, ...more.map((part) => areaNamed(host, found.sheet, part)!.area)]);
      }),
    selection: () => {
      const front = host.book.sheets.find((one) => one.id === host.book.activeSheet)!;
      return { sheet: front.name, addresses: front.selection.map(addressOfArea) };
    },
    resizeTable: (name, address) =>
      as('person', () => {
        const found = host.book.sheets.flatMap((one) => one.tables).find((table) => table.name === name)!;
        host.journal.set(found, 'area', place(address).area);
      }),
    sortRows: (address, order) =>
      as('person', () => {
        const found = place(address);
        sortRows(host, found.sheet, found.area, order);
      }),
    recalculate: (name, values = {}) =>
      as('person', () => {
        const found = sheet(name);
        host.book.calculationState = 'Done';
        for (const [address, value] of Object.entries(values)) {
          const at = areaNamed(host, found, address)!.area;
          const held = cellAt(found, at.top, at.left);
          host.journal.setCell(found, at.top, at.left, { ...held, value });
        }
        host.events.tell(CALCULATED, [found.id, 'Workbook'], { worksheetId: found.id, address: '' }, host);
      }),
    edit: (change, by = 'person') => as(by, () => change(host)),
    undo: () => host.journal.undo(),
  };
}
