import { parseIsoDay } from '../core/calendar/day.ts';
import type { Area } from '../core/sheet/cell-reference.ts';
import { columnOf, parseRange } from '../core/sheet/cell-reference.ts';
import { isDateFormat } from '../core/sheet/number-format.ts';
import { serialFromDay } from '../core/sheet/serial-date.ts';
import type { CellStyle, CellValue, DefinedName, ExcelTable, Row, Sheet, Workbook } from '../core/sheet/workbook.ts';
import { PLAIN_STYLE } from '../core/sheet/workbook.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads a drawn workbook. Each line with pipes is a row of the sheet, from A1 on; `## Name` starts a sheet (the first is
 * `Sheet1` without one). Cells:
 * - `2026-03-31` a date, `12`, `1.5`, `-3` numbers, `12%` a share, `TRUE`, `#REF!` an error, empty: nothing
 * - `'2026-03-31` or `"  Ada "` text, whatever it looks like
 * - `=B2-A2 → 5` a formula and the value it shows (`=B2-A2` alone: never computed)
 * - `{#FF0000}` behind the content: the fill; `{bold}`, `{indent:2}`, `{format:0.00}` likewise
 * Behind a row's last pipe: `hidden`, `outline:1`. Lines of their own: `merge: A2:A4`, `hide column: C`,
 * `table: Plan A1:C5`, `name: Rate = Sheet1!$A$1`, `link: Budget.xlsx` (an external workbook, `[1]` in formulas).
 */
export function littleWorkbook(drawing: string, name = 'little.xlsx'): Workbook {
  const styles: CellStyle[] = [PLAIN_STYLE];
  const sheets: Draft<Sheet>[] = [];
  const names: DefinedName[] = [];
  const externalLinks: string[] = [];
  const sheet = (): Draft<Sheet> => sheets.at(-1) ?? (sheets.push(emptySheet('Sheet1')), sheets[0]!);
  for (const raw of drawing.split('\n')) {
    const line = raw.trim();
    const note = /^(merge|hide column|table|name|link):\s*(.+)$/.exec(line);
    if (line.startsWith('## ')) sheets.push(emptySheet(line.slice(3).trim()));
    else if (line.startsWith('|')) addRow(sheet(), line, styles);
    else if (note !== null) annotate(sheet(), note[1]!, note[2]!, names, externalLinks);
    else if (line !== '') throw new Error(`A little sheet cannot have this line: ${line}`);
  }
  return { name, sheets, styles, names, dateSystem: 1900, externalLinks, customParts: [], troubles: [] };
}

function emptySheet(name: string): Draft<Sheet> {
  return {
    name,
    state: 'visible',
    rows: [],
    rowCount: 0,
    columnCount: 0,
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    merges: [],
    tables: [],
    notes: [],
    links: [],
    validations: [],
    autoFilter: null,
    printArea: null,
    frozen: { rows: 0, columns: 0 },
    rightToLeft: false,
    isProtected: false,
  };
}

function addRow(sheet: Draft<Sheet>, line: string, styles: CellStyle[]): void {
  const parts = line.slice(1).split(/(?<!\\)\|/);
  const flags = (parts.pop() ?? '').trim();
  const values: CellValue[] = [];
  const formulas: (string | undefined)[] = [];
  const cellStyles: number[] = [];
  for (const [column, part] of parts.entries()) {
    const cell = readCell(part.replaceAll('\\|', '|').trim());
    values[column] = cell.value;
    if (cell.formula !== undefined) formulas[column] = cell.formula;
    cellStyles[column] = styleIndex(styles, cell.style);
  }
  const row: Draft<Row> = { values, styles: cellStyles };
  if (formulas.length > 0) row.formulas = formulas;
  if (flags.includes('hidden')) row.hidden = true;
  const outline = /outline:(\d)/.exec(flags);
  if (outline !== null) row.outline = Number(outline[1]);
  sheet.rows = [...sheet.rows, row];
  sheet.rowCount += 1;
  sheet.columnCount = Math.max(sheet.columnCount, values.length);
}

interface DrawnCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: Partial<CellStyle>;
}

function readCell(drawn: string): DrawnCell {
  const style: Draft<Partial<CellStyle>> = {};
  const text = drawn
    .replace(/\s*\{(#[0-9A-Fa-f]{6}|bold|indent:\d+|format:[^}]+)\}/g, (_all, mark: string) => {
      if (mark.startsWith('#')) style.fill = mark.toUpperCase();
      else if (mark === 'bold') style.bold = true;
      else if (mark.startsWith('indent:')) style.indent = Number(mark.slice(7));
      else style.numberFormat = mark.slice(7);
      return '';
    })
    .trim();
  const formula = /^=(.+?)(?:\s*→\s*(.*))?$/.exec(text);
  if (formula !== null) {
    const shown = readCell(formula[2] ?? '');
    return { value: shown.value, formula: formula[1]!, style: { ...shown.style, ...style } };
  }
  if (text.startsWith("'")) return { value: text.slice(1), style };
  if (/^".*"$/.test(text)) return { value: text.slice(1, -1), style };
  if (text === '') return { value: null, style };
  const day = parseIsoDay(text);
  if (day !== null) return { value: serialFromDay(day, 1900), style: { numberFormat: 'yyyy-mm-dd', ...style } };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), style };
  if (/^-?\d+(\.\d+)?%$/.test(text))
    return { value: Number(text.slice(0, -1)) / 100, style: { numberFormat: '0%', ...style } };
  if (text === 'TRUE' || text === 'FALSE') return { value: text === 'TRUE', style };
  if (/^#(REF!|DIV\/0!|NAME\?|N\/A|VALUE!|NUM!|NULL!)$/.test(text)) return { value: { error: text }, style };
  return { value: text, style };
}

function styleIndex(styles: CellStyle[], wanted: Partial<CellStyle>): number {
  const style: CellStyle = { ...PLAIN_STYLE, ...wanted, isDate: isDateFormat(wanted.numberFormat ?? 'General') };
  const known = styles.findIndex((other) => JSON.stringify(other) === JSON.stringify(style));
  return known >= 0 ? known : styles.push(style) - 1;
}

function annotate(sheet: Draft<Sheet>, what: string, text: string, names: DefinedName[], links: string[]): void {
  if (what === 'merge') sheet.merges = [...sheet.merges, area(text)];
  else if (what === 'hide column') sheet.hiddenColumns = new Set([...sheet.hiddenColumns, columnOf(text.trim())!]);
  else if (what === 'link') links.push(text.trim());
  else if (what === 'name') {
    const [name, formula] = text.split(/\s*=\s*/);
    names.push({ name: name!, formula: formula!, sheet: null, hidden: false });
  } else {
    const [name, range] = text.trim().split(/\s+/);
    const where = area(range!);
    const header = sheet.rows[where.top]?.values ?? [];
    const table: ExcelTable = {
      name: name!,
      area: where,
      headerRows: 1,
      totalsRows: 0,
      columns: header.slice(where.left, where.right + 1).map(String),
    };
    sheet.tables = [...sheet.tables, table];
  }
}

function area(text: string): Area {
  const found = parseRange(text.trim());
  if (found === null) throw new Error(`No range: ${text}`);
  return found;
}
