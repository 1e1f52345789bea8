import { MAX_COLUMNS, MAX_ROWS } from '../cell-reference.ts';
import type { Corner, FormulaToken, Reference } from './reference.ts';
import { closingBracket, readStructured } from './structured-reference.ts';

const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)/iy;

/**
 * Cuts an A1 formula (without its `=`) into tokens whose texts joined give the formula back. Whatever is no formula is
 * cut somehow and never throws; linear in the text. (Grammar: ECMA-376 Part 1, 18.17.)
 */
export function scanFormula(text: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    let token: FormulaToken;
    if (c === 34) token = { kind: 'string', text: text.slice(i, closingQuote(text, i, 34)) };
    else if (c === 39) token = prefixed(text, i, closingQuote(text, i, 39));
    else if (c === 91) token = bracket(text, i);
    else if (c === 35) token = errorAt(text, i) ?? { kind: 'symbol', text: '#' };
    else if (isWordCode(c)) token = word(text, i);
    else if (c === 32 || (c >= 9 && c <= 13) || c === 160) token = { kind: 'space', text: text.charAt(i) };
    else token = { kind: 'symbol', text: text.charAt(i) };
    tokens.push(token);
    i += token.text.length;
  }
  return tokens;
}

function closingQuote(text: string, start: number, quote: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text.charCodeAt(i) !== quote) continue;
    if (text.charCodeAt(i + 1) !== quote) return i + 1;
    i += 1;
  }
  return text.length;
}

function errorAt(text: string, at: number): FormulaToken | null {
  ERROR.lastIndex = at;
  const match = ERROR.exec(text);
  return match === null ? null : { kind: 'error', text: match[0] };
}

/** Letters, digits, `_ . $ \ ?` and everything beyond ASCII but the non-breaking space. */
function isWordCode(c: number): boolean {
  if (c > 127) return c !== 160;
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 48 && c <= 57) ||
    c === 36 ||
    c === 46 ||
    c === 95 ||
    c === 92 ||
    c === 63
  );
}

function wordEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && isWordCode(text.charCodeAt(i))) i += 1;
  return i;
}

/** What follows a bracket where an operand may stand: a link to another workbook or a column of the own table. */
function bracket(text: string, start: number): FormulaToken {
  const end = closingBracket(text, start);
  const bang = text.charCodeAt(end) === 33 ? end : sheetRangeEnd(text, end);
  if (text.charCodeAt(bang) === 33) return prefixed(text, start, bang);
  const whole = text.slice(start, end);
  return { kind: 'structured', text: whole, structured: readStructured(null, whole) };
}

/** End of `Sheet` or `Sheet:Sheet` from a position on. */
function sheetRangeEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  return text.charCodeAt(end) === 58 ? wordEnd(text, end + 1) : end;
}

/** A token that starts with a sheet's or workbook's name, ending before `!`. */
function prefixed(text: string, start: number, bang: number): FormulaToken {
  if (text.charCodeAt(bang) !== 33) return { kind: 'symbol', text: text.slice(start, bang) };
  const error = errorAt(text, bang + 1);
  if (error !== null) return { kind: 'error', text: text.slice(start, bang + 1) + error.text };
  const quoted = text.charCodeAt(start) === 39;
  const raw = quoted ? text.slice(start + 1, bang - 1).replaceAll("''", "'") : text.slice(start, bang);
  const open = raw.lastIndexOf('[');
  const close = raw.indexOf(']', open);
  const book = open >= 0 && close > open ? raw.slice(open + 1, close) : null;
  const sheets = book === null ? raw : raw.slice(close + 1);
  const colon = sheets.indexOf(':');
  const at = bang + 1;
  const found = cellsAt(text, at);
  if (found === null) {
    const end = wordEnd(text, at);
    return { kind: 'name', text: text.slice(start, end), book, name: text.slice(at, end) };
  }
  const reference: Reference = {
    book,
    sheet: colon < 0 ? sheets : sheets.slice(0, colon),
    lastSheet: colon < 0 ? null : sheets.slice(colon + 1),
    from: found.from,
    to: found.to,
  };
  return { kind: 'reference', text: text.slice(start, found.end), reference };
}

function word(text: string, start: number): FormulaToken {
  const found = cellsAt(text, start);
  const end = wordEnd(text, start);
  const next = text.charCodeAt(found === null ? end : found.end);
  if (next === 33) return prefixed(text, start, found === null ? end : found.end);
  if (found !== null && next !== 40 && next !== 91)
    return {
      kind: 'reference',
      text: text.slice(start, found.end),
      reference: { book: null, sheet: null, lastSheet: null, from: found.from, to: found.to },
    };
  const run = text.slice(start, end);
  const after = text.charCodeAt(end);
  if (after === 40) return { kind: 'function', text: run };
  if (after === 91) {
    const close = closingBracket(text, end);
    return {
      kind: 'structured',
      text: text.slice(start, close),
      structured: readStructured(run, text.slice(end, close)),
    };
  }
  if (after === 58) {
    const last = wordEnd(text, end + 1);
    if (text.charCodeAt(last) === 33) return prefixed(text, start, last);
  }
  const first = run.charCodeAt(0);
  if ((first >= 48 && first <= 57) || first === 46)
    return { kind: 'number', text: text.slice(start, numberEnd(text, start, end)) };
  return { kind: 'name', text: run, book: null, name: run };
}

/** End of a number whose exponent has a sign (`1E+5`), which is no part of a word. */
function numberEnd(text: string, start: number, end: number): number {
  const sign = text.charCodeAt(end);
  return (sign === 43 || sign === 45) && /^[\d.]+e$/i.test(text.slice(start, end)) ? wordEnd(text, end + 1) : end;
}

interface Cells {
  readonly from: Corner;
  readonly to: Corner | null;
  readonly end: number;
}

/** A cell, a range, whole columns or whole rows from a position on; null where something else stands there. */
function cellsAt(text: string, start: number): Cells | null {
  const end = wordEnd(text, start);
  const from = cornerIn(text, start, end);
  if (from === null) return null;
  if (text.charCodeAt(end) === 58) {
    const last = wordEnd(text, end + 1);
    const to = cornerIn(text, end + 1, last);
    const alike =
      to !== null && (to.row === null) === (from.row === null) && (to.column === null) === (from.column === null);
    if (alike && text.charCodeAt(last) !== 40) return { from, to, end: last };
  }
  return from.row === null || from.column === null ? null : { from, to: null, end };
}

/** The corner that exactly fills a stretch of the text: `$B$2`, `$B` or `$2`. */
function cornerIn(text: string, start: number, end: number): Corner | null {
  let i = start;
  const dollar = text.charCodeAt(i) === 36;
  if (dollar) i += 1;
  let column = 0;
  const letters = i;
  for (; i < end && i - letters < 4; i += 1) {
    const c = text.charCodeAt(i) & 0xdf;
    if (c < 65 || c > 90 || text.charCodeAt(i) < 65) break;
    column = column * 26 + c - 64;
  }
  const hasColumn = i > letters;
  if (i - letters > 3 || column > MAX_COLUMNS) return null;
  const rowDollar = hasColumn && text.charCodeAt(i) === 36;
  if (rowDollar) i += 1;
  let row = 0;
  const digits = i;
  for (; i < end && i - digits < 8; i += 1) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) break;
    row = row * 10 + c - 48;
  }
  const hasRow = i > digits;
  if (i !== end || (!hasColumn && !hasRow) || (rowDollar && !hasRow) || (hasRow && (row < 1 || row > MAX_ROWS)))
    return null;
  return {
    row: hasRow ? { fixed: hasColumn ? rowDollar : dollar, at: row - 1 } : null,
    column: hasColumn ? { fixed: dollar, at: column - 1 } : null,
  };
}
