import { expect, test } from 'vitest';
import { MEANINGS } from '../../../core/plan/table.ts';
import { MEANING_GROUPS } from './meaning-words.ts';

test('every meaning has its words in exactly one group', () => {
  const offered = Object.values(MEANING_GROUPS).flatMap((group) => Object.keys(group));
  expect(offered.toSorted()).toEqual([...MEANINGS].sort());
});
