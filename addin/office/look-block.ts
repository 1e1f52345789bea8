import type { Area } from '../../core/sheet/cell-reference.ts';
import type { LookBlock, ReadLook } from '../worker/workbook-read.ts';

/** What Excel is asked of each cell besides what it holds: what tells headers, sections, levels and traffic lights apart. */
export const LOOK_OPTIONS = {
  format: { fill: { color: true }, font: { bold: true, size: true }, indentLevel: true },
} as const;

/** A look as Excel gives it, of a cell or of cells that agree; null or empty where they do not. */
export interface RawLook {
  readonly fill?: { readonly color?: string | null } | undefined;
  readonly font?: { readonly bold?: boolean | null; readonly size?: number | null } | undefined;
  readonly indentLevel?: number | null | undefined;
}

/** How each cell of a range looks. */
export function lookBlock(
  sheet: string,
  area: Area,
  raw: readonly (readonly { readonly format?: RawLook | undefined }[])[],
): LookBlock {
  const width = area.right - area.left + 1;
  const looks: ReadLook[] = [];
  const known = new Map<string, number>();
  const lookOf = new Uint16Array(width * (area.bottom - area.top + 1));
  for (let at = 0; at < lookOf.length; at += 1) {
    const look = lookOfCell(raw[Math.floor(at / width)]?.[at % width]?.format);
    const key = `${look.fill}|${look.bold}|${look.fontSize}|${look.indent}`;
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = looks.push(look) - 1));
    lookOf[at] = index;
  }
  return { sheet, area, looks, lookOf: looks.length > 1 ? lookOf : null };
}

/** The look that all cells of a range have; null where they differ. */
export function commonLook(raw: RawLook): ReadLook | null {
  const { fill, font, indentLevel } = raw;
  const agree = [fill?.color, font?.bold, font?.size, indentLevel].every((it) => it !== null && it !== undefined);
  return agree && fill?.color !== '' ? lookOfCell(raw) : null;
}

function lookOfCell(raw: RawLook | undefined): ReadLook {
  const colour = raw?.fill?.color?.toUpperCase() ?? '';
  return {
    // Excel gives the white of the paper for cells without a fill.
    fill: /^#[\dA-F]{6}$/.test(colour) && colour !== '#FFFFFF' ? colour : null,
    bold: raw?.font?.bold ?? false,
    fontSize: raw?.font?.size ?? 11,
    indent: raw?.indentLevel ?? 0,
  };
}
