import type { Chance } from './chance.ts';
import { seededChance } from './chance.ts';
import type { Network } from './network.ts';
import type { Spread } from './spread.ts';
import { incomingLinks } from './incoming-links.ts';
import { blockOf, drawDurations, finishBlock } from './simulation-block.ts';

/** What is drawn anew in every sample. */
export interface Uncertain {
  /** By node: how long what is left of it may take, in working days; null where that is certain. */
  readonly spreads: readonly (Spread | null)[];
}

export interface SimulationWish extends Uncertain {
  readonly samples: number;
  /** Any whole number; the same one gives the same answer. */
  readonly seed: number;
  /** Nodes whose finish is asked for. */
  readonly targets: readonly number[];
  /** Nodes whose deciding chains are counted: the ends of the plan. */
  readonly ends: readonly number[];
  /** Asked after each block of samples: whether those drawn have to do. */
  readonly isOver?: (() => boolean) | undefined;
}

export interface Simulation {
  /** Samples that were drawn: fewer than wished where it was stopped. */
  readonly samples: number;
  /** By target: its finish in every sample, ascending, in instants. */
  readonly finishes: readonly Float64Array[];
  /** By node: the share of samples in which it lies on the chain that decides the finish of an end, 0–1. */
  readonly criticality: Float64Array;
}

/** Samples that are computed side by side: few enough to stay near the processor, many enough to share the walk. */
const BLOCK = 64;

/**
 * Draws durations and schedules the network, as often as wished (Monte Carlo); durations are independent of each other.
 * Yields the share that is done after each block of samples; whoever stops asking cancels. The network must be sorted.
 */
export function* simulation(network: Network, wish: SimulationWish): Generator<number, Simulation> {
  const chance: Chance = seededChance(wish.seed);
  const incoming = incomingLinks(network);
  const block = blockOf(network.size, BLOCK);
  const finishes = wish.targets.map(() => new Float64Array(wish.samples));
  const counts = new Uint32Array(network.size);
  // The sample in which a node was last counted, so that chains that join count it once.
  const counted = new Int32Array(network.size).fill(-1);
  let done = 0;
  while (done < wish.samples) {
    const width = Math.min(BLOCK, wish.samples - done);
    drawDurations(network, wish.spreads, chance, block);
    finishBlock(network, incoming, block);
    for (const [at, target] of wish.targets.entries())
      finishes[at]!.set(block.finish.subarray(target * BLOCK, target * BLOCK + width), done);
    for (let sample = 0; sample < width; sample += 1)
      for (const end of wish.ends)
        for (let node = end; node !== -1; node = block.driver[node * BLOCK + sample]!) {
          if (counted[node] === done + sample) break;
          counted[node] = done + sample;
          counts[node]! += 1;
        }
    done += width;
    yield done / wish.samples;
    if (wish.isOver?.() === true) break;
  }
  return {
    samples: done,
    finishes: finishes.map((values) => values.subarray(0, done).sort()),
    criticality: Float64Array.from(counts, (count) => (done === 0 ? 0 : count / done)),
  };
}

/** How long work is followed and stopped. */
export interface Following {
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Asked after each step. */
  readonly shouldStop?: (() => boolean) | undefined;
}

/** Runs steps that yield the share done to their end; null where they were stopped. */
export function followed<T>(steps: Generator<number, T>, { onProgress, shouldStop }: Following = {}): T | null {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    if (shouldStop?.() === true) return null;
  }
}

/** The share of ascending finishes that are not later than an instant, 0–1. */
export function chanceBy(finishes: Float64Array, instant: number): number {
  let low = 0;
  let high = finishes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (finishes[middle]! <= instant + 1e-6) low = middle + 1;
    else high = middle;
  }
  return finishes.length === 0 ? Number.NaN : low / finishes.length;
}
