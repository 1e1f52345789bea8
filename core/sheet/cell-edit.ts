import type { CellRef } from './cell-reference.ts';
import { isDateFormat } from './number-format.ts';
import { rowOf } from './row.ts';
import type { CellStyle, CellValue, Row, Sheet, Workbook } from './workbook.ts';
import { isCellError, PLAIN_STYLE } from './workbook.ts';

/** What a person can type into a cell. `numberFormat` null leaves the cell's format as it is. */
export interface CellContent {
  readonly value: CellValue;
  /** Without the leading `=`; null for a plain value. */
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/**
 * One change of one cell. `before` is what the cell must still hold: an edit whose cell changed since is refused, not
 * forced. `before.numberFormat` is not compared; it is what undoing the edit restores.
 */
export interface CellEdit {
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A workbook after edits, and the edits that were refused because their cell holds something else by now. */
export interface EditResult {
  readonly workbook: Workbook;
  readonly refused: readonly CellEdit[];
}

/** What a cell of the workbook holds now, in the form edits use; an empty content where there is no such sheet. */
export function contentAt(workbook: Workbook, cell: CellRef): CellContent {
  const row = workbook.sheets.find((sheet) => sheet.name === cell.sheet)?.rows[cell.row];
  return {
    value: row?.values[cell.column] ?? null,
    formula: row?.formulas?.[cell.column] ?? null,
    numberFormat: (workbook.styles[row?.styles?.[cell.column] ?? 0] ?? PLAIN_STYLE).numberFormat,
  };
}

/** The edit that takes another back. */
export function reverseOf(edit: CellEdit): CellEdit {
  return { cell: edit.cell, before: edit.after, after: edit.before };
}

/**
 * Applies edits to copies of the rows they touch; untouched rows and sheets are shared with the given workbook, so that
 * what was derived from them stays valid.
 */
export function applyEdits(workbook: Workbook, edits: readonly CellEdit[]): EditResult {
  const refused: CellEdit[] = [];
  const styles = [...workbook.styles];
  const sheets = [...workbook.sheets];
  const copied = new Set<string>();
  for (const edit of edits) {
    const at = sheets.findIndex((sheet) => sheet.name === edit.cell.sheet);
    const sheet = sheets[at];
    if (sheet === undefined || !sameContent(contentAt({ ...workbook, styles, sheets }, edit.cell), edit.before)) {
      refused.push(edit);
      continue;
    }
    const target = copied.has(sheet.name) ? sheet : { ...sheet, rows: sheet.rows.slice() };
    copied.add(sheet.name);
    sheets[at] = withCell(target, edit, styles);
  }
  return {
    workbook: { ...workbook, styles: styles.length === workbook.styles.length ? workbook.styles : styles, sheets },
    refused,
  };
}

function withCell(sheet: Sheet, edit: CellEdit, styles: CellStyle[]): Sheet {
  const { row: r, column: c } = edit.cell;
  const old: Row = sheet.rows[r] ?? { values: [] };
  const values = old.values.slice();
  values[c] = edit.after.value;
  const row: { -readonly [K in keyof Row]: Row[K] } = { ...old, values };
  if (edit.after.formula !== null || old.formulas?.[c] !== undefined) {
    const formulas = old.formulas?.slice() ?? [];
    formulas[c] = edit.after.formula ?? undefined;
    row.formulas = formulas;
  }
  if (edit.after.numberFormat !== null) {
    const cellStyles = old.styles?.slice() ?? [];
    cellStyles[c] = styleWithFormat(styles, old.styles?.[c] ?? 0, edit.after.numberFormat);
    row.styles = cellStyles;
  }
  (sheet.rows as (Row | undefined)[])[r] = rowOf(row);
  return { ...sheet, rowCount: Math.max(sheet.rowCount, r + 1), columnCount: Math.max(sheet.columnCount, c + 1) };
}

/** Index of the same style with another number format; appended where no such style exists. */
function styleWithFormat(styles: CellStyle[], index: number, numberFormat: string): number {
  const base = styles[index] ?? PLAIN_STYLE;
  if (base.numberFormat === numberFormat) return index;
  const wanted: CellStyle = { ...base, numberFormat, isDate: isDateFormat(numberFormat) };
  const known = styles.findIndex((style) =>
    (Object.keys(wanted) as (keyof CellStyle)[]).every((key) => style[key] === wanted[key]),
  );
  return known >= 0 ? known : styles.push(wanted) - 1;
}

function sameContent(now: CellContent, then: CellContent): boolean {
  if (now.formula !== then.formula) return false;
  if (now.formula !== null) return true;
  return isCellError(now.value) && isCellError(then.value)
    ? now.value.error === then.value.error
    : now.value === then.value;
}
