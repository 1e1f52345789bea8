import { columnName, MAX_COLUMNS, MAX_ROWS } from '../cell-reference.ts';
import type { Anchor, Corner, FormulaToken, Reference } from './reference.ts';
import { scanFormula } from './scan-formula.ts';

/**
 * What a formula is apart from where it stands: cells whose formulas were filled down or across share one shape object.
 * The references of `tokens` are relative (see `Reference`).
 */
export interface FormulaShape {
  /** Relative R1C1 form in capitals, without spaces: `SUM(R[-3]C:R[-1]C)`. Equal for copies, and only for copies. */
  readonly normal: string;
  readonly tokens: readonly FormulaToken[];
  /** Names of the functions it calls, in capitals, without the `_xlfn.` of newer ones. */
  readonly functions: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** Whether it holds a reference that was lost (#REF!). */
  readonly broken: boolean;
}

const KNOWN = new Map<string, FormulaShape>();
const MOST_KNOWN = 50_000;

/** The shape of a formula (without `=`) that stands in a cell; quicker where `likely` turns out to be it. */
export function shapeOf(formula: string, row: number, column: number, likely?: FormulaShape): FormulaShape {
  if (likely !== undefined && formulaFor(likely, row, column) === formula) return likely;
  const scanned = scanFormula(formula);
  const normal = normalForm(scanned, row, column);
  const known = KNOWN.get(normal);
  if (known !== undefined) return known;
  const tokens = scanned.map((token) =>
    token.kind === 'reference' ? { ...token, reference: relative(token.reference, row, column) } : token,
  );
  const shape: FormulaShape = {
    normal,
    tokens,
    functions: new Set(tokens.flatMap((token) => (token.kind === 'function' ? [functionName(token.text)] : []))),
    references: tokens.flatMap((token) => (token.kind === 'reference' ? [token.reference] : [])),
    broken: tokens.some((token) => token.kind === 'error' && token.text.toUpperCase().endsWith('#REF!')),
  };
  // The texts come from the user: what is remembered must not grow with every workbook of a long session.
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(normal, shape);
  return shape;
}

/** A function's name as people know it: `_xlfn.XLOOKUP` → XLOOKUP. */
export function functionName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
}

/** The shape as a formula of a cell, as Excel would fill it there; null where a reference would leave the sheet. */
export function formulaFor(shape: FormulaShape, row: number, column: number): string | null {
  let text = '';
  for (const token of shape.tokens) {
    const piece = token.kind === 'reference' ? referenceText(token.text, token.reference, row, column) : token.text;
    if (piece === null) return null;
    text += piece;
  }
  return text;
}

/** A relative reference as A1 text for a cell, with its sheet prefix taken from `written`. */
export function referenceText(written: string, reference: Reference, row: number, column: number): string | null {
  const prefix = written.slice(0, written.lastIndexOf('!') + 1);
  const from = cornerText(reference.from, row, column);
  if (reference.to === null) return from === null ? null : prefix + from;
  const to = cornerText(reference.to, row, column);
  return from === null || to === null ? null : `${prefix}${from}:${to}`;
}

function cornerText(corner: Corner, row: number, column: number): string | null {
  let text = '';
  if (corner.column !== null) {
    const at = corner.column.fixed ? corner.column.at : column + corner.column.at;
    if (at < 0 || at >= MAX_COLUMNS) return null;
    text += (corner.column.fixed ? '$' : '') + columnName(at);
  }
  if (corner.row !== null) {
    const at = corner.row.fixed ? corner.row.at : row + corner.row.at;
    if (at < 0 || at >= MAX_ROWS) return null;
    text += `${corner.row.fixed ? '$' : ''}${at + 1}`;
  }
  return text;
}

function normalForm(tokens: readonly FormulaToken[], row: number, column: number): string {
  let normal = '';
  let previous = '';
  for (const token of tokens) {
    if (token.kind === 'space') continue;
    if (token.kind === 'reference') {
      const { text, reference } = token;
      // Two references side by side are joined by a space: Excel's intersection.
      if (previous === 'reference') normal += ' ';
      if (reference.sheet !== null) normal += text.slice(0, text.lastIndexOf('!') + 1).toUpperCase();
      normal += cornerForm(reference.from, row, column);
      if (reference.to !== null) normal += ':' + cornerForm(reference.to, row, column);
    } else normal += token.kind === 'string' || token.kind === 'symbol' ? token.text : token.text.toUpperCase();
    previous = token.kind;
  }
  return normal;
}

function cornerForm(corner: Corner, row: number, column: number): string {
  return anchorForm('R', corner.row, row) + anchorForm('C', corner.column, column);
}

function anchorForm(letter: string, anchor: Anchor | null, own: number): string {
  if (anchor === null) return '';
  if (anchor.fixed) return letter + (anchor.at + 1);
  return anchor.at === own ? letter : `${letter}[${anchor.at - own}]`;
}

function relative(reference: Reference, row: number, column: number): Reference {
  const corner = ({ row: r, column: c }: Corner): Corner => ({
    row: r === null || r.fixed ? r : { fixed: false, at: r.at - row },
    column: c === null || c.fixed ? c : { fixed: false, at: c.at - column },
  });
  return { ...reference, from: corner(reference.from), to: reference.to === null ? null : corner(reference.to) };
}
