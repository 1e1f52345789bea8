import { expect, test } from 'vitest';
import type { Signal } from './signal.ts';
import { bySignalRank } from './signal.ts';

const signal = (from: number, to: number, strength: number): Signal => ({
  kind: 'run',
  side: 'high',
  from,
  to,
  strength,
});

test('what lasts to the newest reading is told first, then the strongest, the latest, and the longest', () => {
  const current = signal(8, 12, 3);
  const strong = signal(1, 7, 20);
  const late = signal(4, 10, 9);
  const long = signal(1, 8, 9);
  const short = signal(2, 8, 9);
  const order = [current, strong, late, long, short];
  expect(order.toReversed().toSorted(bySignalRank(12))).toEqual(order);
  expect([short, long, late, strong, current].toSorted(bySignalRank(99))).toEqual([strong, late, long, short, current]);
});
