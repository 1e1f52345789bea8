import { seededRandom } from '../../core/sample/random.ts';
import { nextCheck } from '../../extension/background/next-check.ts';

const DAY = 24 * 60 * 60_000;

/** Polls of all readers on one day, and in single seconds of it. */
export interface Polls {
  readonly total: number;
  readonly mean: number;
  readonly peak: number;
  readonly together: number;
  readonly without: number;
}

/** When every reader polls, by the extension’s own rule, counted by second. */
export function aDayOfPolls(readers: number): Polls {
  const random = seededRandom(11).next;
  const spread = pollsBySecond(readers, DAY, () => random() * 15 * 60_000, random);
  const total = spread.reduce((sum, count) => sum + count, 0);
  const started = (): number => random() * 60_000;
  // The minute of switching on itself is not the polls’ doing.
  const together = pollsBySecond(readers, 65 * 60_000, started, random).slice(5 * 60);
  const without = pollsBySecond(readers, 65 * 60_000, started, () => 0.5).slice(5 * 60);
  return { total, mean: (total * 1_000) / DAY, peak: most(spread), together: most(together), without: most(without) };
}

function pollsBySecond(readers: number, until: number, start: () => number, chance: () => number): Uint32Array {
  const seconds = new Uint32Array(Math.ceil(until / 1_000));
  for (let reader = 0; reader < readers; reader += 1)
    for (let at = start(); at < until; at = nextCheck(at, 0, chance())) seconds[Math.floor(at / 1_000)]! += 1;
  return seconds;
}

function most(counts: Uint32Array): number {
  return counts.reduce((highest, count) => Math.max(highest, count), 0);
}
