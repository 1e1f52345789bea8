import type { Axis, ClassPart, ValueClass } from '../../core/governance/approvals/axis.ts';
import type { Bits } from '../../core/governance/approvals/bits.ts';
import { isEmptyBits, isSameBits } from '../../core/governance/approvals/bits.ts';
import type { Column } from '../../core/governance/approvals/grid.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import { simplestNumber } from '../../core/governance/approvals/simplest-number.ts';
import type { Span } from '../../core/plan/approvals.ts';
import type { Band } from '../pane/lanes/approvals-answers.ts';

/** Classes that are drawn only where a row takes them, and those that are never. */
const SELDOM: ReadonlySet<ClassPart> = new Set<ClassPart>(['sliver', 'unnamed', 'outside']);
const NEVER: ReadonlySet<ClassPart> = new Set<ClassPart>(['empty', 'void']);

/**
 * The bands of a column: neighbouring classes that the given rows treat alike are one. What no row speaks of and hardly
 * happens (amounts below zero, nothing at all) is no band.
 */
export function bandsOf({ axis, sure, may }: Column, rows: Bits): readonly Band[] {
  const bands: Band[] = [];
  let run: { from: number; to: number } | null = null;
  const close = (): void => {
    if (run !== null) bands.push(spanBand(axis, run));
    run = null;
  };
  for (const [at, one] of axis.classes.entries()) {
    const taken = both(may[at]!, rows);
    if (NEVER.has(one.part) || (SELDOM.has(one.part) && isEmptyBits(taken))) continue;
    if (one.is !== 'span') {
      close();
      bands.push(one.is === 'word' ? { is: 'word', word: one.word } : { is: one.is });
      continue;
    }
    const before: number | undefined = (run as { to: number } | null)?.to;
    const isAlike =
      before !== undefined &&
      isSameBits(both(may[before]!, rows), taken) &&
      isSameBits(both(sure[before]!, rows), both(sure[at]!, rows));
    if (!isAlike) close();
    run = run === null ? { from: at, to: at } : { ...(run as { from: number }), to: at };
  }
  close();
  return bands;
}

/** A value of a band, as a record holds it. */
export function valueOfBand(band: Band | undefined, { axis }: Column): FieldValue {
  switch (band?.is) {
    case 'span':
      return { is: 'number', value: band.example, currency: axis.money.currency };
    case 'word':
      return { is: 'words', text: band.word };
    case 'other-word':
      return { is: 'words', text: otherWord(axis.words) };
    case 'empty':
      return { is: 'empty' };
    case undefined:
      return { is: 'unknown', why: 'not-given' };
  }
}

/** A word that no row names. */
function otherWord(words: ReadonlyMap<string, number>): string {
  let word = 'zz';
  while (words.has(word)) word += 'z';
  return word;
}

function both(one: Bits, other: Bits): Bits {
  return one.map((word, at) => word & other[at]!);
}

function spanBand(
  { classes, field: { kind } }: Axis,
  { from, to }: { readonly from: number; readonly to: number },
): Band {
  const [first, last] = [classes[from], classes[to]];
  if (first?.is !== 'span' || last?.is !== 'span') throw new Error('A stretch runs over words.');
  const span: Span = {
    low: first.span.low,
    isLowIn: first.span.isLowIn,
    high: last.span.high,
    isHighIn: last.span.isHighIn,
  };
  const isEnd = (at: number): boolean => classes[at]?.is === 'span' && partOf(classes[at]) === 'outside';
  return {
    is: 'span',
    // Where such values end anyway, the end need not be said.
    span: {
      ...span,
      low: isEnd(from - 1) ? null : span.low,
      high: isEnd(to + 1) ? null : span.high,
    },
    example: simplestNumber(span, kind),
  };
}

function partOf(one: ValueClass | undefined): ClassPart | null {
  return one?.part ?? null;
}
