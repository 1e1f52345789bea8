import type { SensedWord } from './comparison-words.ts';
import type { Quantity } from './read-quantity.ts';
import type { Bound, Comparison, Doubt } from './trigger.ts';

/** What the comparing words of a condition say together with its numbers. */
export interface Compared {
  readonly comparison: Comparison;
  readonly bound: Bound;
  readonly upper: Bound | null;
  /** It speaks of a rise or fall, not of a level. */
  readonly isChange: boolean;
  /** The quantities and words that were used. */
  readonly used: readonly { readonly from: number; readonly to: number }[];
  readonly doubts: readonly Doubt[];
}

const ZERO: Bound = { of: 'number', value: 0, isShare: false };
const TURNED: Readonly<Partial<Record<Comparison, Comparison>>> = {
  above: 'at-most',
  'at-most': 'above',
  below: 'at-least',
  'at-least': 'below',
  between: 'outside',
  outside: 'between',
};
const LEVELS: ReadonlySet<string> = new Set<Comparison>([
  'above',
  'at-least',
  'below',
  'at-most',
  'equal',
  'between',
  'outside',
]);

/**
 * A comparison from its words. A fall “below” is a level, a fall “by” a change, as is one that would make no sense as a
 * level (“drops more than 10%”). Without a number it is any rise or fall, against another time or for several periods.
 */
export function comparedBy(
  sensed: readonly SensedWord[],
  quantities: readonly Quantity[],
  isAgainst: boolean,
  isLasting: boolean,
): Compared | 'relative' | null {
  const has = (sense: SensedWord['sense']): boolean => sensed.some((one) => one.sense === sense);
  const level = sensed.findLast(({ sense }) => LEVELS.has(sense));
  const stated = (level?.sense ?? null) as Comparison | null;
  const isRange = stated === 'between' || stated === 'outside';
  const first = isRange ? quantities.find(({ from }) => from >= (level?.to ?? 0)) : nearest(quantities, sensed, level);
  const second = isRange && first !== undefined ? quantities[quantities.indexOf(first) + 1] : undefined;
  if (isRange && second === undefined) return null;
  // “2x target”, “10% below plan”
  if (!isRange && new Set(quantities.map(({ bound }) => bound.of)).size > 1) return 'relative';
  const marks = sensed.filter(({ sense }) => sense !== 'by' && sense !== 'to');
  const beside = sensed.filter(
    ({ sense, to }) =>
      (sense === 'by' || sense === 'to') && (first === undefined || (to <= first.from && first.from - to < NEAR)),
  );
  const used = [first, second, ...marks, ...beside].filter((one) => one !== undefined);
  const moves = has('falls') ? 'falls' : has('rises') ? 'rises' : null;
  if (first === undefined) {
    const way = stated ?? (moves === 'falls' ? 'below' : moves === 'rises' ? 'above' : null);
    if (way === null || isRange || (!isAgainst && (moves === null || !isLasting))) return null;
    return { comparison: turned(way, has('not')), bound: ZERO, upper: null, isChange: true, used, doubts: [] };
  }
  const by = beside.some(({ sense }) => sense === 'by');
  const to = beside.some(({ sense }) => sense === 'to');
  const doubts: Doubt[] = first.isUnsure ? ['number-style'] : [];
  const { bound } = first;
  if (isRange && second !== undefined) {
    const [low, high] = inOrder(bound, second.bound);
    return { comparison: turned(stated, has('not')), bound: low, upper: high, isChange: isAgainst, used, doubts };
  }
  const against = moves === 'falls' ? ['above', 'at-least'] : ['below', 'at-most'];
  const isChange =
    bound.of === 'number' &&
    (by ||
      (moves !== null && stated === null && !to) ||
      (moves !== null && stated !== null && against.includes(stated)) ||
      (has('changes') && !to));
  if (isChange) {
    if (!by && stated === null && !bound.isShare) doubts.push('change-or-level');
    if (moves === 'rises' && !by && stated !== null) doubts.push('change-or-level');
    return { ...changed(moves, stated, bound), used, isChange: true, doubts };
  }
  if (stated !== null)
    return { comparison: turned(stated, has('not')), bound, upper: null, isChange: isAgainst, used, doubts };
  const reached: Comparison | null = has('reaches')
    ? 'at-least'
    : has('crosses')
      ? 'above'
      : to && moves !== null
        ? moves === 'falls'
          ? 'at-most'
          : 'at-least'
        : has('is')
          ? 'equal'
          : null;
  if (reached === null) return null;
  if (has('crosses')) doubts.push('direction-of-crossing');
  return { comparison: turned(reached, has('not')), bound, upper: null, isChange: isAgainst, used, doubts };
}

/** So many characters may stand between a small word and its number. */
const NEAR = 24;

function nearest(
  quantities: readonly Quantity[],
  sensed: readonly SensedWord[],
  level: SensedWord | undefined,
): Quantity | undefined {
  const word = level ?? sensed.at(-1);
  if (word === undefined) return quantities.at(-1);
  return quantities.find(({ from }) => from >= word.to) ?? quantities.findLast(({ to }) => to <= word.from);
}

function turned(comparison: Comparison, isNot: boolean): Comparison {
  return isNot ? (TURNED[comparison] ?? comparison) : comparison;
}

function inOrder(one: Bound, other: Bound): readonly [Bound, Bound] {
  if (one.of !== 'number' || other.of !== 'number') return [one, other];
  // “between 5 and 10 %”: the unit behind the second number is that of both.
  const first = other.isShare && !one.isShare ? { ...one, value: one.value / 100, isShare: true } : one;
  return first.value <= other.value ? [first, other] : [other, first];
}

function changed(
  moves: 'falls' | 'rises' | null,
  stated: Comparison | null,
  bound: Bound & { readonly of: 'number' },
): Pick<Compared, 'comparison' | 'bound' | 'upper'> {
  const size = Math.abs(bound.value);
  const less: Bound = { ...bound, value: -size };
  if (moves === null) return { comparison: 'outside', bound: less, upper: { ...bound, value: size } };
  const isOpen = stated === 'above';
  if (moves === 'falls') {
    // A fall of less than so much is no alarm by itself, but it is what stands there.
    if (stated === 'below' || stated === 'at-most')
      return { comparison: 'between', bound: less, upper: { ...bound, value: 0 } };
    return { comparison: isOpen ? 'below' : 'at-most', bound: less, upper: null };
  }
  if (stated === 'below' || stated === 'at-most')
    return { comparison: stated, bound: { ...bound, value: size }, upper: null };
  return { comparison: isOpen ? 'above' : 'at-least', bound: { ...bound, value: size }, upper: null };
}
