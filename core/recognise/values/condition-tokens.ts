import { LONGEST_SIGN, SIGNS } from './comparison-words.ts';
import type { Sign } from './comparison-words.ts';
import type { ConditionHints } from './condition-values.ts';
import { atOnceAt, dayAt, markBefore, numberAt } from './condition-values.ts';
import { withSigns } from './east-asian-conditions.ts';
import { fold } from '../lexicon/fold.ts';
import type { Mark, WrittenValue } from './written-value.ts';

/** One part of a condition that compares. */
export type Token =
  | Sign
  | { readonly is: 'value'; readonly value: WrittenValue }
  /** A comma: it joins or lists. */
  | { readonly is: 'comma' }
  | { readonly is: 'unknown' };

/** Longer texts are sentences, not conditions. */
const LONGEST = 120;
const MOST = 40;

const WORD = /\p{L}[\p{L}'.]*(?:[-/]\p{L}[\p{L}'.]*)*/uy;
/** Takes a condition apart; null where it is too long to be one. Linear in its length. */
export function tokensOf(text: string, hints: ConditionHints): readonly Token[] | null {
  if (text.length > LONGEST) return null;
  const folded = prepared(text);
  const tokens: Token[] = [];
  let prefix: Mark | null = null;
  let at = 0;
  const value = (found: WrittenValue): void => {
    tokens.push({ is: 'value', value: prefix === null ? found : { ...found, ...given(prefix) } });
    prefix = null;
  };
  while (at < folded.length) {
    if (tokens.length > MOST) return null;
    if (folded[at] === ' ') {
      at += 1;
      continue;
    }
    const day = dayAt(folded, at, hints) ?? atOnceAt(folded, at, hints);
    if (day !== null) {
      value(day.value);
      at = day.end;
      continue;
    }
    const before = tokens.at(-1)?.is === 'value' ? null : markBefore(folded, at, hints);
    if (before !== null) {
      prefix = before.mark;
      at = before.end;
      continue;
    }
    const number = numberAt(folded, at, hints, tokens.at(-1)?.is === 'value');
    if (number !== null) {
      for (const [index, one] of number.values.entries()) {
        if (index > 0) tokens.push({ is: 'or' });
        value(one);
      }
      if (number.isOpen) tokens.push({ is: 'compare', with: '>=', isSoft: false });
      at = number.end;
      continue;
    }
    const sign = signAt(folded, at, hints);
    tokens.push(sign.token);
    at = sign.end;
  }
  return tokens;
}

function prepared(text: string): string {
  const signs = withSigns(text)
    .replaceAll('≠', '!=')
    .replace(/[≤⩽≦]/g, '<=')
    .replace(/[≥⩾≧]/g, '>=')
    .replace(/[−‒‑]/g, '-');
  return fold(signs.replace(/[’`´]/g, "'"));
}

function given(mark: Mark): Mark {
  return Object.fromEntries(Object.entries(mark).filter(([, one]) => one !== undefined));
}

/** A word or sign that compares, as long a phrase as there is; anything else is unknown. */
function signAt(text: string, at: number, hints: ConditionHints): { readonly token: Token; readonly end: number } {
  const ends: number[] = [];
  let from = at;
  while (ends.length < LONGEST_SIGN) {
    WORD.lastIndex = from;
    const word = WORD.exec(text);
    if (word === null) break;
    ends.push(from + word[0].length);
    from += word[0].length;
    if (text.charAt(from) !== ' ') break;
    from += 1;
  }
  for (const end of ends.toReversed()) {
    const phrase = text.slice(at, end);
    const sign = SIGNS.get(phrase) ?? SIGNS.get(phrase.replace(/\.$/, ''));
    if (sign !== undefined) return { token: sign, end };
  }
  const [first] = ends;
  if (first !== undefined) {
    const isKnown = hints.header?.has(text.slice(at, first)) === true;
    return { token: isKnown ? { is: 'filler' } : { is: 'unknown' }, end: first };
  }
  for (const length of [3, 2, 1]) {
    const sign = SIGNS.get(text.slice(at, at + length));
    if (sign !== undefined) return { token: sign, end: at + length };
  }
  return { token: text.charAt(at) === ',' ? { is: 'comma' } : { is: 'unknown' }, end: at + 1 };
}
