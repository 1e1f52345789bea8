import { expect, test } from 'vitest';
import type { Initiative, Milestone } from '../plan/work.ts';
import type { DraftWork } from './overlay-works.ts';
import { workShards } from './work-shards.ts';

function draft(ref: string, keys: readonly string[], above: Initiative | null = null): DraftWork {
  const of = { tracker: keys.map((text) => ({ by: 'key', text })) } as unknown as Initiative & Milestone;
  return { of, above, rails: [], view: { ref, name: ref } as unknown as DraftWork['view'] };
}

test('works of one tracker project stand side by side, a milestone behind its initiative, those of none first', () => {
  const pay = draft('pay', ['PAY-7']);
  const ops = draft('ops', ['OPS-1']);
  const later = draft('pay too', ['PAY-9']);
  const none = draft('none', []);
  const step = draft('step of pay', ['OPS-2'], pay.of as Initiative);
  const { shards, placeOf } = workShards([pay, ops, later, none, step], () => null);
  expect(shards.flat().map(({ ref }) => ref)).toEqual(['none', 'ops', 'pay', 'step of pay', 'pay too']);
  expect(shards.flat().find(({ ref }) => ref === 'step of pay')?.initiative).toEqual({
    ref: 'pay',
    name: 'pay',
    in: 0,
  });
  expect(placeOf(step.of)).toEqual({ ref: 'step of pay', in: 0 });
});
