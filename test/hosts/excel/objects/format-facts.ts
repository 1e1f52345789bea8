import type { Look } from '../model/cell.ts';
import { invalidArgument } from '../request/host-error.ts';

/** One fact of how a cell looks, as the API names it. */
export interface FormatFact {
  get(look: Look): unknown;
  set(look: Look, value: unknown): Look;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as Excel answers it: #RRGGBB in capitals. */
export function colourOf(value: unknown): string {
  const text = String(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

function fact<K extends keyof Look>(
  key: K,
  read: (value: unknown) => Look[K] = (value) => value as Look[K],
): FormatFact {
  return {
    get: (look) => look[key],
    set: (look, value) => {
      const next = read(value);
      return look[key] === next ? look : { ...look, [key]: next };
    },
  };
}

const asFlag = (value: unknown): boolean => value === true;

export const FONT_FACTS: Readonly<Record<string, FormatFact>> = {
  bold: fact('bold', asFlag),
  italic: fact('italic', asFlag),
  strikethrough: fact('strikethrough', asFlag),
  superscript: fact('superscript', asFlag),
  subscript: fact('subscript', asFlag),
  underline: fact('underline'),
  color: fact('fontColor', colourOf),
  name: fact('fontName'),
  size: fact('fontSize', Number),
  tintAndShade: { get: () => 0, set: (look) => look },
};

/** A cell without a fill answers the white of the paper. */
export const FILL_FACTS: Readonly<Record<string, FormatFact>> = {
  color: {
    get: (look) => look.fill ?? '#FFFFFF',
    set: (look, value) =>
      value === '' ? { ...look, fill: null, pattern: 'None' } : { ...look, fill: colourOf(value), pattern: 'Solid' },
  },
  pattern: fact('pattern'),
  patternColor: { get: () => '#000000', set: (look) => look },
  patternTintAndShade: { get: () => 0, set: (look) => look },
  tintAndShade: { get: () => 0, set: (look) => look },
};

export const PROTECTION_FACTS: Readonly<Record<string, FormatFact>> = {
  locked: fact('locked', asFlag),
  formulaHidden: fact('formulaHidden', asFlag),
};

export const FORMAT_FACTS: Readonly<Record<string, FormatFact>> = {
  horizontalAlignment: fact('horizontal'),
  verticalAlignment: fact('vertical'),
  wrapText: fact('wrap', asFlag),
  indentLevel: fact('indent', Number),
  textOrientation: fact('textOrientation', Number),
  shrinkToFit: fact('shrinkToFit', asFlag),
  readingOrder: { get: () => 'Context', set: (look) => look },
  autoIndent: { get: () => false, set: (look) => look },
};
