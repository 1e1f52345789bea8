/** What a process-behaviour chart tells apart from noise. */
export type SignalKind = 'outside-limits' | 'run' | 'trend' | 'two-of-three';

/** A stretch of readings that noise alone would hardly give. */
export interface Signal {
  readonly kind: SignalKind;
  /** The side of the centre; for a trend, where it goes. */
  readonly side: 'high' | 'low';
  /** First and last reading of it, both inside. */
  readonly from: number;
  readonly to: number;
  /** Bits of surprise, 0–100: 10 is what noise gives once in 1,024 chances. Ranks signals across a scorecard. */
  readonly strength: number;
}

/** Whether one signal is to be told before another: those that last to the newest reading first, then the strongest. */
export function bySignalRank(newest: number): (one: Signal, other: Signal) => number {
  const isCurrent = (signal: Signal): number => (signal.to === newest ? 1 : 0);
  return (one, other) =>
    isCurrent(other) - isCurrent(one) || other.strength - one.strength || other.to - one.to || one.from - other.from;
}
