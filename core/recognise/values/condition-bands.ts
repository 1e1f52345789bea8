import type { ApprovalFieldKind, Span } from '../../plan/approvals.ts';
import type { CountedSpan } from './condition-ends.ts';

/** Where the bands of a column meet, and which of two bands a shared boundary belongs to. */
export interface Bands {
  /** Lower ends that belong to the band below. */
  readonly lowOut: readonly number[];
  /** Upper ends that belong to the band above. */
  readonly highOut: readonly number[];
  /** Upper ends that reach to where the next band begins: 50,000 before 50,001. */
  readonly highTo: readonly (readonly [number, number])[];
}

/**
 * Reads how a column writes its bands from all of its stretches. “0–50k” and “50k–100k” share 50k by a habit of writing:
 * it belongs to the lower band, as a limit “up to 50k” does, unless a comparison says otherwise (“< 50k”, “≥ 50k”, “50k+”).
 * “0–50,000” and “50,001–100,000” leave no gap: amounts and counts that follow by 1 or 0.01, shares by up to a tenth of a point and
 * whole times by 1 run on. A step of a whole point of a share is a gap: 15.5 % is asked for.
 */
export function bandsOf(kind: ApprovalFieldKind, spans: readonly CountedSpan[]): Bands {
  if (kind === 'day') return { lowOut: [], highOut: [], highTo: [] };
  const lows = new Map<number, Said>();
  const highs = new Map<number, Said>();
  for (const { low, high } of spans) {
    if (low !== null && low.value !== high?.value) hear(lows, low);
    if (high !== null && high.value !== low?.value) hear(highs, high);
  }
  const lowOut: number[] = [];
  const highOut: number[] = [];
  for (const [value, high] of highs) {
    const low = lows.get(value);
    if (low === undefined) continue;
    if (low.firmIn || (high.firmOut && !high.firmIn)) {
      if (high.soft) highOut.push(value);
    } else if (low.soft) lowOut.push(value);
  }
  return { lowOut, highOut, highTo: followers(kind, lows, highs) };
}

/** What is said of one boundary by all cells together. */
interface Said {
  firmIn: boolean;
  firmOut: boolean;
  soft: boolean;
}

function hear(
  ends: Map<number, Said>,
  end: { readonly value: number; readonly isIn: boolean; readonly isFirm: boolean },
): void {
  const said = ends.get(end.value) ?? { firmIn: false, firmOut: false, soft: false };
  ends.set(end.value, said);
  if (!end.isFirm) said.soft = true;
  else if (end.isIn) said.firmIn = true;
  else said.firmOut = true;
}

function followers(
  kind: ApprovalFieldKind,
  lows: ReadonlyMap<number, Said>,
  highs: ReadonlyMap<number, Said>,
): Bands['highTo'] {
  const isWhole = [...lows.keys(), ...highs.keys()].every(Number.isInteger);
  const begins = [...lows]
    .flatMap(([value, { firmIn, soft }]) => (firmIn || soft ? [value] : []))
    .sort((a, b) => a - b);
  const found: (readonly [number, number])[] = [];
  for (const [value, { firmIn, soft }] of highs) {
    if (!firmIn && !soft) continue;
    const next = begins[firstAbove(begins, value)];
    if (next !== undefined && isNext(kind, next - value, isWhole)) found.push([value, next]);
  }
  return found;
}

function isNext(kind: ApprovalFieldKind, step: number, isWhole: boolean): boolean {
  if (kind === 'share') return step <= 0.001_000_1;
  if (step <= 0.010_001) return true;
  if (kind === 'money') return step <= 1;
  return isWhole && step === 1;
}

function firstAbove(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! > value) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** A stretch with its ends as the column’s bands say. */
export function inBands({ low, high }: CountedSpan, bands: Bands): Span {
  const isPoint = low !== null && low.value === high?.value;
  const soft = <T extends { readonly isFirm: boolean }>(end: T | null): end is T => end !== null && !end.isFirm;
  const next = !isPoint && high?.isIn === true ? bands.highTo.find(([value]) => value === high.value)?.[1] : undefined;
  const isLowIn = low !== null && low.isIn && !(soft(low) && bands.lowOut.includes(low.value));
  const isHighIn =
    high !== null && high.isIn && next === undefined && !(soft(high) && bands.highOut.includes(high.value));
  return { low: low?.value ?? null, isLowIn, high: next ?? high?.value ?? null, isHighIn };
}
