import type { Comparison } from './comparison-words.ts';
import type { Token } from './condition-tokens.ts';
import type { WrittenValue } from './written-value.ts';

/** One value with what stands in front of it. */
export interface Term {
  readonly joined: 'to' | 'and' | null;
  readonly compare: { readonly with: Comparison; readonly isSoft: boolean } | null;
  readonly at: WrittenValue;
  /** Whether the value itself belongs to the stretch, where a word says so. */
  readonly isIn: boolean | null;
}

type Draft = { -readonly [K in keyof Term]: Term[K] };

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '!=': '!=',
};

/** Takes one clause apart into its values; null where a part is unknown or joins nothing. `10 < x <= 20` compares its first value from the left. */
export function termsOf(tokens: readonly Token[]): readonly Term[] | null {
  const terms: Draft[] = [];
  let joined: Term['joined'] = null;
  let compare: Term['compare'] = null;
  let isBetween = false;
  for (const [at, token] of tokens.entries()) {
    const last = terms.at(-1);
    if (token.is === 'unknown') return null;
    else if (token.is === 'between') isBetween = true;
    else if (token.is === 'and') {
      if (last === undefined) return null;
      joined = isBetween ? 'to' : 'and';
      isBetween = false;
    } else if (token.is === 'to') {
      if (last === undefined || joined !== null) compare = { with: '<=', isSoft: false };
      else joined = 'to';
    } else if (token.is === 'end') {
      if (last === undefined) return null;
      last.isIn = token.isIn;
    } else if (token.is === 'compare') {
      const isBehind = last !== undefined && last.compare === null && !hasValueBefore(tokens, at + 1);
      if (isBehind) last.compare = { with: token.with, isSoft: token.isSoft };
      else if (compare === null) compare = { with: token.with, isSoft: token.isSoft };
      else if (compare.with === '>' && token.with === '=') compare = { with: '>=', isSoft: false };
      else if (compare.with === '<' && token.with === '=') compare = { with: '<=', isSoft: false };
      else if (last !== undefined && last.compare === null && joined === null) {
        last.compare = { with: FLIPPED[compare.with], isSoft: false };
        joined = 'and';
        compare = { with: token.with, isSoft: token.isSoft };
      } else if (compare.with === '<=' && token.with === '<') compare = { with: '<', isSoft: false };
      else return null;
    } else if (token.is === 'value') {
      terms.push({ joined, compare, at: token.value, isIn: null });
      joined = null;
      compare = null;
    }
  }
  return terms.length === 0 || compare !== null || joined !== null || isBetween ? null : terms;
}

/** Whether a value follows before the text is joined to something else. */
function hasValueBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.is === 'value') return true;
    if (token.is === 'and' || token.is === 'to') return false;
  }
  return false;
}
