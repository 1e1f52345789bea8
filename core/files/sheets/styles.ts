import { isDateFormat } from '../../sheet/number-format.ts';
import type { CellStyle } from '../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../sheet/workbook.ts';
import type { Palette } from './colours.ts';
import { PLAIN_PALETTE, readColour } from './colours.ts';
import { builtInFormat } from './number-formats.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { XmlCursor } from '../package/xml-cursor.ts';

/** The looks a workbook's cells can have. */
export interface CellStyles {
  /** Each look once; the plain one first. */
  readonly styles: readonly CellStyle[];
  /** Index into `styles` of each of the file's cell formats. */
  readonly ofFormat: readonly number[];
}

type Draft = { -readonly [K in keyof CellStyle]: CellStyle[K] };
type FontStyle = Pick<CellStyle, 'fontColour' | 'fontSize' | 'bold' | 'italic' | 'strike'>;
type Borders = Pick<CellStyle, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'>;

const NO_BORDERS: Borders = { borderTop: false, borderBottom: false, borderLeft: false, borderRight: false };

/** Reads the cell formats of the styles part; a workbook without one has the plain look only. */
export function readStyles(parts: PackageParts, path: string | null, theme: readonly string[]): CellStyles {
  const styles: CellStyle[] = [PLAIN_STYLE];
  const ofFormat: number[] = [];
  const known = new Map<string, number>([[JSON.stringify(PLAIN_STYLE), 0]]);
  const cursor = path === null ? null : parts.xml(path);
  if (cursor === null || !cursor.find('styleSheet')) return { styles, ofFormat };
  const formats = new Map<number, string>();
  const fonts: FontStyle[] = [];
  const fills: (string | null)[] = [];
  const borders: Borders[] = [];
  const palette = readPalette(new XmlCursor(cursor.bytes), theme);
  const root = cursor.enter();
  while (cursor.nextChild(root)) {
    const list = cursor.name;
    const entered = cursor.enter();
    if (list === 'numFmts')
      while (cursor.nextChild(entered))
        formats.set(cursor.numberAttribute('numFmtId') ?? 0, cursor.attribute('formatCode') ?? 'General');
    else if (list === 'fonts') while (cursor.nextChild(entered)) fonts.push(readFont(cursor, palette));
    else if (list === 'fills') while (cursor.nextChild(entered)) fills.push(readFill(cursor, palette));
    else if (list === 'borders') while (cursor.nextChild(entered)) borders.push(readBorders(cursor));
    else if (list === 'cellXfs')
      while (cursor.nextChild(entered)) {
        const style = readFormat(cursor, formats, fonts, fills, borders);
        const key = JSON.stringify(style);
        const index = known.get(key) ?? styles.push(style) - 1;
        known.set(key, index);
        ofFormat.push(index);
      }
  }
  return { styles, ofFormat };
}

/** The palette stands at the end of the part, behind the fills that need it. */
function readPalette(cursor: XmlCursor, theme: readonly string[]): Palette {
  if (!cursor.find('indexedColors')) return { ...PLAIN_PALETTE, theme };
  const indexed = PLAIN_PALETTE.indexed.slice();
  const entered = cursor.enter();
  for (let at = 0; cursor.nextChild(entered) && at < 256; at += 1)
    indexed[at] = cursor.attribute('rgb')?.slice(-6) ?? indexed[at] ?? '000000';
  return { theme, indexed };
}

function readFont(cursor: XmlCursor, palette: Palette): FontStyle {
  const font = { fontColour: null as string | null, fontSize: 11, bold: false, italic: false, strike: false };
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    if (cursor.name === 'b') font.bold = cursor.flag('val', true);
    else if (cursor.name === 'i') font.italic = cursor.flag('val', true);
    else if (cursor.name === 'strike') font.strike = cursor.flag('val', true);
    else if (cursor.name === 'sz') font.fontSize = cursor.numberAttribute('val') ?? 11;
    else if (cursor.name === 'color') font.fontColour = readColour(cursor, palette);
  }
  return font;
}

/** A solid fill's colour; of a pattern its ground, of a gradient its first stop. */
function readFill(cursor: XmlCursor, palette: Palette): string | null {
  let fill: string | null = null;
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    const pattern = cursor.name === 'gradientFill' ? 'gradient' : (cursor.attribute('patternType') ?? 'none');
    const inside = cursor.enter();
    while (cursor.nextChild(inside)) {
      if (cursor.name === 'stop') {
        const stop = cursor.enter();
        while (cursor.nextChild(stop)) fill ??= readColour(cursor, palette);
      } else if (pattern !== 'none' && cursor.name === (pattern === 'solid' ? 'fgColor' : 'bgColor'))
        fill = readColour(cursor, palette);
    }
  }
  return fill;
}

function readBorders(cursor: XmlCursor): Borders {
  const borders = { ...NO_BORDERS };
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    const drawn = (cursor.attribute('style') ?? 'none') !== 'none';
    if (cursor.name === 'top') borders.borderTop = drawn;
    else if (cursor.name === 'bottom') borders.borderBottom = drawn;
    else if (cursor.name === 'left' || cursor.name === 'start') borders.borderLeft = drawn;
    else if (cursor.name === 'right' || cursor.name === 'end') borders.borderRight = drawn;
  }
  return borders;
}

function readFormat(
  cursor: XmlCursor,
  formats: ReadonlyMap<number, string>,
  fonts: readonly FontStyle[],
  fills: readonly (string | null)[],
  borders: readonly Borders[],
): CellStyle {
  const id = cursor.numberAttribute('numFmtId') ?? 0;
  const numberFormat = formats.get(id) ?? builtInFormat(id);
  const style: Draft = {
    ...PLAIN_STYLE,
    ...fonts[cursor.numberAttribute('fontId') ?? 0],
    ...borders[cursor.numberAttribute('borderId') ?? 0],
    numberFormat,
    isDate: isDateFormat(numberFormat),
    fill: fills[cursor.numberAttribute('fillId') ?? 0] ?? null,
  };
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    if (cursor.name !== 'alignment') continue;
    const horizontal = cursor.attribute('horizontal');
    style.horizontal =
      horizontal === 'left' || horizontal === 'right' || horizontal === 'center' ? horizontal : 'general';
    style.indent = cursor.numberAttribute('indent') ?? 0;
    style.wrap = cursor.flag('wrapText');
  }
  return style;
}
