import type { Network } from '../../core/schedule/network.ts';
import { networkOf } from '../../core/schedule/network.ts';
import { scheduleNetwork } from '../../core/schedule/schedule-network.ts';
import { seededRandom } from '../../core/sample/random.ts';

/** The budget, as a ratio of one run: it holds on a slow machine and on a fast one. */
const GOALS = { scheduleToSweep: 1.5 } as const;

/** Prints how long a large network takes to schedule and to sample, beside the plainest sweep over the same arrays. */
export default function benchSchedule(): void {
  const network = largeNetwork(100_000, 300_000);
  const [sweep, whole] = alternating(
    15,
    () => plainSweep(network),
    () => scheduleNetwork(network),
  );
  console.log(`100,000 nodes, 300,000 links: plain sweep ${ms(sweep)}, scheduled ${ms(whole)}`);
  report('schedule ÷ plain sweep', whole / sweep, GOALS.scheduleToSweep);
}

/** Links lead from lower to higher places of a shuffled list, most of them not far, of all types and with lags. */
function largeNetwork(size: number, count: number): Network {
  const random = seededRandom(11);
  const place = Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = random.whole(0, at);
    [place[at], place[other]] = [place[other]!, place[at]!];
  }
  const nodes = place.map(() => ({ duration: random.whole(0, 30) }));
  const links = Array.from({ length: count }, () => {
    const from = random.whole(0, size - 2);
    const to = Math.min(size - 1, from + random.whole(1, 2000));
    const type = random.next() < 0.9 ? 'FS' : random.pick(['SS', 'FF', 'SF'] as const);
    return { from: place[from]!, to: place[to]!, type, lag: random.next() < 0.1 ? random.whole(-2, 5) : 0 };
  });
  return networkOf(nodes, links);
}

/** Order, earliest and latest finish of the very least: finish-to-start only, no lags, no dates, no float. */
function plainSweep({ size, starts, targets, duration }: Network): number {
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

/** Medians of two pieces of work that take turns, so that a busy machine slows both. */
function alternating(runs: number, one: () => unknown, other: () => unknown): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1)
    for (const [which, work] of [one, other].entries()) {
      const start = performance.now();
      work();
      times[which]!.push(performance.now() - start);
    }
  return [median(times[0]), median(times[1])];
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function report(what: string, ratio: number, goal: number): void {
  console.log(`${ratio <= goal ? 'holds ' : 'misses'} ${what}: ${ratio.toFixed(3)} (goal ${goal.toFixed(3)})`);
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
