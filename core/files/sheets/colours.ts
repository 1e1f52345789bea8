import type { PackageParts } from '../package/package-parts.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';

/** Colours that cells refer to by number. */
export interface Palette {
  /** In the order cells count them: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** ECMA-376 Part 1, 18.8.27: 0–7 repeat as 8–15; 64 and 65 are the system's own text and ground. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(
    ' ',
  ),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(
    ' ',
  ),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  ),
  '000000',
  'FFFFFF',
];

export const PLAIN_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

/** The theme's colours; those of Office where the workbook names none. */
export function readTheme(parts: PackageParts, path: string | null): readonly string[] {
  const cursor = path === null ? null : parts.xml(path);
  if (cursor?.find('clrScheme') !== true) return OFFICE_THEME;
  const byName = new Map<string, string>();
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    const name = cursor.name;
    const inside = cursor.enter();
    while (cursor.nextChild(inside)) {
      const colour = cursor.attribute(cursor.name === 'sysClr' ? 'lastClr' : 'val');
      if (colour !== null && /^[0-9A-Fa-f]{6}$/.test(colour)) byName.set(name, colour.toUpperCase());
    }
  }
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink'];
  return [...order, 'folHlink'].map((name, at) => byName.get(name) ?? OFFICE_THEME[at]!);
}

/** The colour of the tag the cursor stands on as `#RRGGBB`; null where it is automatic or names none. */
export function readColour(cursor: XmlCursor, palette: Palette): string | null {
  if (cursor.flag('auto')) return null;
  const rgb = cursor.attribute('rgb')?.slice(-6) ?? null;
  const theme = cursor.numberAttribute('theme');
  const indexed = cursor.numberAttribute('indexed');
  const base =
    rgb ?? (theme === null ? null : palette.theme[theme]) ?? (indexed === null ? null : palette.indexed[indexed]);
  if (base === null || base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
  return `#${tinted(base, cursor.numberAttribute('tint') ?? 0).toUpperCase()}`;
}

/** Lightens (tint above 0) or darkens a colour in hue, lightness, saturation (ECMA-376 Part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + Math.max(tint, -1)) : lightness + (1 - lightness) * Math.min(tint, 1);
  const reach = (light: number): number => Math.min(light, 1 - light);
  const stretch = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  return [red, green, blue]
    .map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - lightness) * stretch)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}
