import { expect, test } from 'vitest';
import type { Bits } from '../../core/governance/approvals/bits.ts';
import { addBit, allBits, keepIn, wordsFor } from '../../core/governance/approvals/bits.ts';
import { coverageOf } from '../../core/governance/approvals/coverage.ts';

/** A box by the few dimensions that it is cut in: the class, 0 or 1, that it takes there. */
type Box = ReadonlyMap<number, number>;

/** Boxes drawn by a seed, each cut in `cuts` dimensions. */
function drawnBoxes(seed: number, dimensions: number, count: number, cuts: number): readonly Box[] {
  let state = seed * 7919 + dimensions;
  const next = (size: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * size);
  };
  return Array.from({ length: count }, () => {
    const among = new Set<number>();
    while (among.size < cuts) among.add(next(dimensions));
    return new Map([...among].map((at) => [at, next(2)]));
  });
}

function isFound(boxes: readonly Box[], dimensions: number): boolean | undefined {
  const words = wordsFor(boxes.length);
  const takesAll = (at: number): Bits[] =>
    [0, 1].map((one) => {
      const bits = new Uint32Array(words);
      for (const [place, box] of boxes.entries()) if ((box.get(at) ?? one) === one) addBit(bits, place);
      return bits;
    });
  const takes = Array.from({ length: dimensions }, (_, at) => takesAll(at));
  const around = takes.map((classes, at) =>
    boxes.map((box) => {
      const outer = allBits(boxes.length, words);
      for (const one of [0, 1]) if ((box.get(at) ?? one) === one) keepIn(outer, classes[one]!);
      return outer;
    }),
  );
  const domain = takes.map(() => [0, 1]);
  return coverageOf({ takes, around }, domain, allBits(boxes.length, words), { left: Infinity }, new Map())?.isCovered;
}

/** By going through all points, a dimension a bit. */
function isEverywhere(boxes: readonly Box[], dimensions: number): boolean {
  const cuts = boxes.map((box) => {
    const [mask, value] = [[...box.keys()], [...box].flatMap(([at, one]) => (one === 1 ? [at] : []))];
    const bitsOf = (places: readonly number[]): number => places.reduce((bits, at) => bits | (1 << at), 0);
    return [bitsOf(mask), bitsOf(value)] as const;
  });
  for (let point = 0; point < 2 ** dimensions; point += 1)
    if (!cuts.some(([mask, value]) => (point & mask) === value)) return false;
  return true;
}

/** What covers some dimensions need not cover others: such tables, dense enough to be nearly covered, show it now and then. */
test.each([
  { dimensions: 6, count: 21, cuts: 3, drawn: 200 },
  { dimensions: 10, count: 95, cuts: 4, drawn: 60 },
  { dimensions: 16, count: 56, cuts: 3, drawn: 20 },
])('a proof is remembered with the dimensions it is of: $dimensions fields', ({ dimensions, count, cuts, drawn }) => {
  for (let seed = 1; seed <= drawn; seed += 1) {
    const boxes = drawnBoxes(seed, dimensions, count, cuts);
    expect({ seed, isFound: isFound(boxes, dimensions) }).toEqual({ seed, isFound: isEverywhere(boxes, dimensions) });
  }
});
