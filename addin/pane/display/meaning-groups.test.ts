import { expect, test } from 'vitest';
import { MEANINGS } from '../../../core/plan/table.ts';
import { MEANING_GROUPS } from './meaning-groups.ts';

test('every meaning is offered in exactly one group', () => {
  expect(Object.values(MEANING_GROUPS).flat().toSorted()).toEqual([...MEANINGS].sort());
});
