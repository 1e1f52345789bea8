import type { CellValue, Row } from '../sheet/workbook.ts';
import type { Reading } from './reading.ts';

type Draft = { -readonly [K in keyof Row]: Row[K] };

/** Gathers one sheet's cells into rows, row by row, and knows how far the used part reaches. */
export class SheetRows {
  readonly rows: (Row | undefined)[] = [];
  columnCount = 0;
  private lastUsed = -1;
  private slots = 0;
  private row = 0;
  private values: (CellValue | undefined)[] = [];
  private formulas: (string | undefined)[] | null = null;
  private styles: (number | undefined)[] | null = null;
  private sharedStyles: readonly (number | undefined)[] = [];
  private isUsed = false;
  private hidden = false;
  private outline = 0;
  private readonly reading: Reading;
  private readonly sheet: string;

  constructor(reading: Reading, sheet: string) {
    this.reading = reading;
    this.sheet = sheet;
  }

  startRow(row: number, hidden: boolean, outline: number): void {
    this.row = row;
    this.hidden = hidden;
    this.outline = outline;
    const old = this.rows[row];
    this.values = old?.values.slice() ?? [];
    this.formulas = old?.formulas?.slice() ?? null;
    this.styles = old?.styles?.slice() ?? null;
    this.isUsed = old !== undefined && old.values.length > 0;
  }

  setValue(column: number, value: CellValue): void {
    this.values[column] = value;
    this.isUsed = true;
  }

  setFormula(column: number, formula: string): void {
    this.formulas ??= [];
    this.formulas[column] = formula;
    // A formula without a result still makes its cell part of the sheet.
    if (this.values[column] === undefined) this.values[column] = null;
    this.isUsed = true;
  }

  /** Index of the look; call it for cells whose look is not the plain one. */
  setStyle(column: number, style: number): void {
    this.styles ??= [];
    this.styles[column] = style;
  }

  endRow(): void {
    const { styles } = this;
    if (!this.isUsed && styles === null && !this.hidden && this.outline === 0) return;
    const row: Draft = { values: this.values };
    if (this.formulas !== null) row.formulas = this.formulas;
    if (styles !== null) row.styles = this.sameAsBefore(styles);
    if (this.hidden) row.hidden = true;
    if (this.outline > 0) row.outline = this.outline;
    this.rows[this.row] = row;
    const width = Math.max(this.values.length, row.styles === styles ? (styles?.length ?? 0) : 0);
    this.slots += width;
    if (this.isUsed) this.lastUsed = Math.max(this.lastUsed, this.row);
    this.columnCount = Math.max(this.columnCount, this.values.length);
    if (this.slots > this.reading.limits.cells)
      this.reading.refuse(
        'too-many-cells',
        `The sheet “${this.sheet}” holds more than ${this.reading.limits.cells / 1e6} million cells up to row ${this.row + 1}; delete what is not needed or split it, then open it again.`,
      );
  }

  /** Drops rows behind the last one that holds anything: they only look like something. */
  finish(): number {
    this.rows.length = this.lastUsed + 1;
    return this.rows.length;
  }

  /** Rows of a table look alike: the same looks in the same order are kept once. */
  private sameAsBefore(styles: readonly (number | undefined)[]): readonly (number | undefined)[] {
    const before = this.sharedStyles;
    if (before.length === styles.length) {
      let at = 0;
      while (at < styles.length && before[at] === styles[at]) at += 1;
      if (at === styles.length) return before;
    }
    this.sharedStyles = styles;
    return styles;
  }
}
