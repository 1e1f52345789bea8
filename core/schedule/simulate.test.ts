import { expect, test } from 'vitest';
import { DONE, networkOf, RUNNING } from './network.ts';
import { sortNetwork } from './sort-network.ts';
import { scheduleNetwork } from './schedule-network.ts';
import type { SimulationWish } from './simulate.ts';
import { chanceBy, followed, simulation } from './simulate.ts';
import { pert, quantileOf } from './spread.ts';

/** What has to be there. */
function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nothing stands there.');
  return value;
}

const WISH: SimulationWish = { samples: 4000, seed: 7, spreads: [], targets: [], ends: [] };

test('without anything uncertain every sample is the schedule itself', () => {
  const nodes = [
    { duration: 4, startFloor: 3 },
    { duration: 2 },
    { duration: 9, state: RUNNING, startFloor: -4, finishFloor: 5 } as const,
    { duration: 0, state: DONE, startFloor: -9, finishFloor: -2 } as const,
    { duration: 3, finishFloor: 30 },
  ];
  const links = [
    { from: 0, to: 1, type: 'SS', lag: 1 },
    { from: 0, to: 2 },
    { from: 0, to: 2, type: 'FF', lag: 1 },
    { from: 3, to: 1, lag: 12 },
    { from: 1, to: 4, type: 'SF', lag: 2 },
  ] as const;
  const network = networkOf(nodes, links);
  const { sorted, earlyFinish } = scheduleNetwork(network);
  const targets = [0, 1, 2, 3, 4].map((node) => (sorted.order === null ? node : sorted.order.indexOf(node)));
  const done = followed(simulation(sorted.network, { ...WISH, samples: 100, targets }))!;
  expect(done.finishes.map((finishes) => [finishes[0], finishes.at(-1)])).toEqual(
    [...earlyFinish].map((finish) => [finish, finish]),
  );
});

test('two like chains side by side each decide half of the samples, and the later of them ends later than either', () => {
  const three = { optimistic: 5, likely: 10, pessimistic: 15 };
  const network = networkOf(
    [{ duration: 10 }, { duration: 10 }, { duration: 0 }],
    [
      { from: 0, to: 2 },
      { from: 1, to: 2 },
    ],
  );
  const spreads = [pert(three), pert(three), null];
  const done = followed(simulation(network, { ...WISH, spreads, targets: [0, 2], ends: [2] }))!;
  const [one, joined] = done.finishes as [Float64Array, Float64Array];
  expect(done.criticality[0]).toBeCloseTo(0.5, 1);
  expect(the(done.criticality[0]) + the(done.criticality[1])).toBe(1);
  expect(done.criticality[2]).toBe(1);
  expect(quantileOf(one, 0.5)).toBeCloseTo(10, 0);
  // Both are there by the median of one in a quarter of the cases.
  expect(chanceBy(joined, quantileOf(one, 0.5))).toBeCloseTo(0.25, 1);
});

test('a chain of many has the mean and the deviation of the sum', () => {
  const size = 40;
  const network = networkOf(
    Array.from({ length: size }, () => ({ duration: 10 })),
    Array.from({ length: size - 1 }, (_, from) => ({ from, to: from + 1 })),
  );
  const spreads = Array.from({ length: size }, () => pert({ optimistic: 5, likely: 10, pessimistic: 15 }));
  const { finishes } = followed(simulation(network, { ...WISH, spreads, targets: [size - 1] }))!;
  const deviation = Math.sqrt(size) * 10 * Math.sqrt(9 / 252);
  expect(Math.abs(quantileOf(the(finishes[0]), 0.5) - 400)).toBeLessThan(0.1 * deviation);
  expect(Math.abs(quantileOf(the(finishes[0]), 0.8) - (400 + 0.8416 * deviation))).toBeLessThan(0.1 * deviation);
});

test('the same seed gives the same answer, another seed another', () => {
  const network = networkOf([{ duration: 10 }], []);
  const spreads = [pert({ optimistic: 5, likely: 10, pessimistic: 30 })];
  const drawn = (seed: number) =>
    followed(simulation(network, { ...WISH, seed, spreads, targets: [0] }))!.finishes[0]?.slice(0, 5);
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
});

test('progress is told block by block, and whoever asks to stop gets no answer', () => {
  const { network } = sortNetwork(networkOf([{ duration: 10 }], []))!;
  const told: number[] = [];
  const onProgress = (share: number): void => void told.push(share);
  expect(followed(simulation(network, { ...WISH, samples: 200 }), { onProgress })?.samples).toBe(200);
  expect(told).toEqual([0.32, 0.64, 0.96, 1]);
  let asked = 0;
  expect(followed(simulation(network, WISH), { shouldStop: () => ++asked === 3 })).toBeNull();
  expect(asked).toBe(3);
});
