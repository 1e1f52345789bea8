import type { ApprovalFieldKind, Span } from '../../plan/approvals.ts';
import type { ClassPart, ValueClass } from './axis.ts';

/** Amounts are kept to the cent. */
const CENT = 0.01;
/** Room for binary fractions where widths are compared. */
const NOISE = 1 + 1e-9;

/**
 * The classes of a field of numbers: each bound by itself and each stretch between two. Zero and 100% are bounds too where
 * the rows write nothing beyond them. `written` are the stretches before conversion: they tell the step of writing.
 */
export function numberClasses(
  kind: ApprovalFieldKind,
  spans: readonly Span[],
  written: readonly Span[],
): { readonly bounds: readonly number[]; readonly classes: readonly ValueClass[] } {
  const own = boundsOf(spans);
  // Values that rows only list are names: what lies between two of them is another name, not a hole.
  const isList = spans.length > 0 && spans.every(({ low, high }) => low !== null && low === high);
  const isDay = kind === 'day';
  const hasFloor =
    !isList &&
    !isDay &&
    !own.some((bound) => bound < 0) &&
    !spans.some(({ high, isHighIn }) => high === 0 && !isHighIn);
  const hasCeiling =
    !isList &&
    kind === 'share' &&
    !own.some((bound) => bound > 1) &&
    !spans.some(({ low, isLowIn }) => low === 1 && !isLowIn);
  const bounds = ascending([...own, ...(hasFloor ? [0] : []), ...(hasCeiling ? [1] : [])]);
  const step =
    kind === 'share' ? stepOf(boundsOf(written).map((bound) => bound * 100)) / 100 : stepOf(boundsOf(written));
  const isSpoken = { below: spans.some(({ low }) => low === null), above: spans.some(({ high }) => high === null) };
  const count = 2 * bounds.length + 1;
  const partAt = (at: number): ClassPart => {
    if (at % 2 === 1) {
      const bound = bounds[(at - 1) / 2]!;
      return (hasFloor && bound === 0) || (hasCeiling && bound === 1) ? 'sliver' : 'usual';
    }
    const [low, high] = [bounds[at / 2 - 1], bounds[at / 2]];
    if (isList) return 'unnamed';
    if (low === undefined) return high !== undefined && (hasFloor || (isDay && !isSpoken.below)) ? 'outside' : 'usual';
    if (high === undefined) return hasCeiling || (isDay && !isSpoken.above) ? 'outside' : 'usual';
    if (isDay) return high - low <= 1 ? 'void' : 'usual';
    if (kind === 'money' && high - low <= CENT * NOISE) return 'void';
    return high - low <= step * NOISE ? 'sliver' : 'usual';
  };
  const classes = Array.from({ length: count }, (_, at): ValueClass => {
    const isBound = at % 2 === 1;
    const low = bounds[isBound ? (at - 1) / 2 : at / 2 - 1] ?? null;
    const high = bounds[isBound ? (at - 1) / 2 : at / 2] ?? null;
    return { is: 'span', span: { low, isLowIn: isBound, high, isHighIn: isBound }, part: partAt(at) };
  });
  return { bounds, classes };
}

function boundsOf(spans: readonly Span[]): readonly number[] {
  return ascending(spans.flatMap(({ low, high }) => [low ?? [], high ?? []].flat()));
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

/** The unit of the last digit that the bounds are written with: 1 for whole numbers, 0.1 for `2.5`. */
function stepOf(bounds: readonly number[]): number {
  for (let digits = 0; digits < 4; digits += 1)
    if (bounds.every((bound) => Math.abs(bound * 10 ** digits - Math.round(bound * 10 ** digits)) < 1e-6))
      return 10 ** -digits;
  return 10 ** -4;
}
