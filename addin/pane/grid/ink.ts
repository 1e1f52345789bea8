import type { CellLook } from '../cell-window.ts';

/** Text on a fill keeps this much contrast (WCAG 2.2, 1.4.3); where the file's colours do not, black or white does. */
const LEAST_CONTRAST = 4.5;

/** The colour of a cell's text; empty where the grid's own is right, which is wherever there is no fill. */
export function inkFor(look: CellLook | null): string {
  if (look === null || look.fill === null) return '';
  const fill = luminance(look.fill);
  if (look.colour !== null && contrast(luminance(look.colour), fill) >= LEAST_CONTRAST) return look.colour;
  return contrast(0, fill) >= contrast(1, fill) ? '#000000' : '#ffffff';
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance of `#RRGGBB` (WCAG 2.2). */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
