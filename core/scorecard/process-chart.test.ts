import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAdverse } from './goal.ts';
import { presentLimits, processChart } from './process-chart.ts';
import type { Signal } from './signal.ts';
import { signalSentence, strongestSignal } from './signal-sentence.ts';
import { surpriseOutside, surpriseRun, surpriseTrend, surpriseTwoOfThree } from './surprise.ts';

/** Mean 11, limits 6.164 and 15.836, two thirds at 7.776 and 14.224; see limits.test.ts. */
const TWELVE = [10, 12, 11, 13, 9, 11, 12, 10, 11, 13, 10, 10];
const told = (readings: readonly (number | null)[], changes?: readonly number[]): readonly string[] =>
  processChart(readings, changes).signals.map(({ kind, side, from, to }) => `${kind} ${side} ${from}-${to}`);

test('noise is no signal', () => {
  expect(told(TWELVE)).toEqual([]);
  expect(told([...TWELVE, 15.8, 11, 6.2])).toEqual([]);
});

test('a point outside the limits', () => {
  expect(told([...TWELVE, 15.84])).toEqual(['outside-limits high 12-12']);
  expect(told([...TWELVE, 6.16])).toEqual(['outside-limits low 12-12']);
});

test('seven in a row on one side; the centre belongs to neither', () => {
  expect(told([...TWELVE, 12, 13, 12, 13, 12, 13])).toEqual([]);
  expect(told([...TWELVE, 12, 13, 12, 13, 12, 13, 12])).toEqual(['run high 12-18']);
  expect(told([...TWELVE, 12, 13, 12, 11, 12, 13, 12, 13])).toEqual([]);
  expect(told([...TWELVE, 9, 9, 9, 9, 9, 9, 9])).toEqual(['run low 10-18']);
});

test('seven rising or falling; equal readings end it', () => {
  expect(told([...TWELVE, 10.5, 11, 11.5, 12, 12.5])).toEqual([]);
  expect(told([...TWELVE, 10.5, 11, 11.5, 12, 12.5, 13])).toEqual(['trend high 11-17']);
  expect(told([...TWELVE, 10.5, 11, 11.5, 11.5, 12, 12.5, 13])).toEqual([]);
  expect(told([...TWELVE, 13, 12.5, 12, 11.5, 11, 10.5, 10])).toEqual(['trend low 12-18']);
});

test('two of three beyond two thirds of a limit on one side', () => {
  expect(told([...TWELVE, 14.3, 11, 14.3])).toEqual(['two-of-three high 12-14']);
  expect(told([...TWELVE, 7.7, 7.7])).toEqual(['two-of-three low 12-13']);
  expect(told([...TWELVE, 14.3, 11, 11, 14.3])).toEqual([]);
  expect(told([...TWELVE, 14.3, 7.7, 11])).toEqual([]);
  expect(told([...TWELVE, 14.3, 14.3, 11, 14.3])).toEqual(['two-of-three high 12-15']);
  expect(told([...TWELVE, 14.2, 11, 14.2])).toEqual([]);
});

test('a declared change restarts the limits, and no signal reaches across', () => {
  const after = [30, 32, 31, 33, 29, 31];
  expect(told([...TWELVE, ...after]).length).toBeGreaterThan(0);
  expect(told([...TWELVE, ...after], [12])).toEqual([]);
  const chart = processChart([...TWELVE, ...after], [12]);
  expect(chart.stretches.map(({ from, to }) => [from, to])).toEqual([
    [0, 11],
    [12, 17],
  ]);
  expect(presentLimits(chart)).toMatchObject({ centre: 31, isTrial: true });
  expect(presentLimits(processChart([...TWELVE, ...after.slice(0, 5)], [12]))).toBeNull();
});

test('a gap is left out and keeps the places of the others', () => {
  const gapped = [null, ...TWELVE.slice(0, 5), null, ...TWELVE.slice(5), null, 20, null];
  const chart = processChart(gapped);
  expect(presentLimits(chart)).toEqual(presentLimits(processChart(TWELVE)));
  expect(chart.signals.map(({ from, to }) => [from, to])).toEqual([[15, 15]]);
  expect(chart.newest).toBe(15);
  expect(processChart([null, null]).newest).toBeNull();
});

test('a constant series has no signal, the first other value is one', () => {
  const constant = Array.from({ length: 14 }, () => 0.1);
  expect(told(constant)).toEqual([]);
  expect(told([...constant, 0.2])).toEqual(['outside-limits high 14-14']);
});

test('strength is the surprise of noise in bits', () => {
  expect(surpriseOutside(3)).toBeCloseTo(-Math.log2(0.001_349_898), 4);
  expect(surpriseOutside(2)).toBeCloseTo(-Math.log2(0.022_750_132), 4);
  expect(surpriseTwoOfThree(2)).toBeCloseTo(-Math.log2(3 * 0.022_750_132 ** 2), 3);
  expect(surpriseRun(7)).toBe(7);
  expect(surpriseTrend(7)).toBeCloseTo(Math.log2(5040), 9);
  expect(surpriseOutside(Infinity)).toBe(100);
});

test.each<[string, readonly number[], string]>([
  ['outside', [...TWELVE, 20], 'Reading 13 (20) is above the upper limit of 15.84.'],
  ['a run', [...TWELVE, 9, 9, 9, 9, 9, 9, 9], 'Readings 11 to 19: 9 in a row below the mean of 11.'],
  ['a trend', [...TWELVE, 13, 12.5, 12, 11.5, 11, 10.5, 10], 'Readings 13 to 19: 7 in a row falling, from 13 to 10.'],
  [
    'two of three',
    [...TWELVE, 14.3, 11, 14.3],
    'Readings 13 to 15: 2 of 3 above 14.22, two thirds of the way to the limit.',
  ],
  [
    'the present one before an older, stronger one',
    [...TWELVE, 40, 11, 11, 15.9],
    'Reading 16 (15.9) is above the upper limit of 15.84.',
  ],
])('%s in a sentence', (_title, readings, sentence) => {
  const chart = processChart(readings);
  expect(signalSentence(strongestSignal(chart)!, chart, 'en')).toBe(sentence);
});

const readings = fc.array(fc.option(fc.integer({ min: -60, max: 60 }), { freq: 8 }), { minLength: 0, maxLength: 60 });
const mirrored = (side: Signal['side']): Signal['side'] => (side === 'high' ? 'low' : 'high');
const shape = ({ kind, side, from, to }: Signal): string => `${kind} ${side} ${from} ${to}`;

test('a mirrored series has the mirrored signals, adverse where the mirrored direction says so', () => {
  fc.assert(
    fc.property(readings, (values) => {
      const chart = processChart(values);
      const mirror = processChart(values.map((value) => (value === null ? null : -value)));
      expect(mirror.signals.map(shape).toSorted()).toEqual(
        chart.signals.map((signal) => shape({ ...signal, side: mirrored(signal.side) })).toSorted(),
      );
      for (const signal of chart.signals)
        expect(isAdverse(signal, 'higher', null, 0)).toBe(
          isAdverse({ ...signal, side: mirrored(signal.side) }, 'lower', null, 0),
        );
    }),
  );
});

test('signals do not depend on unit or origin', () => {
  fc.assert(
    fc.property(readings, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -99, max: 99 }), (values, scale, shift) => {
      const chart = processChart(values);
      const other = processChart(values.map((value) => (value === null ? null : value * scale + shift)));
      expect(other.signals.map(shape)).toEqual(chart.signals.map(shape));
    }),
  );
});
