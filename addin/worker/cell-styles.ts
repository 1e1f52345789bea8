import { isDateFormat } from '../../core/sheet/number-format.ts';
import type { CellStyle } from '../../core/sheet/workbook.ts';
import { PLAIN_STYLE } from '../../core/sheet/workbook.ts';
import type { ReadLook } from './workbook-read.ts';

/** The styles of a workbook as cells are read: each is kept once, those known keep their index. */
export interface CellStyles {
  readonly all: readonly CellStyle[];
  /** Index of the style with another number format. */
  withFormat(style: number, numberFormat: string): number;
  /** Index of the style with another look. */
  withLook(style: number, look: ReadLook): number;
}

export function createCellStyles(known: readonly CellStyle[]): CellStyles {
  const all = known.length === 0 ? [PLAIN_STYLE] : [...known];
  const byKey = new Map(all.map((style, index) => [keyOf(style), index]));
  const indexOf = (style: CellStyle): number => {
    const key = keyOf(style);
    const index = byKey.get(key) ?? all.push(style) - 1;
    byKey.set(key, index);
    return index;
  };
  const base = (style: number): CellStyle => all[style] ?? PLAIN_STYLE;
  return {
    all,
    withFormat: (style, numberFormat) =>
      base(style).numberFormat === numberFormat
        ? style
        : indexOf({ ...base(style), numberFormat, isDate: isDateFormat(numberFormat) }),
    withLook: (style, look) => indexOf({ ...base(style), ...look }),
  };
}

const KEYS = Object.keys(PLAIN_STYLE) as (keyof CellStyle)[];

function keyOf(style: CellStyle): string {
  return KEYS.map((key) => style[key]).join('\u0000');
}
