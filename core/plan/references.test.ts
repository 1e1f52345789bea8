import { expect, test } from 'vitest';
import { madePlan } from '../../test/audit/made-plan.ts';
import type { Milestone } from './work.ts';
import { referenceKey, referencesTo } from './references.ts';

test.each([
  ['M1', 'm1'],
  ['  New   pricing ', 'new pricing'],
  ['New\u00A0pricing', 'new pricing'],
  ['New\npricing', 'new pricing'],
  ['ÄRGER  Übung', 'ärger übung'],
  ['計画\u3000一', '計画 一'],
  ['', ''],
  [' ', ''],
])('“%s” is looked up as “%s”', (text, key) => {
  expect(referenceKey(text)).toBe(key);
});

test('finds by id, by name and by an id before a name; an edit elsewhere does not lose it', () => {
  const { plan } = madePlan({ Plan: [{ name: 'INI-3' }, { name: 'New pricing' }, { name: 'new  pricing' }] });
  const find = referencesTo(plan.milestones);
  expect(find('ini-3: The other name')).toEqual([plan.milestones[0]]);
  expect(find('New pricing')).toEqual([plan.milestones[1], plan.milestones[2]]);
  expect(find('Elsewhere')).toEqual([]);
  const changed = (change: Partial<Milestone>) =>
    plan.milestones.map((milestone, at) => (at === 1 ? { ...milestone, ...change } : milestone));
  const owned = changed({ owner: null });
  expect(referencesTo(owned)('New pricing')).toEqual([owned[1], owned[2]]);
  const renamed = changed({ name: 'Old pricing' });
  expect(referencesTo(renamed)('New pricing')).toEqual([renamed[2]]);
});
