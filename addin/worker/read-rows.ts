import { rowOf } from '../../core/sheet/row.ts';
import type { Row } from '../../core/sheet/workbook.ts';
import { isCellError } from '../../core/sheet/workbook.ts';
import type { CellStyles } from './cell-styles.ts';
import type { CellBlock, LookBlock } from './workbook-read.ts';

type Cells<T> = (T | undefined)[];
type Draft = { values: Cells<Row['values'][number]>; formulas: Cells<string>; styles: Cells<number>; hidden: boolean };
type Rows = readonly (Row | undefined)[];

/**
 * The rows of a sheet after blocks of cells were read. Rows that hold what they held before are the very rows of before.
 * @param before the sheet's rows until now
 * @param whole whether the blocks hold all cells, so that what is in none of them is empty
 */
export function readRows(
  before: Rows,
  cells: readonly CellBlock[],
  looks: readonly LookBlock[],
  whole: boolean,
  styles: CellStyles,
): Rows {
  const drafts = new Map<number, Draft>();
  const draftOf = (row: number): Draft => {
    let draft = drafts.get(row);
    if (draft === undefined) drafts.set(row, (draft = draftFrom(whole ? undefined : before[row])));
    return draft;
  };
  for (const block of cells) addCells(block, draftOf, styles);
  for (const block of looks) addLooks(block, draftOf, styles);
  const rows = whole ? [] : before.slice();
  for (const [at, draft] of drafts) {
    const row = rowFrom(draft);
    const old = before[at];
    rows[at] = old !== undefined && row !== undefined && areSame(old, row) ? old : row;
  }
  const isSame = rows.length === before.length && rows.every((row, at) => row === before[at]);
  return isSame ? before : rows;
}

function draftFrom(row: Row | undefined): Draft {
  return {
    values: row?.values.slice() ?? [],
    formulas: row?.formulas?.slice() ?? [],
    styles: row?.styles?.slice() ?? [],
    hidden: row?.hidden ?? false,
  };
}

function addCells(
  { area, values, formulas, formats, formatOf, hidden }: CellBlock,
  draftOf: (row: number) => Draft,
  styles: CellStyles,
): void {
  const width = area.right - area.left + 1;
  for (let r = 0; r <= area.bottom - area.top; r += 1) {
    const draft = draftOf(area.top + r);
    draft.hidden = hidden?.[r] ?? draft.hidden;
    for (let c = 0; c < width; c += 1) {
      const column = area.left + c;
      draft.values[column] = values[r]?.[c] ?? undefined;
      draft.formulas[column] = formulas?.[r]?.[c];
      const format = formats[formatOf[r * width + c] ?? 0] ?? 'General';
      draft.styles[column] = styles.withFormat(draft.styles[column] ?? 0, format);
    }
  }
}

function addLooks({ area, looks, lookOf }: LookBlock, draftOf: (row: number) => Draft, styles: CellStyles): void {
  const width = area.right - area.left + 1;
  // Most cells of a block look alike: the same pair of style and look is looked up once.
  const known = new Map<number, number>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const draft = draftOf(row);
    for (let column = area.left; column <= area.right; column += 1) {
      const at = lookOf?.[(row - area.top) * width + column - area.left] ?? 0;
      const style = draft.styles[column] ?? 0;
      const pair = style * looks.length + at;
      let next = known.get(pair);
      const look = looks[at];
      if (look === undefined) continue;
      if (next === undefined) known.set(pair, (next = styles.withLook(style, look)));
      draft.styles[column] = next;
    }
  }
}

function rowFrom(draft: Draft): Row | undefined {
  const values = trimmed(draft.values, undefined);
  const formulas = trimmed(draft.formulas, undefined);
  const styles = trimmed(draft.styles, 0);
  while (values.length < formulas.length) values.push(undefined);
  if (values.length === 0 && styles.length === 0 && !draft.hidden) return undefined;
  return rowOf({
    values,
    formulas: formulas.length > 0 ? formulas : undefined,
    styles: styles.length > 0 ? styles : undefined,
    hidden: draft.hidden || undefined,
  });
}

/** Without what is empty at the end, and without holes. */
function trimmed<T>(cells: Cells<T>, plain: T | undefined): Cells<T> {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] === undefined || cells[length - 1] === plain)) length -= 1;
  return Array.from({ length }, (_, at) => cells[at] ?? plain);
}

function areSame(one: Row, other: Row): boolean {
  if ((one.hidden ?? false) !== (other.hidden ?? false)) return false;
  return (
    sameCells(one.values, other.values, null, sameValue) &&
    sameCells(one.formulas ?? [], other.formulas ?? [], undefined, Object.is) &&
    sameCells(one.styles ?? [], other.styles ?? [], 0, Object.is)
  );
}

function sameCells<T>(
  one: readonly (T | undefined)[],
  other: readonly (T | undefined)[],
  empty: T | undefined,
  same: (a: T | undefined, b: T | undefined) => boolean,
): boolean {
  for (let at = Math.max(one.length, other.length) - 1; at >= 0; at -= 1)
    if (!same(one[at] ?? empty, other[at] ?? empty)) return false;
  return true;
}

function sameValue(one: Row['values'][number], other: Row['values'][number]): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return Object.is(one, other);
}
