import type { CellStyle, Sheet, Workbook } from '../../../../core/sheet/workbook.ts';
import type { Book, SheetModel, ValidationModel } from './book.ts';
import { freshId } from './book.ts';
import type { Border, Cell, Look } from './cell.ts';
import { PLAIN_LOOK } from './cell.ts';

/** Makes the host's workbook of one that core/files has read. Charts, pictures and pivots are not carried over. */
export function bookOf(workbook: Workbook): Book {
  const looks = workbook.styles.map(lookOf);
  const book: Book = {
    name: workbook.name,
    sheets: [],
    names: [],
    parts: [],
    settings: new Map(),
    properties: new Map(
      Object.entries({ title: '', author: '', subject: '', keywords: '', comments: '', category: '' }),
    ),
    activeSheet: '',
    calculationMode: 'Automatic',
    calculationState: 'Done',
    dateSystem: workbook.dateSystem,
    nextId: 1,
  };
  book.sheets = workbook.sheets.map((sheet) => sheetOf(book, sheet, looks));
  for (const name of workbook.names) {
    const made = { name: name.name, formula: `=${name.formula}`, comment: '', visible: !name.hidden };
    const owner = name.sheet === null ? book : book.sheets.find((sheet) => sheet.name === name.sheet);
    owner?.names.push(made);
  }
  book.parts = workbook.customParts.map((part) => ({ id: freshId(book, 'part'), xml: part.xml }));
  book.activeSheet = (book.sheets.find((sheet) => sheet.visibility === 'Visible') ?? book.sheets[0]!).id;
  return book;
}

/** A blank sheet, as `worksheets.add` makes one. */
export function blankSheet(book: Book, name: string): SheetModel {
  return {
    id: freshId(book, 'sheet'),
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    rows: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    links: [],
    comments: [],
    notes: [],
    names: [],
    protection: null,
    spills: new Map(),
    frozen: { rows: 0, columns: 0 },
    autoFilter: null,
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    activeCell: { row: 0, column: 0 },
  };
}

function sheetOf(book: Book, sheet: Sheet, looks: readonly Look[]): SheetModel {
  const made = blankSheet(book, sheet.name);
  made.visibility = ({ visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const)[sheet.state];
  for (const [row, held] of sheet.rows.entries()) {
    if (held === undefined) continue;
    const cells = new Map<number, Cell>();
    const width = Math.max(held.values.length, held.formulas?.length ?? 0, held.styles?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const value = held.values[column] ?? null;
      const formula = held.formulas?.[column] ?? null;
      const look = looks[held.styles?.[column] ?? 0] ?? PLAIN_LOOK;
      if (value !== null || formula !== null || look !== PLAIN_LOOK) cells.set(column, { value, formula, look });
    }
    if (cells.size > 0) made.rows.set(row, cells);
    if (held.hidden === true) made.hiddenRows.add(row);
  }
  made.hiddenColumns = new Set(sheet.hiddenColumns);
  made.columnWidths = new Map(
    [...sheet.columnWidths].map(([column, characters]) => [column, characters * 5.25 + 3.75]),
  );
  made.merges = sheet.merges;
  made.tables = sheet.tables.map((table) => ({
    id: freshId(book, 'other'),
    name: table.name,
    area: table.area,
    columns: table.columns.map((name, index) => ({ id: index + 1, name })),
    style: 'TableStyleMedium2',
    showHeaders: table.headerRows > 0,
    showTotals: table.totalsRows > 0,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  }));
  made.validations = sheet.validations.map((validation): ValidationModel => {
    const list = validation.type === 'list';
    const source = validation.formula === null ? (validation.values ?? []).join(',') : `=${validation.formula}`;
    return {
      areas: validation.areas,
      type: list ? 'List' : validation.type[0]!.toUpperCase() + validation.type.slice(1),
      rule: list ? { list: { inCellDropDown: true, source } } : {},
      errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
      prompt: { message: '', showPrompt: true, title: '' },
      ignoreBlanks: true,
    };
  });
  made.links = sheet.links.map(({ row, column, target }) => ({ row, column, address: target, screenTip: '' }));
  made.notes = sheet.notes.map((note) => ({
    id: freshId(book, 'other'),
    row: note.row,
    column: note.column,
    author: note.author ?? '',
    content: note.text,
    visible: false,
  }));
  made.protection = sheet.isProtected ? { options: {}, password: null } : null;
  made.frozen = sheet.frozen;
  made.autoFilter = sheet.autoFilter;
  return made;
}

function lookOf(style: CellStyle): Look {
  const border: Border = { style: 'Continuous', color: '#000000', weight: 'Thin' };
  const sides = {
    EdgeTop: style.borderTop,
    EdgeBottom: style.borderBottom,
    EdgeLeft: style.borderLeft,
    EdgeRight: style.borderRight,
  };
  const borders = Object.fromEntries(Object.entries(sides).flatMap(([side, drawn]) => (drawn ? [[side, border]] : [])));
  const look: Look = {
    ...PLAIN_LOOK,
    numberFormat: style.numberFormat,
    fill: style.fill,
    pattern: style.fill === null ? 'None' : 'Solid',
    fontSize: style.fontSize,
    fontColor: style.fontColour ?? PLAIN_LOOK.fontColor,
    bold: style.bold,
    italic: style.italic,
    strikethrough: style.strike,
    horizontal: style.horizontal[0]!.toUpperCase() + style.horizontal.slice(1),
    wrap: style.wrap,
    indent: style.indent,
    borders,
  };
  return JSON.stringify(look) === JSON.stringify(PLAIN_LOOK) ? PLAIN_LOOK : look;
}
