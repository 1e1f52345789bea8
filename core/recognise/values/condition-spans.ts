import type { Term } from './condition-terms.ts';
import { termsOf } from './condition-terms.ts';
import type { Token } from './condition-tokens.ts';
import { tokensOf } from './condition-tokens.ts';
import type { ConditionHints } from './condition-values.ts';
import type { WrittenValue } from './written-value.ts';

/** One end of a stretch as written. */
export interface WrittenEnd {
  readonly at: WrittenValue;
  readonly isIn: boolean;
  /** Said by a comparison; the ends of “0–50k” are not, and give way where bands touch. */
  readonly isFirm: boolean;
}

/** A stretch as written; null is an open end. A value alone is a stretch from itself to itself. */
export interface WrittenSpan {
  readonly low: WrittenEnd | null;
  readonly high: WrittenEnd | null;
}

/**
 * Reads stretches of numbers, amounts, shares, times or days: `< 50,000`, `15–25 %`, `10 bis unter 20`, `≥ 1m EUR`,
 * `10k < ACV <= 50k`, `5 or 10 %`, `not 12`. Null for any other text; `isLenient` passes over what it does not know.
 */
export function readSpans(text: string, hints: ConditionHints, isLenient = false): readonly WrittenSpan[] | null {
  const tokens = tokensOf(text, hints);
  if (tokens === null) return null;
  const clauses: WrittenSpan[][] = [];
  for (const clause of clausesOf(isLenient ? tokens.filter(({ is }) => is !== 'unknown') : tokens)) {
    const spans = spansIn(isLenient ? withoutLooseEnds(clause) : clause);
    if (spans !== null) clauses.push(spans);
    else if (!isLenient) return null;
  }
  const spans = likeTheLast(clauses.flat());
  return spans.length === 0 ? null : spans;
}

/** Alternatives stand between “or”s; a comma joins a lower end to an upper one behind it and parts everything else. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const open = clauses.at(-1)!;
    const joins = token.is === 'comma' && !(boundsFromBelow(open) && boundsFromAbove(tokens[at + 1]));
    if (token.is === 'or' || joins) clauses.push([]);
    else if (token.is !== 'comma') open.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** Without joining words that what was passed over left behind. */
function withoutLooseEnds(tokens: readonly Token[]): readonly Token[] {
  const joins = ({ is }: Token): boolean => is === 'to' || is === 'and' || is === 'between' || is === 'filler';
  const last = tokens.findLastIndex((token) => !joins(token));
  return tokens.slice(0, last + 1);
}

function boundsFromBelow(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.is === 'compare' && token.with.startsWith('>'));
}

function boundsFromAbove(token: Token | undefined): boolean {
  return token?.is === 'to' || (token?.is === 'compare' && token.with.startsWith('<'));
}

function spansIn(tokens: readonly Token[]): WrittenSpan[] | null {
  const terms = termsOf(tokens);
  if (terms === null) return null;
  const spans: WrittenSpan[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at]!;
    const next = terms[at + 1];
    if (term.joined !== null) return null;
    if (next === undefined || (next.joined === null && next.compare === null)) {
      const alone = spanOf(term);
      if (alone === null || next !== undefined) return null;
      spans.push(...alone);
      continue;
    }
    const both = between(term, next);
    if (both === null) return null;
    spans.push(both);
    at += 1;
  }
  return spans;
}

function spanOf({ compare, at, isIn }: Term): readonly WrittenSpan[] | null {
  const end = (isFirm: boolean, by: boolean): WrittenEnd => ({ at, isIn: isIn ?? by, isFirm: isFirm || isIn !== null });
  switch (compare?.with) {
    case undefined:
    case '=':
      return isIn === false ? null : [{ low: end(true, true), high: end(true, true) }];
    case '<':
      return [{ low: null, high: end(true, false) }];
    case '<=':
      return [{ low: null, high: end(true, true) }];
    case '>':
      return [{ low: end(true, false), high: null }];
    case '>=':
      return [{ low: end(true, true), high: null }];
    case '!=':
      return [
        { low: null, high: end(true, false) },
        { low: end(true, false), high: null },
      ];
  }
}

/** The stretch between two values: `10–20`, `from 10 to 20`, `> 10 and <= 20`, `10 to under 20`. */
function between(one: Term, other: Term): WrittenSpan | null {
  const [lower, upper] = boundsDown(one) ? [other, one] : [one, other];
  if (boundsDown(lower) || boundsUp(upper) || lower.compare?.with === '!=' || upper.compare?.with === '!=') return null;
  if (one.joined === null && other.joined === 'and' && (one.compare === null || other.compare === null)) return null;
  const [low, high] = alike(lower.at, upper.at);
  if (low === null || high === null) return null;
  return {
    low: endOf({ ...lower, at: low }, '>'),
    high: endOf({ ...upper, at: high }, '<'),
  };
}

function endOf({ compare, at, isIn }: Term, strict: '<' | '>'): WrittenEnd {
  const isFirm = (compare !== null && !compare.isSoft) || isIn !== null;
  return { at, isIn: isIn ?? compare?.with !== strict, isFirm };
}

function boundsDown({ compare }: Term): boolean {
  return compare !== null && compare.with.startsWith('<');
}

function boundsUp({ compare }: Term): boolean {
  return compare !== null && compare.with.startsWith('>');
}

/** What is written once counts for both ends: the first of “5–10 %” is a share, that of “50–100k” thousands. Null where that cannot be told. */
function alike(low: WrittenValue, high: WrittenValue): readonly [WrittenValue | null, WrittenValue | null] {
  if ((low.dayAfter === null) !== (high.dayAfter === null)) return [null, null];
  const shared = {
    percent: low.percent || high.percent,
    currency: low.currency ?? high.currency,
    unit: low.unit ?? high.unit,
  };
  const first = { ...low, ...shared, currency: low.currency ?? high.currency, unit: low.unit ?? high.unit };
  const second = { ...high, ...shared, currency: high.currency ?? low.currency, unit: high.unit ?? low.unit };
  if (low.scale === high.scale) return [first, second];
  if (low.scale === 1 && low.amount !== 0) {
    if (low.amount * high.scale <= high.amount * high.scale) return [{ ...first, scale: high.scale }, second];
    return low.amount <= high.amount * high.scale && low.amount >= 1_000 ? [first, second] : [null, null];
  }
  if (high.scale === 1 && low.amount * low.scale > high.amount) return [first, { ...second, scale: low.scale }];
  return [first, second];
}

/** “5, 10 or 15 %” are all shares. */
function likeTheLast(spans: readonly WrittenSpan[]): readonly WrittenSpan[] {
  const last = spans.at(-1)?.high?.at ?? spans.at(-1)?.low?.at;
  if (spans.length < 2 || last === undefined || (!last.percent && last.unit === null)) return spans;
  const { percent, unit } = last;
  const marked = (end: WrittenEnd | null): WrittenEnd | null =>
    end === null || end.at.percent || end.at.unit !== null || end.at.dayAfter !== null
      ? end
      : { ...end, at: { ...end.at, percent, unit } };
  return spans.map(({ low, high }) => ({ low: marked(low), high: marked(high) }));
}
