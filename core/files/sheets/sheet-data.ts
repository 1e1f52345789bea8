import type { Phrase } from '../../sheet/phrase.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/cell-reference.ts';
import type { CellValue } from '../../sheet/workbook.ts';
import { readCellNumber } from './cell-number.ts';
import { belowSheet, besideSheet, lookMissing, textMissing } from './cell-troubles.ts';
import { serialFromIso } from '../iso-date.ts';
import { readRichText } from './shared-strings.ts';
import type { FormulaTemplate } from './shared-formula.ts';
import { formulaAt, formulaTemplate } from './shared-formula.ts';
import { SheetRows } from './sheet-rows.ts';
import type { SheetContext } from './sheet-context.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';
import { withoutEscapes } from '../package/xml-text.ts';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly template: FormulaTemplate;
}

/** Reads the rows of a `sheetData` element, on whose opening tag the cursor stands. */
export function readSheetData(cursor: XmlCursor, context: SheetContext): SheetRows {
  const reader = new SheetDataReader(cursor, context);
  reader.readRows();
  return reader.rows;
}

class SheetDataReader {
  readonly rows: SheetRows;
  private readonly cursor: XmlCursor;
  private readonly context: SheetContext;
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private type = 'n';

  constructor(cursor: XmlCursor, context: SheetContext) {
    this.cursor = cursor;
    this.context = context;
    this.rows = new SheetRows(context.reading, context.sheet);
  }

  readRows(): void {
    const { cursor, context } = this;
    if (cursor.isEmpty) return;
    const depth = cursor.depth;
    while (cursor.next() && cursor.depth >= depth) {
      if (!cursor.opens || cursor.name !== 'row') continue;
      const isEmpty = cursor.isEmpty;
      const isInside = this.startRow();
      if (!isEmpty && isInside) this.readCells();
      else if (!isEmpty) cursor.skip();
      if (isInside) this.rows.endRow();
      if (context.reading.refusal !== null) return;
    }
  }

  private startRow(): boolean {
    const { cursor } = this;
    let row = this.row + 1;
    let hidden = false;
    let outline = 0;
    while (cursor.nextAttribute()) {
      const name = cursor.attributeName;
      if (name === 'r') row = (readCellNumber(cursor.bytes, cursor.valueStart, cursor.valueEnd) ?? row + 1) - 1;
      else if (name === 'hidden') hidden = this.isOn();
      else if (name === 'outlineLevel') outline = readCellNumber(cursor.bytes, cursor.valueStart, cursor.valueEnd) ?? 0;
    }
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) {
      this.tell('cell-outside-sheet', belowSheet(this.context.sheet, row));
      return false;
    }
    this.row = row;
    this.column = -1;
    this.rows.startRow(row, hidden, outline);
    return true;
  }

  private readCells(): void {
    const { cursor } = this;
    const depth = cursor.depth;
    while (cursor.next() && cursor.depth >= depth) {
      if (!cursor.opens || cursor.name !== 'c') continue;
      const isEmpty = cursor.isEmpty;
      const style = this.startCell();
      if (style < 0) {
        cursor.skip();
        continue;
      }
      if (style > 0) this.rows.setStyle(this.column, style);
      if (!isEmpty) this.readCell();
    }
  }

  /** Takes the cell's attributes; gives its look, or -1 where it lies outside the sheet. */
  private startCell(): number {
    const { cursor } = this;
    let style = 0;
    this.type = 'n';
    this.column += 1;
    while (cursor.nextAttribute()) {
      const name = cursor.attributeName;
      if (name === 'r') this.column = columnAt(cursor.bytes, cursor.valueStart, cursor.valueEnd, this.column);
      else if (name === 's') {
        const format = readCellNumber(cursor.bytes, cursor.valueStart, cursor.valueEnd) ?? 0;
        style = this.context.styleOf[format] ?? this.missingLook(format);
      } else if (name === 't') this.type = cursor.strings.read(cursor.valueStart, cursor.valueEnd);
    }
    if (this.column < MAX_COLUMNS) return style;
    this.tell('cell-outside-sheet', besideSheet(this.context.sheet, this.row));
    return -1;
  }

  private readCell(): void {
    const { cursor, rows } = this;
    const depth = cursor.depth;
    while (cursor.next() && cursor.depth >= depth) {
      if (!cursor.opens) continue;
      if (cursor.name === 'v') {
        const value = cursor.isEmpty ? (this.type === 'str' ? '' : null) : this.readValue();
        if (value !== null) rows.setValue(this.column, value);
      } else if (cursor.name === 'f') this.readFormula();
      else if (cursor.name === 'is') rows.setValue(this.column, readRichText(cursor));
      else cursor.skip();
    }
  }

  private readValue(): CellValue {
    const { cursor, context, type } = this;
    const start = cursor.at;
    const end = cursor.textEnd();
    if (type === 'n' || type === 's') {
      const number = readCellNumber(cursor.bytes, start, end);
      if (type === 'n') return number ?? this.oddNumber();
      return number === null ? this.oddNumber() : (context.strings[number] ?? this.missingString(number));
    }
    const text = cursor.text();
    if (type === 'b') return text.trim() === '1' || text.trim().toLowerCase() === 'true';
    if (type === 'e') return { error: text.trim() };
    if (type === 'd') return serialFromIso(text, context.dateSystem) ?? text;
    return withoutEscapes(text);
  }

  /** A number that is written as something else (spaces, CDATA, a word): its text where it is no number. */
  private oddNumber(): CellValue {
    const text = withoutEscapes(this.cursor.text());
    const number = Number(text.trim());
    if (text.trim() === '') return null;
    return Number.isFinite(number) ? number : text;
  }

  private readFormula(): void {
    const { cursor, column } = this;
    const kind = cursor.attribute('t') ?? 'normal';
    const group = kind === 'shared' ? (cursor.attribute('si') ?? '') : null;
    const text = withoutEscapes(cursor.text());
    if (kind === 'dataTable') return;
    if (group !== null && text === '') {
      const shared = this.shared.get(group);
      if (shared === undefined) return;
      this.rows.setFormula(column, formulaAt(shared.template, this.row - shared.row, column - shared.column));
      return;
    }
    if (text === '') return;
    if (group !== null) this.shared.set(group, { row: this.row, column, template: formulaTemplate(text) });
    this.rows.setFormula(column, text);
  }

  /** The plain look is the one that a file without any need not hold. */
  private missingLook(format: number): 0 {
    if (format > 0) this.tell('look-missing', lookMissing(this.context.sheet, this.row));
    return 0;
  }

  private missingString(index: number): null {
    this.tell('shared-string-missing', textMissing(this.context.sheet, this.row, index));
    return null;
  }

  private tell(id: string, message: Phrase): void {
    this.context.reading.trouble(id, message, this.context.sheet);
  }

  private isOn(): boolean {
    const { bytes, valueStart } = this.cursor;
    return bytes[valueStart] === 49 || bytes[valueStart] === 116;
  }
}

/** Column of an address such as BC12; the given one where the letters say none. */
function columnAt(bytes: Uint8Array, start: number, end: number, otherwise: number): number {
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]! & 0xdf;
    if (byte < 65 || byte > 90) break;
    column = Math.min(column * 26 + byte - 64, MAX_COLUMNS + 1);
  }
  return column === 0 ? otherwise : column - 1;
}
