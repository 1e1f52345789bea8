import { expect, test } from 'vitest';
import { answerOf } from '../../../../test/capacity/enumerate-trade-off.ts';
import type { Answer, LevelProof } from '../../trade-off/answer.ts';
import type { Level } from '../../trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../../trade-off/problem.ts';
import { proofInWords } from './proof-words.ts';

const nothing = { periods: 0, capacities: [], suppliers: [], pieces: [], objective: [] };
const answer = (levels: readonly LevelProof[], gap = 0): Answer => ({
  ...answerOf(nothing, []),
  levels,
  gap,
  isOptimal: levels.every(({ cost, bound }) => cost === bound),
});
const proven = (cost: number): LevelProof => ({ cost, bound: cost });
const unknown = (cost: number): LevelProof => ({ cost, bound: -Infinity });
const en = (...levels: readonly LevelProof[]) => proofInWords(answer(levels), DEFAULT_OBJECTIVE, 'en');
const de = (...levels: readonly LevelProof[]) => proofInWords(answer(levels), DEFAULT_OBJECTIVE, 'de');

test('what is proven is said of what is lost alone, what is open of the first level that is', () => {
  expect(en(proven(3), proven(1), proven(4), proven(4))).toBe('Nothing better exists: proven.');
  expect(en(proven(0), proven(0), { cost: 4, bound: 2.2 }, unknown(9))).toBe(
    'Of the 4 moves at least 3 are needed; whether the others are is open.',
  );
  expect(en(proven(7), proven(2), { cost: 1, bound: 0 }, unknown(1))).toBe(
    'No more value can be kept and no fewer can be left out: proven. Whether the move is needed is open.',
  );
  expect(en(proven(7), proven(2), proven(5), { cost: 9, bound: 6 })).toBe(
    'No more value can be kept, no fewer can be left out and no fewer can be moved: proven. The moves add up to 9 periods, and at least 6 are needed; whether the others are is open.',
  );
  expect(de(proven(7), proven(2), { cost: 5, bound: 1 }, unknown(1))).toBe(
    'Mehr Wert lässt sich nicht halten, und weniger kann nicht wegfallen: bewiesen. Von 5 Verschiebungen ist mindestens 1 nötig; ob auch die anderen, ist offen.',
  );
});

test('a gap is told no smaller than it is, of value alone, and what is not known is not told', () => {
  const open = [{ cost: 9, bound: 8 }, ...[1, 2, 3].map(unknown)];
  expect(proofInWords(answer(open, 0.01231), DEFAULT_OBJECTIVE, 'en')).toBe(
    'Nothing that keeps over 1.3% more value exists: proven.',
  );
  expect(proofInWords(answer(open, 0.01231), DEFAULT_OBJECTIVE, 'de')).toContain('mehr als 1,3 % an weiterem Wert');
  expect(en(...[9, 1, 1, 1].map(unknown))).toBe('How much better it could be is not known.');
  const movesFirst: readonly Level[] = [...DEFAULT_OBJECTIVE.slice(2, 3), ...DEFAULT_OBJECTIVE.slice(0, 1)];
  const told = proofInWords(answer([{ cost: 6, bound: 0 }, unknown(9)], 1), movesFirst, 'en');
  expect(told).toBe('Whether all 6 moves are needed is open.');
  const weighed: readonly Level[] = [{ name: 'Changes', weights: { dropped: 5, moved: 2 } }];
  expect(proofInWords(answer([{ cost: 6, bound: 2 }], 0.5), weighed, 'en')).not.toMatch(/value|move/);
});
