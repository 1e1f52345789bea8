import type { CellEdit } from '../../sheet/cell-edit.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import { addressOf, areaContains, parseAddress, rangeOf } from '../../sheet/cell-reference.ts';
import { readArea } from '../sheets/areas.ts';
import { readColumnFormats } from '../sheets/sheet-columns.ts';
import type { FormulaTemplate } from '../sheets/shared-formula.ts';
import { formulaAt, formulaTemplate } from '../sheets/shared-formula.ts';
import type { Splice } from '../package/splices.ts';
import { spliced } from '../package/splices.ts';
import { writtenCell } from './written-cell.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';
import { escapeXml } from '../package/xml-escape.ts';
import { withoutEscapes } from '../package/xml-text.ts';

/** A sheet part with its edits done. */
export interface PatchedSheet {
  readonly bytes: Uint8Array;
  /** Addresses that held a formula and hold none now. */
  readonly formulasGone: readonly string[];
  /** Edited cells that belong to an array formula or a data table of several cells, which must change as one. */
  readonly inArrays: readonly string[];
  /** Whether the sheet is whole and its rows and cells are in order; else an edit could be lost among them. */
  readonly isSound: boolean;
}

type FormatFor = (format: number, numberFormat: string) => number;

interface SharedGroup {
  readonly row: number;
  readonly column: number;
  readonly template: FormulaTemplate;
  /** Whether the cell that holds the group's formula is edited, so that the others must get their own. */
  readonly isEdited: boolean;
}

/** Writes edits into a worksheet part, whose other bytes stay. The last edit of a cell counts. */
export function patchSheet(cursor: XmlCursor, edits: readonly CellEdit[], formatFor: FormatFor): PatchedSheet {
  const patch = new SheetPatch(cursor, edits, formatFor);
  patch.run();
  return {
    bytes: spliced(cursor.bytes, patch.splices),
    formulasGone: patch.formulasGone,
    inArrays: edits
      .filter(({ cell }) => patch.arrays.some((area) => areaContains(area, cell.row, cell.column)))
      .map(({ cell }) => addressOf(cell)),
    isSound: patch.isSound,
  };
}

class SheetPatch {
  readonly splices: Splice[] = [];
  readonly formulasGone: string[] = [];
  readonly arrays: Area[] = [];
  isSound = true;
  private readonly cursor: XmlCursor;
  private readonly formatFor: FormatFor;
  private readonly byRow = new Map<number, Map<number, CellEdit>>();
  private columnFormats: ReadonlyMap<number, number> = new Map();
  private readonly shared = new Map<string, SharedGroup>();
  /** Edited rows not met yet, in order, from `nextWaiting` on. */
  private readonly waiting: readonly number[];
  private nextWaiting = 0;
  private prefix = '';
  private row = -1;
  private column = -1;

  constructor(cursor: XmlCursor, edits: readonly CellEdit[], formatFor: FormatFor) {
    this.cursor = cursor;
    this.formatFor = formatFor;
    for (const edit of edits) {
      const row = this.byRow.get(edit.cell.row) ?? new Map<number, CellEdit>();
      this.byRow.set(edit.cell.row, row.set(edit.cell.column, edit));
    }
    this.waiting = [...this.byRow.keys()].toSorted((a, b) => a - b);
  }

  run(): void {
    const { cursor } = this;
    this.columnFormats = readColumnFormats(cursor, new Set([...this.byRow.values()].flatMap((row) => [...row.keys()])));
    this.prefix = cursor.prefix();
    const { isEmpty, at: tagEnd } = cursor;
    const entered = cursor.enter();
    while (cursor.nextChild(entered)) if (cursor.name === 'row') this.patchRow();
    if (cursor.name !== 'sheetData') this.isSound = false;
    const rest = this.newRowsBefore(Number.POSITIVE_INFINITY);
    const tagAt = cursor.tagAt;
    while (cursor.next());
    if (!cursor.isWhole) this.isSound = false;
    if (rest === '') return;
    const close = `</${this.prefix}sheetData>`;
    if (isEmpty) this.splices.push({ start: tagEnd - 2, end: tagEnd, text: `>${rest}${close}` });
    else this.insert(tagAt, rest);
  }

  private patchRow(): void {
    const { cursor } = this;
    const row = (cursor.numberAttribute('r') ?? this.row + 2) - 1;
    if (row <= this.row) this.isSound = false;
    this.row = row;
    this.column = -1;
    const before = this.newRowsBefore(this.row);
    if (before !== '') this.insert(cursor.tagAt, before);
    const rowFormat = cursor.flag('customFormat') ? cursor.numberAttribute('s') : null;
    const isWaiting = this.waiting[this.nextWaiting] === this.row;
    if (isWaiting) this.nextWaiting += 1;
    const edits = isWaiting ? this.byRow.get(this.row) : undefined;
    const { isEmpty } = cursor;
    const tagEnd = cursor.at;
    let left = [...(edits?.keys() ?? [])].toSorted((a, b) => a - b);
    const entered = cursor.enter();
    while (cursor.nextChild(entered)) {
      if (cursor.name !== 'c') continue;
      const start = cursor.tagAt;
      const column = parseAddress(cursor.attribute('r') ?? '')?.column ?? this.column + 1;
      if (column <= this.column) this.isSound = false;
      this.column = column;
      const due = left.filter((column) => column < this.column);
      if (due.length > 0) this.insert(start, this.newCells(due, edits, rowFormat));
      left = left.filter((column) => column > this.column);
      this.patchCell(edits?.get(this.column));
    }
    if (left.length === 0) return;
    const cells = this.newCells(left, edits, rowFormat);
    if (isEmpty) this.splices.push({ start: tagEnd - 2, end: tagEnd, text: `>${cells}</${this.prefix}row>` });
    else this.insert(cursor.tagAt, cells);
  }

  /** Stands on a cell's opening tag: replaces it, or gives it its own formula where the one it shares goes. */
  private patchCell(edit: CellEdit | undefined): void {
    const { cursor, row, column } = this;
    const start = cursor.tagAt;
    const format = cursor.numberAttribute('s') ?? 0;
    let hadFormula = false;
    const entered = cursor.enter();
    while (cursor.nextChild(entered)) {
      if (cursor.name !== 'f') continue;
      hadFormula = true;
      this.readFormula(edit !== undefined);
    }
    if (edit === undefined) return;
    if (hadFormula && edit.after.formula === null) this.formulasGone.push(addressOf({ row, column }));
    this.splices.push({ start, end: cursor.at, text: this.cell(edit, format) });
  }

  private readFormula(isEdited: boolean): void {
    const { cursor, row, column } = this;
    const kind = cursor.attribute('t');
    const area = readArea(cursor.attribute('ref') ?? '');
    const group = cursor.attribute('si') ?? '';
    const start = cursor.tagAt;
    const text = withoutEscapes(cursor.text());
    if ((kind === 'array' || kind === 'dataTable') && area !== null && rangeOf(area).includes(':'))
      this.arrays.push(area);
    if (kind !== 'shared') return;
    if (text !== '') {
      this.shared.set(group, { row, column, template: formulaTemplate(text), isEdited });
      return;
    }
    const shared = this.shared.get(group);
    if (shared?.isEdited !== true || isEdited) return;
    const own = escapeXml(formulaAt(shared.template, row - shared.row, column - shared.column));
    this.splices.push({ start, end: cursor.at, text: `<${this.prefix}f>${own}</${this.prefix}f>` });
  }

  private newRowsBefore(limit: number): string {
    let rows = '';
    for (; (this.waiting[this.nextWaiting] ?? limit) < limit; this.nextWaiting += 1)
      rows += this.newRow(this.waiting[this.nextWaiting]!);
    return rows;
  }

  private newRow(row: number): string {
    const edits = this.byRow.get(row);
    const columns = [...(edits?.keys() ?? [])].toSorted((a, b) => a - b);
    return `<${this.prefix}row r="${row + 1}">${this.newCells(columns, edits, null)}</${this.prefix}row>`;
  }

  private newCells(
    columns: readonly number[],
    edits: ReadonlyMap<number, CellEdit> | undefined,
    rowFormat: number | null,
  ): string {
    let cells = '';
    for (const column of columns) {
      const edit = edits?.get(column);
      if (edit !== undefined) cells += this.cell(edit, rowFormat ?? this.columnFormats.get(column) ?? 0);
    }
    return cells;
  }

  private cell(edit: CellEdit, format: number): string {
    const { numberFormat } = edit.after;
    const wanted = numberFormat === null ? format : this.formatFor(format, numberFormat);
    return writtenCell(edit.cell, edit.after, wanted, this.prefix);
  }

  private insert(at: number, text: string): void {
    this.splices.push({ start: at, end: at, text });
  }
}
