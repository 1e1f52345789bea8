import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bits } from '../../core/governance/approvals/bits.ts';
import { addBit, allBits, hasBit, keepIn, wordsFor } from '../../core/governance/approvals/bits.ts';
import { coverageOf } from '../../core/governance/approvals/coverage.ts';
import { productOf } from './plain-answer.ts';

/** By dimension the first and last class. */
type Box = readonly (readonly [number, number])[];

const SIZE = 4;
const DIMENSIONS = 4;
const CLASSES = Array.from({ length: SIZE }, (_, at) => at);
const POINTS = productOf(Array.from({ length: DIMENSIONS }, () => CLASSES));

const stretch = fc
  .tuple(fc.integer({ min: 0, max: SIZE - 1 }), fc.integer({ min: 0, max: SIZE - 1 }))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const whole = fc.constant([0, SIZE - 1] as const);
const someBoxes = fc.array(fc.array(fc.oneof(stretch, whole), { minLength: DIMENSIONS, maxLength: DIMENSIONS }), {
  minLength: 1,
  maxLength: 40,
});

function takes(box: Box, point: readonly number[]): boolean {
  return box.every(([first, last], at) => point[at]! >= first && point[at]! <= last);
}

test('boxes cover a space exactly where every point is in one, also with what was proven before; the proof does it alone', () => {
  fc.assert(
    fc.property(someBoxes, (boxes) => {
      const words = wordsFor(boxes.length);
      const bitsWhere = (isIn: (box: Box) => boolean): Bits => {
        const bits = new Uint32Array(words);
        for (const [at, box] of boxes.entries()) if (isIn(box)) addBit(bits, at);
        return bits;
      };
      const space = CLASSES.slice(0, DIMENSIONS).map((at) =>
        CLASSES.map((one) => bitsWhere((box) => box[at]![0] <= one && box[at]![1] >= one)),
      );
      const around = space.map((classes, at) =>
        boxes.map((box) => {
          const outer = allBits(boxes.length, words);
          for (const one of CLASSES) if (box[at]![0] <= one && box[at]![1] >= one) keepIn(outer, classes[one]!);
          return outer;
        }),
      );
      const domain = space.map(() => CLASSES);
      const proofs = new Map<string, Bits>();
      for (let count = 1; count <= boxes.length; count += 1) {
        const some = boxes.slice(0, count);
        const found = coverageOf({ takes: space, around }, domain, allBits(count, words), { left: Infinity }, proofs);
        const isCovered = POINTS.every((point) => some.some((box) => takes(box, point)));
        expect(found?.isCovered).toBe(isCovered);
        if (found?.isCovered === false) expect(some.some((box) => takes(box, found.point))).toBe(false);
        if (found?.isCovered !== true) continue;
        const proof = some.filter((_, at) => hasBit(found.by, at));
        expect(POINTS.every((point) => proof.some((box) => takes(box, point)))).toBe(true);
        break;
      }
    }),
    { numRuns: 150 },
  );
});
