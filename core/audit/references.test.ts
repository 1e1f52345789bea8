import { expect, test } from 'vitest';
import type { Entity } from '../plan/plan.ts';
import { referencesTo } from './references.ts';

function entity(id: string | null, name: string): Entity {
  return { id, name, unread: {}, source: { table: 'T', sheet: 'S', index: 0, transposed: false, fields: {} } };
}

const checkout = entity('INI-1', 'Self-serve checkout');
const portal = entity('INI-2', 'Partner portal');
const again = entity('INI-3', 'Partner portal');
const find = referencesTo([checkout, portal, again]);

test.each([
  ['INI-1', [checkout]],
  [' ini-1 ', [checkout]],
  ['self-serve   CHECKOUT', [checkout]],
  ['INI-2 Partner portal (new)', [portal]],
  ['INI-2: the portal', [portal]],
  ['Partner portal', [portal, again]],
  ['INI-9', []],
  ['__proto__', []],
  ['', []],
])('%s', (text, found) => {
  expect(find(text)).toEqual(found);
});

test('a cell full of digits is looked up quickly', () => {
  const before = performance.now();
  expect(find('1'.repeat(40_000))).toEqual([]);
  expect(performance.now() - before).toBeLessThan(200);
});
