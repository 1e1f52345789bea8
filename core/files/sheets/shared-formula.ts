import { columnName, columnOf, MAX_COLUMNS, MAX_ROWS } from '../../sheet/cell-reference.ts';

/** A reference inside a formula: its parts and which of them stay put. */
interface Moving {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** A formula taken apart once so that each cell that shares it gets its own text quickly. */
export type FormulaTemplate = readonly (string | Moving)[];

/** Texts, quoted sheet names, bracketed names and errors are passed over whole; what is left may hold references. */
const TOKEN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\][]*\]?|#[A-Z/0]+[!?]?|[\p{L}\p{N}_.\\?$]+(?::[\p{L}\p{N}_.$]+)?|[^\p{L}\p{N}_.\\?$"'[#]+|[\s\S]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** Takes a formula apart. */
export function formulaTemplate(formula: string): FormulaTemplate {
  const parts: (string | Moving)[] = [];
  const tokens = formula.match(TOKEN) ?? [];
  for (const [at, token] of tokens.entries()) {
    const after = tokens[at + 1]?.[0];
    const moving = after === '(' || after === '!' ? null : readReference(token);
    if (moving !== null) parts.push(...moving);
    else {
      const before = parts.at(-1);
      if (typeof before === 'string') parts[parts.length - 1] = before + token;
      else parts.push(token);
    }
  }
  return parts;
}

/** The formula as the cell so many rows and columns away reads it; `#REF!` where a reference leaves the sheet. */
export function formulaAt(template: FormulaTemplate, rows: number, columns: number): string {
  // Joined: strings that are added up keep all their pieces, many times the size of the formula.
  return template.map((part) => (typeof part === 'string' ? part : shifted(part, rows, columns))).join('');
}

function readReference(token: string): (string | Moving)[] | null {
  const [first, second] = token.split(':');
  const start = readCell(first!);
  if (second === undefined) return start === null ? null : [start];
  const end = readCell(second);
  if (start !== null && end !== null) return [start, ':', end];
  const lines = [readLine(first!), readLine(second)];
  const [from, to] = lines;
  if (from === null || from === undefined || to === null || to === undefined) return null;
  return (from.column === null) === (to.column === null) ? [from, ':', to] : null;
}

function readCell(text: string): Moving | null {
  const match = CELL.exec(text);
  const column = match === null ? null : columnOf(match[2]!);
  if (match === null || column === null || Number(match[4]) > MAX_ROWS) return null;
  return { column, row: Number(match[4]) - 1, fixedColumn: match[1] === '$', fixedRow: match[3] === '$' };
}

/** Half of a whole-column or whole-row reference such as B:D or 3:9. */
function readLine(text: string): Moving | null {
  const letters = COLUMN.exec(text);
  const column = letters === null ? null : columnOf(letters[2]!);
  if (letters !== null && column !== null)
    return { column, row: null, fixedColumn: letters[1] === '$', fixedRow: true };
  const digits = ROW.exec(text);
  if (digits === null || Number(digits[2]) > MAX_ROWS) return null;
  return { column: null, row: Number(digits[2]) - 1, fixedColumn: true, fixedRow: digits[1] === '$' };
}

function shifted(part: Moving, rows: number, columns: number): string {
  const column = part.column === null || part.fixedColumn ? part.column : part.column + columns;
  const row = part.row === null || part.fixedRow ? part.row : part.row + rows;
  if ((column !== null && (column < 0 || column >= MAX_COLUMNS)) || (row !== null && (row < 0 || row >= MAX_ROWS)))
    return '#REF!';
  const letters = column === null ? '' : (part.fixedColumn ? '$' : '') + columnName(column);
  return row === null ? letters : `${letters}${part.fixedRow ? '$' : ''}${row + 1}`;
}
