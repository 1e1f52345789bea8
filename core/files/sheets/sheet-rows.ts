import { rowOf } from '../../sheet/row.ts';
import type { CellValue, Row } from '../../sheet/workbook.ts';
import { cellRepeated } from './cell-troubles.ts';
import type { Reading } from '../reading.ts';
import { RowBuffer } from './row-buffer.ts';

/** A cell's formula takes as much room as one more cell for each so many characters. */
const CHARACTERS_A_SLOT = 64;

/** Gathers one sheet's cells into rows, row by row, and knows how far the used part reaches. */
export class SheetRows {
  readonly rows: (Row | undefined)[] = [];
  columnCount = 0;
  private readonly values = new RowBuffer<CellValue>();
  private readonly formulas = new RowBuffer<string>();
  private readonly styles = new RowBuffer<number>();
  /** Rows of a table look alike: the same looks in the same order are kept once. */
  private looks: readonly (number | undefined)[] = [];
  private row = 0;
  private hidden = false;
  private outline = 0;
  private lastUsed = -1;
  private slots = 0;
  private readonly reading: Reading;
  private readonly sheet: string;

  constructor(reading: Reading, sheet: string) {
    this.reading = reading;
    this.sheet = sheet;
  }

  startRow(row: number, hidden: boolean, outline: number): void {
    const before = row < this.rows.length ? this.rows[row] : undefined;
    this.row = row;
    this.hidden = hidden;
    this.outline = outline;
    this.values.start(before?.values);
    this.formulas.start(before?.formulas);
    this.styles.start(before?.styles);
  }

  setValue(column: number, value: CellValue): void {
    if ((this.values.get(column) ?? null) !== null)
      this.reading.trouble('cell-repeated', cellRepeated(this.sheet, this.row), this.sheet);
    this.values.set(column, value);
  }

  /** A formula without a result still makes its cell part of the sheet. */
  setFormula(column: number, formula: string): void {
    this.formulas.set(column, formula);
    this.slots += formula.length / CHARACTERS_A_SLOT;
    if (this.values.get(column) === undefined) this.values.set(column, null);
  }

  /** Index of the look; call it for cells whose look is not the plain one. */
  setStyle(column: number, style: number): void {
    this.styles.set(column, style);
  }

  endRow(): void {
    const { values, formulas, styles } = this;
    if (values.width === 0 && styles.width === 0 && !this.hidden && this.outline === 0) return;
    this.slots += values.width + formulas.width;
    const looks = styles.width > 0 ? styles.takenOr(this.looks) : undefined;
    if (looks !== undefined && looks !== this.looks) this.slots += looks.length;
    this.looks = looks ?? this.looks;
    this.rows[this.row] = rowOf({
      values: values.taken(),
      formulas: formulas.width > 0 ? formulas.taken() : undefined,
      styles: looks,
      hidden: this.hidden || undefined,
      outline: this.outline || undefined,
    });
    if (values.width > 0) this.lastUsed = Math.max(this.lastUsed, this.row);
    this.columnCount = Math.max(this.columnCount, values.width);
    if (this.slots > this.reading.limits.cells)
      this.reading.refuse('too-many-cells', {
        en: `The sheet “${this.sheet}” holds more cells and formulas up to row ${this.row + 1} than can be read at once (${this.reading.limits.cells / 1e6} million cells); delete what is not needed or split it, then open it again.`,
        de: `Das Blatt „${this.sheet}“ hat bis Zeile ${this.row + 1} mehr Zellen und Formeln, als auf einmal gelesen werden können (${this.reading.limits.cells / 1e6} Millionen Zellen); löschen Sie, was nicht gebraucht wird, oder teilen Sie es auf, und öffnen Sie die Datei erneut.`,
      });
  }

  /** Drops rows behind the last one that holds anything: they only look like something. Gives how many are left. */
  finish(): number {
    this.rows.length = this.lastUsed + 1;
    return this.rows.length;
  }
}
