import { plainDigits } from './digits.ts';
import { localeMarks } from './locale-marks.ts';
import type { Read } from './shown-trouble.ts';
import { readAs, unread } from './shown-trouble.ts';

/** A number with what stands around it. */
export interface NumberInText {
  readonly value: number;
  /** As digits with a point: for shares, whose hundredth part is exact only so. */
  readonly digits: string;
  readonly before: string;
  readonly after: string;
  /** Whether its only mark stands before exactly three digits, so that other locales group by it. */
  readonly isThreefold: boolean;
}

const CORE = /\d(?:[\d.,٫٬'’· ]*\d)?/;
const MINUS = /[-−‐‑–﹣－]/;
/** Marks that group digits somewhere; in no locale both this and the decimal mark. */
const GROUPS = /[.,٬'’ ]/g;
/** Longer than any amount: what has more digits than these is not exact as a number any more. */
const MOST_DIGITS = 15;

/**
 * Reads the one number of a text by the marks of a locale: digits of one numbering system, one decimal mark, groups of the
 * right size with one mark or none. Engines and CRMs disagree about which mark groups (`1 234`, `1.234` in Austria), so any
 * that is not the decimal mark may. Parentheses around all of it, or one minus, make it negative.
 */
export function readNumber(text: string, locale: string): Read<NumberInText> {
  const plain = plainDigits(text);
  const marks = plain === null ? null : localeMarks(locale, plain.system);
  if (plain === null || marks === null) return unread('not-a-number');
  const [bare, isInParentheses] = withoutParentheses(plain.text);
  const core = CORE.exec(bare);
  if (core === null) return unread('not-a-number');
  const [written] = core;
  const sides = [bare.slice(0, core.index), bare.slice(core.index + written.length)] as const;
  if (/\d/.test(sides[1])) return unread('not-a-number');
  const signs = sides.map((side) => side.split(MINUS).length - 1);
  const minuses = (signs[0] ?? 0) + (signs[1] ?? 0) + (isInParentheses ? 1 : 0);
  const [whole = '', fraction, ...further] = written.split(marks.decimal);
  if (minuses > 1 || further.length > 0) return unread('not-a-number');
  if (!areGroups(whole, marks) || (fraction !== undefined && !/^\d+$/.test(fraction)))
    return unread('ambiguous-number');
  const digits = whole.replace(GROUPS, '') + (fraction === undefined ? '' : `.${fraction}`);
  if (digits.length > MOST_DIGITS) return unread('not-a-number');
  const sign = minuses === 1 ? '-' : '';
  const [before, after] = sides.map((side) => side.replace(MINUS, '').trim());
  return readAs({
    value: Number(sign + digits),
    digits: sign + digits,
    before: before ?? '',
    after: after ?? '',
    isThreefold: fraction?.length === 3 && !/\D/.test(whole) && whole.length <= 3 && !whole.startsWith('0'),
  });
}

function withoutParentheses(text: string): readonly [text: string, wereThere: boolean] {
  const inner = /^\(([^()]*)\)$/.exec(text.trim())?.[1];
  return inner === undefined ? [text, false] : [inner, true];
}

function areGroups(whole: string, marks: { readonly group: number; readonly furtherGroup: number }): boolean {
  const [mark, ...others] = new Set(whole.match(GROUPS) ?? []);
  if (others.length > 0) return false;
  if (mark === undefined) return /^\d+$/.test(whole);
  const lengths = whole.split(mark).map(({ length }) => length);
  const fit = (last: number, further: number): boolean =>
    lengths.at(-1) === last &&
    lengths.slice(1, -1).every((length) => length === further) &&
    (lengths[0] ?? 0) >= 1 &&
    (lengths[0] ?? 0) <= further;
  return fit(3, 3) || fit(marks.group, marks.furtherGroup);
}
