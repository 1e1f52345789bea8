import type { Bits } from './bits.ts';
import {
  addAll,
  addBit,
  bitsIn,
  countBits,
  countShared,
  dropBit,
  firstBit,
  hasNoMore,
  isWithin,
  keepIn,
} from './bits.ts';

/** Boxes in a space of few dimensions, each cut into classes. */
export interface Boxes {
  /** By dimension and class the boxes that take it. */
  readonly takes: readonly (readonly Bits[])[];
  /** By dimension and box the boxes that take all that it takes there, itself among them. */
  readonly around: readonly (readonly Bits[])[];
}

/** By dimension the classes that are looked at; numbers in their order. */
export type Domain = readonly (readonly number[])[];

/** Whether boxes take every point of a domain: the boxes that prove it, or a point that none takes. */
export type Coverage =
  | { readonly isCovered: true; readonly by: Bits }
  | { readonly isCovered: false; readonly point: readonly number[] };

/** Steps that are left; shared by all searches of one check. A step is one comparison of two sets of 32 boxes. */
export interface Work {
  left: number;
}

/** What was proven of one domain, for later searches of the same domain with more boxes. */
export type Proofs = Map<string, Bits>;

/**
 * Sweeps a domain dimension by dimension, never combination by combination: classes that the same boxes take are one, and of
 * two classes the one whose boxes the other has too is enough, since what is free there is free here. A set of boxes that was
 * proven to cover the remaining dimensions is not looked at again. Next comes the dimension that leaves least to do.
 * Null where the work ran out before it was decided. (After Calvanese et al., “Semantics and Analysis of DMN Decision Tables”,
 * BPM 2016, whose sweep over the bounds this is, with memory.)
 */
export function coverageOf(boxes: Boxes, domain: Domain, among: Bits, work: Work, proofs: Proofs): Coverage | null {
  const { takes, around } = boxes;
  const active = among.slice();
  const full = domain.map((classes, at) => {
    const [all, some] = [among.slice(), new Uint32Array(among.length)];
    for (const one of classes) {
      keepIn(all, takes[at]![one]!);
      addAll(some, takes[at]![one]!);
    }
    keepIn(active, some);
    return all;
  });
  if (domain.some((classes) => classes.length === 0)) return { isCovered: true, by: new Uint32Array(among.length) };
  const point: number[] = domain.map((classes) => classes[0]!);
  const search = (active: Bits, open: readonly number[], enough: Domain): Bits | false | null => {
    const covering = active.slice();
    for (const at of open) keepIn(covering, full[at]!);
    const first = firstBit(covering);
    if (first >= 0) {
      const by = new Uint32Array(active.length);
      addBit(by, first);
      return by;
    }
    if (firstBit(active) < 0) return false;
    work.left -= open.length * countBits(active) * active.length;
    dropInner(active, around, open);
    const rest = open.filter((at) => !isWithin(active, full[at]!));
    const key = keyOf(rest, active);
    const known = proofs.get(key);
    if (known !== undefined) return known;
    let [best, leastLoad]: [Split | null, number] = [null, Infinity];
    // What is enough for these boxes is enough for fewer of them.
    const next = enough.slice();
    for (const at of rest) {
      const split = splitOf(active, takes[at]!, enough[at]!, at);
      next[at] = split.inLine;
      work.left -= 3 * (split.classes.length + enough[at]!.length) * active.length;
      if (split.load < leastLoad) [best, leastLoad] = [split, split.load];
      if (split.load === 0) break;
    }
    if (work.left < 0 || best === null) return null;
    const left = rest.filter((at) => at !== best.at);
    const by = new Uint32Array(active.length);
    for (const one of best.classes) {
      point[best.at] = one;
      const child = active.slice();
      keepIn(child, takes[best.at]![one]!);
      const proof = search(child, left, next);
      if (proof === false || proof === null) return proof;
      addAll(by, proof);
    }
    point[best.at] = domain[best.at]![0]!;
    proofs.set(key, by);
    return by;
  };
  const proof = search(active, [...domain.keys()], domain);
  if (proof === null) return null;
  return proof === false ? { isCovered: false, point } : { isCovered: true, by: proof };
}

/** Takes out boxes that lie within another one in all dimensions that are left; of equal ones one stays. */
function dropInner(active: Bits, around: readonly (readonly Bits[])[], rest: readonly number[]): void {
  const outer = new Uint32Array(active.length);
  for (const box of bitsIn(active)) {
    outer.set(active);
    for (const at of rest) keepIn(outer, around[at]![box]!);
    dropBit(outer, box);
    if (firstBit(outer) >= 0) dropBit(active, box);
  }
}

interface Split {
  readonly at: number;
  /** The classes that are enough, along the dimension. */
  readonly inLine: readonly number[];
  /** The same, the emptiest first. */
  readonly classes: readonly number[];
  readonly load: number;
}

/** The classes of a dimension that are enough: along the dimension, each is dropped whose neighbour’s boxes it has too. */
function splitOf(active: Bits, takes: readonly Bits[], classes: readonly number[], at: number): Split {
  const kept: number[] = [];
  for (const one of classes) {
    let isSpare = false;
    for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
      isSpare = hasNoMore(active, takes[last]!, takes[one]!);
      if (isSpare || !hasNoMore(active, takes[one]!, takes[last]!)) break;
      kept.pop();
    }
    if (!isSpare) kept.push(one);
  }
  const sizes = kept
    .map((one) => ({ one, size: countShared(active, takes[one]!) }))
    .toSorted((a, b) => a.size - b.size);
  return {
    at,
    inLine: kept,
    classes: sizes.map(({ one }) => one),
    load: sizes.reduce((sum, { size }) => sum + size * size, 0),
  };
}

/** A short text for dimensions and boxes, other for others. */
function keyOf(dimensions: readonly number[], { buffer }: Bits): string {
  return `${dimensions.join()}:${String.fromCharCode(...new Uint16Array(buffer))}`;
}
