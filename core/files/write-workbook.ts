import type { Cell, CellStyle as WrittenStyle, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { rangeOf } from '../sheet/cell-reference.ts';
import { isCellError } from '../sheet/workbook.ts';
import type { DraftCell, DraftSheet, WorkbookDraft } from './workbook-draft.ts';

/**
 * A new .xlsx of a draft. Texts stay texts whatever they start with; formulas keep the results they are given.
 * Rejects where a draft breaks Excel's own limits (a sheet's name of 32 characters): a programmer's mistake.
 */
export async function writeWorkbook(draft: WorkbookDraft): Promise<Uint8Array> {
  const styles = new Map<string, WrittenStyle>();
  return writeXlsx({
    sheets: draft.sheets.map((sheet) => writtenSheet(sheet, styles)),
    namedRanges: (draft.names ?? []).map(({ name, formula, sheet }) => ({
      name,
      range: formula,
      ...(sheet === undefined ? {} : { scope: sheet }),
    })),
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function writtenSheet(sheet: DraftSheet, styles: Map<string, WrittenStyle>): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, drawn] of sheet.rows.entries())
    for (const [column, cell] of drawn.entries())
      if (cell !== null) cells.set(`${row},${column}`, writtenCell(cell, styles));
  for (const note of sheet.notes ?? []) {
    const key = `${note.row},${note.column}`;
    const comment = { text: note.text, ...(note.author === null ? {} : { author: note.author }) };
    cells.set(key, { ...cells.get(key), comment });
  }
  const hidden = new Set(sheet.hiddenColumns);
  const columns = Array.from({ length: Math.max(sheet.widths?.length ?? 0, ...hidden, -1) + 1 }, (_none, column) => ({
    ...(sheet.widths?.[column] === undefined ? {} : { width: sheet.widths[column] }),
    ...(hidden.has(column) ? { hidden: true } : {}),
  }));
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map((cell) => plainValue(cell))),
    cells,
    columns,
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    freezePane: { rows: sheet.frozen?.rows ?? 0, columns: sheet.frozen?.columns ?? 0 },
    ...(sheet.rightToLeft === true ? { view: { rightToLeft: true } } : {}),
    rowDefs: new Map((sheet.hiddenRows ?? []).map((row) => [row, { hidden: true }])),
    hidden: sheet.state === 'hidden',
    veryHidden: sheet.state === 'very-hidden',
    tables: (sheet.tables ?? []).map(({ name, area }) => ({
      name,
      range: rangeOf(area),
      columns: headersOf(sheet, area.top, area.left, area.right).map((header) => ({ name: header })),
      style: 'TableStyleLight1',
    })),
    dataValidations: (sheet.validations ?? []).map(({ area, values, formula }) => ({
      type: 'list' as const,
      range: rangeOf(area),
      allowBlank: true,
      ...(values === undefined ? {} : { values: [...values] }),
      ...(formula === undefined ? {} : { formula1: formula }),
    })),
    ...(sheet.autoFilter === undefined ? {} : { autoFilter: { range: rangeOf(sheet.autoFilter) } }),
  };
}

function headersOf(sheet: DraftSheet, row: number, left: number, right: number): string[] {
  return Array.from({ length: right - left + 1 }, (_none, at) => {
    const value = plainValue(sheet.rows[row]?.[left + at] ?? null);
    return value === null ? `Column${at + 1}` : String(value);
  });
}

function plainValue(cell: DraftCell | null): string | number | boolean | null {
  if (cell === null) return null;
  return isCellError(cell.value) ? cell.value.error : cell.value;
}

function writtenCell(cell: DraftCell, styles: Map<string, WrittenStyle>): Partial<Cell> {
  const value = plainValue(cell);
  const style = styleOf(cell, styles);
  const looks = style === null ? {} : { style };
  const link = cell.link === undefined ? {} : { hyperlink: { target: cell.link } };
  if (cell.formula !== undefined) return { value, formula: cell.formula, formulaResult: value, ...looks, ...link };
  return { value, ...(isCellError(cell.value) ? { type: 'error' as const } : {}), ...looks, ...link };
}

/** Cells that look alike share one style object, which the writer recognises quickly. */
function styleOf(cell: DraftCell, styles: Map<string, WrittenStyle>): WrittenStyle | null {
  const { format, bold, italic, fill, fontColour, indent, wrap, horizontal } = cell;
  const key = JSON.stringify([format, bold, italic, fill, fontColour, indent, wrap, horizontal]);
  if (key === '[null,null,null,null,null,null,null,null]') return null;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const rgb = (colour: string): { rgb: string } => ({ rgb: colour.replace('#', '').toUpperCase() });
  const style: WrittenStyle = {
    ...(format === undefined ? {} : { numFmt: format }),
    font: {
      name: 'Calibri',
      size: 11,
      ...(bold === true ? { bold: true } : {}),
      ...(italic === true ? { italic: true } : {}),
      ...(fontColour === undefined ? {} : { color: rgb(fontColour) }),
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(fill) } }),
    alignment: {
      ...(indent === undefined ? {} : { indent }),
      ...(wrap === true ? { wrapText: true } : {}),
      ...(horizontal === undefined ? {} : { horizontal }),
    },
  };
  styles.set(key, style);
  return style;
}
