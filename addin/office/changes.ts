import type { Area } from '../../core/sheet/cell-reference.ts';
import { areaContains, MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cell-reference.ts';
import { cellsIn, within } from './addresses.ts';

/** Something that happened to the workbook, as far as it must be read again. */
export type Change =
  | { readonly what: 'cells'; readonly sheet: string; readonly areas: readonly Area[] }
  /** Cells look otherwise, and hold what they held. */
  | { readonly what: 'looks'; readonly sheet: string; readonly areas: readonly Area[] }
  /** Rows, columns or cells moved, or a table came: the whole sheet, and formulas that point into it from others. */
  | { readonly what: 'shape'; readonly sheet: string }
  /** Formulas gave other values; no areas where Excel does not say which. */
  | { readonly what: 'calculated'; readonly sheet: string; readonly areas: readonly Area[] | null }
  /** Time has gone by: Excel tells nobody what became of its sheets' names (before ExcelApi 1.17) and of its parts. */
  | { readonly what: 'look' }
  /** Excel was out of reach: nobody knows what it would have told. */
  | { readonly what: 'anything' }
  /** Sheets came, went, or are called or shown otherwise; whether it concerns us, only a look at the list tells. */
  | { readonly what: 'sheets' };

/** What must be read again. */
export interface Stale {
  readonly all: boolean;
  /** Whether the list of sheets is looked at. */
  readonly listing: boolean;
  /** Whether everything but cells is looked at. */
  readonly outline: boolean;
  /** Ids of sheets to read whole. */
  readonly sheets: ReadonlySet<string>;
  /** Whether formulas on other sheets may read otherwise too. */
  readonly moved: boolean;
  /** Cells by the id of their sheet; areas may overlap. */
  readonly areas: ReadonlyMap<string, readonly Area[]>;
  /** Ids of sheets whose formulas are read again. */
  readonly calculated: ReadonlySet<string>;
}

export const NOTHING_STALE: Stale = {
  all: false,
  listing: false,
  outline: false,
  sheets: new Set(),
  moved: false,
  areas: new Map(),
  calculated: new Set(),
};

export function isStale({ all, listing, outline, sheets, areas, calculated }: Stale): boolean {
  return all || listing || outline || sheets.size > 0 || areas.size > 0 || calculated.size > 0;
}

/** More changed cells than this and reading everything again is quicker than asking for them. */
const MOST_CELLS = 10_000;
/** More areas than this in one sheet are read as the rectangle around them. */
const MOST_AREAS = 40;

/** What is stale after one more change. */
export function withChange(stale: Stale, change: Change, sizeOf: SizeOf): Stale {
  if ('sheet' in change && sizeOf(change.sheet) === null) return stale;
  switch (change.what) {
    case 'sheets':
      return { ...stale, listing: true };
    case 'anything':
      return { ...stale, all: true };
    case 'look':
      return { ...stale, outline: true };
    case 'shape':
      return { ...stale, sheets: new Set(stale.sheets).add(change.sheet), moved: true };
    case 'calculated': {
      if (change.areas === null) return { ...stale, calculated: new Set(stale.calculated).add(change.sheet) };
      const areas = cutAll(change.areas, sizeOf(change.sheet));
      return sum(areas) > MOST_CELLS
        ? { ...stale, sheets: new Set(stale.sheets).add(change.sheet) }
        : withAreas(stale, change.sheet, areas);
    }
    case 'cells':
      // Whole columns or rows that were pasted: nobody knows yet how far they are filled.
      return change.areas.some(isEndless)
        ? { ...stale, sheets: new Set(stale.sheets).add(change.sheet) }
        : withFew(stale, change.sheet, change.areas);
    case 'looks':
      return withFew(stale, change.sheet, cutAll(change.areas, sizeOf(change.sheet)));
  }
}

function withFew(stale: Stale, sheet: string, areas: readonly Area[]): Stale {
  const next = withAreas(stale, sheet, areas);
  const cells = [...next.areas.values()].reduce((total, list) => total + sum(list), 0);
  return cells > MOST_CELLS ? { ...stale, all: true } : next;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows and columns of a sheet are in use, by its id; null for sheets that are not followed, our own for one. */
export type SizeOf = (sheet: string) => Size | null;

function withAreas(stale: Stale, sheet: string, areas: readonly Area[]): Stale {
  if (areas.length === 0) return stale;
  const before = stale.areas.get(sheet) ?? [];
  const added = areas.filter((area) => !before.some((other) => covers(other, area)));
  const next = [...before.filter((other) => !added.some((area) => covers(area, other))), ...added];
  return { ...stale, areas: new Map(stale.areas).set(sheet, next.length > MOST_AREAS ? [around(next)] : next) };
}

function isEndless({ bottom, right }: Area): boolean {
  return bottom === MAX_ROWS - 1 || right === MAX_COLUMNS - 1;
}

/** Whole columns and rows are told as such: of what lies behind the used part there is nothing to be read. */
function cutAll(areas: readonly Area[], size: Size | null): readonly Area[] {
  const { rows, columns } = size ?? { rows: MAX_ROWS, columns: MAX_COLUMNS };
  return areas.flatMap((area) => {
    const cut = within(
      area,
      area.bottom === MAX_ROWS - 1 ? rows : MAX_ROWS,
      area.right === MAX_COLUMNS - 1 ? columns : MAX_COLUMNS,
    );
    return cut === null ? [] : [cut];
  });
}

function covers(outer: Area, inner: Area): boolean {
  return areaContains(outer, inner.top, inner.left) && areaContains(outer, inner.bottom, inner.right);
}

export function around(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

function sum(areas: readonly Area[]): number {
  return areas.reduce((total, area) => total + cellsIn(area), 0);
}
