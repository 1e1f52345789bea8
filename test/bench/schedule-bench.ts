import type { LinkSpec, Network } from '../../core/schedule/network.ts';
import { networkOf } from '../../core/schedule/network.ts';
import { seededChance } from '../../core/schedule/chance.ts';
import { followed, simulation } from '../../core/schedule/simulate.ts';
import { pert } from '../../core/schedule/spread.ts';
import { scheduleNetwork } from '../../core/schedule/schedule-network.ts';
import { seededRandom } from '../../core/sample/random.ts';
import { report } from './report.ts';

/** The budget, as a ratio of one run: it holds on a slow machine and on a fast one. */
const GOALS = { scheduleToSweep: 1.5, simulationToDraws: 6 } as const;

/** Prints how long a large network takes to schedule and to sample, beside the plainest sweep over the same arrays. */
export function benchSchedule(): void {
  for (const isShuffled of [false, true]) {
    const network = largeNetwork(100_000, 300_000, isShuffled);
    const rows = isShuffled ? 'rows in any order' : 'rows in the order of work';
    const [sweep, whole] = alternating(
      25,
      () => plainSweep(network),
      () => scheduleNetwork(network),
    );
    console.log(`100,000 nodes, 300,000 links, ${rows}: plain sweep ${ms(sweep)}, scheduled ${ms(whole)}`);
    report(`schedule ÷ plain sweep, ${rows}`, whole / sweep, GOALS.scheduleToSweep);
    const [barest, again] = alternating(
      25,
      () => barestSweep(network),
      () => scheduleNetwork(network),
    );
    console.log(
      `       of finish-to-start links alone, without lags and float: ${(again / barest).toFixed(3)} × its ${ms(barest)}`,
    );
  }
  benchSimulation();
}

/** 10,000 samples of 1,000 activities with three-point estimates and about two links each. */
function benchSimulation(): void {
  const random = seededRandom(5);
  const size = 1000;
  const nodes = Array.from({ length: size }, () => ({ duration: random.whole(1, 30) }));
  const links = Array.from({ length: 2 * size }, () => {
    const from = random.whole(0, size - 2);
    return { from, to: Math.min(size - 1, from + random.whole(1, 40)) };
  });
  const network = networkOf(nodes, links);
  const spreads = nodes.map(({ duration }) =>
    pert({ optimistic: duration * 0.7, likely: duration, pessimistic: duration * 2 }),
  );
  const [draws, whole] = alternating(
    15,
    () => plainDraws(10_000_000),
    () => followed(simulation(network, { spreads, samples: 10_000, seed: 1, targets: [size - 1], ends: [size - 1] })),
  );
  console.log(`10,000 samples of 1,000 activities: ${ms(whole)}; drawing 10,000,000 numbers alone ${ms(draws)}`);
  report('simulation ÷ drawing its numbers', whole / draws, GOALS.simulationToDraws);
}

/** The least that many samples cost: one number of chance for each. */
function plainDraws(count: number): number {
  const chance = seededChance(1);
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += chance();
  return sum;
}

/** Links of all types and with lags lead from lower to higher places, not far, of a list that may be shuffled. */
function largeNetwork(size: number, count: number, isShuffled: boolean): Network {
  const random = seededRandom(11);
  const place = Array.from({ length: size }, (_, at) => at);
  for (let at = isShuffled ? size - 1 : 0; at > 0; at -= 1) {
    const other = random.whole(0, at);
    [place[at], place[other]] = [place[other]!, place[at]!];
  }
  const nodes = place.map(() => ({ duration: random.whole(0, 30) }));
  const links = Array.from({ length: count }, (): LinkSpec => {
    const from = random.whole(0, size - 2);
    const to = Math.min(size - 1, from + random.whole(1, 2000));
    const type = random.next() < 0.9 ? 'FS' : random.pick(['SS', 'FF', 'SF'] as const);
    return { from: place[from]!, to: place[to]!, type, lag: random.next() < 0.1 ? random.whole(-2, 5) : 0 };
  });
  return networkOf(nodes, links);
}

/**
 * Order, earliest and latest dates and both floats of the same links, as one writes it down: all four types and their
 * lags, no facts, no drivers, no floors, nothing left out.
 */
function plainSweep({ size, starts, targets, types, lags, duration }: Network): number {
  const order = plainOrder(size, starts, targets);
  const [start, finish] = [new Float64Array(size), new Float64Array(size)];
  let last = 0;
  for (const node of order) {
    const length = duration[node]!;
    const from = Math.max(start[node]!, finish[node]! - length);
    start[node] = from;
    finish[node] = from + length;
    if (from + length > last) last = from + length;
    for (let link = starts[node]!; link < starts[node + 1]!; link += 1) {
      const target = targets[link]!;
      const type = types[link]!;
      const bound = (type === 0 || type === 2 ? from + length : from) + lags[link]!;
      const held = type < 2 ? start : finish;
      if (bound > held[target]!) held[target] = bound;
    }
  }
  const [lateStart, lateFinish] = [new Float64Array(size).fill(Infinity), new Float64Array(size).fill(last)];
  const [totalFloat, freeFloat] = [new Float64Array(size), new Float64Array(size)];
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const node = order[at]!;
    let free = last - finish[node]!;
    for (let link = starts[node]!; link < starts[node + 1]!; link += 1) {
      const target = targets[link]!;
      const type = types[link]!;
      const [own, ownEarly] = type === 0 || type === 2 ? [lateFinish, finish] : [lateStart, start];
      const [other, otherEarly] = type < 2 ? [lateStart, start] : [lateFinish, finish];
      const bound = other[target]! - lags[link]!;
      if (bound < own[node]!) own[node] = bound;
      free = Math.min(free, otherEarly[target]! - lags[link]! - ownEarly[node]!);
    }
    lateFinish[node] = Math.min(lateFinish[node]!, lateStart[node]! + duration[node]!);
    lateStart[node] = lateFinish[node] - duration[node]!;
    totalFloat[node] = lateFinish[node] - finish[node]!;
    freeFloat[node] = free;
  }
  return last;
}

/** Kahn’s order. */
function plainOrder(size: number, starts: Uint32Array, targets: Uint32Array): Int32Array {
  const waiting = new Int32Array(size);
  const order = new Int32Array(size);
  for (let link = 0; link < targets.length; link += 1) waiting[targets[link]!]! += 1;
  let found = 0;
  for (let node = 0; node < size; node += 1) if (waiting[node] === 0) order[found++] = node;
  for (let at = 0; at < found; at += 1)
    for (let link = starts[order[at]!]!; link < starts[order[at]! + 1]!; link += 1)
      if (--waiting[targets[link]!]! === 0) order[found++] = targets[link]!;
  return order.subarray(0, found);
}

/** The very least: finish-to-start only, no lags, no dates, no float. */
function barestSweep({ size, starts, targets, duration }: Network): number {
  const waiting = new Int32Array(size);
  const order = new Int32Array(size);
  const early = new Float64Array(size);
  const late = new Float64Array(size);
  for (let link = 0; link < targets.length; link += 1) waiting[targets[link]!]! += 1;
  let found = 0;
  for (let node = 0; node < size; node += 1) if (waiting[node] === 0) order[found++] = node;
  let last = 0;
  for (let at = 0; at < found; at += 1) {
    const node = order[at]!;
    const finish = early[node]! + duration[node]!;
    if (finish > last) last = finish;
    for (let link = starts[node]!; link < starts[node + 1]!; link += 1) {
      const target = targets[link]!;
      if (finish > early[target]!) early[target] = finish;
      if (--waiting[target]! === 0) order[found++] = target;
    }
  }
  for (let at = found - 1; at >= 0; at -= 1) {
    const node = order[at]!;
    let latest = last;
    for (let link = starts[node]!; link < starts[node + 1]!; link += 1) {
      const target = targets[link]!;
      const bound = late[target]! - duration[target]!;
      if (bound < latest) latest = bound;
    }
    late[node] = latest;
  }
  return last;
}

/** The least of two pieces of work that take turns: what they cost where nothing else slows them. */
function alternating(runs: number, one: () => unknown, other: () => unknown): readonly [number, number] {
  const least: [number, number] = [Infinity, Infinity];
  for (let run = 0; run < runs; run += 1)
    for (const [which, work] of [one, other].entries()) {
      const start = performance.now();
      work();
      least[which] = Math.min(least[which]!, performance.now() - start);
    }
  return least;
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
